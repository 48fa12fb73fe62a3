// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/uniform_resource.h"
#include "qr_code.h"

#include <QBuffer>
#include <QImage>

#include <cmath>

/// What an air-gapped device shows, made for tests.
namespace sheaf::desktop::test {

/// What Keystone's own package (bc-ur-registry-eth) writes of m/44'/60'/0' of the mnemonic "test … junk", whose
/// accounts Hardhat's and Anvil's documentation lists. Its master key has the fingerprint 16a93ed0.
inline devices::UniformResource standardKey()
{
    return {"crypto-hdkey", *parseHex("a70358210206b81bac860f5a7442a85664d339809955b3ac9a5782200095127ac78aab71f5045820"
                                      "2258179af5cec58ce793fba06d3ef8ac640d481802e0ae39c9cc3fc5a8ce181206d90130a3018618"
                                      "2cf5183cf500f5021a16a93ed0030307d90130a1018400f480f4081a86968b7709684b657973746f"
                                      "6e650a706163636f756e742e7374616e64617264")};
}

/// A picture of a code, `scale` pixels to a module.
inline QImage imageOf(const QString &text, int scale = 4)
{
    constexpr int kQuiet = 4;
    const QList<bool> modules = QrCode::modulesOf(text);
    const int width = static_cast<int>(std::lround(std::sqrt(static_cast<double>(modules.size()))));
    QImage image((width + 2 * kQuiet) * scale, (width + 2 * kQuiet) * scale, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    for (int y = 0; y < width * scale; ++y)
        for (int x = 0; x < width * scale; ++x)
            if (modules.at(y / scale * width + x / scale))
                image.setPixelColor(kQuiet * scale + x, kQuiet * scale + y, Qt::black);
    return image;
}

inline QStringList textsOf(const devices::UniformResource &resource, std::size_t fragment)
{
    QStringList texts;
    const auto encoder = devices::UrEncoder::make(resource, fragment).value();
    for (std::uint32_t i = 1; i <= encoder.count(); ++i)
        texts << QString::fromStdString(encoder.part(i));
    return texts;
}

} // namespace sheaf::desktop::test
