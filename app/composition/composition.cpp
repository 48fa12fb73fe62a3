// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include "keys/remote_key_service.h"
#include "rpc/transport.h"
#include "signers/ledger_wallet.h"
#include "signers/qr_wallet.h"
#include "signers/signing_process.h"
#include "signers/trezor_wallet.h"
#include "wallet/secret_service.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QStandardPaths>

#include <sys/prctl.h>
#include <sys/resource.h>

namespace sheaf::composition {

namespace {

namespace fs = std::filesystem;

/// What lives as long as the program.
struct Foundations
{
    SystemClock clock;
    crypto::SystemEntropy entropy;
    async::TimerSleeper sleeper;
};

Foundations &foundations()
{
    static Foundations instance;
    return instance;
}

fs::path vaultFolder(const fs::path &said)
{
    if (said.empty())
        return fs::path(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString()) / "vault";
    const std::string name = said.filename().string();
    return name == "vault.header" || name == "vault.db" ? said.parent_path() : said;
}

rpc::Endpoint endpointOf(const chains::EndpointSpec &spec)
{
    return {QUrl(QString::fromStdString(spec.http)), QUrl(QString::fromStdString(spec.ws))};
}

std::shared_ptr<chains::Chain> makeChain(const chains::ChainSpec &spec,
                                         const std::shared_ptr<rpc::Transport> &transport)
{
    std::vector<rpc::Endpoint> endpoints;
    endpoints.reserve(spec.endpoints.size());
    for (const chains::EndpointSpec &endpoint : spec.endpoints)
        endpoints.push_back(endpointOf(endpoint));
    rpc::Client::Services services{transport, &foundations().clock, &foundations().sleeper, async::systemJitter()};
    return chains::Chain::make(spec, rpc::Client::make(spec.id, std::move(endpoints), std::move(services)));
}

wallet::Hardware::Drivers hardwareDrivers()
{
    auto tokens = signers::ledger::tokenInfosIn(resourceFolder() / "ledger");
    return {std::make_shared<signers::LedgerDriver>(&foundations().entropy, std::move(tokens)),
            std::make_shared<signers::TrezorDriver>(), std::make_shared<signers::qr::QrDriver>(&foundations().entropy)};
}

} // namespace

void guardMemory()
{
    const rlimit none{0, 0};
    ::setrlimit(RLIMIT_CORE, &none);
    ::prctl(PR_SET_DUMPABLE, 0);
}

fs::path resourceFolder()
{
    const fs::path installed =
        fs::path(QCoreApplication::applicationDirPath().toStdString()) / ".." / "share" / "sheaf";
    std::error_code error;
    return fs::exists(installed / "protocols", error) ? installed : fs::path(SHEAF_SOURCE_RESOURCES);
}

fs::path signerProgram()
{
    const fs::path here(QCoreApplication::applicationDirPath().toStdString());
    for (const fs::path &program : {here / "sheaf-signer", here / ".." / "libexec" / "sheaf" / "sheaf-signer"}) {
        std::error_code error;
        if (fs::exists(program, error))
            return program;
    }
    return SHEAF_BUILT_SIGNER;
}

Result<std::unique_ptr<wallet::Wallet>> makeWallet(const Options &options)
{
    const fs::path vault = vaultFolder(options.vault);
    wallet::Wallet::Services services;
    const Clock *const clock = options.clock ? options.clock : &foundations().clock;
    services.clock = clock;
    services.entropy = &foundations().entropy;
    services.sleeper = &foundations().sleeper;
    services.origin = options.origin;
    services.utcOffset = std::chrono::minutes(QDateTime::currentDateTime().offsetFromUtc() / 60);

    services.networks = {options.networks, vault / "networks", resourceFolder()};
    std::vector<fs::path> folders = wallet::NetworkFiles(services.networks).toLoad();
    SHEAF_TRY(registry, chains::Registry::load(folders));
    services.registry = std::make_unique<chains::Registry>(std::move(registry));

    folders.insert(folders.begin(), services.networks.shipped);
    SHEAF_TRY(protocols, protocols::loadProtocols(folders, services.registry.get()));
    services.protocols = std::move(protocols);

    const auto transport = std::make_shared<rpc::NetworkTransport>();
    for (const chains::ChainSpec &spec : services.registry->chains())
        services.chains.emplace(spec.id, makeChain(spec, transport));

    wallet::Vault::Services parts;
    parts.folder = vault;
    const auto process = std::make_shared<signers::SigningProcess>(signerProgram());
    parts.keys = std::make_unique<keys::RemoteKeyService>(*clock, [process] { return process->start(); });
    services.hardware = hardwareDrivers();
    services.setKeysEnded = [process](std::function<void()> ended) { process->setEnded(std::move(ended)); };
    parts.clock = clock;
    parts.entropy = &foundations().entropy;
    parts.keyring = options.keyring ? options.keyring() : wallet::secretService();
    services.vault = std::make_unique<wallet::Vault>(std::move(parts));
    return std::make_unique<wallet::Wallet>(std::move(services));
}

Result<wallet::Knowledge> makeKnowledge(const std::vector<fs::path> &descriptors)
{
    SHEAF_TRY(knowledge, wallet::shippedKnowledge(resourceFolder()));
    for (const fs::path &file : descriptors)
        SHEAF_CHECK(wallet::addDescriptor(knowledge, file));
    knowledge.now = static_cast<std::uint64_t>(toUnixSeconds(foundations().clock.now()));
    return knowledge;
}

std::unique_ptr<wallet::Hardware> makeHardware() { return std::make_unique<wallet::Hardware>(hardwareDrivers()); }

} // namespace sheaf::composition
