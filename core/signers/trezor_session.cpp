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
    return fail(Fault::Timeout,
                SHEAF_SAYS("Phrases", "the device does not answer; unplug it, plug it in and try again"));
}

Outcome<> Session::initialize(BytesView id)
{
    const Bytes request = id.empty() ? Bytes() : protobuf::Writer().bytes(1, id).message();
    SHEAF_DEVICE_CHECK(m_port->send(kInitialize, request));
    SHEAF_DEVICE_TRY(message, receiveSoon());
    if (!message)
        return fail(Fault::Timeout,
                    SHEAF_SAYS("Phrases", "the device does not answer; unplug it, plug it in and try again"));
    if (message->type == kFailure)
        return fail(errorOf(message->payload, "Trezor"));
    if (message->type != kFeatures)
        return fail(Fault::Protocol,
                    SHEAF_SAYS("Phrases", "the device did not say what it is; unplug it and try again"));
    SHEAF_DEVICE_TRY(features, parseFeatures(message->payload));
    m_features = std::move(features);
    if (m_features.isBootloader)
        return fail(
            Fault::NotSetUp,
            phrase(SHEAF_SAYS("Phrases", "%1: it is in its bootloader; unplug it, and plug it in without touching it"),
                   m_features.name()));
    if (!m_features.isInitialized)
        return fail(Fault::NotSetUp,
                    phrase(SHEAF_SAYS("Phrases", "%1: it has no wallet yet; set it up with its maker's program"),
                           m_features.name()));
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
    return fail(Fault::Timeout,
                phrase(SHEAF_SAYS("Phrases", "%1: it does not answer; unplug it, plug it in and try again"),
                       m_features.name()));
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
        return giveUpWith(makeError(
            Fault::AppTooOld,
            phrase(SHEAF_SAYS("Phrases",
                              "%1: its firmware is older than what Sheaf talks to; update it with Trezor Suite"),
                   m_features.name())));
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

void Session::prompt(Step step, const Phrase &shows, Person &person)
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
        return giveUpWith(makeError(
            Fault::BadData,
            SHEAF_SAYS("Phrases", "a PIN is given by the places of its digits, 1 to 9 of a number pad; try again")));
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
        return giveUpWith(
            makeError(Fault::BadData, phrase(SHEAF_SAYS("Phrases", "%1 has no keyboard: type the passphrase here"),
                                             m_features.name())));
    if (!*asked) {
        prompt(Step::EnterPassphrase, {}, person);
        return m_port->send(kPassphraseAck, protobuf::Writer().boolean(kOnDevice, true).message());
    }
    auto normal = keys::toNfkd(**asked);
    if (!normal)
        return giveUpWith(makeError(Fault::BadData, SHEAF_SAYS("Phrases", "the passphrase is no text; type it again")));
    if (normal->size() > kLongestPassphrase)
        return giveUpWith(
            makeError(Fault::BadData,
                      phrase(SHEAF_SAYS("Phrases", "%1 takes a passphrase of at most 50 bytes; this one is longer"),
                             m_features.name())));
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
    return makeError(Fault::Protocol,
                     phrase(SHEAF_SAYS("Phrases", "%1: it sent %2; unplug it and try again"), m_features.name(), what));
}

DeviceError Session::cancel()
{
    const std::string name = m_features.name();
    const auto unknown = [&name](Phrase why) {
        return makeError(Fault::Cancelled,
                         phrase(SHEAF_SAYS("Phrases", "you gave up, but %1 does not answer (%2); it may still show the "
                                                      "request: reject it there, or unplug it"),
                                name, std::move(why)));
    };
    if (const auto sent = m_port->send(kCancel, {}); !sent)
        return unknown(sent.error().said());
    bool wasDone = false;
    for (int i = 0; i < kMaxStale; ++i) {
        const auto message = receiveSoon();
        if (!message)
            return unknown(message.error().said());
        if (!*message)
            break;
        const std::uint16_t type = (*message)->type;
        if (type == kFailure && wasDone)
            return makeError(
                Fault::Cancelled,
                phrase(SHEAF_SAYS("Phrases",
                                  "you gave up just after it was confirmed on %1; what it signed was thrown away"),
                       name));
        if (type == kFailure)
            return makeError(
                Fault::Cancelled,
                phrase(SHEAF_SAYS("Phrases", "you gave up, and %1 has stopped; nothing was signed"), name));
        wasDone = wasDone || (type != kButtonRequest && type != kPinMatrixRequest && type != kPassphraseRequest);
    }
    return unknown(SHEAF_SAYS("Phrases", "nothing for five seconds"));
}

} // namespace sheaf::signers::trezor
