// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/protobuf.h"
#include "devices/trezor_port.h"

#include <string>

/// Trezor's messages (trezor-firmware, common/protob), as far as Ethereum needs them.
namespace sheaf::signers::trezor {

using devices::TrezorMessage;

enum MessageType : std::uint16_t {
    kInitialize = 0,
    kFailure = 3,
    kGetPublicKey = 11,
    kPublicKey = 12,
    kFeatures = 17,
    kPinMatrixRequest = 18,
    kPinMatrixAck = 19,
    kCancel = 20,
    kButtonRequest = 26,
    kButtonAck = 27,
    kPassphraseRequest = 41,
    kPassphraseAck = 42,
    kEthereumGetAddress = 56,
    kEthereumAddress = 57,
    kEthereumSignTx = 58,
    kEthereumTxRequest = 59,
    kEthereumTxAck = 60,
    kEthereumSignMessage = 64,
    kEthereumMessageSignature = 66,
    kPassphraseStateRequest = 77, ///< of Trezor T's firmware before 2.3
    kEthereumGetPublicKey = 450,
    kEthereumPublicKey = 451,
    kEthereumSignTxEip1559 = 452,
    kEthereumSignTypedData = 464,
    kTypedDataStructRequest = 465,
    kTypedDataStructAck = 466,
    kTypedDataValueRequest = 467,
    kTypedDataValueAck = 468,
    kEthereumTypedDataSignature = 469,
    kEthereumSignTypedHash = 470,
    // KeepKey has numbers of its own for these (keepkey/device-protocol, messages.proto).
    kKeepKeySignMessage = 108,
    kKeepKeyMessageSignature = 110,
};

/// What a Failure says.
enum class FailureCode : std::uint32_t {
    UnexpectedMessage = 1,
    ButtonExpected = 2,
    DataError = 3,
    ActionCancelled = 4,
    PinExpected = 5,
    PinCancelled = 6,
    PinInvalid = 7,
    InvalidSignature = 8,
    ProcessError = 9,
    NotEnoughFunds = 10,
    NotInitialized = 11,
    PinMismatch = 12,
    InvalidSession = 14,
    Busy = 15,
    InvalidProtocol = 17, ///< a Safe 7, which speaks another protocol (THP) and answers this to version 1
    FirmwareError = 99,
};

/// Who made it. What the others call their own differs; both are untested on hardware.
enum class Make { Trezor, OneKey, KeepKey };

/// What a device says of itself.
struct Features
{
    std::string vendor;
    std::uint32_t major = 0; ///< of the firmware
    std::uint32_t minor = 0;
    std::uint32_t patch = 0;
    bool isBootloader = false;
    bool hasPin = false;
    bool hasPassphrase = false;
    bool isInitialized = false;
    bool isUnlocked = false;
    std::string label;         ///< what its person called it
    std::string model;         ///< "1", "T", "Safe 3"
    std::string internalModel; ///< "T1B1"
    std::vector<std::uint32_t> capabilities;
    Bytes sessionId; ///< empty where the device has none

    Make make() const;
    /// "Trezor Safe 5"; the makes that are untested on hardware by their own names.
    std::string name() const;
    std::string version() const; ///< "1.14.2"
    /// Whether it is a Model One: it has no keyboard, and shows typed data by its hashes.
    bool isModelOne() const;
    bool takesPassphraseOnDevice() const;
};

/// Protocol where it can't be read. Texts are cleaned: they end up in terminals.
devices::Outcome<Features> parseFeatures(BytesView payload);

/// The number alone; 0 where the message can't be read.
FailureCode failureCode(BytesView payload);

/// What a Failure means to a person, with the next step. `name` is the device's.
devices::DeviceError errorOf(BytesView payload, const std::string &name);

/// A device's text without what a terminal or a screen would take for more than text: control characters, marks that
/// turn the direction of reading, and what is no UTF-8; cut after 120 bytes.
std::string cleaned(BytesView text);

} // namespace sheaf::signers::trezor
