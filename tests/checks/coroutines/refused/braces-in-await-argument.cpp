// SPDX-License-Identifier: GPL-3.0-or-later
Task<> f() { co_await g({1, 2}); }
