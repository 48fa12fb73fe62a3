// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/launch.h"
#include "wallet/wallet_private.h"

#include <algorithm>
#include <numeric>

namespace sheaf::wallet {

namespace {

/// A use case of the vault that takes a second or more. What it is given stays where it is, and is wiped with it.
template <typename... Wanted, typename... Given>
Task<Result<void>> onOtherThread(Vault *vault, Result<void> (Vault::*work)(Wanted...), Given... given)
{
    const auto held = std::make_shared<std::tuple<Given...>>(std::move(given)...);
    const auto called = [vault, work, held] {
        return std::apply([vault, work](auto &...one) { return (vault->*work)(std::move(one)...); }, *held);
    };
    auto done = co_await async::runInBackground(called);
    co_return done;
}

} // namespace

Task<Result<void>> Wallet::unlock(Secret password)
{
    if (d->passwordChange) {
        const async::Gate changed = *d->passwordChange;
        co_await changed.passed();
    }
    const auto own = d;
    const auto held = std::make_shared<Secret>(std::move(password));
    const auto open = [own, held] { return own->services->vault->open(std::move(*held)); };
    SHEAF_CO_TRY(check, co_await async::runInBackground(open));
    async::launch(nullptr, Private::checkPages(own, std::move(check)));
    co_return {};
}

Task<Result<void>> Wallet::unlockByKeyring()
{
    if (d->passwordChange) {
        const async::Gate changed = *d->passwordChange;
        co_await changed.passed();
    }
    const auto own = d;
    const auto open = [own] { return own->services->vault->openByKeyring(); };
    SHEAF_CO_TRY(check, co_await async::runInBackground(open));
    async::launch(nullptr, Private::checkPages(own, std::move(check)));
    co_return {};
}

std::shared_ptr<Hardware> Wallet::hardware() const { return std::make_shared<Hardware>(d->services->hardware); }

void Wallet::setPerson(std::shared_ptr<devices::Person> person) { d->person->set(std::move(person)); }

void Wallet::setLockedItself(std::function<void(const Error &)> told) { d->lockedItself = std::move(told); }

Task<Result<void>> Wallet::restore(std::filesystem::path file)
{
    Vault *vault = d->services->vault.get();
    const auto work = [vault, file] { return vault->restore(file); };
    auto done = co_await async::runInBackground(work);
    co_return done;
}

Task<Result<Account>> Wallet::addShares(std::vector<Secret> shares, Secret passphrase, std::string name)
{
    const auto own = d; // the work borrows its keys
    SHEAF_CO_TRY(work, own->services->vault->importSharesWork(std::move(shares), std::move(passphrase)));
    SHEAF_CO_TRY(imported, co_await async::runInBackground(std::move(work)));
    co_return own->services->vault->keepShares(imported, std::move(name));
}

Task<Result<void>> Wallet::backup(std::filesystem::path file)
{
    SHEAF_CO_TRY(work, d->services->vault->backupWork(file));
    auto done = co_await async::runInBackground(std::move(work));
    co_return done;
}

Task<Result<void>> Wallet::makeFromWords(Secret password, Secret words, Secret passphrase)
{
    return onOtherThread(d->services->vault.get(), &Vault::import, std::move(password), std::move(words),
                         std::move(passphrase));
}

Task<Result<void>> Wallet::makeFromShares(Secret password, std::vector<Secret> shares, Secret passphrase)
{
    return onOtherThread(d->services->vault.get(), &Vault::importFromShares, std::move(password), std::move(shares),
                         std::move(passphrase));
}

Task<Result<void>> Wallet::makeFromKey(Secret password, Secret key)
{
    return onOtherThread(d->services->vault.get(), &Vault::importKey, std::move(password), std::move(key));
}

Task<Result<void>> Wallet::makeWatching(Secret password, std::string address)
{
    return onOtherThread(d->services->vault.get(), &Vault::createWatching, std::move(password), std::move(address));
}

Result<Secret> Wallet::newWords(unsigned count)
{
    SHEAF_TRY(mnemonic, keys::Mnemonic::generate(*d->services->entropy, count));
    return mnemonic.words();
}

std::vector<unsigned> Wallet::wordsToAskFor(unsigned count, unsigned of)
{
    std::vector<unsigned> left(count);
    std::iota(left.begin(), left.end(), 1U);
    std::vector<unsigned> drawn;
    while (drawn.size() < of && !left.empty()) {
        std::array<std::uint8_t, 8> bytes{};
        d->services->entropy->fill(bytes);
        std::uint64_t number = 0;
        for (const std::uint8_t byte : bytes)
            number = number << 8U | byte;
        const auto at = static_cast<std::ptrdiff_t>(number % left.size());
        drawn.push_back(left[static_cast<std::size_t>(at)]);
        left.erase(left.begin() + at);
    }
    std::sort(drawn.begin(), drawn.end());
    return drawn;
}

template <typename... Wanted, typename... Given>
Task<Result<void>> Wallet::Private::changeHeader(std::shared_ptr<Private> own, Result<void> (Vault::*work)(Wanted...),
                                                 Given... given)
{
    Vault *vault = own->services->vault.get();
    if (!vault->isUnlocked())
        co_return failure(ErrorCode::Locked, "the vault is locked");
    if (own->passwordChange)
        co_return failure(ErrorCode::Conflict, "the password is being changed already");
    own->passwordChange.emplace();
    const std::weak_ptr<Private> here = own;
    own.reset(); // whoever closes the wallet meanwhile does not wait for this
    auto done = co_await onOtherThread(vault, work, std::move(given)...);
    own = here.lock();
    if (!own)
        co_return failure(ErrorCode::Cancelled, "the wallet was closed");
    const async::Gate changed = *std::exchange(own->passwordChange, std::nullopt);
    if (std::exchange(own->lockAfterwards, false))
        vault->lock();
    changed.open();
    co_return done;
}

Task<Result<void>> Wallet::changePassword(Secret current, Secret next)
{
    return Private::changeHeader(d, &Vault::changePassword, std::move(current), std::move(next));
}

Task<Result<void>> Wallet::addKeyring(Secret password)
{
    return Private::changeHeader(d, &Vault::addKeyring, std::move(password));
}

Task<Result<void>> Wallet::removeKeyring() { return Private::changeHeader(d, &Vault::removeKeyring); }

void Wallet::Private::lock()
{
    forget();
    if (passwordChange)
        lockAfterwards = true;
    else
        services->vault->lock();
}

void Wallet::Private::lockFor(const Error &why)
{
    lock();
    if (lockedItself)
        lockedItself(why);
}

void Wallet::lock() { d->lock(); }

} // namespace sheaf::wallet
