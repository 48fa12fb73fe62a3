// SPDX-License-Identifier: GPL-3.0-or-later
Task<> f() { Pair pair{.a = co_await g(), .b = 2}; }
