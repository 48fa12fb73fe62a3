// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "hardware_person.h"
#include "review_options.h"
#include "secrets.h"
#include "session.h"
#include "stop_signal.h"
#include "text.h"
#include "wallet/review_json.h"
#include "wallet/views.h"

#include <QJsonDocument>

namespace sheaf::cli {

namespace {

QString q(const char *text) { return QString::fromUtf8(text); }

std::string option(const Arguments &arguments, const char *name)
{
    return arguments.value(q(name)).value_or(QString()).toStdString();
}

Result<std::shared_ptr<TerminalPerson>> personOf(Session *session)
{
    const Arguments &arguments = session->arguments();
    TerminalPerson::Answers answers;
    answers.closesApps = arguments.has(q("close-app"));
    answers.passphraseOnDevice = arguments.has(q("passphrase-on-device"));
    answers.passphraseFile = arguments.value(q("passphrase-file")).value_or(QString());
    answers.pinFile = arguments.value(q("pin-file")).value_or(QString());
    SHEAF_TRY(codes, codeOptionsOf(arguments));
    answers.codes = std::move(codes);
    return std::make_shared<TerminalPerson>(&session->output(), std::move(answers));
}

Result<wallet::HardwareTarget> targetOf(const Arguments &arguments)
{
    return wallet::hardwareTarget(option(arguments, "device"), option(arguments, "path"), option(arguments, "address"));
}

/// One field to a line.
QString textOf(const QJsonObject &document)
{
    QString text;
    for (auto field = document.begin(); field != document.end(); ++field) {
        QString value = field->toVariant().toString();
        if (field->isObject())
            value = QString::fromUtf8(QJsonDocument(field->toObject()).toJson(QJsonDocument::Compact));
        if (field->isArray()) {
            QStringList items;
            for (const QJsonValue &item : field->toArray())
                items << item.toString();
            value = items.join(q("; "));
        }
        text += q("%1: %2\n").arg(field.key(), value);
    }
    return text;
}

/// As text, without the review: it was shown before the device was asked.
void say(Session *session, const devices::Outcome<QJsonObject> &outcome, const QJsonObject &review = {})
{
    if (outcome) {
        QJsonObject document = *outcome;
        for (auto field = review.begin(); field != review.end(); ++field)
            document.insert(field.key(), field.value());
        session->output().answer(document, textOf(*outcome));
        return;
    }
    session->output().fail(outcome.error());
    session->setExit(exitStatus(outcome.error().fault));
}

Task<Result<void>> list(Session *session)
{
    const auto hardware = composition::makeHardware();
    const auto listing = co_await hardware->list();
    QJsonArray devices;
    std::vector<QStringList> rows;
    for (const auto &found : listing.found) {
        const QStringList row{QString::fromStdString(found.device), QString::fromStdString(found.name)};
        devices.append(QJsonObject{{q("device"), row[0]}, {q("name"), row[1]}});
        rows.push_back(row);
    }
    QJsonArray problems;
    for (const auto &problem : listing.problems) {
        problems.append(wallet::toJson(problem));
        session->output().note(QString::fromStdString(problem.detail));
    }
    const QString text = rows.empty() ? q("No device is connected.\n") : table({q("DEVICE"), q("NAME")}, rows);
    session->output().answer({{q("devices"), devices}, {q("problems"), problems}}, text);
    co_return {};
}

Task<Result<void>> account(Session *session)
{
    SHEAF_CO_TRY(target, targetOf(session->arguments()));
    const auto hardware = composition::makeHardware();
    SHEAF_CO_TRY(person, personOf(session));
    const StopSignal stopSignal([person] { person->giveUp(); });
    const bool confirm = session->arguments().has(q("confirm"));
    const auto outcome = co_await hardware->account(std::move(target), confirm, person);
    say(session, outcome);
    co_return {};
}

/// Which device is meant where none was named: the only one that is connected.
Task<Result<std::string>> deviceOf(Session *session, wallet::Hardware *hardware)
{
    std::string said = option(session->arguments(), "device");
    if (!said.empty())
        co_return said;
    const auto listing = co_await hardware->list();
    if (listing.found.empty() && !listing.problems.empty())
        co_return failure(listing.problems.front());
    if (listing.found.size() != 1)
        co_return failure(ErrorCode::NotFound, "there must be one device, or --device must name it; there are " +
                                                   std::to_string(listing.found.size()));
    std::string only = listing.found.front().device;
    co_return only;
}

Task<Result<void>> add(Session *session)
{
    SHEAF_CO_TRY(wallet, session->unlocked());
    SHEAF_CO_TRY(target, targetOf(session->arguments()));
    const auto hardware = composition::makeHardware();
    SHEAF_CO_TRY(device, co_await deviceOf(session, hardware.get()));
    target.device = device;
    const auto path = target.path;
    SHEAF_CO_TRY(person, personOf(session));
    const StopSignal stopSignal([person] { person->giveUp(); });
    const bool confirm = session->arguments().has(q("confirm"));
    const auto outcome = co_await hardware->account(std::move(target), confirm, person);
    if (!outcome) {
        say(session, outcome);
        co_return {};
    }
    SHEAF_CO_TRY(address, ethereum::Address::parse((*outcome)[q("address")].toString().toStdString()));
    SHEAF_CO_TRY(account, wallet->vault().addHardware(address, path, device, option(session->arguments(), "name")));
    session->output().answer(
        {{q("accounts"), QJsonArray{wallet::toJson(account)}}},
        q("%1 is in the vault as '%2'; its key stays on the device.")
            .arg(QString::fromStdString(address.toString()), QString::fromStdString(account.name)));
    co_return {};
}

using Reader = Result<wallet::HardwareRequest> (*)(std::string_view);

/// Shows what is to be signed, and has what is critical accepted: by option, or on the terminal.
Result<QJsonObject> reviewed(Session *session, const wallet::HardwareTarget &target,
                             const wallet::HardwareRequest &request)
{
    SHEAF_TRY(knowledge, knowledgeOf(session->arguments()));
    knowledge.account = target.address;
    SHEAF_TRY(review, wallet::reviewOf(request, knowledge));
    QJsonObject json = wallet::toJson(review);
    if (!session->output().isJson())
        session->output().note(signingText(json));
    const auto accepted = wallet::requireAccepted(review, acceptedCodes(session->arguments()));
    if (accepted)
        return json;
    const auto asked = confirm(session->arguments(), q("There are critical notices. Go on all the same?"));
    if (!asked)
        return failure(asked.error().code == ErrorCode::InvalidInput ? accepted.error() : asked.error());
    return json;
}

template <Reader read> Task<Result<void>> sign(Session *session)
{
    SHEAF_CO_TRY(target, targetOf(session->arguments()));
    SHEAF_CO_TRY(document, readStandardInput());
    SHEAF_CO_TRY(request, read(document.text()));
    SHEAF_CO_TRY(review, reviewed(session, target, request));
    const auto hardware = composition::makeHardware();
    SHEAF_CO_TRY(person, personOf(session));
    const StopSignal stopSignal([person] { person->giveUp(); });
    const auto outcome = co_await hardware->sign(std::move(target), std::move(request), person);
    say(session, outcome, review);
    co_return {};
}

} // namespace

std::vector<Command> hardwareCommands()
{
    const std::vector<OptionSpec> options{
        {q("device"), q("D"),
         q("as 'hardware list' has it; an emulator's is tcp:HOST:PORT (Ledger) or udp:127.0.0.1:PORT (Trezor), "
           "one that shows codes qr:FINGERPRINT; the only one that is connected if not said")},
        {q("path"), q("PATH"), q("derivation path; m/44'/60'/0'/0/0 if not said")},
        {q("address"), q("ADDRESS"), q("that the device must have there")},
        {q("close-app"), QString(), q("close another app that is open on a Ledger")},
        {q("passphrase-on-device"), QString(), q("type the passphrase on the device, where it has one and can")},
        {q("passphrase-file"), q("F"), q("the passphrase is the file's first line")},
        {q("pin-file"), q("F"), q("the places of the PIN, for a Trezor One, are the file's first line")}};
    std::vector<OptionSpec> accountOptions = options;
    accountOptions.push_back(
        {q("confirm"), QString(), q("show the address on the device, and wait until it is confirmed")});
    std::vector<OptionSpec> signOptions = options;
    signOptions.push_back(descriptorOption());
    signOptions.push_back(acceptOption());
    for (const OptionSpec &option : codeOptions())
        signOptions.push_back(option);
    std::vector<OptionSpec> addOptions = accountOptions;
    addOptions.push_back({q("name"), q("NAME"), q("what to call it")});
    return {
        {{{q("hardware"), q("list")}, {}, q("devices that are connected"), {}}, list},
        {{{q("hardware"), q("account")}, {}, q("a device's address"), accountOptions}, account},
        {{{q("hardware"), q("add")}, {}, q("put a device's account into the vault, to spend from it"), addOptions},
         add},
        {{{q("hardware"), q("sign-tx")}, {}, q("{\"tx\"} in, a signed transaction out"), signOptions},
         sign<wallet::transactionRequest>},
        {{{q("hardware"), q("sign-message")}, {}, q("{\"message\"} in, a signature out (EIP-191)"), signOptions},
         sign<wallet::messageRequest>},
        {{{q("hardware"), q("sign-typed-data")}, {}, q("{\"typed_data\"} in, a signature out (EIP-712)"), signOptions},
         sign<wallet::typedDataRequest>},
        {{{q("hardware"), q("sign-authorization")},
          {},
          q("{\"authorization\"} in, an entry of an authorizationList out (EIP-7702)"),
          signOptions},
         sign<wallet::authorizationRequest>},
    };
}

} // namespace sheaf::cli
