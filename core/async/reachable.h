// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheaf::async {

/// What is under way when the program ends (a sleep, a request) is held by nobody but itself. Between these two it is
/// reachable all the same, so that a leak checker tells it from what was lost.
void noteLiving(const void *object);
void noteEnded(const void *object);

} // namespace sheaf::async
