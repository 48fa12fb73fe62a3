// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/retry.h"

#include <QRandomGenerator>

#include <algorithm>

namespace sheaf::async {

Jitter systemJitter()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

std::chrono::milliseconds backoff(const RetryPolicy &policy, unsigned retry, double unit)
{
    std::chrono::milliseconds limit = policy.first;
    for (unsigned i = 1; i < retry && limit < policy.cap; ++i)
        limit *= 2;
    limit = std::min(limit, policy.cap);
    return std::chrono::milliseconds(static_cast<std::int64_t>(static_cast<double>(limit.count()) * unit));
}

} // namespace sheaf::async
