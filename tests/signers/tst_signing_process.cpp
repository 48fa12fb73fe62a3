// SPDX-License-Identifier: GPL-3.0-or-later
//
// The real sheaf-signer, started as the programs start it.
#include "crypto/entropy.h"
#include "keys/remote_key_service.h"
#include "signers/signing_process.h"

#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>

using namespace sheaf;

namespace {

constexpr crypto::Argon2idCost kCheap{std::uint64_t{64} << 10U, 1};

Secret secretOf(std::string_view text) { return Secret::copyOf(asBytes(text)); }

QByteArray procFile(pid_t pid, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(pid).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

} // namespace

class TestSigningProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void vault_isMadeAndOpenedThere();
    void everySecretThing_worksInTheSandbox();
    void process_hasNothingButItsSocket();
    void process_isConfined();
    void killed_isToldAndLocked();
    void killed_isReplacedAtTheNextUnlocking();
    void closed_endsTheProcess();
    void aSecondStart_endsTheFirst();
    void aMissingProgram_isNamed();
    void byHand_itSaysWhoStartsIt();

private:
    SystemClock m_clock;
    std::unique_ptr<signers::SigningProcess> m_process;
    std::unique_ptr<keys::RemoteKeyService> m_keys;
    int m_ended = 0;
    Bytes m_header;
};

void TestSigningProcess::init()
{
    m_ended = 0;
    m_process = std::make_unique<signers::SigningProcess>(SHEAF_SIGNER);
    m_process->setEnded([this] { ++m_ended; });
    m_keys = std::make_unique<keys::RemoteKeyService>(m_clock, [this] { return m_process->start(); });
    const auto made = m_keys->createVault(secretOf("password"), kCheap);
    QVERIFY2(made, made ? "" : made.error().detail.c_str());
    m_header = made->header;
}

void TestSigningProcess::cleanup()
{
    m_keys.reset();
    m_process.reset();
}

void TestSigningProcess::vault_isMadeAndOpenedThere()
{
    QVERIFY(m_process->pid() > 0);
    QVERIFY(m_process->pid() != ::getpid());
    m_keys->lock();
    QVERIFY(!m_keys->isUnlocked());
    QCOMPARE(m_keys->unlock(secretOf("wrong"), m_header).error().code, ErrorCode::WrongPassword);
    QVERIFY(m_keys->unlock(secretOf("password"), m_header));
}

// Whatever a library does when it is first used must have been done before the sandbox closed.
void TestSigningProcess::everySecretThing_worksInTheSandbox()
{
    const auto made = m_keys->createMnemonic("a", 24, keys::Language::English);
    QVERIFY(made);
    QVERIFY(m_keys->reveal(made->sealed, secretOf("password")));
    const auto path = keys::DerivationPath::ethereumAccounts().child(0);
    const auto found = m_keys->addresses(made->sealed, keys::DerivationPath::ethereumAccounts(), 0, 20);
    QVERIFY(found);
    QCOMPARE(found->front().address, made->address);
    QVERIFY(m_keys->setPolicy({}));
    QVERIFY(m_keys->sign({made->sealed, path, made->address}, keys::MessageRequest{Bytes{1}}));
    const auto exported =
        m_keys->exportKeystore({made->sealed, path, made->address}, secretOf("password"), secretOf("file"));
    QVERIFY(exported);
    const auto back = m_keys->importKeystore("b", *exported, secretOf("file"));
    QVERIFY(back);
    QCOMPARE(back->address, made->address);
    // Not ASCII: NFKD by ICU.
    const auto french = m_keys->importMnemonic(
        "c", secretOf("test test test test test test test test test test test junk"), secretOf("\xC3\xA9t\xC3\xA9"));
    QVERIFY(french);
    QVERIFY(m_keys->importPrivateKey("d", secretOf(std::string(64, '1'))));
    std::vector<Secret> shares; // case 1 of SLIP-39's vectors
    shares.push_back(secretOf("duckling enlarge academic academic agency result length solution fridge kidney coal "
                              "piece deal husband erode duke ajar critical decision keyboard"));
    QVERIFY(m_keys->importShares("e", std::move(shares), secretOf("TREZOR")));
    QVERIFY(m_keys->splitSeed(made->sealed, secretOf("password"), secretOf("p"), {1, {{2, 3}}, true, 0}));
    const auto changed = m_keys->changePassword(secretOf("password"), secretOf("next"), kCheap);
    QVERIFY(changed);
    const auto check = m_keys->passwordCheck(secretOf("next"), *changed, {});
    QVERIFY(check && (*check)());
}

void TestSigningProcess::process_hasNothingButItsSocket()
{
    if (::geteuid() != 0)
        QSKIP("the process hides this from others; only root looks");
    std::vector<std::string> open;
    for (const auto &entry :
         std::filesystem::directory_iterator(QStringLiteral("/proc/%1/fd").arg(m_process->pid()).toStdString()))
        open.push_back(entry.path().filename().string());
    std::sort(open.begin(), open.end());
    QCOMPARE(open, (std::vector<std::string>{"0", "1", "2"}));
    QVERIFY(procFile(m_process->pid(), "environ").isEmpty());
}

void TestSigningProcess::process_isConfined()
{
    const QByteArray status = procFile(m_process->pid(), "status");
    QVERIFY2(status.contains("Seccomp:\t2"), status.constData());
    QVERIFY2(status.contains("NoNewPrivs:\t1"), status.constData());
    QVERIFY2(status.contains("Threads:\t1\n"), status.constData());
    rlimit core{};
    QCOMPARE(::prlimit(m_process->pid(), RLIMIT_CORE, nullptr, &core), 0);
    QCOMPARE(core.rlim_max, rlim_t{0});
    if (::geteuid() == 0)
        QVERIFY(!procFile(m_process->pid(), "maps").contains("libQt"));
}

void TestSigningProcess::killed_isToldAndLocked()
{
    QVERIFY(m_keys->isUnlocked());
    ::kill(m_process->pid(), SIGKILL);
    QTRY_COMPARE(m_ended, 1);
    QVERIFY(!m_keys->isUnlocked());
    QCOMPARE(m_keys->createMnemonic("a", 12, keys::Language::English).error().code, ErrorCode::Locked);
    QCOMPARE(m_process->pid(), 0);
}

void TestSigningProcess::killed_isReplacedAtTheNextUnlocking()
{
    const pid_t before = m_process->pid();
    ::kill(before, SIGKILL);
    QTRY_COMPARE(m_ended, 1);
    QVERIFY(m_keys->unlock(secretOf("password"), m_header));
    QVERIFY(m_process->pid() > 0);
    QVERIFY(m_keys->createMnemonic("a", 12, keys::Language::English));
    QTest::qWait(0);
    QCOMPARE(m_ended, 1);
}

void TestSigningProcess::closed_endsTheProcess()
{
    m_keys.reset();
    QTRY_COMPARE(m_process->pid(), 0); // without a signal of ours
    QCOMPARE(m_ended, 1);
}

void TestSigningProcess::aSecondStart_endsTheFirst()
{
    const pid_t before = m_process->pid();
    const auto channel = m_process->start();
    QVERIFY(channel);
    QVERIFY(m_process->pid() != before);
    QVERIFY(::kill(before, 0) != 0);
    QTRY_VERIFY(!m_keys->isUnlocked());
    QCOMPARE(m_ended, 0); // that was our wish
}

void TestSigningProcess::aMissingProgram_isNamed()
{
    signers::SigningProcess process("/nowhere/sheaf-signer");
    const auto said = process.start();
    QCOMPARE(said.error().code, ErrorCode::NotFound);
    QVERIFY(said.error().detail.find("/nowhere/sheaf-signer") != std::string::npos);
}

void TestSigningProcess::byHand_itSaysWhoStartsIt()
{
    QProcess signer;
    signer.start(QStringLiteral(SHEAF_SIGNER), {});
    QVERIFY(signer.waitForFinished());
    QCOMPARE(signer.exitCode(), 2);
    QVERIFY(signer.readAllStandardError().contains("started by sheaf and sheaf-cli"));
}

QTEST_GUILESS_MAIN(TestSigningProcess)
#include "tst_signing_process.moc"
