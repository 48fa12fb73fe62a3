// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "protocols/deployments.h"
#include "protocols/protocol.h"

namespace sheaf::protocols {

/// What every adapter has, whatever its protocol: who it is, and positions that start alike.
class Adapter : public Protocol
{
public:
    const std::string &id() const final { return m_id; }
    const std::string &name() const final { return m_name; }

    Task<Result<std::vector<Position>>> positions(Context context, ethereum::Address account) final;
    Task<Result<std::vector<Position>>> markets(Context context, ethereum::Address account) final;

protected:
    Adapter(std::string id, std::string name, const chains::Registry *registry);

    /// Where the account has something (`held`), or where it could put something, then without amounts.
    virtual Task<Result<std::vector<Position>>> list(Context context, ethereum::Address account, bool held) = 0;

    /// A position at a contract, with nothing in it yet.
    Position empty(const Context &context, const ethereum::Address &contract, const ethereum::Address &account) const;
    const chains::Registry &registry() const { return *m_registry; }

    /// What was found of this protocol on a chain; NotFound where that is null.
    template <typename Deployment> Result<const Deployment *> present(const Deployment *deployment) const
    {
        if (deployment == nullptr)
            return failure(ErrorCode::NotFound, phrase(SHEAF_SAYS("Phrases", "%1 is not on this chain"), m_name));
        return deployment;
    }

private:
    std::string m_id;
    std::string m_name;
    const chains::Registry *m_registry;
};

} // namespace sheaf::protocols
