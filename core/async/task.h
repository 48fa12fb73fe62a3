// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCoroTask>

namespace sheaf::async {

/// The one way to wait. Eager: it runs up to its first wait at the call, and on without its owner. Parameters of a
/// coroutine are values; the services that it uses outlive it or are held by shared_ptr.
template <typename T = void> using Task = QCoro::Task<T>;

} // namespace sheaf::async

namespace sheaf {
using async::Task;
}
