// SPDX-License-Identifier: GPL-3.0-or-later
Task<std::string> Room::name() { co_return m_name; }
