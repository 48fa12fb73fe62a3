// SPDX-License-Identifier: GPL-3.0-or-later
Task<> f()
{
    int n = 1;
    co_await g([n] { return n; });
}
