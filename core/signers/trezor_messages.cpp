// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/trezor_messages.h"

#include "ethereum/utf8.h"

#include <algorithm>

namespace sheaf::signers::trezor {

using namespace devices;

namespace {

constexpr std::size_t kLongestText = 120;
constexpr std::size_t kSessionIdSize = 32;
constexpr std::uint32_t kPassphraseEntry = 17; // a Capability

struct ModelName
{
    std::string_view internal;
    std::string_view name;
};

// common/protob/messages-management.proto and the maker's shop.
constexpr std::array kModels{
    ModelName{"T1B1", "Trezor Model One"}, ModelName{"T2T1", "Trezor Model T"}, ModelName{"T2B1", "Trezor Safe 3"},
    ModelName{"T3B1", "Trezor Safe 3"},    ModelName{"T3T1", "Trezor Safe 5"},  ModelName{"T3W1", "Trezor Safe 7"},
};

/// U+200E, U+200F, U+202A to U+202E and U+2066 to U+2069 turn text around; U+0080 to U+009F are controls.
bool turnsOrControls(BytesView rest)
{
    if (rest.size() >= 2 && rest[0] == 0xC2 && rest[1] < 0xA0)
        return true;
    if (rest.size() < 3 || rest[0] != 0xE2)
        return false;
    const std::uint8_t last = rest[2];
    return (rest[1] == 0x80 && (last == 0x8E || last == 0x8F || (last >= 0xA8 && last <= 0xAE))) ||
           (rest[1] == 0x81 && last >= 0xA6 && last <= 0xA9);
}

std::size_t characterSize(std::uint8_t lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

Outcome<std::string> textOf(const protobuf::Message &message, std::uint32_t field)
{
    SHEAF_DEVICE_TRY(bytes, message.bytes(field));
    return bytes ? cleaned(*bytes) : std::string();
}

/// What a Failure is taken for, and what a person can do about it.
struct Meaning
{
    FailureCode code;
    Fault fault;
    std::string_view words;
};

constexpr std::array kMeanings{
    Meaning{FailureCode::UnexpectedMessage, Fault::AppTooOld,
            SHEAF_SAYS("Phrases", "its firmware does not know what it was asked; update it with its maker's program")},
    Meaning{FailureCode::DataError, Fault::BadData, SHEAF_SAYS("Phrases", "it does not take what it was given")},
    Meaning{FailureCode::ActionCancelled, Fault::Rejected,
            SHEAF_SAYS("Phrases", "it was rejected on the device; nothing was signed")},
    Meaning{FailureCode::PinCancelled, Fault::Rejected,
            SHEAF_SAYS("Phrases", "the PIN was not entered; nothing was signed")},
    Meaning{FailureCode::PinInvalid, Fault::WrongPin,
            SHEAF_SAYS("Phrases",
                       "the PIN was wrong; the device waits longer after each wrong one, and then you can try again")},
    Meaning{FailureCode::InvalidSignature, Fault::BadData, SHEAF_SAYS("Phrases", "it does not take what it was given")},
    Meaning{FailureCode::ProcessError, Fault::BadData, SHEAF_SAYS("Phrases", "it could not do what it was asked")},
    Meaning{FailureCode::NotEnoughFunds, Fault::BadData, SHEAF_SAYS("Phrases", "it does not take what it was given")},
    Meaning{FailureCode::NotInitialized, Fault::NotSetUp,
            SHEAF_SAYS("Phrases", "it has no wallet yet; set it up with its maker's program")},
    Meaning{FailureCode::PinMismatch, Fault::WrongPin, SHEAF_SAYS("Phrases", "the PIN was wrong; try again")},
    Meaning{FailureCode::InvalidSession, Fault::Busy,
            SHEAF_SAYS("Phrases", "another program has begun a session with it; close that one and try again")},
    Meaning{FailureCode::Busy, Fault::Busy, SHEAF_SAYS("Phrases", "it is busy; finish what it shows, and try again")},
    Meaning{FailureCode::InvalidProtocol, Fault::Unsupported,
            SHEAF_SAYS("Phrases", "a Trezor Safe 7 speaks a protocol (THP) that Sheaf does not speak yet")},
    Meaning{FailureCode::FirmwareError, Fault::Protocol,
            SHEAF_SAYS("Phrases", "its firmware reports an error of its own; unplug it and try again")},
};

constexpr std::string_view kForbiddenPath = "Forbidden key path";

} // namespace

Make Features::make() const
{
    if (vendor == "keepkey.com")
        return Make::KeepKey;
    if (vendor.starts_with("onekey"))
        return Make::OneKey;
    return Make::Trezor;
}

std::string Features::name() const
{
    if (make() == Make::KeepKey)
        return "KeepKey";
    if (make() == Make::OneKey)
        return "OneKey";
    for (const ModelName &known : kModels)
        if (known.internal == internalModel)
            return std::string(known.name);
    if (isModelOne())
        return "Trezor Model One";
    return model == "T" ? "Trezor Model T" : "Trezor";
}

std::string Features::version() const
{
    return std::to_string(major) + "." + std::to_string(minor) + "." + std::to_string(patch);
}

bool Features::isModelOne() const { return internalModel == "T1B1" || (internalModel.empty() && model == "1"); }

bool Features::takesPassphraseOnDevice() const
{
    return std::find(capabilities.begin(), capabilities.end(), kPassphraseEntry) != capabilities.end();
}

Outcome<Features> parseFeatures(BytesView payload)
{
    SHEAF_DEVICE_TRY(message, protobuf::Message::parse(payload));
    Features features;
    const auto text = [&message](std::string &into, std::uint32_t field) -> Outcome<> {
        SHEAF_DEVICE_TRY(value, textOf(message, field));
        into = value;
        return {};
    };
    const auto flag = [&message](bool &into, std::uint32_t field) -> Outcome<> {
        SHEAF_DEVICE_TRY(value, message.boolean(field));
        into = value;
        return {};
    };
    const auto number = [&message](std::uint32_t &into, std::uint32_t field) -> Outcome<> {
        SHEAF_DEVICE_TRY(value, message.number(field));
        into = value;
        return {};
    };
    SHEAF_DEVICE_CHECK(text(features.vendor, 1));
    SHEAF_DEVICE_CHECK(number(features.major, 2));
    SHEAF_DEVICE_CHECK(number(features.minor, 3));
    SHEAF_DEVICE_CHECK(number(features.patch, 4));
    SHEAF_DEVICE_CHECK(flag(features.isBootloader, 5));
    SHEAF_DEVICE_CHECK(flag(features.hasPin, 7));
    SHEAF_DEVICE_CHECK(flag(features.hasPassphrase, 8));
    SHEAF_DEVICE_CHECK(text(features.label, 10));
    SHEAF_DEVICE_CHECK(flag(features.isInitialized, 12));
    SHEAF_DEVICE_CHECK(flag(features.isUnlocked, 16));
    SHEAF_DEVICE_CHECK(text(features.model, 21));
    SHEAF_DEVICE_TRY(capabilities, message.numbers(30));
    features.capabilities = std::move(capabilities);
    SHEAF_DEVICE_TRY(session, message.bytes(35));
    if (session && session->size() != kSessionIdSize)
        return fail(Fault::Protocol,
                    SHEAF_SAYS("Phrases", "the device named its session by something else than 32 bytes"));
    features.sessionId = session ? toBytes(*session) : Bytes();
    SHEAF_DEVICE_CHECK(text(features.internalModel, 44));
    return features;
}

FailureCode failureCode(BytesView payload)
{
    const auto message = protobuf::Message::parse(payload);
    return message ? static_cast<FailureCode>(message->number(1).value_or(0)) : FailureCode{};
}

DeviceError errorOf(BytesView payload, const std::string &name)
{
    const FailureCode code = failureCode(payload);
    const auto status = static_cast<std::uint16_t>(static_cast<std::uint32_t>(code) & 0xFFFFU);
    std::string its;
    if (const auto message = protobuf::Message::parse(payload))
        its = textOf(*message, 2).value_or("");
    const auto quoting = [&its](Phrase problem) {
        return its.empty() ? problem : phrase(SHEAF_SAYS("Phrases", "%1 (it says: %2)"), std::move(problem), its);
    };
    if (code == FailureCode::DataError && its.find(kForbiddenPath) != std::string::npos)
        return makeError(
            Fault::PathNotAllowed,
            quoting(phrase(
                SHEAF_SAYS("Phrases",
                           "%1: it has no Ethereum accounts at this derivation path; choose one below m/44'/60'"),
                name)),
            status);
    for (const Meaning &meaning : kMeanings)
        if (meaning.code == code)
            return makeError(meaning.fault,
                             quoting(phrase(SHEAF_SAYS("Phrases", "%1: %2"), name, Phrase(std::string(meaning.words)))),
                             status);
    return makeError(Fault::Protocol,
                     quoting(phrase(SHEAF_SAYS("Phrases", "%1: it failed with code %2; unplug it and try again"), name,
                                    std::to_string(status))),
                     status);
}

std::string cleaned(BytesView text)
{
    std::string out;
    while (!text.empty() && out.size() < kLongestText) {
        const std::size_t size = std::min(characterSize(text[0]), text.size());
        const BytesView character = text.first(size);
        const bool isControl = text[0] < 0x20 || text[0] == 0x7F;
        if (!ethereum::isUtf8(character)) {
            out += '?';
            text = text.subspan(1);
            continue;
        }
        if (!isControl && !turnsOrControls(character))
            out += toText(character);
        text = text.subspan(size);
    }
    return out;
}

} // namespace sheaf::signers::trezor
