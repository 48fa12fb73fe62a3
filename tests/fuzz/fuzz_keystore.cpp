// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: wallet
#include "wallet/keystore_json.h"

#include <QJsonDocument>

#include <cstdlib>

using namespace sheaf;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a file may ask for is bounded, and still too much for each of a million tries.
bool isQuick(const keys::KeystoreCost &cost)
{
    if (const auto *scrypt = std::get_if<keys::ScryptCost>(&cost))
        return scrypt->n * scrypt->r * scrypt->p <= 64;
    return std::get<keys::Pbkdf2Cost>(cost).iterations <= 16;
}

} // namespace

// Whatever is taken for a keystore is within the limits, is the same after it was written out and read again, and does
// not open by chance.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    if (size > 8192)
        return 0;
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QJsonDocument document = QJsonDocument::fromJson(text);
    const auto keystore = wallet::keystoreFromJson(document.object());
    if (!keystore)
        return 0;
    require(keys::checkCost(keystore->cost).has_value());
    require(wallet::keystoreFromJson(wallet::keystoreToJson(*keystore)).value() == *keystore);
    if (isQuick(keystore->cost)) {
        const auto opened = keys::openKeystore(*keystore, Secret::copyOf(asBytes("a password that no seed has")));
        require(!opened && opened.error().code != ErrorCode::Internal);
    }
    return 0;
}
