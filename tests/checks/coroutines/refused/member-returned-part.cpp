// SPDX-License-Identifier: GPL-3.0-or-later
Task<Value> Room::first() { co_return self->d->rows[index].front(); }
