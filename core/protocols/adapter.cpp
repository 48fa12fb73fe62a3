// SPDX-License-Identifier: GPL-3.0-or-later
#include "protocols/adapter.h"

#include "protocols/plan_parts.h"

namespace sheaf::protocols {

Adapter::Adapter(std::string id, std::string name, const chains::Registry *registry)
    : m_id(std::move(id)), m_name(std::move(name)), m_registry(registry)
{
}

Task<Result<std::vector<Position>>> Adapter::positions(Context context, ethereum::Address account)
{
    return list(std::move(context), account, /*held=*/true);
}

Task<Result<std::vector<Position>>> Adapter::markets(Context context, ethereum::Address account)
{
    return list(std::move(context), account, /*held=*/false);
}

Position Adapter::empty(const Context &context, const ethereum::Address &contract,
                        const ethereum::Address &account) const
{
    Position out;
    out.id = positionId(m_id, context.reader->chain(), contract, account);
    out.protocol = m_id;
    out.protocolName = m_name;
    out.chain = context.reader->chain();
    out.account = account;
    out.contract = contract;
    return out;
}

} // namespace sheaf::protocols
