// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/entropy.h"

#include <QTest>

#include <set>

using namespace sheaf;

class TestEntropy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fill_writesEveryByteAndRepeatsNothing();
};

void TestEntropy::fill_writesEveryByteAndRepeatsNothing()
{
    crypto::SystemEntropy entropy;
    std::set<std::array<std::uint8_t, 16>> seen;
    std::array<bool, 16> changed{};
    for (int i = 0; i < 64; ++i) {
        std::array<std::uint8_t, 16> bytes{};
        entropy.fill(bytes);
        for (std::size_t k = 0; k < bytes.size(); ++k)
            changed[k] = changed[k] || bytes[k] != 0;
        seen.insert(bytes);
    }
    QCOMPARE(seen.size(), std::size_t{64});
    for (const bool byte : changed) // 64 zeros in a row come once in 2^512 runs
        QVERIFY(byte);
    entropy.fill({});
}

QTEST_APPLESS_MAIN(TestEntropy)
#include "tst_entropy.moc"
