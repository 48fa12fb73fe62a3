// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_model.h"

#include "format.h"
#include "fuzzy.h"

#include <algorithm>

namespace sheaf::desktop {

namespace {

constexpr qsizetype kMostShown = 60;

/// What a key names, and which one: `position:aave-v3:901:0x…`.
std::pair<QString, QString> partsOf(const QString &key)
{
    const qsizetype colon = key.indexOf(QLatin1Char(':'));
    return {key.left(colon), colon < 0 ? QString() : key.mid(colon + 1)};
}

} // namespace

PaletteModel::PaletteModel(Session *session, ToastModel *toasts, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_toasts(toasts)
    , m_entries({"key", "name", "detail", "group", "heads", "shortcut", "glyph"})
    , m_shortcuts({"key", "name", "shortcut", "group", "heads"})
{
    connect(session, &Session::stateChanged, this, [this] {
        // Names of what somebody owns are not kept beyond the lock.
        m_all.clear();
        m_entries.setRows({});
        m_text.clear();
        tellShortcuts();
        Q_EMIT textChanged();
    });
    connect(session, &Session::accountsChanged, this, &PaletteModel::tellShortcuts); // and when the language changes
    tellShortcuts();
}

void PaletteModel::add(const QString &key, const QString &name, const QString &detail, const QString &group,
                       const QString &shortcut, const QString &glyph)
{
    m_all.append({key, name, detail, group, shortcut, glyph, 0});
}

void PaletteModel::open()
{
    gather();
    m_text.clear();
    filter();
    Q_EMIT textChanged();
}

void PaletteModel::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    filter();
    Q_EMIT textChanged();
}

void PaletteModel::gather()
{
    m_all.clear();
    if (m_session->state() != Session::State::Unlocked)
        return;
    gatherPlaces();
    gatherVerbs();
    gatherPositions();
    gatherRules();
    gatherAccounts();
}

void PaletteModel::gatherPlaces()
{
    const QString group = tr("Go to");
    const auto place = [&](const char *id, const QString &name, const char *keys, const char *glyph) {
        add(QStringLiteral("place:") + QLatin1String(id), name, {}, group, QLatin1String(keys), QLatin1String(glyph));
    };
    place("dashboard", tr("Dashboard"), "Ctrl+1", "dashboard");
    place("rules", tr("Rules"), "Ctrl+2", "rules");
    place("transfer", tr("Send and receive"), "Ctrl+3", "transfer");
    place("activity", tr("Activity"), "Ctrl+4", "activity");
    place("settings", tr("Settings"), "Ctrl+5", "settings");
    const auto section = [&](const char *id, const QString &name, const char *glyph) {
        add(QStringLiteral("section:") + QLatin1String(id), name, tr("Settings"), group, {}, QLatin1String(glyph));
    };
    section("networks", tr("Networks"), "network");
    section("accounts", tr("Accounts"), "account");
    section("contacts", tr("Address book"), "contacts");
    section("security", tr("Security"), "shield");
    section("appearance", tr("Appearance"), "palette");
    section("background", tr("Background"), "bell");
}

void PaletteModel::gatherVerbs()
{
    const QString group = tr("Do");
    const auto verb = [&](const char *id, const QString &name, const char *keys, const char *glyph) {
        add(QStringLiteral("verb:") + QLatin1String(id), name, {}, group, QLatin1String(keys), QLatin1String(glyph));
    };
    verb("send", tr("Send"), "", "send");
    verb("receive", tr("Receive"), "", "receive");
    verb("new-rule", tr("New rule"), "Ctrl+N", "plus");
    verb("refresh", tr("Refresh"), "Ctrl+R", "refresh");
    verb("copy", tr("Copy my address"), "", "copy");
    verb("theme", tr("Switch between light and dark"), "", "palette");
    verb("lock", tr("Lock"), "Ctrl+L", "lock");
    verb("help", tr("Keyboard shortcuts"), "F1", "keyboard");
    verb("quit", tr("Quit Sheaf"), "Ctrl+Q", "close");
}

void PaletteModel::gatherPositions()
{
    const Session::Snapshot snapshot = m_session->snapshot();
    if (!snapshot)
        return;
    for (const portfolio::ChainSnapshot &chain : snapshot->chains) {
        for (const portfolio::ValuedPosition &valued : chain.positions) {
            const protocols::Position &position = valued.position;
            const QString name = format::text(position.protocolName) + QLatin1Char(' ') + format::text(position.name);
            add(QStringLiteral("position:") + format::text(position.id), name,
                format::chainName(position.chain, m_session->wallet().registry()), tr("Positions"), {},
                QStringLiteral("position"));
        }
    }
}

void PaletteModel::gatherRules()
{
    const auto engine = m_session->wallet().rules();
    if (!engine)
        return;
    if (const auto rules = (*engine)->list())
        for (const wallet::Rule &rule : *rules)
            add(QStringLiteral("rule:%1").arg(rule.id), format::text(rule.text), {}, tr("Rules"), {},
                QStringLiteral("rules"));
}

void PaletteModel::gatherAccounts()
{
    if (const auto accounts = m_session->wallet().vault().accounts())
        for (const wallet::Account &account : *accounts)
            add(QStringLiteral("account:") + format::text(account.address.toString()),
                tr("Copy the address of %1").arg(format::text(account.name)), format::text(account.address.shortened()),
                tr("Accounts"), {}, QStringLiteral("account"));
}

void PaletteModel::filter()
{
    struct Hit
    {
        const Entry *entry;
        int score;
    };
    QList<Hit> hits;
    QHash<QString, int> groups; // the best of each
    for (const Entry &entry : m_all) {
        auto score = fuzzyScore(m_text, entry.name);
        const auto wider = fuzzyScore(m_text, entry.name + QLatin1Char(' ') + entry.detail);
        if (!score && wider)
            score = *wider - 100; // found by where it is, and not by its name
        if (!score)
            continue;
        hits.append({&entry, m_text.isEmpty() ? 0 : *score});
        groups[entry.group] = std::max(groups.value(entry.group, hits.last().score), hits.last().score);
    }
    // Groups stay together, the one with the best hit first; nothing typed: as they were gathered.
    std::stable_sort(hits.begin(), hits.end(), [&groups](const Hit &a, const Hit &b) {
        if (a.entry->group != b.entry->group) {
            const int first = groups.value(a.entry->group);
            const int second = groups.value(b.entry->group);
            return first > second;
        }
        return a.score > b.score;
    });
    // Two groups whose best are equal would be mixed: gather each behind its first.
    QList<RowsModel::Row> rows;
    QStringList order;
    for (const Hit &hit : hits)
        if (!order.contains(hit.entry->group))
            order << hit.entry->group;
    for (const QString &group : order) {
        bool heads = true;
        for (const Hit &hit : hits) {
            if (hit.entry->group != group || rows.size() >= kMostShown)
                continue;
            const Entry &entry = *hit.entry;
            rows.append({entry.key, entry.name, entry.detail, entry.group, heads, entry.shortcut, entry.glyph});
            heads = false;
        }
    }
    // Another question, other answers: nothing in the list has the keyboard, so no row is worth keeping.
    m_entries.setRows({});
    m_entries.setRows(rows);
}

void PaletteModel::tellShortcuts()
{
    QList<RowsModel::Row> rows;
    QString last;
    const auto row = [&](const char *keys, const QString &name, const QString &group) {
        rows.append({QLatin1String(keys), name, QString(QLatin1String(keys)), group, group != last});
        last = group;
    };
    row("Ctrl+K", tr("Command palette: find anything"), tr("Everywhere"));
    row("F1", tr("These shortcuts"), tr("Everywhere"));
    row("F6", tr("From the rail to the page and back"), tr("Everywhere"));
    row("Ctrl+L", tr("Lock"), tr("Everywhere"));
    row("Ctrl+Q", tr("Quit"), tr("Everywhere"));
    row("Ctrl+1", tr("Dashboard"), tr("Places"));
    row("Ctrl+2", tr("Rules"), tr("Places"));
    row("Ctrl+3", tr("Send and receive"), tr("Places"));
    row("Ctrl+4", tr("Activity"), tr("Places"));
    row("Ctrl+5", tr("Settings"), tr("Places"));
    row("Ctrl+,", tr("Settings"), tr("Places"));
    row("Ctrl+N", tr("New rule"), tr("Verbs"));
    row("Ctrl+R", tr("Refresh"), tr("Verbs"));
    row("Ctrl+Z", tr("Take back what the note at the foot says"), tr("Verbs"));
    row("Tab", tr("To the next control"), tr("Moving about"));
    rows.append({QStringLiteral("arrows"), tr("Through a list"), tr("Up and down"), last, false});
    row("Enter", tr("Open, or press"), tr("Moving about"));
    row("Esc", tr("Close what is on top"), tr("Moving about"));
    m_shortcuts.setRows(rows);
}

void PaletteModel::run(const QString &key)
{
    const auto [kind, id] = partsOf(key);
    if (kind == QLatin1String("place"))
        return Q_EMIT placeWanted(id);
    if (kind == QLatin1String("section")) {
        Q_EMIT placeWanted(QStringLiteral("settings"));
        return Q_EMIT sectionWanted(id);
    }
    if (kind == QLatin1String("position"))
        return Q_EMIT positionWanted(id);
    if (kind == QLatin1String("rule")) {
        Q_EMIT placeWanted(QStringLiteral("rules"));
        return Q_EMIT ruleWanted(id.toLongLong());
    }
    if (kind == QLatin1String("account")) {
        return m_toasts->sayCopied(id);
    }
    if (id == QLatin1String("send")) {
        Q_EMIT placeWanted(QStringLiteral("transfer"));
        Q_EMIT sendWanted();
    } else if (id == QLatin1String("receive")) {
        Q_EMIT placeWanted(QStringLiteral("transfer"));
        Q_EMIT receiveWanted();
    } else if (id == QLatin1String("new-rule")) {
        Q_EMIT placeWanted(QStringLiteral("rules"));
        Q_EMIT newRuleWanted();
    } else if (id == QLatin1String("refresh")) {
        m_session->refresh();
    } else if (id == QLatin1String("copy")) {
        const auto account = m_session->wallet().vault().accountNamed("");
        if (!account)
            return;
        m_toasts->sayCopied(format::text(account->address.toString()));
    } else if (id == QLatin1String("theme")) {
        Preferences &preferences = m_session->preferences();
        preferences.setScheme(preferences.dark() ? Preferences::Scheme::Light : Preferences::Scheme::Dark);
    } else if (id == QLatin1String("lock")) {
        m_session->lock();
    } else if (id == QLatin1String("help")) {
        Q_EMIT helpWanted();
    } else if (id == QLatin1String("quit")) {
        Q_EMIT quitWanted();
    }
}

} // namespace sheaf::desktop
