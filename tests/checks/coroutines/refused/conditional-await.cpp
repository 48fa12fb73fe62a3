// SPDX-License-Identifier: GPL-3.0-or-later
Task<> f() { auto r = yes ? co_await g() : 0; }
