// SPDX-License-Identifier: GPL-3.0-or-later
void f()
{
    int n = 1;
    auto task = [n]() -> Task<int> { co_return n; };
}
