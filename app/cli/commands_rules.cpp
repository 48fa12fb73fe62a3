// SPDX-License-Identifier: GPL-3.0-or-later
#include "approver.h"
#include "secrets.h"
#include "session.h"
#include "stop_signal.h"
#include "text.h"
#include "wallet/views.h"

#include <QFile>

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Result<std::int64_t> ruleId(Session *session)
{
    bool isNumber = false;
    const qint64 id = session->arguments().operand(0).toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        return failure(ErrorCode::InvalidInput, "a rule is named by its number; see 'rules list'");
    return id;
}

void answerRule(Session *session, wallet::Wallet *wallet, const wallet::Rule &rule)
{
    const QJsonObject json = wallet::toJson(rule, wallet->registry());
    session->output().answer({{q("rule"), json}}, rulesText({json}));
}

/// Shows what a rule `without asking` may do, asks, and gives the consent with the vault's password.
Task<Result<void>> consent(Session *session, wallet::Wallet *wallet, std::int64_t id)
{
    SHEAF_CO_TRY(engine, wallet->rules());
    SHEAF_CO_TRY(request, engine->consentFor(id));
    session->output().note(consentText(wallet::toJson(request, wallet->registry())));
    SHEAF_CO_CHECK(confirm(session->arguments(), q("Consent to this?")));
    SHEAF_CO_TRY(password, vaultPassword(session->arguments(), /*isNew=*/false));
    auto given = co_await wallet->giveConsent(id, request.consent, std::move(password));
    co_return given;
}

Task<Result<void>> add(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(engine, wallet->rules());
    SHEAF_CO_TRY(rule, engine->add(session->arguments().operand(0).toStdString()));
    if (wallet::wantsConsent(rule)) {
        const auto given = co_await consent(session, wallet, rule.id);
        if (!given) {
            SHEAF_CO_CHECK(engine->remove(rule.id));
            co_return failure(inContext(given.error(), "the rule was not added"));
        }
    }
    SHEAF_CO_TRY(stored, engine->find(rule.id));
    answerRule(session, wallet, stored);
    co_return {};
}

Task<Result<void>> list(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(engine, wallet->rules());
    SHEAF_CO_TRY(rules, engine->list());
    QJsonArray array;
    for (const wallet::Rule &rule : rules)
        array.append(wallet::toJson(rule, wallet->registry()));
    session->output().answer({{q("rules"), array}}, rulesText(array));
    co_return {};
}

/// The rule, and what it would do now.
Task<Result<void>> show(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(engine, wallet->rules());
    SHEAF_CO_TRY(id, ruleId(session));
    SHEAF_CO_TRY(rule, engine->find(id));
    SHEAF_CO_TRY(dry, co_await engine->dryRun(id));
    const QJsonObject ruleJson = wallet::toJson(rule, wallet->registry());
    const QJsonObject decision = wallet::toJson(dry.entry);
    QJsonObject document{{q("rule"), ruleJson}, {q("decision_now"), decision}};
    QString text = rulesText({ruleJson}) + q("Now it would decide:\n") + logText({decision});
    if (dry.review) {
        const QJsonObject review = wallet::toJson(*dry.review, wallet->registry());
        document[q("review")] = review;
        text += reviewText(review);
    }
    session->output().answer(document, text);
    co_return {};
}

Task<Result<void>> check(Session *session)
{
    QFile file(session->arguments().operand(0));
    if (!file.open(QIODevice::ReadOnly))
        co_return failure(ErrorCode::Io, file.fileName().toStdString() + ": " + file.errorString().toStdString());
    QJsonArray results;
    QString text;
    bool allGood = true;
    int line = 0;
    while (!file.atEnd()) {
        const QByteArray sentence = file.readLine(100'000).trimmed();
        ++line;
        if (sentence.isEmpty() || sentence.startsWith('#'))
            continue;
        const auto checked = wallet::checkSentence(sentence.toStdString());
        allGood = allGood && checked.has_value();
        QJsonObject json{{q("line"), line}, {q("valid"), checked.has_value()}};
        json[checked ? q("sentence") : q("error")] =
            QString::fromStdString(checked ? *checked : checked.error().detail);
        results.append(json);
        text += checked ? q("%1: ok\n").arg(line)
                        : q("%1: %2\n").arg(line).arg(QString::fromStdString(checked.error().detail));
    }
    session->output().answer({{q("sentences"), results}}, text);
    session->setExit(allGood ? 0 : 1);
    co_return {};
}

Task<Result<void>> setEnabled(Session *session, bool enabled)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(engine, wallet->rules());
    SHEAF_CO_TRY(id, ruleId(session));
    SHEAF_CO_CHECK(engine->setEnabled(id, enabled));
    SHEAF_CO_TRY(rule, engine->find(id));
    if (enabled && wallet::wantsConsent(rule) && !rule.consent)
        SHEAF_CO_CHECK(co_await consent(session, wallet, id));
    SHEAF_CO_TRY(stored, engine->find(id));
    answerRule(session, wallet, stored);
    co_return {};
}

Task<Result<void>> enable(Session *session) { return setEnabled(session, true); }
Task<Result<void>> disable(Session *session) { return setEnabled(session, false); }

Task<Result<void>> remove(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(engine, wallet->rules());
    SHEAF_CO_TRY(id, ruleId(session));
    SHEAF_CO_CHECK(engine->remove(id));
    session->output().answer({{q("removed"), static_cast<qint64>(id)}},
                             q("Rule %1 is removed; its log stays.").arg(id));
    co_return {};
}

QJsonObject decisionsJson(const std::vector<wallet::LogEntry> &entries)
{
    QJsonArray array;
    for (const wallet::LogEntry &entry : entries)
        array.append(wallet::toJson(entry));
    return {{q("decisions"), array}};
}

/// What an earlier run left open is finished first.
Task<Result<void>> recoverFirst(Session *session, wallet::Wallet *wallet)
{
    SHEAF_CO_TRY(records, co_await wallet->recover());
    for (const wallet::Record &record : records)
        session->output().note(q("Carried on: ") + recordText(wallet::toJson(record, wallet->registry())));
    co_return {};
}

Task<Result<void>> run(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    showProgress(session, wallet);
    SHEAF_CO_CHECK(co_await recoverFirst(session, wallet));
    TerminalApprover approver(session, wallet);
    wallet::Approver *asked = canAsk(session) ? &approver : nullptr;
    if (session->arguments().has(q("once"))) {
        SHEAF_CO_TRY(entries, co_await wallet->runRulesOnce(asked));
        const QJsonObject document = decisionsJson(entries);
        session->output().answer(document, logText(document[q("decisions")].toArray()));
        co_return {};
    }
    session->output().note(q("Watching the chains; Ctrl+C ends it."));
    const auto logged = [session](const wallet::LogEntry &entry) {
        const QJsonObject json = wallet::toJson(entry);
        session->output().line(json, logText({json}));
    };
    const StopSignal stopSignal([wallet] { wallet->stopRules(); });
    SHEAF_CO_CHECK(co_await wallet->runRules(asked, logged));
    co_return {};
}

Task<Result<void>> log(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(engine, wallet->rules());
    std::int64_t id = 0;
    if (!session->arguments().operands.isEmpty()) {
        SHEAF_CO_TRY(said, ruleId(session));
        id = said;
    }
    SHEAF_CO_TRY(entries, engine->log(id, 100));
    QJsonArray array;
    for (const wallet::LogEntry &entry : entries)
        array.append(wallet::toJson(entry));
    session->output().answer({{q("log"), array}}, logText(array));
    co_return {};
}

} // namespace

std::vector<Command> ruleCommands()
{
    const OptionSpec yes{q("yes"), QString(), q("consent without being asked")};
    const OptionSpec once{q("once"), QString(), q("evaluate every rule one time and end")};
    const OptionSpec runYes{q("yes"), QString(), q("say yes to rules that ask first")};
    std::vector<OptionSpec> runOptions{once, runYes};
    for (const OptionSpec &option : codeOptions())
        runOptions.push_back(option);
    return {
        {{{q("rules"), q("add")}, {q("SENTENCE")}, q("write a rule"), {yes}}, add},
        {{{q("rules"), q("list")}, {}, q("the rules and their state"), {}}, list},
        {{{q("rules"), q("show")}, {q("ID")}, q("a rule, and what it would do now"), {}}, show},
        {{{q("rules"), q("check")}, {q("FILE")}, q("whether each line of a file is a sentence"), {}}, check},
        {{{q("rules"), q("enable")}, {q("ID")}, q("switch a rule on"), {yes}}, enable},
        {{{q("rules"), q("disable")}, {q("ID")}, q("switch it off"), {}}, disable},
        {{{q("rules"), q("remove")}, {q("ID")}, q("delete it"), {}}, remove},
        {{{q("rules"), q("run")}, {}, q("evaluate rules, on each block until ended"), runOptions}, run},
        {{{q("rules"), q("log")}, {q("[ID]")}, q("each decision, with its reason"), {}}, log},
    };
}

} // namespace sheaf::cli
