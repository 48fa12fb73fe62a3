// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/messages.h"

#include "clearsign/words.h"

#include <algorithm>

namespace sheaf::clearsign {

namespace typed_data = ethereum::typed_data;
using policy::Severity;

const typed_data::Value *Members::find(std::string_view name) const
{
    if (m_members == nullptr)
        return nullptr;
    for (const typed_data::Member &member : *m_members)
        if (member.name == name)
            return &member.value;
    return nullptr;
}

const typed_data::Values &Members::items(std::string_view name) const
{
    static const typed_data::Values kNone;
    const typed_data::Value *value = find(name);
    const auto *found = value == nullptr ? nullptr : std::get_if<typed_data::Values>(&value->data);
    return found == nullptr ? kNone : *found;
}

Members Members::structure(std::string_view name) const
{
    const typed_data::Value *value = find(name);
    return value == nullptr ? Members() : Members(*value);
}

namespace {

const MessageKind *kindOf(std::string_view encodeType)
{
    static const std::map<std::string_view, MessageKind> table = [] {
        std::map<std::string_view, MessageKind> made;
        for (auto part : {permitKinds, orderKinds, accountKinds})
            for (const MessageKind &one : part())
                made.emplace(one.encodeType, one);
        return made;
    }();
    const auto found = table.find(encodeType);
    return found == table.end() ? nullptr : &found->second;
}

bool isOneOf(std::string_view name, std::initializer_list<std::string_view> names)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

/// A kind that nobody told the wallet about, but which names somebody and something that may be taken: forks and new
/// protocols make them faster than tables grow.
void hint(Message &message, const typed_data::Struct &type)
{
    std::optional<ethereum::Address> who;
    bool hasAmount = false;
    bool isHashAlone = !type.fields.empty();
    for (const typed_data::Field &field : type.fields) {
        if (isOneOf(field.name, {"spender", "operator", "delegate", "delegatee", "manager", "authorized", "grantee"}) &&
            message.members.has<ethereum::Address>(field.name))
            who = message.members.address(field.name);
        hasAmount = hasAmount || isOneOf(field.name, {"value", "amount", "allowed", "approved", "isAllowed",
                                                      "isAuthorized", "tokenId", "permitted", "details"});
        isHashAlone = isHashAlone && field.type.kind() == typed_data::Type::Kind::FixedBytes && field.type.size() == 32;
    }
    if (who)
        message.judge->add(Severity::Warning, "permit_like",
                           phrase(hasAmount ? SHEAF_SAYS("Phrases", "The message names %1 and something that it may "
                                                                    "take: it may be a permit of a kind that this "
                                                                    "wallet does not know.")
                                            : SHEAF_SAYS("Phrases", "The message names %1 as somebody with rights: it "
                                                                    "may be a permit of a kind that this wallet does "
                                                                    "not know."),
                                  message.judge->at(*who)));
    if (isHashAlone)
        message.judge->add(message.document.primaryType == "Root" ? Severity::Critical : Severity::Warning,
                           "only_a_hash",
                           SHEAF_SAYS("Phrases", "The message is only a hash: what you would agree to can't be seen, "
                                                 "and may be the sale of all you have for nothing."));
}

} // namespace

void explainMessage(Message &message)
{
    Explanation &explanation = message.judge->explanation();
    if (const MessageKind *kind = kindOf(message.encodeType)) {
        explanation.kind = kind->kind;
        explanation.title = kind->title;
        kind->explain(message);
        return;
    }
    if (explainWitness(message) || explainBulkOrder(message))
        return;
    const typed_data::Struct *type = message.document.types.find(message.document.primaryType);
    message.judge->add(
        Severity::Info, "unknown_message",
        phrase(SHEAF_SAYS("Phrases", "The wallet does not know messages of the kind '%1': read its fields."),
               plainText(message.document.primaryType, 64)));
    if (type != nullptr)
        hint(message, *type);
}

} // namespace sheaf::clearsign
