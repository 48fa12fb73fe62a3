// SPDX-License-Identifier: GPL-3.0-or-later
#include "contracts/reader.h"

#include "async/sleeper.h"
#include "contracts/batch_p.h"

namespace sheaf::contracts {

using ethereum::abi::Function;
using ethereum::abi::Type;
using ethereum::abi::Values;

class Reader::Private
{
public:
    explicit Private(std::shared_ptr<Asker> theAsker) : asker(std::move(theAsker)) {}

    /// The batch of this turn; whoever comes first has it leave in the next.
    std::shared_ptr<Batch> batch(const std::shared_ptr<Reader> &reader)
    {
        if (!gathering) {
            gathering = std::make_shared<Batch>();
            leaveNextTurn(reader);
        }
        return gathering;
    }

    static Task<> leaveNextTurn(std::shared_ptr<Reader> reader)
    {
        co_await async::nextTurn();
        const std::shared_ptr<Batch> batch = std::exchange(reader->d->gathering, nullptr);
        const std::shared_ptr<Asker> asker = reader->d->asker;
        co_await asker->answer(batch);
    }

    std::shared_ptr<Asker> asker;
    std::shared_ptr<Batch> gathering;
};

namespace {

Error garbage(const Function &function, const Error &error)
{
    return {ErrorCode::Rpc, "the contract returned garbage for " + function.signature() + ": " + error.detail};
}

bool isPlainUint(const Type &type) { return type.kind() == Type::Kind::Uint && type.size() == 256; }

} // namespace

std::shared_ptr<Reader> Reader::make(std::shared_ptr<rpc::Client> client, ethereum::BlockRef block,
                                     std::optional<MulticallSpec> multicall)
{
    return make(std::move(client), block, multicall, Limits());
}

std::shared_ptr<Reader> Reader::make(std::shared_ptr<rpc::Client> client, ethereum::BlockRef block,
                                     std::optional<MulticallSpec> multicall, Limits limits)
{
    auto asker = std::make_shared<Asker>(std::move(client), block, multicall, limits);
    return std::shared_ptr<Reader>(new Reader(std::make_unique<Private>(std::move(asker))));
}

Reader::Reader(std::unique_ptr<Private> p) : d(std::move(p)) {}

Reader::~Reader() = default;

ethereum::ChainId Reader::chain() const { return d->asker->client().chain(); }

const ethereum::BlockRef &Reader::block() const { return d->asker->block(); }

Task<Result<Bytes>> Reader::call(ethereum::Address to, Bytes data)
{
    const auto batch = d->batch(shared_from_this());
    Pending &pending = batch->calls.emplace_back();
    pending.item.to = to;
    pending.item.data = std::move(data);
    co_await batch->answered.passed();
    co_return std::move(pending.result);
}

Task<Result<Values>> Reader::read(ethereum::Address to, const Function *function, Values arguments)
{
    SHEAF_CO_TRY(calldata, function->encodeCall(arguments));
    SHEAF_CO_TRY(data, co_await call(to, std::move(calldata)));
    auto values = function->decodeResult(data);
    if (!values)
        co_return failure(garbage(*function, values.error()));
    co_return values;
}

Task<Result<Uint256>> Reader::readUint(ethereum::Address to, const Function *function, Values arguments)
{
    SHEAF_CO_TRY(calldata, function->encodeCall(arguments));
    SHEAF_CO_TRY(data, co_await call(to, std::move(calldata)));
    const auto &outputs = function->outputs();
    // Most of a refresh: one word, which needs no decoder. As there, what follows it does no harm.
    if (outputs.size() == 1 && isPlainUint(outputs.front()) && data.size() >= 32)
        co_return *Uint256::fromBigEndian(BytesView(data).first(32));
    const auto values = function->decodeResult(data);
    if (!values)
        co_return failure(garbage(*function, values.error()));
    const auto *word = values->empty() ? nullptr : std::get_if<Uint256>(&values->front().data);
    if (!word)
        co_return failure(ErrorCode::Internal, function->signature() + " does not return a number first");
    co_return *word;
}

Task<Result<Bytes>> Reader::callFrom(ethereum::Address from, ethereum::Address to, Bytes data)
{
    rpc::CallRequest request;
    request.from = from;
    request.to = to;
    request.data = std::move(data);
    return d->asker->single(std::move(request));
}

Task<Result<ethereum::Wei>> Reader::nativeBalance(ethereum::Address account)
{
    const auto batch = d->batch(shared_from_this());
    Pending &pending = batch->calls.emplace_back();
    pending.account = account;
    if (const auto &multicall = d->asker->multicall()) {
        pending.item.to = multicall->address;
        pending.item.data = multicall::nativeBalanceCall(account);
    }
    co_await batch->answered.passed();
    SHEAF_CO_TRY(word, std::move(pending.result));
    const auto balance = Uint256::fromBigEndian(word);
    if (!balance || word.size() != 32)
        co_return failure(ErrorCode::Rpc, "the answer is not a balance");
    co_return ethereum::Wei(*balance);
}

Origin Reader::origin(std::string source, Trust trust) const
{
    const auto time = fromUnixSeconds(static_cast<std::int64_t>(block().timestamp));
    return {std::move(source), chain(), block(), time, trust};
}

} // namespace sheaf::contracts
