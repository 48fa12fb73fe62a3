// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "review_options.h"
#include "secrets.h"
#include "session.h"
#include "text.h"
#include "wallet/offline.h"
#include "wallet/views.h"

#include <QJsonDocument>

#include <map>

namespace sheaf::cli {

namespace {

namespace offline = wallet::offline;

QString q(const char *text) { return QString::fromUtf8(text); }

Result<offline::Options> optionsFrom(const Arguments &arguments)
{
    offline::Options options;
    if (const auto words = arguments.value(q("words"))) {
        bool isNumber = false;
        options.words = words->toUInt(&isNumber);
        if (!isNumber)
            return failure(ErrorCode::InvalidInput, "--words takes 12, 15, 18, 21 or 24");
    }
    options.language = languageName(arguments);
    options.revealPrivateKeys = arguments.has(q("reveal-private-keys"));
    return options;
}

std::vector<std::pair<QString, const Secret *>> views(const offline::Answer &answer)
{
    std::vector<std::pair<QString, const Secret *>> secrets;
    secrets.reserve(answer.secrets.size());
    for (const auto &[placeholder, secret] : answer.secrets)
        secrets.emplace_back(placeholder, &secret);
    return secrets;
}

/// One document per line in, one per line out, an error in its place.
Result<void> runLines(Session *session, const QString &tool, const offline::Options &options)
{
    InputLines lines;
    wallet::SystemEntropy entropy;
    while (true) {
        SHEAF_TRY(line, lines.next());
        if (!line)
            return {};
        if (line->empty())
            continue;
        const auto answer = offline::run(tool, std::move(*line), options, &entropy);
        if (answer)
            session->output().line(answer->json, views(*answer));
        else
            session->output().line(QJsonObject{{q("error"), wallet::toJson(answer.error())}},
                                   std::vector<std::pair<QString, const Secret *>>());
    }
}

/// Whether a tool tells what is signed.
bool isReviewed(const QString &tool)
{
    return tool == q("tx sign") || tool == q("tx check") || tool == q("message sign") || tool == q("qr request") ||
           tool == q("authorization sign") || tool.startsWith(q("typed-data"));
}

Task<Result<void>> runTool(Session *session)
{
    const QString tool = session->arguments().command->words.mid(1).join(QLatin1Char(' '));
    SHEAF_CO_TRY(options, optionsFrom(session->arguments()));
    wallet::Knowledge knowledge;
    if (isReviewed(tool)) {
        SHEAF_CO_TRY(known, knowledgeOf(session->arguments()));
        knowledge = std::move(known);
        options.knowledge = &knowledge;
        options.accepted = acceptedCodes(session->arguments());
    }
    if (session->arguments().has(q("lines"))) {
        SHEAF_CO_CHECK(runLines(session, tool, options));
        co_return {};
    }
    Secret document;
    if (offline::readsInput(tool)) {
        SHEAF_CO_TRY(read, readStandardInput());
        document = std::move(read);
    }
    wallet::SystemEntropy entropy;
    SHEAF_CO_TRY(answer, offline::run(tool, std::move(document), options, &entropy));
    // What is shown to a device next is read here first: its document goes on to 'ur show'.
    if (tool == q("qr request") && !session->output().isJson())
        session->output().note(signingText(answer.json));
    // A tool's answer is a document in either mode: scripts are who asks.
    const QString text = QString::fromUtf8(QJsonDocument(answer.json).toJson());
    session->output().answer(answer.json, text, views(answer));
    session->setExit(answer.isNo ? 1 : 0);
    co_return {};
}

/// What goes in, for the tools whose name does not say it.
QString helpOf(const QString &tool)
{
    static const std::map<QString, QString> kHelp{
        {q("tx sign"), q("{private_key?, tx or unsigned}: signed, or the bytes for another machine to sign")},
        {q("tx decode"), q("{raw}: a signed transaction of any type, or one that only layer 2s have")},
        {q("tx check"), q("{raw, chainId?}: whether a block takes it, and why not")},
        {q("authorization sign"),
         q("{private_key, authorization: {chainId, address, nonce}}: an entry of an authorizationList (EIP-7702)")},
        {q("ur encode"), q("{type, cbor, fragment?, first?, count?}: the texts of QR codes (BC-UR)")},
        {q("ur decode"), q("{parts}, or parts on lines: what QR codes say together")},
        {q("qr account"), q("{parts, first?, count?}: the accounts that an air-gapped device shows")},
        {q("qr request"), q("{account, tx or message or typed_data}: what such a device is to sign")},
        {q("qr signature"), q("{request, parts}: its answer, checked, as a signed transaction or a signature")},
    };
    const auto found = kHelp.find(tool);
    return found == kHelp.end() ? q("a JSON document in, one out") : found->second;
}

} // namespace

std::vector<Command> offlineCommands()
{
    const OptionSpec lines{q("lines"), QString(), q("one JSON document per line, one answer per line")};
    const OptionSpec words{q("words"), q("N"), q("12, 15, 18, 21 or 24; 24 if not said")};
    const OptionSpec reveal{q("reveal-private-keys"), QString(), q("print private keys too")};
    const OptionSpec language = languageOption(q("of the words"));
    std::vector<Command> commands;
    for (const QString &tool : offline::tools()) {
        CommandSpec spec{q("offline %1").arg(tool).split(QLatin1Char(' ')), {}, helpOf(tool), {lines}};
        if (tool == q("mnemonic new"))
            spec.options.push_back(words);
        if (tool.startsWith(q("mnemonic")) || tool == q("derive"))
            spec.options.push_back(language);
        if (tool == q("derive") || tool == q("keystore decrypt") || tool == q("slip39 combine"))
            spec.options.push_back(reveal);
        if (isReviewed(tool))
            spec.options.push_back(descriptorOption());
        if (tool == q("tx sign") || tool == q("message sign") || tool == q("typed-data sign") ||
            tool == q("qr request") || tool == q("authorization sign"))
            spec.options.push_back(acceptOption());
        commands.push_back({std::move(spec), runTool});
    }
    return commands;
}

} // namespace sheaf::cli
