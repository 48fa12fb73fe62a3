// SPDX-License-Identifier: GPL-3.0-or-later
Task<std::vector<int>> Room::all() { co_return d->all; }
