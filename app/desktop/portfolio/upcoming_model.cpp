// SPDX-License-Identifier: GPL-3.0-or-later
#include "upcoming_model.h"

#include "format.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

enum Tone { Neutral, Good, Bad, Caution, Accent };

} // namespace

UpcomingModel::UpcomingModel(Session *session, QObject *parent)
    : RowsModel({"key", "title", "sentence", "reason", "status", "tone", "when", "needsYou"}, parent)
    , m_session(session)
{
    m_tick.setInterval(std::chrono::minutes(1));
    m_tick.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_tick, &QTimer::timeout, this, &UpcomingModel::update);
    connect(m_session, &Session::rulesChanged, this, &UpcomingModel::update);
    connect(m_session, &Session::activityChanged, this, &UpcomingModel::update);
    connect(m_session, &Session::stateChanged, this, &UpcomingModel::update);
    update();
}

std::optional<wallet::LogEntry> UpcomingModel::lastOf(wallet::Wallet &wallet, std::int64_t rule)
{
    const auto engine = wallet.rules();
    if (!engine)
        return std::nullopt;
    auto entries = (*engine)->log(rule, 1);
    return entries && !entries->empty() ? std::optional(std::move(entries->front())) : std::nullopt;
}

UpcomingModel::Said UpcomingModel::said(const wallet::Rule &rule, const std::optional<wallet::LogEntry> &last,
                                        UnixTime now)
{
    Said out;
    out.title = format::sentence(Phrase(rule.sentence.name.empty() ? rule.text : rule.sentence.name));
    out.when = last ? tr("Looked at %1").arg(format::age(last->at, now)) : QString();
    if (rule.state == rules::RuleState::Disabled) {
        out.state = tr("Off");
        out.reason = tr("It is switched off.");
        return out;
    }
    if (rule.state == rules::RuleState::Paused) {
        out.state = tr("Paused");
        out.tone = Bad;
        out.needsYou = true;
        out.reason = format::sentence(rule.pausedSaid());
        return out;
    }
    if (wallet::wantsConsent(rule) && !rule.consent) {
        out.state = tr("Needs consent");
        out.tone = Caution;
        out.needsYou = true;
        out.reason = tr("It acts without asking, so it does nothing until you have agreed to what it may do.");
        return out;
    }
    if (!last) {
        out.state = tr("Waiting");
        out.reason = tr("It has not been looked at yet.");
        return out;
    }
    out.reason = format::sentence(last->said());
    switch (last->decision) {
    case wallet::Decision::Acted:
        out.state = tr("Done");
        out.tone = Good;
        break;
    case wallet::Decision::Waited:
        out.state = tr("Waiting");
        break;
    case wallet::Decision::Unknown:
        out.state = tr("Can't tell");
        out.tone = Caution;
        break;
    case wallet::Decision::Asked:
        out.state = tr("Asks you");
        out.tone = Accent;
        out.needsYou = true;
        break;
    case wallet::Decision::Refused:
        out.state = tr("Refused");
        out.tone = Caution;
        break;
    case wallet::Decision::Failed:
        out.state = tr("Failed");
        out.tone = Bad;
        break;
    }
    return out;
}

void UpcomingModel::update()
{
    QList<Row> rows;
    QList<Row> waiting;
    const auto engine = m_session->state() == Session::State::Unlocked
                            ? m_session->wallet().rules()
                            : Result<rules::Engine *>(failure(ErrorCode::Locked, ""));
    const auto all = engine ? (*engine)->list() : Result<std::vector<wallet::Rule>>(failure(ErrorCode::Locked, ""));
    for (const wallet::Rule &rule : all.value_or(std::vector<wallet::Rule>())) {
        if (rule.state == rules::RuleState::Disabled)
            continue;
        const Said what = said(rule, lastOf(m_session->wallet(), rule.id), m_session->wallet().now());
        const Row row{QString::number(rule.id),
                      what.title,
                      format::text(rule.text),
                      what.reason,
                      what.state,
                      what.tone,
                      what.when,
                      what.needsYou};
        (what.needsYou ? rows : waiting).append(row);
    }
    rows.append(waiting);
    setRows(rows);
    if (rows.isEmpty())
        m_tick.stop();
    else if (!m_tick.isActive())
        m_tick.start();
}

} // namespace sheaf::desktop
