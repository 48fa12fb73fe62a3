// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rpc/error.h"
#include "rpc/json.h"

#include <chrono>

namespace sheaf::rpc {

/// What came back over HTTP, as the parsers below look at it.
struct RawAnswer
{
    int httpStatus = 200;
    std::string_view body;
    std::optional<std::chrono::milliseconds> retryAfter;
};

/// The `result` of the answer to the request `id`; where there is none, what its `error` or the HTTP status say.
Outcome<Json> parseAnswer(std::string_view method, const RawAnswer &answer, std::uint64_t id);

/// What a batch of requests, whose ids are firstId, firstId + 1, ..., got: an entry for each, in their order, empty
/// where the answer has none. An error for the whole batch is the outcome's.
Outcome<std::vector<std::optional<Outcome<Json>>>> parseBatchAnswer(const std::vector<std::string> &methods,
                                                                    const RawAnswer &answer, std::uint64_t firstId);

} // namespace sheaf::rpc
