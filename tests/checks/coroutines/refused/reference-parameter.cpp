// SPDX-License-Identifier: GPL-3.0-or-later
Task<Result<int>> f(const std::string &name, int count);
