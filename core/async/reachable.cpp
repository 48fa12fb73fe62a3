// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/reachable.h"

#include <mutex>
#include <set>

namespace sheaf::async {

namespace {

struct Living
{
    std::mutex mutex;
    std::set<const void *> objects;
};

/// Never freed: it is looked at after everything static has ended.
Living &living()
{
    static auto *all = new Living;
    return *all;
}

} // namespace

void noteLiving(const void *object)
{
    const std::lock_guard lock(living().mutex);
    living().objects.insert(object);
}

void noteEnded(const void *object)
{
    const std::lock_guard lock(living().mutex);
    living().objects.erase(object);
}

} // namespace sheaf::async
