// SPDX-License-Identifier: GPL-3.0-or-later
Task<Result<Value>> Room::value()
{
    co_await turn();
    co_return *m_value;
}
