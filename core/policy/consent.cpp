// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/hash.h"
#include "policy/policy.h"

namespace sheaf::policy {

namespace {

constexpr std::string_view kDomain = "sheaf consent 1";

void appendNumber(Bytes &to, std::uint64_t value)
{
    for (int shift = 56; shift >= 0; shift -= 8)
        to.push_back(static_cast<std::uint8_t>(value >> shift));
}

void appendText(Bytes &to, std::string_view text)
{
    appendNumber(to, text.size());
    append(to, asBytes(text));
}

} // namespace

ethereum::Hash consentDigest(std::string_view sentence, const Consent &consent)
{
    Bytes encoded;
    appendText(encoded, kDomain);
    appendText(encoded, sentence);
    appendText(encoded, consent.ruleId);
    appendNumber(encoded, consent.functions.size());
    for (const AllowedFunction &function : consent.functions) {
        appendNumber(encoded, function.chain.value());
        append(encoded, function.contract.view());
        append(encoded, function.selector.view());
    }
    appendNumber(encoded, consent.recipients.size());
    for (const ethereum::Address &recipient : consent.recipients)
        append(encoded, recipient.view());
    append(encoded, consent.maxSpendUsdPerDay.raw().toBigEndian());
    append(encoded, consent.maxGasUsdPerDay.raw().toBigEndian());
    return ethereum::Hash(crypto::keccak256(encoded));
}

} // namespace sheaf::policy
