// SPDX-License-Identifier: GPL-3.0-or-later
#include "text.h"

#include "output.h"
#include "wallet/wallet.h"

#include <QJsonArray>

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

QString grouped(QString digits)
{
    for (qsizetype at = digits.size() - 3; at > 0; at -= 3)
        digits.insert(at, QLatin1Char(','));
    return digits;
}

QString indented(const QString &text, int by)
{
    QString out;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        out += QString(by, QLatin1Char(' ')) + line + QLatin1Char('\n');
    return out;
}

QString ageText(qint64 seconds)
{
    if (seconds < 120)
        return q("%1 s").arg(seconds);
    if (seconds < 7200)
        return q("%1 min").arg(seconds / 60);
    return seconds < 172800 ? q("%1 h").arg(seconds / 3600) : q("%1 days").arg(seconds / 86400);
}

QString amountsText(const QJsonArray &amounts)
{
    QStringList texts;
    for (const QJsonValue &value : amounts)
        texts << shortAmount(value.toObject()[q("text")].toString());
    return texts.join(q(", "));
}

QString ratesText(const QJsonArray &rates)
{
    QStringList texts;
    for (const QJsonValue &value : rates) {
        const QJsonObject rate = value.toObject();
        texts << q("%1 %2").arg(percent(rate[q("apr")].toDouble()), rate[q("label")].toString());
    }
    return texts.join(q(", "));
}

QString legsText(const QJsonArray &legs)
{
    QString text;
    for (const QJsonValue &value : legs) {
        const QJsonObject leg = value.toObject();
        text += q("    %1 %2 %3\n")
                    .arg(leg[q("kind")].toString(), -9)
                    .arg(shortAmount(leg[q("text")].toString()), 26)
                    .arg(usd(leg[q("value_usd")]), 16);
    }
    return text;
}

} // namespace

QString usd(const QJsonValue &value)
{
    if (!value.isString())
        return q("–");
    const auto amount = Decimal::parse(value.toString().toStdString());
    if (!amount)
        return value.toString();
    const QString fixed = QString::fromStdString(amount->toFixed(2));
    const qsizetype point = fixed.indexOf(QLatin1Char('.'));
    if (!amount->isZero() && fixed == q("0.00"))
        return q("< 0.01 USD");
    return grouped(fixed.left(point)) + fixed.mid(point) + q(" USD");
}

QString shortAmount(const QString &text)
{
    const qsizetype point = text.indexOf(QLatin1Char('.'));
    const qsizetype space = text.indexOf(QLatin1Char(' '));
    if (point < 0 || space < point)
        return text;
    const QString whole = text.left(point);
    const QString fraction = text.mid(point + 1, space - point - 1);
    qsizetype keep = 8;
    if (whole == q("0")) // the first digits that say something
        while (keep < fraction.size() && fraction.left(keep).count(QLatin1Char('0')) == keep)
            ++keep;
    QString kept = fraction.left(keep);
    while (kept.endsWith(QLatin1Char('0')))
        kept.chop(1);
    return whole + (kept.isEmpty() ? QString() : QLatin1Char('.') + kept) + text.mid(space);
}

QString percent(double fraction) { return QString::number(fraction * 100, 'f', 2) + q(" %"); }

QString problemsText(const QJsonArray &problems)
{
    QString text;
    for (const QJsonValue &value : problems) {
        const QJsonObject problem = value.toObject();
        text +=
            q("! %1: %2 (%3)\n")
                .arg(problem[q("what")].toString(), problem[q("message")].toString(), problem[q("detail")].toString());
    }
    return text;
}

QString balancesText(const QJsonObject &snapshot)
{
    std::vector<QStringList> rows;
    for (const QJsonValue &value : snapshot[q("balances")].toArray()) {
        const QJsonObject balance = value.toObject();
        rows.push_back({balance[q("chain")].toString(), balance[q("account")].toString().left(10),
                        shortAmount(balance[q("text")].toString()), usd(balance[q("value_usd")])});
    }
    QString text = table({q("CHAIN"), q("ACCOUNT"), q("BALANCE"), q("VALUE")}, rows, {2, 3});
    for (const QJsonValue &value : snapshot[q("chains")].toArray()) {
        const QJsonObject chain = value.toObject();
        const QString name = chain[q("name")].toString();
        if (chain[q("block")].toInteger() == 0) {
            text += q("%1 has not answered yet\n").arg(name);
            continue;
        }
        text +=
            q("%1 at block %2%3\n")
                .arg(name)
                .arg(chain[q("block")].toInteger())
                .arg(chain[q("stale")].toBool()
                         ? q(", as of %1 ago: it does not answer now").arg(ageText(chain[q("age_seconds")].toInteger()))
                         : QString());
    }
    text += q("Together with the positions: %1\n").arg(usd(snapshot[q("total_usd")]));
    return text + problemsText(snapshot[q("problems")].toArray());
}

QString positionsText(const QJsonArray &positions)
{
    if (positions.isEmpty())
        return q("No positions yet. 'sheaf-cli positions --markets' lists where you can open one.\n");
    QString text;
    for (const QJsonValue &value : positions) {
        const QJsonObject position = value.toObject();
        text += q("%1 %2 on %3")
                    .arg(position[q("protocol_name")].toString(), position[q("name")].toString(),
                         position[q("chain")].toString());
        if (position[q("value_usd")].isString())
            text += q(": %1").arg(usd(position[q("value_usd")]));
        if (position[q("reward_usd")].isString())
            text += q(", rewards of %1").arg(usd(position[q("reward_usd")]));
        text += q("\n    %1\n").arg(position[q("id")].toString());
        if (position.contains(q("problem")))
            text += q("    ! %1\n").arg(position[q("problem")].toString());
        text += legsText(position[q("legs")].toArray());
        const QString rates = ratesText(position[q("rates")].toArray());
        if (!rates.isEmpty())
            text += q("    a year: %1\n").arg(rates);
        if (position.contains(q("health_factor")))
            text += q("    health factor %1\n").arg(position[q("health_factor")].toString().left(6));
    }
    return text;
}

QString reviewText(const QJsonObject &review)
{
    const QJsonObject plan = review[q("plan")].toObject();
    const QJsonObject simulation = review[q("simulation")].toObject();
    QString text = q("%1\n").arg(plan[q("purpose")].toString());
    int number = 0;
    for (const QJsonValue &value : plan[q("calls")].toArray()) {
        const QJsonObject call = value.toObject();
        text +=
            q("  %1. %2\n     %3 at %4\n")
                .arg(++number)
                .arg(call[q("purpose")].toString(),
                     call[q("function")].toString().isEmpty() ? q("a bare transfer") : call[q("function")].toString(),
                     call[q("to")].toString());
    }
    const QString out = amountsText(plan[q("out_at_most")].toArray());
    const QString in = amountsText(plan[q("in_at_least")].toArray());
    if (!out.isEmpty())
        text += q("  leaves at most   %1\n").arg(out);
    if (!in.isEmpty())
        text += q("  returns at least %1\n").arg(in);
    for (const QJsonValue &value : simulation[q("changes")].toArray()) {
        const QJsonObject change = value.toObject();
        text += q("  simulated        %1%2\n")
                    .arg(change[q("direction")].toString() == q("out") ? q("−") : q("+"),
                         shortAmount(change[q("text")].toString()));
    }
    text += q("  fees             %1 expected, %2 at worst\n")
                .arg(shortAmount(simulation[q("expected_fee")].toString() + q(" ETH")),
                     shortAmount(simulation[q("worst_fee")].toString() + q(" ETH")));
    for (const QJsonValue &value : plan[q("remarks")].toArray())
        text += q("  note: %1\n").arg(value.toString());
    for (const QJsonValue &value : review[q("notices")].toArray()) {
        const QJsonObject notice = value.toObject();
        text += q("  %1: %2\n").arg(notice[q("severity")].toString(), notice[q("text")].toString());
    }
    return text;
}

namespace {

/// Fields, each on a line, those inside others set in.
QString fieldLines(const QJsonArray &fields, int depth)
{
    QString text;
    for (const QJsonValue &value : fields) {
        const QJsonObject field = value.toObject();
        const QString words = field[q("text")].toString();
        QString said = field[q("value")].toString();
        if (!words.isEmpty() && words != said)
            said = said.isEmpty() ? words : q("%1 (%2)").arg(said, words);
        text += QString(2 * depth, QLatin1Char(' ')) + q("%1: %2\n").arg(field[q("name")].toString(), said);
        text += fieldLines(field[q("fields")].toArray(), depth + 1);
    }
    return text;
}

QString callLines(const QJsonObject &call, int depth)
{
    QString text = QString(2 * depth, QLatin1Char(' ')) + call[q("intent")].toString() +
                   (call[q("guess")].toBool() ? q(" (a guess)") : QString()) + QLatin1Char('\n');
    if (!call[q("function")].toString().isEmpty())
        text += QString(2 * depth + 2, QLatin1Char(' ')) +
                q("%1 of %2\n").arg(call[q("function")].toString(), call[q("to")].toString());
    text += fieldLines(call[q("arguments")].toArray(), depth + 2);
    for (const QJsonValue &inner : call[q("calls")].toArray())
        text += callLines(inner.toObject(), depth + 1);
    return text;
}

} // namespace

QString signingText(const QJsonObject &review)
{
    const QJsonObject explanation = review[q("explanation")].toObject();
    QString text = q("About to be signed: %1\n").arg(explanation[q("title")].toString());
    for (const QJsonValue &sentence : explanation[q("sentences")].toArray())
        text += q("  %1\n").arg(sentence.toString());
    if (review.contains(q("call")))
        text += callLines(review[q("call")].toObject(), 1);
    text += fieldLines(review[q("domain")].toArray(), 1) + fieldLines(review[q("fields")].toArray(), 1);
    const QJsonObject hashes = review[q("hashes")].toObject();
    for (auto hash = hashes.begin(); hash != hashes.end(); ++hash)
        text += q("  %1: %2\n").arg(hash.key(), hash->toString());
    for (const QJsonValue &value : review[q("notices")].toArray()) {
        const QJsonObject notice = value.toObject();
        text += q("  %1 (%2): %3\n")
                    .arg(notice[q("severity")].toString().toUpper(), notice[q("code")].toString(),
                         notice[q("text")].toString());
    }
    return text;
}

QString recordText(const QJsonObject &record)
{
    QString text = q("%1: %2\n").arg(record[q("purpose")].toString(), record[q("state")].toString());
    for (const QJsonValue &value : record[q("transactions")].toArray()) {
        const QJsonObject transaction = value.toObject();
        text += q("  %1 %2 %3\n")
                    .arg(transaction[q("state")].toString(), -10)
                    .arg(transaction[q("hash")].toString(), transaction[q("purpose")].toString());
        if (transaction.contains(q("failure")))
            text += q("             %1\n").arg(transaction[q("failure")].toString());
    }
    if (record.contains(q("failure")))
        text += q("  %1\n").arg(record[q("failure")].toString());
    return text;
}

QString historyText(const QJsonArray &records)
{
    if (records.isEmpty())
        return q("Nothing has been sent from this vault yet.\n");
    QString text;
    for (const QJsonValue &value : records) {
        const QJsonObject record = value.toObject();
        text += q("%1  %2\n").arg(record[q("created_at")].toString(), record[q("origin")].toString());
        text += indented(recordText(record), 2);
    }
    return text;
}

QString rulesText(const QJsonArray &rules)
{
    if (rules.isEmpty())
        return q("No rules yet. Add one with: sheaf-cli rules add \"every week, compound Aave USDC on Base.\"\n");
    QString text;
    for (const QJsonValue &value : rules) {
        const QJsonObject rule = value.toObject();
        text += q("%1  %2\n    %3\n")
                    .arg(rule[q("id")].toInteger())
                    .arg(rule[q("state")].toString(), rule[q("sentence")].toString());
        if (rule.contains(q("paused_because")))
            text += q("    paused: %1\n").arg(rule[q("paused_because")].toString());
    }
    return text;
}

QString consentText(const QJsonObject &consent)
{
    QString text = q("Without asking you again, this rule may call:\n");
    for (const QJsonValue &value : consent[q("calls")].toArray()) {
        const QJsonObject call = value.toObject();
        text += q("  %1 at %2 on %3\n    %4\n")
                    .arg(call[q("function")].toString(), call[q("contract")].toString(), call[q("chain")].toString(),
                         call[q("why")].toString());
    }
    for (const QJsonValue &recipient : consent[q("recipients")].toArray())
        text += q("  send to %1\n").arg(recipient.toString());
    text += q("and spend, each day, at most %1 and %2 of gas.\n")
                .arg(usd(consent[q("max_spend_usd_per_day")]), usd(consent[q("max_gas_usd_per_day")]));
    return text;
}

QString logText(const QJsonArray &entries)
{
    if (entries.isEmpty())
        return q("No rule has been evaluated yet. 'sheaf-cli rules run --once' does it now.\n");
    QString text;
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        text += q("%1  rule %2  %3: %4\n")
                    .arg(entry[q("at")].toString())
                    .arg(entry[q("rule")].toInteger())
                    .arg(entry[q("decision")].toString(), entry[q("reason")].toString());
        for (const QJsonValue &item : entry[q("readings")].toArray()) {
            const QJsonObject reading = item.toObject();
            const QJsonObject origin = reading[q("origin")].toObject();
            text +=
                q("    %1: %2 (%3, block %4)\n")
                    .arg(reading[q("label")].toString(),
                         shortAmount(reading[q("value")].toString() + QLatin1Char(' ') + reading[q("unit")].toString())
                             .trimmed(),
                         origin[q("source")].toString())
                    .arg(origin[q("block")].toInteger());
        }
        for (const QJsonValue &item : entry[q("transactions")].toArray()) {
            const QJsonObject transaction = item.toObject();
            text += q("    %1 %2 %3\n")
                        .arg(transaction[q("state")].toString(), -10)
                        .arg(transaction[q("hash")].toString(), transaction[q("purpose")].toString());
        }
    }
    return text;
}

} // namespace sheaf::cli
