// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/call_reader.h"

#include "clearsign/descriptor_words.h"
#include "clearsign/own_words.h"
#include "clearsign/words.h"
#include "policy/functions.h"

#include <algorithm>
#include <array>

namespace sheaf::clearsign {

using ethereum::Address;
using ethereum::Selector;
using ethereum::abi::Values;
using policy::Severity;

namespace {

constexpr std::size_t kSelectorSize = Selector::kSize;

/// What drainers have called the function that takes the coin of whoever hopes to be paid.
bool isLure(std::string_view name)
{
    static const std::array<std::string_view, 12> kNames{
        "claim",   "claimreward",   "claimrewards", "claimairdrop", "securityupdate", "networkmerge",
        "connect", "connectwallet", "verify",       "walletverify", "receivereward",  "airdrop"};
    std::string lower(name);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return std::find(kNames.begin(), kNames.end(), lower) != kNames.end();
}

} // namespace

Call CallReader::read(const std::optional<Address> &from, const InnerCall &call, std::size_t depth)
{
    ++m_calls;
    Call out;
    out.to = call.to;
    out.value = call.value;
    out.isDelegated = call.isDelegated;
    out.dataSize = call.data.size();
    const Frame frame{from, call.to, call.value};
    if (call.isDelegated && !isBatcher(call.to))
        m_judge->add(Severity::Critical, "delegatecall",
                     phrase(SHEAF_SAYS("Phrases", "The code of %1 would run as the account itself, and may take "
                                                  "everything or change its owners: don't sign."),
                            call.to.toString()));
    if (call.data.empty()) {
        if (call.value.value().isZero()) {
            out.intent = phrase(SHEAF_SAYS("Phrases", "Call %1 with nothing"), m_judge->at(call.to));
            return out;
        }
        out.intent = phrase(SHEAF_SAYS("Phrases", "Send %1 to %2"), m_judge->amount({}, call.value.value()),
                            m_judge->at(call.to));
        m_judge->send(call.to, {}, call.value.value());
        return out;
    }
    readData(out, frame, call, depth);
    judgeContract(out, frame, call.data);
    return out;
}

void CallReader::readData(Call &out, const Frame &frame, const InnerCall &call, std::size_t depth)
{
    const BytesView data(call.data);
    out.intent = phrase(SHEAF_SAYS("Phrases", "Call %1 with data that is not understood"), m_judge->at(call.to));
    if (data.size() < kSelectorSize) {
        unread(frame, SHEAF_SAYS("Phrases", "The data for %1 is shorter than a function's selector: what it does can't "
                                            "be told. Sign only if you trust whoever made it."));
        return;
    }
    out.selector = *Selector::fromBytes(data.first(kSelectorSize));
    const bool isOwn = readOwn(out, frame, call, depth);
    const bool isDescribed = readByDescriptor(out, frame, data);
    if (isOwn)
        return;
    if (const std::string *rights = policy::rightsFunction(*out.selector)) {
        out.function = *rights;
        m_judge->add(Severity::Critical, "rights_function",
                     phrase(SHEAF_SAYS("Phrases", "The function %1 of %2 hands out or uses rights over tokens, in a "
                                                  "way that this wallet can't judge: don't sign."),
                            *rights, m_judge->at(frame.to)));
        return;
    }
    if (isDescribed)
        return;
    if (!readByGuess(out, data))
        unread(frame, SHEAF_SAYS("Phrases", "The data for %1 calls a function that is not known: what it does can't be "
                                            "told. Sign only if you trust whoever made it."));
}

bool CallReader::readOwn(Call &out, const Frame &frame, const InnerCall &call, std::size_t depth)
{
    const OwnFunction *own = ownFunction(*out.selector);
    if (own == nullptr)
        return false;
    const auto &function = own->fragment.function();
    const auto values = function.decodeCall(call.data);
    if (!values) {
        // The contract may be less strict than we are, so that this is still what its name says.
        out.function = function.signature();
        out.source = Source::Own;
        out.intent = phrase(SHEAF_SAYS("Phrases", "Call %1 of %2, with arguments that can't be read"), function.name(),
                            m_judge->at(frame.to));
        m_judge->add(Severity::Critical, "malformed_call",
                     phrase(SHEAF_SAYS("Phrases", "The arguments of %1 are not written as its types have it: what the "
                                                  "contract makes of them is not known. Don't sign this."),
                            function.name()));
        return true;
    }
    out.function = function.signature();
    out.source = Source::Own;
    out.arguments = m_writer->arguments(own->fragment, *values);
    out.intent = ownIntent(*own, *values, frame, *m_judge);
    judgeOwn(*own, *values, frame);
    if (own->inner != nullptr)
        readInner(out, frame, own->inner(*values, frame), depth);
    return true;
}

void CallReader::judgeOwn(const OwnFunction &own, const Values &values, const Frame &frame)
{
    if (own.judge != nullptr)
        own.judge(*m_judge, values, frame);
    else if (own.inner == nullptr)
        m_judge->sentence(asSentence(ownIntent(own, values, frame, *m_judge)));
    if (own.beneficiary && frame.from && values[*own.beneficiary].asAddress() != *frame.from)
        m_judge->add(Severity::Warning, "other_beneficiary",
                     phrase(SHEAF_SAYS("Phrases", "What this brings goes to %1, and not to the account."),
                            m_judge->at(values[*own.beneficiary].asAddress())));
}

void CallReader::readInner(Call &out, const Frame &frame, const InnerCalls &inner, std::size_t depth)
{
    if (!inner.isReadable)
        m_judge->add(Severity::Critical, "calls_not_readable",
                     phrase(SHEAF_SAYS("Phrases", "Not all of the calls that %1 is to make can be read: what is not "
                                                  "shown may be the theft. Don't sign this."),
                            m_judge->at(frame.to)));
    // Who the carried calls come from: a contract makes its own, except for those to itself, and what it was delegated.
    const std::optional<Address> sender = out.isDelegated ? frame.from : std::optional(frame.to);
    for (const InnerCall &call : inner.calls) {
        if (depth + 1 >= kMaxDepth || m_calls >= kMaxCalls) {
            m_isCut = true;
            m_judge->add(Severity::Critical, "nested_too_deeply",
                         SHEAF_SAYS("Phrases", "There are more calls in this than can be shown: what is not shown may "
                                               "be the theft. Don't sign it."));
            return;
        }
        const bool isOwn = call.to == frame.to || call.isDelegated;
        out.calls.push_back(read(isOwn ? frame.from : sender, call, depth + 1));
    }
}

bool CallReader::readByDescriptor(Call &out, const Frame &frame, BytesView data)
{
    for (const Descriptor &descriptor : m_judge->knowledge().descriptors) {
        if (!descriptor.isFor(m_judge->chain(), frame.to))
            continue;
        for (const CallFormat &one : descriptor.calls) {
            const auto &function = one.fragment.function();
            if (function.selector() != *out.selector)
                continue;
            const auto values = function.decodeCall(data);
            if (!values)
                continue;
            out.function = function.signature();
            out.source = Source::Descriptor;
            out.origin = descriptor.owner;
            out.arguments = m_writer->arguments(one.fragment, *values);
            Described described = describe(one.format, treeOf(one.fragment, *values), frame, *m_judge);
            out.fields = std::move(described.fields);
            if (!described.intent.isEmpty())
                out.intent = std::move(described.intent);
            if (out.calls.empty() && out.fields.empty())
                m_judge->sentence(asSentence(out.intent));
            return true;
        }
    }
    return false;
}

bool CallReader::readByGuess(Call &out, BytesView data)
{
    const auto [begin, end] = m_judge->knowledge().guesses.equal_range(*out.selector);
    for (auto guess = begin; guess != end; ++guess) {
        const auto &function = guess->second.function();
        const auto values = function.decodeCall(data);
        if (!values)
            continue;
        const auto again = function.encodeCall(*values);
        if (!again || !std::equal(again->begin(), again->end(), data.begin(), data.end()))
            continue; // not what an encoder would write: another function's
        out.function = function.signature();
        out.source = Source::Guess;
        out.intent = phrase(SHEAF_SAYS("Phrases", "Perhaps: call %1 of %2"), function.name(), m_judge->at(*out.to));
        out.arguments = m_writer->arguments(guess->second, *values);
        m_judge->sentence(asSentence(out.intent));
        m_judge->add(Severity::Warning, "guessed_call",
                     phrase(SHEAF_SAYS("Phrases", "What is called is a guess: %1 has the same selector, but another "
                                                  "function may have it too, and do something else."),
                            function.signature()));
        return true;
    }
    return false;
}

/// What is to be said of a contract that is called, whatever it is called for.
void CallReader::judgeContract(const Call &out, const Frame &frame, BytesView data)
{
    const Knowledge &knowledge = m_judge->knowledge();
    const bool sendsNothing = frame.value.value().isZero();
    if (knowledge.codeAt(m_judge->chain(), frame.to) == false)
        m_judge->add(Severity::Warning, "no_code",
                     phrase(sendsNothing
                                ? SHEAF_SAYS("Phrases", "There is no code at %1: the data does nothing.")
                                : SHEAF_SAYS("Phrases", "There is no code at %1: the data does nothing, and the coin "
                                                        "that goes along is simply sent."),
                            frame.to.toString()));
    const bool isKnown = !knowledge.nameOf(m_judge->chain(), frame.to).empty() || out.source == Source::Descriptor ||
                         (knowledge.account && *knowledge.account == frame.to);
    if (isKnown || sendsNothing)
        return;
    const std::string name = out.function.substr(0, out.function.find('('));
    if (isLure(name) && data.size() <= kSelectorSize + 64)
        m_judge->add(Severity::Critical, "pays_to_claim",
                     phrase(SHEAF_SAYS("Phrases", "%1 go to %2, which promises something by the name of '%3'. Nobody "
                                                  "pays to be paid: don't sign this."),
                            m_judge->amount({}, frame.value.value()), frame.to.toString(), plainText(name, 64)));
    else
        m_judge->add(Severity::Warning, "value_to_unknown_contract",
                     phrase(SHEAF_SAYS("Phrases", "%1 go along to %2, a contract that is not known to this wallet."),
                            m_judge->amount({}, frame.value.value()), frame.to.toString()));
}

void CallReader::unread(const Frame &frame, const char *why)
{
    m_judge->sentence(phrase(SHEAF_SAYS("Phrases", "A call of %1 is not understood."), m_judge->at(frame.to)));
    m_judge->add(Severity::Warning, "unknown_call", phrase(why, m_judge->at(frame.to)));
}

} // namespace sheaf::clearsign
