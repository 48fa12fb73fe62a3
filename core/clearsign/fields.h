// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/knowledge.h"
#include "clearsign/review.h"
#include "ethereum/typed_data.h"

namespace sheaf::clearsign {

/// Makes fields of values, as many as a review may have together.
class FieldWriter final
{
public:
    FieldWriter(const Knowledge &knowledge, ethereum::ChainId chain) : m_knowledge(knowledge), m_chain(chain) {}

    std::vector<Field> arguments(const Fragment &fragment, const ethereum::abi::Values &values);
    /// Of a struct of typed data, in the order of its type.
    std::vector<Field> structure(const ethereum::typed_data::Types &types, std::string_view name,
                                 const ethereum::typed_data::Value &value);
    bool isCut() const { return m_count >= kMaxFields; }

private:
    Field field(const Parameter &parameter, const ethereum::abi::Type &type, const ethereum::abi::Value &value);
    Field field(const ethereum::typed_data::Types &types, std::string name, const ethereum::typed_data::Type &type,
                const ethereum::typed_data::Value &value, std::size_t depth);
    std::vector<Field> members(const ethereum::typed_data::Types &types, std::string_view name,
                               const ethereum::typed_data::Value &value, std::size_t depth);
    void setNumber(Field &field, const Uint256 &number, bool isSigned) const;
    void setAddress(Field &field, const ethereum::Address &address) const;

    const Knowledge &m_knowledge;
    ethereum::ChainId m_chain;
    std::size_t m_count = 0;
};

} // namespace sheaf::clearsign
