// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/offline.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

namespace sheaf::wallet::test {

/// A tool's answer to a document.
inline Result<offline::Answer> ask(const char *tool, const QByteArray &document, offline::Options options = {})
{
    crypto::SystemEntropy entropy;
    const std::string_view text(document.constData(), static_cast<std::size_t>(document.size()));
    return offline::run(tool, Secret::copyOf(asBytes(text)), options, &entropy);
}

} // namespace sheaf::wallet::test
