// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/fault.h"
#include "ethereum/typed_data.h"

namespace sheaf::signers::trezor {

/// What a device that shows typed data (EIP-712) field by field asks of a document. It asks in its own order and as
/// often as it likes: what it is told is the same each time.
class TypedDataAnswers final
{
public:
    /// `document` outlives it, and has been hashed: its values fit their types.
    explicit TypedDataAnswers(const ethereum::typed_data::TypedData *document) : m_document(document) {}

    /// Whether the device can ask for all of it: null for the end of recursive data can't be told to it, nor a list of
    /// more than 65,535.
    bool canBeTold() const;

    /// The payload of StructAck for that of StructRequest. Protocol for a struct that the document does not have.
    devices::Outcome<Bytes> structAck(BytesView request) const;
    /// The payload of ValueAck for that of ValueRequest. Protocol for a way that leads to no value.
    devices::Outcome<Bytes> valueAck(BytesView request) const;

private:
    const ethereum::typed_data::TypedData *m_document;
};

} // namespace sheaf::signers::trezor
