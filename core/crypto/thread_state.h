// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheaf::crypto {

/// Frees what OpenSSL holds for this thread: its error queue and its generators, which come back when they are next
/// needed. A thread's end does so too, but that may come too late: QThread::wait() returns before thread-local data
/// is destroyed, and at exit OpenSSL then forgets that there was any.
void releaseThreadState() noexcept;

} // namespace sheaf::crypto
