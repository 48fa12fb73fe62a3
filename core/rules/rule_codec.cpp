// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/rule_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sheaf::rules {

namespace {

QString q(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

QString number(std::uint64_t value) { return QString::number(value); }

tl::unexpected<Error> corrupt(const char *what)
{
    return failure(ErrorCode::Corrupt, std::string("a stored rule's ") + what + " is damaged");
}

std::string compact(const QJsonDocument &document) { return document.toJson(QJsonDocument::Compact).toStdString(); }

QJsonDocument parse(std::string_view text)
{
    return QJsonDocument::fromJson(QByteArray(text.data(), static_cast<qsizetype>(text.size())));
}

/// Fields of a stored object; what is not as it was written is remembered, and asked for once at the end.
class Fields
{
public:
    explicit Fields(const QJsonValue &value) : m_object(value.toObject()), m_good(value.isObject()) {}

    std::string text(const char *name)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        m_good = m_good && value.isString();
        return value.toString().toStdString();
    }
    /// The English, and beside it the phrase: an entry of an earlier version has the English alone.
    Phrase phrase(const char *name, const char *stored)
    {
        const std::string english = text(name);
        return storedPhrase(m_object[QLatin1String(stored)].toString().toStdString(), english).value_or(english);
    }
    std::uint64_t integer(const char *name)
    {
        bool isNumber = false;
        const qulonglong value = QString::fromStdString(text(name)).toULongLong(&isNumber);
        m_good = m_good && isNumber;
        return value;
    }
    std::uint64_t integerUpTo(const char *name, std::uint64_t most)
    {
        const std::uint64_t value = integer(name);
        m_good = m_good && value <= most;
        return std::min(value, most);
    }
    template <typename T> T parsed(const char *name)
    {
        const auto value = T::parse(text(name));
        m_good = m_good && value.has_value();
        return value.value_or(T());
    }
    QJsonArray list(const char *name)
    {
        const QJsonValue value = m_object[QLatin1String(name)];
        m_good = m_good && value.isArray();
        return value.toArray();
    }
    bool isGood() const { return m_good; }

private:
    QJsonObject m_object;
    bool m_good;
};

QJsonObject toJson(const contracts::Origin &origin)
{
    return {{q("source"), q(origin.source)},
            {q("chain"), number(origin.chain.value())},
            {q("block"), number(origin.block.number.value())},
            {q("hash"), q(origin.block.hash.toString())},
            {q("timestamp"), number(origin.block.timestamp)},
            {q("updated"), number(static_cast<std::uint64_t>(toUnixSeconds(origin.updatedAt)))},
            {q("trust"), number(static_cast<std::uint64_t>(origin.trust))}};
}

contracts::Origin originFrom(Fields &fields)
{
    contracts::Origin origin;
    origin.source = fields.text("source");
    origin.chain = ethereum::ChainId(fields.integer("chain"));
    origin.block.number = ethereum::BlockNumber(fields.integer("block"));
    origin.block.hash = fields.parsed<ethereum::Hash>("hash");
    origin.block.timestamp = fields.integer("timestamp");
    origin.updatedAt = fromUnixSeconds(static_cast<std::int64_t>(fields.integer("updated")));
    origin.trust =
        static_cast<contracts::Trust>(fields.integerUpTo("trust", static_cast<std::uint64_t>(contracts::Trust::Stale)));
    return origin;
}

} // namespace

std::string encodeConsent(const policy::Consent &consent)
{
    QJsonArray functions;
    for (const policy::AllowedFunction &function : consent.functions)
        functions.append(QJsonObject{{q("chain"), number(function.chain.value())},
                                     {q("contract"), q(function.contract.toLowerHex())},
                                     {q("selector"), q(function.selector.toString())}});
    QJsonArray recipients;
    for (const ethereum::Address &recipient : consent.recipients)
        recipients.append(q(recipient.toLowerHex()));
    return compact(QJsonDocument(QJsonObject{{q("rule"), q(consent.ruleId)},
                                             {q("digest"), q(consent.digest.toString())},
                                             {q("functions"), functions},
                                             {q("recipients"), recipients},
                                             {q("spend"), q(consent.maxSpendUsdPerDay.toString())},
                                             {q("gas"), q(consent.maxGasUsdPerDay.toString())}}));
}

Result<policy::Consent> decodeConsent(std::string_view text)
{
    Fields fields(QJsonValue(parse(text).object()));
    policy::Consent consent;
    consent.ruleId = fields.text("rule");
    consent.digest = fields.parsed<ethereum::Hash>("digest");
    consent.maxSpendUsdPerDay = fields.parsed<Decimal>("spend");
    consent.maxGasUsdPerDay = fields.parsed<Decimal>("gas");
    for (const QJsonValue &item : fields.list("functions")) {
        Fields function(item);
        consent.functions.insert({ethereum::ChainId(function.integer("chain")),
                                  function.parsed<ethereum::Address>("contract"),
                                  function.parsed<ethereum::Selector>("selector")});
        if (!function.isGood())
            return corrupt("consent");
    }
    for (const QJsonValue &item : fields.list("recipients")) {
        const auto address = ethereum::Address::parse(item.toString().toStdString());
        if (!address)
            return corrupt("consent");
        consent.recipients.insert(*address);
    }
    if (!fields.isGood())
        return corrupt("consent");
    return consent;
}

std::string encodeReadings(const std::vector<Reading> &readings)
{
    QJsonArray array;
    for (const Reading &reading : readings) {
        QJsonObject json = toJson(reading.origin);
        json[q("label")] = q(reading.label);
        json[q("value")] = q(reading.value);
        json[q("unit")] = q(reading.unit);
        array.append(json);
    }
    return compact(QJsonDocument(array));
}

Result<std::vector<Reading>> decodeReadings(std::string_view text)
{
    const QJsonDocument document = parse(text);
    if (!document.isArray())
        return corrupt("log");
    std::vector<Reading> readings;
    for (const QJsonValue &item : document.array()) {
        Fields fields(item);
        readings.push_back({fields.text("label"), fields.text("value"), fields.text("unit"), originFrom(fields)});
        if (!fields.isGood())
            return corrupt("log");
    }
    return readings;
}

std::string encodeTransactions(const std::vector<LoggedTransaction> &transactions)
{
    QJsonArray array;
    for (const LoggedTransaction &transaction : transactions)
        array.append(QJsonObject{{q("chain"), number(transaction.chain.value())},
                                 {q("hash"), q(transaction.hash.toString())},
                                 {q("purpose"), q(transaction.purpose.english())},
                                 {q("phrase"), q(transaction.purpose.stored())},
                                 {q("state"), q(transaction.state)}});
    return compact(QJsonDocument(array));
}

Result<std::vector<LoggedTransaction>> decodeTransactions(std::string_view text)
{
    const QJsonDocument document = parse(text);
    if (!document.isArray())
        return corrupt("log");
    std::vector<LoggedTransaction> transactions;
    for (const QJsonValue &item : document.array()) {
        Fields fields(item);
        transactions.push_back({ethereum::ChainId(fields.integer("chain")), fields.parsed<ethereum::Hash>("hash"),
                                fields.phrase("purpose", "phrase"), fields.text("state")});
        if (!fields.isGood())
            return corrupt("log");
    }
    return transactions;
}

} // namespace sheaf::rules
