// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "devices/fault.h"
#include "devices/prompt.h"

namespace sheaf::devices {

/// A device that is spoken to in APDUs (ISO 7816-4): a Ledger over HID, or its emulator over TCP. It blocks, and is
/// used by one thread at a time. After an error nothing more is said through it: it is closed, and opened anew.
class ApduPort
{
public:
    /// CLA, INS, P1, P2, length, and up to 255 bytes.
    static constexpr std::size_t kLongestCommand = 260;

    virtual ~ApduPort() = default;
    /// Sends one command; answers its data and the two bytes of the status word behind it.
    ///
    /// With `awaited`, the device waits for that person, and so does this, without an end; where they give up it is
    /// Cancelled, and the device goes on asking them. Without, Timeout after five seconds, or Busy where others were
    /// heard talking to the device meanwhile.
    virtual Outcome<Bytes> exchange(BytesView command, Person *awaited) = 0;

protected:
    ApduPort() = default;
    ApduPort(const ApduPort &) = default;
    ApduPort &operator=(const ApduPort &) = default;
};

} // namespace sheaf::devices
