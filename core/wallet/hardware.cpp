// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/hardware.h"

#include "async/background.h"
#include "ethereum/message.h"
#include "ethereum/signature.h"
#include "wallet/json_fields.h"
#include "wallet/transaction_json.h"
#include "wallet/typed_data_json.h"

#include <QJsonDocument>

namespace sheaf::wallet {

using namespace ethereum;
using devices::DeviceError;
using devices::Fault;
using devices::Outcome;
using devices::Person;
using signers::HardwareAccount;
using signers::HardwareWallet;

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

Result<QJsonObject> objectOf(std::string_view document, const char *field)
{
    const auto parsed = QJsonDocument::fromJson(QByteArray(document.data(), static_cast<qsizetype>(document.size())));
    if (!parsed.isObject())
        return failure(ErrorCode::InvalidInput, "expected a JSON object on standard input");
    SHEAF_CHECK(onlyFields(parsed.object(), {q(field)}));
    return parsed.object();
}

/// Opens the only device there is where none was named.
Outcome<std::unique_ptr<HardwareWallet>> walletOf(const Hardware::Drivers &drivers, std::string device)
{
    if (device.empty()) {
        std::vector<signers::FoundHardware> found;
        std::optional<DeviceError> problem;
        for (const auto &driver : drivers) {
            auto some = driver->list();
            if (some)
                found.insert(found.end(), some->begin(), some->end());
            else
                problem = std::move(some).error();
        }
        if (found.empty() && problem)
            return devices::fail(*std::move(problem));
        if (found.empty())
            return devices::fail(Fault::NotFound,
                                 SHEAF_SAYS("Phrases", "no device is connected; plug one in, and unlock it"));
        if (found.size() > 1)
            return devices::fail(Fault::NotFound, std::to_string(found.size()) +
                                                      " devices are connected; name one with --device, as 'hardware "
                                                      "list' has it");
        device = found.front().device;
    }
    for (const auto &driver : drivers)
        if (driver->takes(device))
            return driver->wallet(device);
    return devices::fail(Fault::BadData, "'" + device +
                                             "' is no device; 'hardware list' names those that are there, "
                                             "one that shows codes is qr:73c5da0a, and an emulator is "
                                             "tcp:127.0.0.1:9999 (Ledger) or udp:127.0.0.1:21324 (Trezor)");
}

/// Whose signature it has to be: said, or asked of the device.
Outcome<HardwareAccount> accountOf(HardwareWallet &wallet, const HardwareTarget &target, Person &person)
{
    if (target.address)
        return HardwareAccount{target.path, *target.address};
    SHEAF_DEVICE_TRY(found, wallet.address(target.path, /*confirm=*/false, person));
    return HardwareAccount{target.path, found.address};
}

/// One kind of request after another, with what is answered to it.
class Signing
{
public:
    Signing(HardwareWallet *wallet, HardwareAccount account, Person *person)
        : m_wallet(wallet), m_account(std::move(account)), m_person(person)
    {
    }

    Outcome<QJsonObject> operator()(const Transaction &transaction) const
    {
        SHEAF_DEVICE_TRY(signature, m_wallet->signTransaction(m_account, transaction, *m_person));
        const SignedTransaction made(transaction, signature);
        return QJsonObject{{q("raw"), hexText(made.serialize())},
                           {q("hash"), toQString(made.hash().toString())},
                           {q("signing_hash"), toQString(transaction.signingHash().toString())},
                           {q("from"), toQString(m_account.address.toString())}};
    }

    Outcome<QJsonObject> operator()(const std::string &message) const
    {
        SHEAF_DEVICE_TRY(signature, m_wallet->signMessage(m_account, asBytes(message), *m_person));
        return QJsonObject{{q("signature"), hexText(toBytes65(signature))},
                           {q("hash"), toQString(personalMessageHash(asBytes(message)).toString())},
                           {q("address"), toQString(m_account.address.toString())}};
    }

    Outcome<QJsonObject> operator()(const typed_data::TypedData &document) const
    {
        const auto hashes = typed_data::hash(document);
        if (!hashes)
            return devices::fail(Fault::BadData, hashes.error().said());
        SHEAF_DEVICE_TRY(signature, m_wallet->signTypedData(m_account, document, *m_person));
        return QJsonObject{{q("signature"), hexText(toBytes65(signature))},
                           {q("digest"), toQString(hashes->digest.toString())},
                           {q("address"), toQString(m_account.address.toString())}};
    }

    Outcome<QJsonObject> operator()(Authorization authorization) const
    {
        SHEAF_DEVICE_TRY(signature, m_wallet->signAuthorization(m_account, authorization, *m_person));
        authorization.signature = signature;
        return QJsonObject{{q("authorization"), authorizationToJson(authorization)},
                           {q("authority"), toQString(m_account.address.toString())},
                           {q("signing_hash"), toQString(authorization.signingHash().toString())}};
    }

private:
    HardwareWallet *m_wallet;
    HardwareAccount m_account;
    Person *m_person;
};

Outcome<QJsonObject> describe(HardwareWallet &wallet, const HardwareTarget &target, bool confirm, Person &person)
{
    SHEAF_DEVICE_TRY(info, wallet.info(person));
    SHEAF_DEVICE_TRY(found, wallet.address(target.path, confirm, person));
    if (target.address && *target.address != found.address)
        return devices::fail(Fault::OtherWallet,
                             phrase(SHEAF_SAYS("Phrases", "this device has %1 at %2, not %3"), found.address.toString(),
                                    target.path.toString(), target.address->toString()));
    QJsonArray warnings;
    for (const std::string &warning : info.warnings)
        warnings.append(toQString(warning));
    QJsonObject json{{q("device"), toQString(info.name)},
                     {q("version"), toQString(info.version)},
                     {q("path"), toQString(found.path.toString())},
                     {q("address"), toQString(found.address.toString())},
                     {q("public_key"), hexText(crypto::compressed(found.publicKey))},
                     {q("confirmed"), confirm},
                     {q("warnings"), warnings}};
    if (found.chainCode)
        json[q("chain_code")] = hexText(*found.chainCode);
    if (info.blindSigning)
        json[q("blind_signing")] = *info.blindSigning;
    return json;
}

} // namespace

Result<HardwareRequest> transactionRequest(std::string_view document)
{
    SHEAF_TRY(json, objectOf(document, "tx"));
    SHEAF_TRY(fields, objectFrom(json[q("tx")], q("tx")));
    SHEAF_TRY(transaction, transactionFromJson(fields));
    return transaction;
}

Result<HardwareRequest> messageRequest(std::string_view document)
{
    SHEAF_TRY(json, objectOf(document, "message"));
    SHEAF_TRY(message, textFrom(json[q("message")], q("message")));
    return message;
}

/// By a reader that neither rounds numbers nor forgets a name that stands twice.
Result<HardwareRequest> typedDataRequest(std::string_view document)
{
    SHEAF_TRY(whole, rpc::Json::parse(document));
    const auto members = whole.members();
    if (members.size() != 1 || members.front().name != "typed_data")
        return failure(ErrorCode::InvalidInput, "expected {\"typed_data\": {...}}");
    SHEAF_TRY(parsed, typedDataFromJson(members.front().value));
    return parsed;
}

Result<HardwareRequest> authorizationRequest(std::string_view document)
{
    SHEAF_TRY(json, objectOf(document, "authorization"));
    SHEAF_TRY(fields, objectFrom(json[q("authorization")], q("authorization")));
    SHEAF_TRY(authorization, authorizationFromJson(fields));
    return authorization;
}

Result<clearsign::Review> reviewOf(const HardwareRequest &request, const clearsign::Knowledge &knowledge)
{
    if (const auto *transaction = std::get_if<Transaction>(&request))
        return clearsign::reviewTransaction(*transaction, knowledge);
    if (const auto *document = std::get_if<typed_data::TypedData>(&request))
        return clearsign::reviewTypedData(*document, knowledge);
    if (const auto *authorization = std::get_if<Authorization>(&request))
        return clearsign::reviewAuthorization(*authorization, knowledge);
    return clearsign::reviewMessage(asBytes(std::get<std::string>(request)), knowledge);
}

Result<HardwareTarget> hardwareTarget(std::string device, std::string_view path, std::string_view address)
{
    HardwareTarget target{std::move(device), keys::DerivationPath::ethereumAccounts().child(0), {}};
    if (!path.empty()) {
        SHEAF_TRY(parsed, keys::DerivationPath::parse(path));
        target.path = std::move(parsed);
    }
    if (!address.empty()) {
        SHEAF_TRY(parsed, Address::parse(address));
        target.address = parsed;
    }
    return target;
}

Task<Hardware::Listing> Hardware::list()
{
    auto work = [drivers = m_drivers] {
        Listing listing;
        for (const auto &driver : drivers) {
            auto some = driver->list();
            if (some)
                listing.found.insert(listing.found.end(), some->begin(), some->end());
            else
                listing.problems.push_back(std::move(some).error());
        }
        return listing;
    };
    auto listing = co_await async::runInBackground(std::move(work));
    co_return listing;
}

Task<Outcome<QJsonObject>> Hardware::account(HardwareTarget target, bool confirm, PersonPointer person)
{
    auto work = [drivers = m_drivers, target = std::move(target), confirm,
                 person = std::move(person)]() -> Outcome<QJsonObject> {
        SHEAF_DEVICE_TRY(wallet, walletOf(drivers, target.device));
        return describe(*wallet, target, confirm, *person);
    };
    auto outcome = co_await async::runInBackground(std::move(work));
    co_return outcome;
}

Task<Outcome<QJsonObject>> Hardware::sign(HardwareTarget target, HardwareRequest request, PersonPointer person)
{
    auto work = [drivers = m_drivers, target = std::move(target), request = std::move(request),
                 person = std::move(person)]() -> Outcome<QJsonObject> {
        SHEAF_DEVICE_TRY(wallet, walletOf(drivers, target.device));
        SHEAF_DEVICE_TRY(account, accountOf(*wallet, target, *person));
        return std::visit(Signing(wallet.get(), std::move(account), person.get()), request);
    };
    auto outcome = co_await async::runInBackground(std::move(work));
    co_return outcome;
}

} // namespace sheaf::wallet
