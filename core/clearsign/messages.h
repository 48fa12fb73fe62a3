// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/call_reader.h"

namespace sheaf::clearsign {

/// A struct of typed data, its members by name. What the type does not have, or has as something else, is nothing.
class Members final
{
public:
    explicit Members(const ethereum::typed_data::Value &value)
        : m_members(std::get_if<ethereum::typed_data::Members>(&value.data))
    {
    }

    const ethereum::typed_data::Value *find(std::string_view name) const;
    /// Zero where there is none.
    Uint256 number(std::string_view name) const { return get<Uint256>(name); }
    ethereum::Address address(std::string_view name) const { return get<ethereum::Address>(name); }
    bool truth(std::string_view name) const { return get<bool>(name); }
    std::string text(std::string_view name) const { return get<std::string>(name); }
    Bytes bytes(std::string_view name) const { return get<Bytes>(name); }
    /// Elements; empty where there are none.
    const ethereum::typed_data::Values &items(std::string_view name) const;
    Members structure(std::string_view name) const;
    template <typename T> bool has(std::string_view name) const
    {
        const auto *value = find(name);
        return value != nullptr && std::holds_alternative<T>(value->data);
    }

private:
    Members() = default;
    template <typename T> T get(std::string_view name) const
    {
        const auto *value = find(name);
        const T *found = value == nullptr ? nullptr : std::get_if<T>(&value->data);
        return found == nullptr ? T() : *found;
    }

    const ethereum::typed_data::Members *m_members = nullptr;
};

/// A message of a kind that may be known.
struct Message
{
    const ethereum::typed_data::TypedData &document;
    std::string encodeType;
    Members members;
    ethereum::Address contract; ///< the domain's verifying contract; zero where it has none
    Judge *judge = nullptr;
    CallReader *reader = nullptr;
    std::optional<Call> call; ///< that the message carries
};

/// A kind of message, by what its contract hashes.
struct MessageKind
{
    std::string_view encodeType;
    std::string_view kind;
    const char *title; ///< as SHEAF_SAYS marks it
    void (*explain)(Message &message);
};

std::vector<MessageKind> permitKinds();
std::vector<MessageKind> orderKinds();
std::vector<MessageKind> accountKinds();

/// Says what it means, as far as the wallet knows its kind; a hint where it looks like one that gives rights away.
void explainMessage(Message &message);

/// PermitWitnessTransferFrom and its batch: the permit, and the order that its witness is, where it is one.
bool explainWitness(Message &message);
/// A tree of Seaport orders that one signature is for.
bool explainBulkOrder(Message &message);

} // namespace sheaf::clearsign
