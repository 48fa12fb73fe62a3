// SPDX-License-Identifier: GPL-3.0-or-later
#include "execution/plan_codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <charconv>

namespace sheaf::execution {

using ethereum::Address;
using ethereum::ChainId;
using ethereum::TokenAmount;
using ethereum::Wei;

namespace {

constexpr int kVersion = 1;

constexpr std::pair<StepState, std::string_view> kStepStates[] = {
    {StepState::Planned, "planned"},   {StepState::Signed, "signed"},       {StepState::Sent, "sent"},
    {StepState::Included, "included"}, {StepState::Posted, "posted"},       {StepState::Final, "final"},
    {StepState::Failed, "failed"},     {StepState::Abandoned, "abandoned"},
};
constexpr std::pair<PlanState, std::string_view> kPlanStates[] = {
    {PlanState::Open, "open"},
    {PlanState::Done, "done"},
    {PlanState::Failed, "failed"},
    {PlanState::Abandoned, "abandoned"},
};

QString text(std::string_view value) { return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())); }
QString text(std::uint64_t value) { return QString::number(value); }

tl::unexpected<Error> corrupt(std::string_view what)
{
    return failure(ErrorCode::Corrupt, "journal: " + std::string(what) + " is damaged");
}

/// The English under its key and the phrase beside it, where the English alone is not all that it says.
void write(QJsonObject &out, const char *key, const char *phraseKey, const Phrase &phrase)
{
    out.insert(QLatin1String(key), text(phrase.english()));
    if (!phrase.arguments().empty())
        out.insert(QLatin1String(phraseKey), text(phrase.stored()));
}

QJsonObject write(const TokenAmount &amount)
{
    return {{"chain", text(amount.token.chain.value())},
            {"token", text(amount.token.address.toLowerHex())},
            {"value", text(amount.value.toString())}};
}

template <typename Range, typename Write> QJsonArray array(const Range &range, Write write)
{
    QJsonArray out;
    for (const auto &item : range)
        out.append(write(item));
    return out;
}

QJsonObject write(const policy::AllowedFunction &function)
{
    return {{"chain", text(function.chain.value())},
            {"contract", text(function.contract.toLowerHex())},
            {"selector", text(function.selector.toString())}};
}

QJsonObject write(const policy::Consent &consent)
{
    return {{"rule", text(consent.ruleId)},
            {"digest", text(consent.digest.toString())},
            {"functions", array(consent.functions, [](const auto &function) { return write(function); })},
            {"recipients", array(consent.recipients, [](const Address &one) { return text(one.toLowerHex()); })},
            {"maxSpendUsdPerDay", text(consent.maxSpendUsdPerDay.toString())},
            {"maxGasUsdPerDay", text(consent.maxGasUsdPerDay.toString())}};
}

QJsonObject write(const contracts::Call &call)
{
    QJsonObject out{{"to", text(call.to.toLowerHex())},
                    {"value", text(call.value.value().toString())},
                    {"data", text(toHexPrefixed(call.data))},
                    {"function", text(call.function)}};
    write(out, "purpose", "purposePhrase", call.purpose);
    if (call.approval)
        out.insert("approval", QJsonObject{{"spender", text(call.approval->spender.toLowerHex())},
                                           {"amount", write(call.approval->amount)}});
    return out;
}

/// Reads the fields of one object; the first that is not there or not right makes the whole Corrupt.
class Fields final
{
public:
    explicit Fields(const QJsonValue &value) : m_object(value.toObject()) { m_ok = value.isObject(); }

    bool ok() const { return m_ok; }
    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    QJsonValue value(const char *key)
    {
        m_ok = m_ok && has(key);
        return m_object.value(QLatin1String(key));
    }
    std::string string(const char *key)
    {
        const QJsonValue found = value(key);
        m_ok = m_ok && found.isString();
        return found.toString().toStdString();
    }
    /// What write() wrote; old plans have the English alone.
    Phrase phrase(const char *key, const char *phraseKey)
    {
        return phraseOf(string(key), m_object.value(QLatin1String(phraseKey)));
    }
    static Phrase phraseOf(const std::string &english, const QJsonValue &stored)
    {
        return storedPhrase(stored.toString().toStdString(), english).value_or(english);
    }
    template <typename T> T take(Result<T> parsed)
    {
        m_ok = m_ok && parsed.has_value();
        return parsed ? std::move(*parsed) : T();
    }
    Uint256 uint(const char *key) { return take(Uint256::parse(string(key))); }
    std::uint64_t uint64(const char *key)
    {
        const std::optional<std::uint64_t> small = uint(key).toUint64();
        m_ok = m_ok && small.has_value();
        return small.value_or(0);
    }
    std::int64_t int64(const char *key)
    {
        const std::string digits = string(key);
        std::int64_t number = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
        m_ok = m_ok && error == std::errc() && end == digits.data() + digits.size();
        return number;
    }
    Address address(const char *key) { return take(Address::parseRaw(string(key))); }
    Decimal decimal(const char *key) { return take(Decimal::parse(string(key))); }
    template <typename Read> void each(const char *key, Read read)
    {
        const QJsonValue found = value(key);
        m_ok = m_ok && found.isArray();
        const QJsonArray items = found.toArray();
        for (const QJsonValue &item : items)
            m_ok = m_ok && read(item);
    }
    template <typename Read> void object(const char *key, Read read)
    {
        Fields inner(value(key));
        read(inner);
        m_ok = m_ok && inner.ok();
    }
    template <typename Read> void objects(const char *key, Read read)
    {
        each(key, [&read](const QJsonValue &item) {
            Fields inner(item);
            read(inner);
            return inner.ok();
        });
    }

private:
    QJsonObject m_object;
    bool m_ok = true;
};

TokenAmount readAmount(Fields &fields)
{
    return {{ChainId(fields.uint64("chain")), fields.address("token")}, fields.uint("value")};
}

contracts::Call readCall(Fields &fields)
{
    contracts::Call call;
    call.to = fields.address("to");
    call.value = Wei(fields.uint("value"));
    call.data = fields.take(parseHex(fields.string("data")));
    call.purpose = fields.phrase("purpose", "purposePhrase");
    call.function = fields.string("function");
    if (fields.has("approval")) {
        fields.object("approval", [&call](Fields &inner) {
            contracts::Approval approval;
            approval.spender = inner.address("spender");
            inner.object("amount", [&approval](Fields &amount) { approval.amount = readAmount(amount); });
            call.approval = approval;
        });
    }
    return call;
}

policy::Consent readConsent(Fields &fields)
{
    policy::Consent consent;
    consent.ruleId = fields.string("rule");
    consent.digest = fields.take(ethereum::Hash::parse(fields.string("digest")));
    fields.objects("functions", [&consent](Fields &inner) {
        policy::AllowedFunction function;
        function.chain = ChainId(inner.uint64("chain"));
        function.contract = inner.address("contract");
        function.selector = inner.take(ethereum::Selector::parse(inner.string("selector")));
        consent.functions.insert(function);
    });
    fields.each("recipients", [&consent](const QJsonValue &item) {
        const auto parsed = Address::parseRaw(item.toString().toStdString());
        if (parsed)
            consent.recipients.insert(*parsed);
        return parsed.has_value();
    });
    consent.maxSpendUsdPerDay = fields.decimal("maxSpendUsdPerDay");
    consent.maxGasUsdPerDay = fields.decimal("maxGasUsdPerDay");
    return consent;
}

std::string compact(const QJsonDocument &document) { return document.toJson(QJsonDocument::Compact).toStdString(); }

QJsonDocument parsed(std::string_view json)
{
    return QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())));
}

template <typename State, std::size_t N>
Result<State> parseState(const std::pair<State, std::string_view> (&names)[N], std::string_view name)
{
    for (const auto &[state, known] : names)
        if (known == name)
            return state;
    return corrupt("the state `" + std::string(name) + "`");
}

template <typename State, std::size_t N>
std::string_view nameOf(const std::pair<State, std::string_view> (&names)[N], State state)
{
    for (const auto &[known, name] : names)
        if (known == state)
            return name;
    return {};
}

} // namespace

std::string_view stateName(StepState state) { return nameOf(kStepStates, state); }
std::string_view stateName(PlanState state) { return nameOf(kPlanStates, state); }
Result<StepState> parseStepState(std::string_view name) { return parseState(kStepStates, name); }
Result<PlanState> parsePlanState(std::string_view name) { return parseState(kPlanStates, name); }

std::string encodePlan(const Plan &plan)
{
    const auto amounts = [](const std::vector<TokenAmount> &list) {
        return array(list, [](const TokenAmount &amount) { return write(amount); });
    };
    QJsonObject out{{"version", kVersion},
                    {"id", text(plan.id)},
                    {"account", text(plan.account.toLowerHex())},
                    {"chain", text(plan.chain.value())},
                    {"origin", text(plan.origin)},
                    {"calls", array(plan.calls, [](const contracts::Call &call) { return write(call); })},
                    {"outAtMost", amounts(plan.effects.outAtMost)},
                    {"inAtLeast", amounts(plan.effects.inAtLeast)},
                    {"remarks", array(plan.remarks, [](const Phrase &remark) { return text(remark.english()); })},
                    {"remarkPhrases", array(plan.remarks, [](const Phrase &remark) { return text(remark.stored()); })},
                    {"deadline", QString::number(toUnixSeconds(plan.limits.deadline))},
                    {"spendUsd", text(plan.spendUsd.toString())}};
    write(out, "purpose", "purposePhrase", plan.purpose);
    if (plan.limits.maxFee)
        out.insert("maxFee", text(plan.limits.maxFee->value().toString()));
    if (plan.limits.wholeFee)
        out.insert("wholeFee", text(plan.limits.wholeFee->value().toString()));
    if (plan.nativePriceUsd)
        out.insert("nativePriceUsd", text(plan.nativePriceUsd->toString()));
    if (plan.consent)
        out.insert("consent", write(*plan.consent));
    return compact(QJsonDocument(out));
}

Result<Plan> decodePlan(std::string_view json)
{
    const QJsonObject object = parsed(json).object();
    if (object.value("version").toInt() > kVersion)
        return failure(ErrorCode::NewerVersion, "journal: a newer version wrote this plan");
    Fields fields{QJsonValue(object)};
    Plan plan;
    if (fields.value("version").toInt() != kVersion)
        return corrupt("a plan");
    plan.id = fields.string("id");
    plan.account = fields.address("account");
    plan.chain = ChainId(fields.uint64("chain"));
    plan.purpose = fields.phrase("purpose", "purposePhrase");
    plan.origin = fields.string("origin");
    fields.objects("calls", [&plan](Fields &inner) { plan.calls.push_back(readCall(inner)); });
    fields.objects("outAtMost", [&plan](Fields &inner) { plan.effects.outAtMost.push_back(readAmount(inner)); });
    fields.objects("inAtLeast", [&plan](Fields &inner) { plan.effects.inAtLeast.push_back(readAmount(inner)); });
    const QJsonArray remarkPhrases = object.value("remarkPhrases").toArray();
    fields.each("remarks", [&](const QJsonValue &item) {
        const QJsonValue stored = remarkPhrases.at(static_cast<qsizetype>(plan.remarks.size()));
        plan.remarks.push_back(Fields::phraseOf(item.toString().toStdString(), stored));
        return item.isString();
    });
    plan.limits.deadline = fromUnixSeconds(fields.int64("deadline"));
    plan.spendUsd = fields.decimal("spendUsd");
    if (fields.has("maxFee"))
        plan.limits.maxFee = Wei(fields.uint("maxFee"));
    if (fields.has("wholeFee"))
        plan.limits.wholeFee = Wei(fields.uint("wholeFee"));
    if (fields.has("nativePriceUsd"))
        plan.nativePriceUsd = fields.decimal("nativePriceUsd");
    if (fields.has("consent"))
        fields.object("consent", [&plan](Fields &inner) { plan.consent = readConsent(inner); });
    if (!fields.ok())
        return corrupt("a plan");
    return plan;
}

std::string encodeChanges(const std::vector<BalanceChange> &changes)
{
    return compact(QJsonDocument(array(changes, [](const BalanceChange &change) {
        QJsonObject out = write(TokenAmount{change.token, change.amount});
        out.insert("negative", change.negative);
        return out;
    })));
}

Result<std::vector<BalanceChange>> decodeChanges(std::string_view json)
{
    const QJsonDocument document = parsed(json);
    Fields fields{QJsonValue(QJsonObject{{"changes", document.array()}})};
    std::vector<BalanceChange> out;
    fields.objects("changes", [&out](Fields &inner) {
        const TokenAmount amount = readAmount(inner);
        out.push_back({amount.token, inner.value("negative").toBool(), amount.value});
    });
    if (!document.isArray() || !fields.ok())
        return corrupt("a step's balance changes");
    return out;
}

} // namespace sheaf::execution
