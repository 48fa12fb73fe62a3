// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/keystore.h"

#include <QJsonObject>

#include <filesystem>

/// Keystores as JSON, by the Web3 Secret Storage Definition, version 3. Such a document has no secret in it, so that
/// any JSON reader may read it.
namespace sheaf::wallet {

/// Field names in any case (`Crypto`, as early files wrote it), hex with or without `0x`, unknown fields not looked at.
/// InvalidInput names the field; Unsupported for another version, cipher, key derivation or pseudo-random function.
Result<keys::Keystore> keystoreFromJson(const QJsonObject &document);
QJsonObject keystoreToJson(const keys::Keystore &keystore);

/// A file of at most 64 KiB.
Result<keys::Keystore> readKeystore(const std::filesystem::path &file);
/// Into a new file for its owner alone. AlreadyExists where there is a file.
Result<void> writeKeystore(const std::filesystem::path &file, const keys::Keystore &keystore);

} // namespace sheaf::wallet
