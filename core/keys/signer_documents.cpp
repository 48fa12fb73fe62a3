// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signer_messages.h"

/// Typed data, policies and the log as they cross the channel.
namespace sheaf::keys::messages {

namespace {

namespace eip712 = ethereum::typed_data;

// The alternatives of a Value, by their place in its variant.
enum class Kind : std::uint8_t { Nothing, Number, Address, Boolean, Bytes, Text, Array, Struct };

void put(WireWriter &to, const eip712::Value &value);

void putData(WireWriter & /*to*/, std::monostate /*nothing*/) {}
void putData(WireWriter &to, const Uint256 &number) { messages::put(to, number); }
void putData(WireWriter &to, const ethereum::Address &address) { messages::put(to, address); }
void putData(WireWriter &to, bool boolean) { to.u8(boolean ? 1 : 0); }
void putData(WireWriter &to, const Bytes &bytes) { to.bytes(bytes); }
void putData(WireWriter &to, const std::string &text) { to.text(text); }
void putData(WireWriter &to, const eip712::Values &values)
{
    to.u32(static_cast<std::uint32_t>(values.size()));
    for (const eip712::Value &one : values)
        put(to, one);
}
void putData(WireWriter &to, const eip712::Members &members)
{
    to.u32(static_cast<std::uint32_t>(members.size()));
    for (const eip712::Member &one : members) {
        to.text(one.name);
        put(to, one.value);
    }
}

void put(WireWriter &to, const eip712::Value &value)
{
    to.u8(static_cast<std::uint8_t>(value.data.index()));
    std::visit([&to](const auto &data) { putData(to, data); }, value.data);
}

eip712::Value takeValue(WireReader &from, std::size_t depth);

eip712::Values takeValues(WireReader &from, std::size_t depth)
{
    eip712::Values values(from.count(1));
    for (eip712::Value &one : values)
        one = takeValue(from, depth + 1);
    return values;
}

eip712::Members takeMembers(WireReader &from, std::size_t depth)
{
    eip712::Members members(from.count(5));
    for (eip712::Member &one : members) {
        one.name = from.text(eip712::kMaxNameSize);
        one.value = takeValue(from, depth + 1);
    }
    return members;
}

eip712::Value takeValue(WireReader &from, std::size_t depth)
{
    if (depth > eip712::kMaxDepth || from.isBad()) {
        from.markBad();
        return {};
    }
    switch (static_cast<Kind>(from.choice(static_cast<std::uint8_t>(Kind::Struct)))) {
    case Kind::Nothing:
        return {};
    case Kind::Number:
        return takeUint256(from);
    case Kind::Address:
        return takeAddress(from);
    case Kind::Boolean:
        return eip712::Value(from.choice(1) == 1);
    case Kind::Bytes:
        return from.bytes();
    case Kind::Text:
        return from.text(WireWriter::kMostBytes);
    case Kind::Array:
        return takeValues(from, depth);
    case Kind::Struct:
        return takeMembers(from, depth);
    }
    return {};
}

void put(WireWriter &to, const eip712::Types &types)
{
    to.u32(static_cast<std::uint32_t>(types.all().size()));
    for (const auto &[name, type] : types.all()) {
        to.text(name);
        to.u32(static_cast<std::uint32_t>(type.fields.size()));
        for (const eip712::Field &field : type.fields) {
            to.text(field.name);
            to.text(field.type.text());
        }
    }
}

eip712::Types takeTypes(WireReader &from)
{
    std::vector<eip712::Declaration> declarations(from.count(8));
    for (eip712::Declaration &one : declarations) {
        one.name = from.text(eip712::kMaxNameSize);
        one.fields.resize(from.count(8));
        for (eip712::Declaration::Field &field : one.fields) {
            field.name = from.text(eip712::kMaxNameSize);
            field.type = from.text(eip712::kMaxNameSize);
        }
    }
    auto types = from.isBad() ? Result<eip712::Types>() : eip712::Types::declare(declarations);
    if (types)
        return std::move(*types);
    from.markBad();
    return {};
}

void put(WireWriter &to, const std::set<policy::AllowedFunction> &functions)
{
    to.u32(static_cast<std::uint32_t>(functions.size()));
    for (const policy::AllowedFunction &one : functions) {
        to.u64(one.chain.value());
        messages::put(to, one.contract);
        to.raw(one.selector.view());
    }
}

constexpr std::size_t kFunctionSize = 8 + ethereum::Address::kSize + 4;

std::set<policy::AllowedFunction> takeFunctions(WireReader &from)
{
    std::set<policy::AllowedFunction> functions;
    for (std::size_t left = from.count(kFunctionSize); left > 0; --left) {
        policy::AllowedFunction one;
        one.chain = ethereum::ChainId(from.u64());
        one.contract = takeAddress(from);
        one.selector = ethereum::Selector::fromBytes(from.array<4>()).value();
        functions.insert(functions.end(), one);
    }
    return functions;
}

using Contracts = std::set<std::pair<ethereum::ChainId, ethereum::Address>>;

void put(WireWriter &to, const Contracts &contracts)
{
    to.u32(static_cast<std::uint32_t>(contracts.size()));
    for (const auto &[chain, address] : contracts) {
        to.u64(chain.value());
        messages::put(to, address);
    }
}

Contracts takeContracts(WireReader &from)
{
    Contracts contracts;
    for (std::size_t left = from.count(8 + ethereum::Address::kSize); left > 0; --left) {
        const ethereum::ChainId chain(from.u64());
        contracts.emplace(chain, takeAddress(from));
    }
    return contracts;
}

} // namespace

void put(WireWriter &to, const ethereum::typed_data::TypedData &document)
{
    put(to, document.types);
    to.text(document.primaryType);
    put(to, document.domain);
    put(to, document.message);
}

ethereum::typed_data::TypedData takeTypedData(WireReader &from)
{
    eip712::TypedData document;
    document.types = takeTypes(from);
    document.primaryType = from.text(eip712::kMaxNameSize);
    document.domain = takeValue(from, 0);
    document.message = takeValue(from, 0);
    return document;
}

void put(WireWriter &to, const policy::Consent &consent)
{
    to.text(consent.ruleId);
    to.raw(consent.digest.view());
    put(to, consent.functions);
    to.u32(static_cast<std::uint32_t>(consent.recipients.size()));
    for (const ethereum::Address &one : consent.recipients)
        put(to, one);
    put(to, consent.maxSpendUsdPerDay.raw());
    put(to, consent.maxGasUsdPerDay.raw());
}

policy::Consent takeConsent(WireReader &from)
{
    policy::Consent consent;
    consent.ruleId = from.text(kMostRule);
    consent.digest = ethereum::Hash::fromBytes(from.array<32>()).value();
    consent.functions = takeFunctions(from);
    for (std::size_t left = from.count(ethereum::Address::kSize); left > 0; --left)
        consent.recipients.insert(takeAddress(from));
    consent.maxSpendUsdPerDay = Decimal::fromRaw(takeUint256(from));
    consent.maxGasUsdPerDay = Decimal::fromRaw(takeUint256(from));
    return consent;
}

void put(WireWriter &to, const policy::Policy &policy)
{
    put(to, policy.functions);
    put(to, policy.payable);
    put(to, policy.spenders);
    put(to, policy.delegates);
    to.u32(static_cast<std::uint32_t>(policy.consents.size()));
    for (const auto &[rule, consent] : policy.consents)
        put(to, consent);
}

policy::Policy takePolicy(WireReader &from)
{
    constexpr std::size_t kLeastConsent = 4 + 32 + 4 + 4 + 64;
    policy::Policy policy;
    policy.functions = takeFunctions(from);
    policy.payable = takeFunctions(from);
    policy.spenders = takeContracts(from);
    policy.delegates = takeContracts(from);
    for (std::size_t left = from.count(kLeastConsent); left > 0; --left) {
        policy::Consent consent = takeConsent(from);
        std::string rule = consent.ruleId;
        policy.consents.insert_or_assign(std::move(rule), std::move(consent));
    }
    return policy;
}

void put(WireWriter &to, const SealedRecord &record)
{
    to.bytes(record.fields);
    to.raw(record.seal);
}

SealedRecord takeRecord(WireReader &from)
{
    SealedRecord record;
    record.fields = from.bytes(kMostRecordBytes);
    record.seal = from.array<32>();
    return record;
}

void put(WireWriter &to, const std::vector<SealedRecord> &records)
{
    to.u32(static_cast<std::uint32_t>(records.size()));
    for (const SealedRecord &one : records)
        put(to, one);
}

std::vector<SealedRecord> takeRecords(WireReader &from)
{
    std::vector<SealedRecord> records(from.count(4 + 32));
    for (SealedRecord &one : records)
        one = takeRecord(from);
    return records;
}

} // namespace sheaf::keys::messages
