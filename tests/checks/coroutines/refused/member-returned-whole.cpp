// SPDX-License-Identifier: GPL-3.0-or-later
Task<Room> Room::copy() { co_return *this; }
