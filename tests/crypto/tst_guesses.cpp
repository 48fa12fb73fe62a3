// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/guesses.h"

#include <QtTest>

#include <algorithm>
#include <cstdio>
#include <fstream>
#include <sstream>

using namespace sheaf;

namespace {

Secret secretOf(std::string_view text) { return Secret::copyOf(asBytes(text)); }

/// How often the text, which is given with every byte xored, is in this process's heap and stack.
std::size_t timesInMemory(const std::string &masked, std::uint8_t mask)
{
    std::size_t found = 0;
    std::ifstream maps("/proc/self/maps");
    std::ifstream memory("/proc/self/mem", std::ios::binary);
    for (std::string line; std::getline(maps, line);) {
        const bool ours = line.find("[heap]") != std::string::npos || line.find("[stack]") != std::string::npos;
        std::size_t from = 0;
        std::size_t to = 0;
        if (!ours || std::sscanf(line.c_str(), "%zx-%zx", &from, &to) != 2)
            continue;
        std::string bytes(to - from, 0);
        memory.seekg(static_cast<std::streamoff>(from));
        memory.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
        memory.clear();
        const auto same = [mask](char byte, char wanted) { return static_cast<char>(byte ^ mask) == wanted; };
        auto at = std::search(bytes.begin(), bytes.end(), masked.begin(), masked.end(), same);
        for (; at != bytes.end(); at = std::search(at + 1, bytes.end(), masked.begin(), masked.end(), same))
            ++found;
    }
    return found;
}

} // namespace

class TestGuesses final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wellKnownPasswords_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<double>("most"); // guesses, as a power of ten
        QTest::newRow("the most common one") << "password" << 1.0;
        QTest::newRow("digits in a row") << "123456" << 1.0;
        QTest::newRow("a keyboard's row") << "qwertyuiop" << 4.0;
        QTest::newRow("repetition") << "aaaaaaaaaaaaaaaa" << 4.0;
        QTest::newRow("a word and a digit") << "hunter2" << 5.0;
        QTest::newRow("a season and a year") << "Summer2024!" << 9.0;
        QTest::newRow("a date") << "13.05.1987" << 7.0;
        QTest::newRow("a word backwards") << "drowssap" << 3.0;
        QTest::newRow("our own name") << "sheafwallet" << 5.0;
    }
    void wellKnownPasswords()
    {
        QFETCH(QString, password);
        QFETCH(double, most);
        const double guesses = crypto::guessesLog10(secretOf(password.toStdString()));
        QVERIFY2(guesses <= most, qPrintable(QString::number(guesses)));
    }

    void randomOnes_areCountedAsSuch()
    {
        QVERIFY(crypto::guessesLog10(secretOf("eR7.mK2!pQ")) > 14);
        QVERIFY(crypto::guessesLog10(secretOf("ordeal fabric lucid tundra")) > 12);
        QVERIFY(crypto::guessesLog10(secretOf("\xC3\xA9\xE2\x82\xAC\xC3\x9Fq7!")) > 9);
    }

    void nothing_isGuessedAtOnce() { QCOMPARE(crypto::guessesLog10(Secret()), 0.0); }

    void aLongOne_endsSoon()
    {
        Secret longest(1024);
        for (std::size_t i = 0; i < longest.size(); ++i)
            longest.writable()[i] = static_cast<std::uint8_t>('!' + i * i % 90);
        QElapsedTimer time;
        time.start();
        QVERIFY(crypto::guessesLog10(longest) > 14);
        QVERIFY(time.elapsed() < 1000);
    }

    void leavesNoCopyBehind()
    {
#if defined(__has_feature)
#if __has_feature(address_sanitizer)
        QSKIP("freed memory is kept aside here");
#endif
#endif
        constexpr std::uint8_t kMask = 0x5A;
        // "kiwi-Vortex-1988" and the same backwards, masked: this program must not hold them in clear either.
        std::string forth("\x31\x33\x2D\x33\x77\x0C\x35\x28\x2E\x3F\x22\x77\x6B\x63\x62\x62");
        const std::string back(forth.rbegin(), forth.rend());
        Secret password(forth.size());
        for (std::size_t i = 0; i < forth.size(); ++i)
            password.writable()[i] = static_cast<std::uint8_t>(static_cast<std::uint8_t>(forth[i]) ^ kMask);
        crypto::guessesLog10(password);
        password = Secret();
        QCOMPARE(timesInMemory(forth, kMask), std::size_t{0});
        QCOMPARE(timesInMemory(back, kMask), std::size_t{0});
        QCOMPARE(timesInMemory(forth.substr(0, 8), kMask), std::size_t{0});
        QCOMPARE(timesInMemory(back.substr(4), kMask), std::size_t{0});
    }
};

QTEST_GUILESS_MAIN(TestGuesses)
#include "tst_guesses.moc"
