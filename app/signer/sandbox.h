// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

namespace sheaf::sandbox {

/// Before anything else in the process: no core dumps, no debugger and no reading of its memory by others of the same
/// user, no more rights by any exec, no descriptor but the first three.
Result<void> closeDoors();

/// From here on the process computes, and talks over the descriptors that it has; for good, and for every thread.
/// Landlock (where the kernel has it) takes the file system away. Seccomp lets through what memory, time, randomness
/// and open sockets need; whatever makes a socket, a process or a program, or looks into another one, ends the process;
/// everything else fails with EPERM. Nothing may be loaded or initialised lazily afterwards.
Result<void> enter();

} // namespace sheaf::sandbox
