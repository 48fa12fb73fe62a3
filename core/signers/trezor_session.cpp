// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/trezor_session.h"

#include "keys/nfkd.h"

#include <algorithm>

namespace sheaf::signers::trezor {

using namespace devices;

namespace {

constexpr std::chrono::milliseconds kLook{200};
constexpr int kLooks = 25; // five seconds
constexpr int kLooksWhileLocked =
    3000;                          // ten minutes: a Model One waits longer after each wrong PIN before it asks anew
constexpr int kMaxStale = 64;      // messages of an earlier talk that are dropped
constexpr int kMaxRequests = 4096; // buttons and the like in one call; long data has a screen for each
constexpr std::size_t kLongestPin = 50; // the firmware's, and of its passphrase as well
constexpr std::size_t kLongestPassphrase = 50;

constexpr std::uint32_t kButtonPassphraseEntry = 19; // codes of a ButtonRequest
constexpr std::uint32_t kButtonPinEntry = 20;

bool isPin(const Secret &places)
{
    const std::string_view text = places.text();
    return !text.empty() && text.size() <= kLongestPin &&
           std::all_of(text.begin(), text.end(), [](char c) { return c >= '1' && c <= '9'; });
}

} // namespace

Outcome<std::optional<TrezorMessage>> Session::receiveSoon()
{
    for (int looks = 0; looks < kLooks; ++looks) {
        SHEAF_DEVICE_TRY(message, m_port->receive(kLook));
        if (message)
            return message;
    }
    return std::nullopt;
}

Outcome<> Session::reset()
{
    SHEAF_DEVICE_CHECK(m_port->send(kCancel, {}));
    for (int i = 0; i < kMaxStale; ++i) {
        auto message = receiveSoon();
        if (!message && message.error().fault == Fault::Protocol)
            continue; // the rest of a message whose beginning somebody else has read
        if (!message)
            return fail(std::move(message).error());
        if (!*message)
            break;
        if ((*message)->type != kFailure)
            continue;
        if (failureCode((*message)->payload) == FailureCode::InvalidProtocol)
            return fail(errorOf((*message)->payload, "Trezor Safe 7"));
        return {};
    }
    return fail(Fault::Timeout, "the device does not answer; unplug it, plug it in and try again");
}

Outcome<> Session::initialize(BytesView id)
{
    const Bytes request = id.empty() ? Bytes() : protobuf::Writer().bytes(1, id).message();
    SHEAF_DEVICE_CHECK(m_port->send(kInitialize, request));
    SHEAF_DEVICE_TRY(message, receiveSoon());
    if (!message)
        return fail(Fault::Timeout, "the device does not answer; unplug it, plug it in and try again");
    if (message->type == kFailure)
        return fail(errorOf(message->payload, "Trezor"));
    if (message->type != kFeatures)
        return fail(Fault::Protocol, "the device did not say what it is; unplug it and try again");
    SHEAF_DEVICE_TRY(features, parseFeatures(message->payload));
    m_features = std::move(features);
    if (m_features.isBootloader)
        return fail(Fault::NotSetUp, m_features.name() + ": it is in its bootloader; unplug it, and plug it in without "
                                                         "touching it");
    if (!m_features.isInitialized)
        return fail(Fault::NotSetUp, m_features.name() + ": it has no wallet yet; set it up with its maker's program");
    return {};
}

Outcome<Bytes> Session::call(const Call &call, const Shown &shown, Person &person)
{
    SHEAF_DEVICE_TRY(answer, exchange(call.type, call.payload, shown, person));
    if (answer.type != call.answer)
        return fail(makesNoSense("an answer of type " + std::to_string(answer.type)));
    return std::move(answer.payload);
}

Outcome<TrezorMessage> Session::exchange(MessageType type, BytesView payload, const Shown &shown, Person &person)
{
    m_prompted.reset();
    SHEAF_DEVICE_CHECK(m_port->send(type, payload));
    for (int i = 0; i < kMaxRequests; ++i) {
        SHEAF_DEVICE_TRY(message, await(person));
        switch (message.type) {
        case kFailure:
            return fail(errorOf(message.payload, m_features.name()));
        case kButtonRequest:
        case kPinMatrixRequest:
        case kPassphraseRequest:
        case kPassphraseStateRequest:
            SHEAF_DEVICE_CHECK(reply(message, shown, person));
            break;
        default:
            return message;
        }
    }
    return fail(makesNoSense("more questions than any device has"));
}

Outcome<TrezorMessage> Session::await(Person &person)
{
    // What a person has to do takes as long as it takes. A device that may still be locked can hold its answer back.
    const int limit = m_features.hasPin && !m_features.isUnlocked ? kLooksWhileLocked : kLooks;
    for (int looks = 0; m_prompted || looks < limit; ++looks) {
        SHEAF_DEVICE_TRY(message, m_port->receive(kLook));
        if (message)
            return std::move(*message);
        if (person.gaveUp())
            return fail(cancel());
    }
    return fail(Fault::Timeout, m_features.name() + ": it does not answer; unplug it, plug it in and try again");
}

Outcome<> Session::reply(const TrezorMessage &request, const Shown &shown, Person &person)
{
    if (person.gaveUp())
        return fail(cancel());
    switch (request.type) {
    case kPinMatrixRequest:
        return givePin(request, person);
    case kPassphraseRequest:
        return givePassphrase(request, person);
    case kPassphraseStateRequest:
        return giveUpWith(makeError(Fault::AppTooOld, m_features.name() + ": its firmware is older than what Sheaf "
                                                                          "talks to; update it with Trezor Suite"));
    default:
        return pressButton(request, shown, person);
    }
}

Outcome<> Session::pressButton(const TrezorMessage &request, const Shown &shown, Person &person)
{
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(request.payload));
    SHEAF_DEVICE_TRY(code, message.number(1));
    if (code == kButtonPinEntry)
        prompt(Step::Unlock, {}, person);
    else if (code == kButtonPassphraseEntry)
        prompt(Step::EnterPassphrase, {}, person);
    else
        prompt(shown.step, shown.shows, person);
    return m_port->send(kButtonAck, {});
}

void Session::prompt(Step step, const std::string &shows, Person &person)
{
    if (m_prompted == step)
        return; // a screen of several
    m_prompted = step;
    person.prompt({step, m_features.name(), shows, true});
}

Outcome<> Session::givePin(const TrezorMessage &request, Person &person)
{
    constexpr std::uint32_t kCurrentPin = 1; // the others set a new one, which nobody has asked for
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(request.payload));
    SHEAF_DEVICE_TRY(kind, message.varint(1));
    if (kind.value_or(kCurrentPin) != kCurrentPin)
        return fail(makesNoSense("a request for a new PIN"));
    auto places = person.askPinPlaces();
    if (!places)
        return giveUpWith(std::move(places).error());
    if (!isPin(*places))
        return giveUpWith(
            makeError(Fault::BadData, "a PIN is given by the places of its digits, 1 to 9 of a number pad; try again"));
    const Secret answer = protobuf::secretField(1, *places);
    return m_port->send(kPinMatrixAck, answer.view());
}

Outcome<> Session::givePassphrase(const TrezorMessage &, Person &person)
{
    constexpr std::uint32_t kPassphrase = 1;
    constexpr std::uint32_t kOnDevice = 3;
    const bool mayBeTypedThere = m_features.takesPassphraseOnDevice();
    auto asked = person.askPassphrase(mayBeTypedThere);
    if (!asked)
        return giveUpWith(std::move(asked).error());
    if (!*asked && !mayBeTypedThere)
        return giveUpWith(makeError(Fault::BadData, m_features.name() + " has no keyboard: type the passphrase here"));
    if (!*asked) {
        prompt(Step::EnterPassphrase, {}, person);
        return m_port->send(kPassphraseAck, protobuf::Writer().boolean(kOnDevice, true).message());
    }
    auto normal = keys::toNfkd(**asked);
    if (!normal)
        return giveUpWith(makeError(Fault::BadData, "the passphrase is no text; type it again"));
    if (normal->size() > kLongestPassphrase)
        return giveUpWith(makeError(Fault::BadData,
                                    m_features.name() + " takes a passphrase of at most 50 bytes; this one is longer"));
    const Secret answer = protobuf::secretField(kPassphrase, *normal);
    return m_port->send(kPassphraseAck, answer.view());
}

/// The device stops waiting; what it says to that changes nothing about why.
Outcome<> Session::giveUpWith(DeviceError error)
{
    DeviceError cancelled = cancel();
    return fail(error.fault == Fault::Cancelled ? std::move(cancelled) : std::move(error));
}

DeviceError Session::makesNoSense(const std::string &what)
{
    const DeviceError ignored = cancel(); // it may be asleep or gone: the first error says more
    return makeError(Fault::Protocol, m_features.name() + ": it sent " + what + "; unplug it and try again");
}

DeviceError Session::cancel()
{
    const std::string name = m_features.name();
    const auto unknown = [&name](const std::string &why) {
        return makeError(Fault::Cancelled, "you gave up, but " + name + " does not answer (" + why +
                                               "); it may still show the request: reject it there, or unplug it");
    };
    if (const auto sent = m_port->send(kCancel, {}); !sent)
        return unknown(sent.error().detail);
    bool wasDone = false;
    for (int i = 0; i < kMaxStale; ++i) {
        const auto message = receiveSoon();
        if (!message)
            return unknown(message.error().detail);
        if (!*message)
            break;
        const std::uint16_t type = (*message)->type;
        if (type == kFailure && wasDone)
            return makeError(Fault::Cancelled,
                             "you gave up just after it was confirmed on " + name + "; what it signed was thrown away");
        if (type == kFailure)
            return makeError(Fault::Cancelled, "you gave up, and " + name + " has stopped; nothing was signed");
        wasDone = wasDone || (type != kButtonRequest && type != kPinMatrixRequest && type != kPassphraseRequest);
    }
    return unknown("nothing for five seconds");
}

} // namespace sheaf::signers::trezor
