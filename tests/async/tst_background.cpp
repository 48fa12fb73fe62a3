// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/background.h"
#include "async/wait_for.h"
#include "crypto/entropy.h"

#include <QTest>

#include <openssl/crypto.h>

#include <atomic>
#include <cstdlib>

using namespace sheaf;

namespace {

std::atomic<int> g_blocks = 0; // that OpenSSL has and has not given back

void *countedAllocation(std::size_t size, const char * /*file*/, int /*line*/)
{
    ++g_blocks;
    return std::malloc(size);
}

void *countedReallocation(void *block, std::size_t size, const char * /*file*/, int /*line*/)
{
    if (!block)
        ++g_blocks;
    return std::realloc(block, size);
}

void countedRelease(void *block, const char * /*file*/, int /*line*/)
{
    if (block)
        --g_blocks;
    std::free(block);
}

int drawRandomness()
{
    std::array<std::uint8_t, 16> bytes{};
    crypto::SystemEntropy().fill(bytes);
    return g_blocks.load();
}

} // namespace

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thread_holdsNothingOfTheCryptoLibrarysOnceTheResultIsThere();
};

void TestBackground::thread_holdsNothingOfTheCryptoLibrarysOnceTheResultIsThere()
{
    const int before = drawRandomness(); // what the library has once for all is there now
    const int during = async::waitFor(async::runInBackground(drawRandomness));
    QVERIFY(during > before);
    QCOMPARE(g_blocks.load(), before);
}

int main(int argc, char **argv)
{
    if (CRYPTO_set_mem_functions(countedAllocation, countedReallocation, countedRelease) != 1)
        return 1; // the library has allocated already
    QCoreApplication app(argc, argv);
    TestBackground test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_background.moc"
