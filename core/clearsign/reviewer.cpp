// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/reviewer.h"

#include "clearsign/descriptor_words.h"
#include "clearsign/messages.h"
#include "clearsign/words.h"
#include "ethereum/message.h"

#include <algorithm>

namespace sheaf::clearsign {

namespace typed_data = ethereum::typed_data;
using ethereum::Address;
using ethereum::Authorization;
using ethereum::ChainId;
using policy::Severity;

namespace {

/// What a review is made of while it is made.
struct Workshop
{
    Workshop(const Knowledge &knowledge, ChainId chain)
        : judge(knowledge, chain), writer(knowledge, chain), reader(&judge, &writer)
    {
    }

    void finish(Review &review)
    {
        review.isCut = reader.isCut() || writer.isCut();
        if (writer.isCut())
            judge.add(Severity::Warning, "fields_cut",
                      SHEAF_SAYS("Phrases", "There is more in this than can be shown: the notices cover all of it, the "
                                            "fields don't."));
        review.notices = judge.notices();
        review.explanation = std::move(judge.explanation());
    }

    Judge judge;
    FieldWriter writer;
    CallReader reader;
};

void judgeChain(Judge &judge, ChainId chain, const Knowledge &knowledge)
{
    if (chain.value() == 0)
        judge.add(Severity::Warning, "no_chain_id",
                  SHEAF_SAYS("Phrases", "The transaction names no chain: it can be repeated on every chain where the "
                                        "account has this nonce."));
    else if (knowledge.chain && *knowledge.chain != chain)
        judge.add(Severity::Critical, "other_chain",
                  phrase(SHEAF_SAYS("Phrases", "This is for chain %1, and not for chain %2: don't sign it."),
                         std::to_string(chain.value()), std::to_string(knowledge.chain->value())));
}

/// Authorizations that travel in a transaction: those of others are their own affair, the account's is not.
void judgeAuthorizations(Judge &judge, const std::vector<Authorization> &list, const Knowledge &knowledge)
{
    for (const Authorization &one : list) {
        const auto authority = one.authority();
        const Phrase who = authority ? judge.at(*authority) : Phrase(SHEAF_SAYS("Phrases", "nobody"));
        // Where it is not known who signs, it may be them.
        if (!authority || (knowledge.account && *authority != *knowledge.account)) {
            judge.sentence(phrase(SHEAF_SAYS("Phrases", "%1 becomes an account that runs the code of %2."), who,
                                  judge.at(one.address)));
            judge.add(
                Severity::Warning, "delegation_of_another",
                phrase(SHEAF_SAYS("Phrases", "The transaction carries a delegation by which %1 runs the code of %2."),
                       who, judge.at(one.address)));
            continue;
        }
        judge.delegate(one.chainId, one.address);
    }
}

Call creation(const ethereum::TransactionCommon &common, Judge &judge)
{
    Call call;
    call.value = common.value;
    call.dataSize = common.data.size();
    call.intent =
        phrase(SHEAF_SAYS("Phrases", "Create a contract from %1 bytes of code"), wholeNumber(common.data.size()));
    judge.sentence(asSentence(call.intent));
    judge.add(Severity::Info, "contract_creation",
              SHEAF_SAYS("Phrases", "A contract is created; its code runs at once, with what is sent."));
    return call;
}

Review reviewCall(ChainId chain, const InnerCall &call, const Knowledge &knowledge)
{
    Workshop workshop(knowledge, chain);
    Review review;
    review.call = workshop.reader.read(knowledge.account, call);
    workshop.finish(review);
    return review;
}

/// The chain that a domain names; nothing where it names none, or none that exists.
std::optional<ChainId> chainOf(const Members &domain)
{
    if (!domain.has<Uint256>("chainId"))
        return std::nullopt;
    const auto number = domain.number("chainId").toUint64();
    return number ? std::optional(ChainId(*number)) : std::nullopt;
}

/// Of a domain; chains of Cosmos write it as text.
Address contractOf(const Members &domain)
{
    if (domain.has<Address>("verifyingContract"))
        return domain.address("verifyingContract");
    return Address::parseRaw(domain.text("verifyingContract")).value_or(Address());
}

void judgeDomain(Judge &judge, const Members &domain, const Knowledge &knowledge)
{
    const auto chain = chainOf(domain);
    if (!chain)
        judge.add(Severity::Warning, "domain_without_chain",
                  SHEAF_SAYS("Phrases", "The message names no chain: the signature may hold on every one."));
    else if (knowledge.chain && *chain != *knowledge.chain)
        judge.add(Severity::Critical, "other_chain",
                  phrase(SHEAF_SAYS("Phrases", "The message is for chain %1, and not for chain %2: don't sign it."),
                         std::to_string(chain->value()), std::to_string(knowledge.chain->value())));
    const Address contract = contractOf(domain);
    if (contract.isZero())
        judge.add(Severity::Warning, "domain_without_contract",
                  SHEAF_SAYS("Phrases", "The message names no contract that checks it: any program may take the "
                                        "signature for what it likes."));
    else if (knowledge.codeAt(judge.chain(), contract) == false)
        judge.add(Severity::Critical, "domain_contract_without_code",
                  phrase(SHEAF_SAYS("Phrases", "There is no contract at %1, which the message is for: don't sign it."),
                         contract.toString()));
}

bool matches(const Descriptor &descriptor, const Members &domain, const Address &contract, ChainId chain,
             const ethereum::Hash &separator)
{
    if (!descriptor.isFor(chain, contract))
        return false;
    if (descriptor.domainSeparator && *descriptor.domainSeparator != separator)
        return false;
    return std::all_of(descriptor.domain.begin(), descriptor.domain.end(),
                       [&](const auto &field) { return domain.text(field.first) == field.second; });
}

/// What a descriptor calls the fields, before those of the message itself.
void describeMessage(Review &review, Judge &judge, const Message &message, const Members &domain,
                     const ethereum::Hash &separator)
{
    for (const Descriptor &descriptor : judge.knowledge().descriptors) {
        const auto found = descriptor.messages.find(message.encodeType);
        if (found == descriptor.messages.end() ||
            !matches(descriptor, domain, message.contract, judge.chain(), separator))
            continue;
        const auto &document = message.document;
        const Frame frame{judge.knowledge().account, message.contract, {}};
        Described described =
            describe(found->second, treeOf(document.types, document.primaryType, document.message), frame, judge);
        const Phrase title = phrase(SHEAF_SAYS("Phrases", "%1: %2"), descriptor.owner, std::move(described.intent));
        Field lines{title.english(), {}, {}, {}, std::move(described.fields)};
        review.fields.insert(review.fields.begin(), std::move(lines));
        if (judge.explanation().title.isEmpty())
            judge.explanation().title = title;
        return;
    }
}

/// As hex or as text that reads like the hash of something: nobody can say what signing it means.
bool isBlind(BytesView message)
{
    if (message.size() == 32)
        return true;
    const std::string text = toText(message);
    return text.size() == 66 && text.starts_with("0x") && parseHex(text);
}

} // namespace

Review reviewTransaction(const ethereum::Transaction &transaction, const Knowledge &knowledge)
{
    const ethereum::TransactionCommon &common = transaction.common();
    Workshop workshop(knowledge, transaction.chainId());
    Review review;
    judgeChain(workshop.judge, transaction.chainId(), knowledge);
    if (const auto *delegating = std::get_if<ethereum::Eip7702Transaction>(&transaction.fields()))
        judgeAuthorizations(workshop.judge, delegating->authorizationList, knowledge);
    review.call = common.to ? workshop.reader.read(knowledge.account, {*common.to, common.value, common.data, false})
                            : creation(common, workshop.judge);
    workshop.judge.explanation().kind = "transaction";
    workshop.judge.explanation().title = review.call->intent;
    review.hashes.signingHash = transaction.signingHash();
    workshop.finish(review);
    return review;
}

std::vector<Review> reviewCalls(ChainId chain, const std::vector<policy::RequestedCall> &calls,
                                const Knowledge &knowledge)
{
    std::vector<Review> reviews;
    reviews.reserve(calls.size());
    for (const policy::RequestedCall &call : calls)
        reviews.push_back(reviewCall(chain, {call.to, call.value, call.data, false}, knowledge));
    return reviews;
}

Result<Review> reviewTypedData(const typed_data::TypedData &document, const Knowledge &knowledge)
{
    SHEAF_TRY(hashes, typed_data::hash(document));
    const Members domain(document.domain);
    // Without a chain of its own, whatever is known of the one that the wallet is on.
    Workshop workshop(knowledge, chainOf(domain).value_or(knowledge.chain.value_or(ChainId())));
    Message message{
        document, hashes.encodeType, Members(document.message), contractOf(domain), &workshop.judge, &workshop.reader,
        {}};
    judgeDomain(workshop.judge, domain, knowledge);
    explainMessage(message);
    Review review;
    review.call = std::move(message.call);
    review.domain = workshop.writer.structure(document.types, typed_data::kDomainType, document.domain);
    review.fields = workshop.writer.structure(document.types, document.primaryType, document.message);
    describeMessage(review, workshop.judge, message, domain, hashes.domainSeparator);
    if (document.primaryType == typed_data::kDomainType)
        review.fields.clear();
    review.hashes = {hashes.domainSeparator, hashes.structHash, hashes.digest};
    workshop.finish(review);
    return review;
}

Review reviewMessage(BytesView message, const Knowledge &knowledge)
{
    Workshop workshop(knowledge, knowledge.chain.value_or(ChainId()));
    Review review;
    workshop.judge.explanation() = {
        "message", SHEAF_SAYS("Phrases", "Message"), {verbatim(plainText(toText(message)))}, {}, {}, {}};
    if (isBlind(message))
        workshop.judge.add(Severity::Warning, "only_a_hash",
                           SHEAF_SAYS("Phrases", "The message is only a hash: what you would agree to can't be seen."));
    review.hashes.signingHash = ethereum::personalMessageHash(message);
    workshop.finish(review);
    return review;
}

Review reviewAuthorization(const Authorization &authorization, const Knowledge &knowledge)
{
    const auto chain = authorization.chainId.toUint64();
    Workshop workshop(knowledge, ChainId(chain.value_or(0)));
    Review review;
    workshop.judge.explanation().kind = "delegation";
    workshop.judge.explanation().title = SHEAF_SAYS("Phrases", "Hand the account over to code (EIP-7702)");
    workshop.judge.delegate(authorization.chainId, authorization.address);
    if (knowledge.chain && !authorization.chainId.isZero() &&
        authorization.chainId != Uint256(knowledge.chain->value()))
        workshop.judge.add(
            Severity::Critical, "other_chain",
            phrase(SHEAF_SAYS("Phrases", "The delegation is for chain %1, and not for chain %2: don't sign it."),
                   authorization.chainId.toString(), std::to_string(knowledge.chain->value())));
    review.hashes.signingHash = authorization.signingHash();
    workshop.finish(review);
    return review;
}

std::vector<std::string> criticalCodes(const Review &review)
{
    std::vector<std::string> codes;
    for (const policy::Notice &notice : review.notices)
        if (notice.severity == Severity::Critical && std::find(codes.begin(), codes.end(), notice.code) == codes.end())
            codes.push_back(notice.code);
    return codes;
}

} // namespace sheaf::clearsign
