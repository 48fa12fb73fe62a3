// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/when_all.h"
#include "rpc/client_p.h"

#include <algorithm>
#include <iterator>

namespace sheaf::rpc {

namespace {

bool speaksOfBatches(Fault fault)
{
    return fault == Fault::TooLarge || fault == Fault::Unsupported || fault == Fault::Rejected ||
           fault == Fault::Malformed || fault == Fault::Unavailable || fault == Fault::Reverted;
}

} // namespace

Task<std::vector<Outcome<Json>>> Client::Private::oneByOne(std::vector<Request> requests, async::CancelToken token)
{
    const auto self = shared_from_this();
    std::vector<Task<Outcome<Json>>> running;
    for (Request &request : requests)
        running.push_back(run(singleJob(std::move(request.method), std::move(request.params), token)));
    std::vector<Outcome<Json>> outcomes = co_await async::whenAll(std::move(running));
    co_return outcomes;
}

Task<std::vector<Outcome<Json>>> Client::Private::chunk(std::vector<Request> requests, async::CancelToken token)
{
    const auto self = shared_from_this();
    const std::size_t size = requests.size();
    if (size == 1) {
        std::vector<Outcome<Json>> single = co_await oneByOne(std::move(requests), token);
        co_return single;
    }
    Outcome<BatchOutcomes> answered = co_await run(batchJob(requests, token));
    if (!answered && speaksOfBatches(answered.error().fault)) {
        // Half as many where it was too much; alone where the endpoint does not seem to know batches.
        const std::size_t smaller = answered.error().fault == Fault::TooLarge ? (size + 1) / 2 : 1;
        if (answered.error().fault != Fault::Unavailable)
            batchLimit = std::min(batchLimit, smaller);
        std::vector<Outcome<Json>> split = co_await chunks(std::move(requests), smaller, token);
        co_return split;
    }
    if (!answered)
        co_return std::vector<Outcome<Json>>(size, fail(answered.error()));

    std::vector<Outcome<Json>> outcomes;
    std::vector<std::size_t> open; // without an answer, or with one that may pass
    std::vector<Request> again;
    for (std::size_t i = 0; i < size; ++i) {
        std::optional<Outcome<Json>> &outcome = (*answered)[i];
        if (!outcome || (!*outcome && remedyOf(outcome->error().fault) != Remedy::Final)) {
            open.push_back(i);
            again.push_back(std::move(requests[i]));
        }
        outcomes.push_back(outcome ? std::move(*outcome) : fail(Fault::Malformed, "the batch's answer lacks this one"));
    }
    std::vector<Outcome<Json>> repeated = co_await oneByOne(std::move(again), token);
    for (std::size_t i = 0; i < open.size(); ++i)
        outcomes[open[i]] = std::move(repeated[i]);
    co_return outcomes;
}

Task<std::vector<Outcome<Json>>> Client::Private::chunks(std::vector<Request> requests, std::size_t size,
                                                         async::CancelToken token)
{
    const auto self = shared_from_this();
    std::vector<Task<std::vector<Outcome<Json>>>> running;
    for (std::size_t first = 0; first < requests.size(); first += size) {
        const auto begin = requests.begin() + static_cast<std::ptrdiff_t>(first);
        const auto end = requests.begin() + static_cast<std::ptrdiff_t>(std::min(first + size, requests.size()));
        running.push_back(
            chunk(std::vector<Request>(std::make_move_iterator(begin), std::make_move_iterator(end)), token));
    }
    std::vector<std::vector<Outcome<Json>>> parts = co_await async::whenAll(std::move(running));
    std::vector<Outcome<Json>> outcomes;
    for (auto &part : parts)
        std::move(part.begin(), part.end(), std::back_inserter(outcomes));
    co_return outcomes;
}

} // namespace sheaf::rpc
