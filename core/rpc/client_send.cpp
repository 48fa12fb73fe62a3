// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/client_p.h"

namespace sheaf::rpc {

using std::chrono::milliseconds;

namespace {

/// Whether the endpoint may have taken the transaction although its answer does not say so.
bool mayHaveArrived(Fault fault)
{
    return fault == Fault::Interrupted || fault == Fault::Timeout || fault == Fault::Unavailable ||
           fault == Fault::Malformed;
}

Outcome<void> accepts(const Outcome<Json> &answer, const ethereum::Hash &expected)
{
    if (!answer)
        return answer.error().fault == Fault::AlreadyKnown ? Outcome<void>() : fail(answer.error());
    const Result<ethereum::Hash> hash = answer->hash();
    if (!hash || *hash != expected)
        return fail(Fault::Malformed, "eth_sendRawTransaction: the endpoint answered with another hash");
    return {};
}

} // namespace

Task<bool> Client::Private::isKnown(ethereum::Hash transaction, async::CancelToken token)
{
    const auto self = shared_from_this();
    QJsonArray params;
    params.append(QString::fromStdString(transaction.toString()));
    // A null of one endpoint says nothing about the others: each is asked.
    for (EndpointState &endpoint : states) {
        if (endpoint.pauseLeft(now()) != milliseconds(0) || endpoint.chain() != EndpointState::Chain::Right)
            continue;
        const Outcome<Json> answer = co_await attempt(&endpoint, singleJob("eth_getTransactionByHash", params, token));
        if (!answer)
            continue;
        if (const Result<ethereum::Hash> hash = answer->at("hash").hash(); hash && *hash == transaction)
            co_return true;
    }
    co_return false;
}

Task<Outcome<ethereum::Hash>> Client::Private::send(Bytes raw, ethereum::Hash expected, async::CancelToken token)
{
    const auto self = shared_from_this();
    QJsonArray params;
    params.append(QString::fromStdString(toHexPrefixed(raw)));
    RpcError last = nobodyToAsk();
    bool lost = false; // somebody may have it, and has not said so
    for (unsigned round = 1;; ++round) {
        for (EndpointState &endpoint : states) {
            if (endpoint.pauseLeft(now()) != milliseconds(0))
                continue;
            const Outcome<void> right = co_await ensureChain(&endpoint);
            if (!right) {
                last = right.error();
                continue;
            }
            if (token.isCancelled())
                break;
            const Outcome<Json> answer =
                co_await attempt(&endpoint, singleJob("eth_sendRawTransaction", params, token));
            Outcome<void> accepted = accepts(answer, expected);
            if (accepted)
                co_return expected;
            last = std::move(accepted).error();
            const bool final = remedyOf(last.fault) == Remedy::Final;
            lost = lost || mayHaveArrived(last.fault) || last.fault == Fault::Cancelled;
            if (lost || last.fault == Fault::NonceTooLow) {
                const bool known = co_await isKnown(expected, async::CancelToken());
                if (known)
                    co_return expected;
            }
            if (final && last.fault != Fault::Cancelled)
                co_return fail(std::move(last));
        }
        Outcome<void> paused = co_await pauseBefore(round, last, token);
        if (!paused) {
            last = std::move(paused).error();
            break;
        }
    }
    if (lost)
        co_return fail(Fault::Timeout, "it is not known whether the transaction was accepted; last: " + last.detail);
    co_return fail(std::move(last));
}

} // namespace sheaf::rpc
