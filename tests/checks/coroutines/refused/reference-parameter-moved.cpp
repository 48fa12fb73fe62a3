// SPDX-License-Identifier: GPL-3.0-or-later
Task<> Room::f(std::vector<std::pair<int, int>> &&list) { co_await g(list); }
