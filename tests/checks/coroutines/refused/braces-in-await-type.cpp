// SPDX-License-Identifier: GPL-3.0-or-later
Task<> f() { auto r = co_await g(std::vector<int>{1, 2}); }
