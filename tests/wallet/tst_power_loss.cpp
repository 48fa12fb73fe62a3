// SPDX-License-Identifier: GPL-3.0-or-later
// A vault is made, or its header rewritten, and the power goes after any step: whatever the disk may have kept then is
// opened by the real code. And without any one of the syncs, that would be found.
#include "keys/fixtures.h"
#include "keys/header_file.h"
#include "keys/local_key_service.h"
#include "power_loss.h"
#include "wallet/vault.h"

#include <QTemporaryDir>
#include <QTest>

using namespace sheaf;
using namespace sheaf::keys::test;
using namespace sheaf::wallet;
using namespace sheaf::wallet::test;
using keys::VaultHeader;

namespace {

constexpr std::string_view kWords = "test test test test test test test test test test test junk";
constexpr std::string_view kFirst = "0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266";

/// A keyring that is only remembered.
class KeptInMemory final : public DesktopKeyring
{
public:
    Result<void> store(std::string_view /*vault*/, std::string_view /*label*/, const Secret &secret) override
    {
        m_secret = secret.clone();
        return {};
    }
    Result<Secret> lookUp(std::string_view /*vault*/) override { return m_secret.clone(); }
    Result<void> remove(std::string_view /*vault*/) override
    {
        m_secret = Secret();
        return {};
    }

private:
    Secret m_secret;
};

/// Each reading takes so long: with a third of a second what the password costs seems cheap, with two it does not.
class SteppingClock final : public Clock
{
public:
    explicit SteppingClock(std::chrono::milliseconds step) : m_step(step) {}
    UnixTime now() const override { return fromUnixSeconds(1'700'000'000); }
    std::chrono::steady_clock::time_point steadyNow() const override
    {
        return std::chrono::steady_clock::time_point(m_now += m_step);
    }

private:
    std::chrono::milliseconds m_step;
    mutable std::chrono::milliseconds m_now{0};
};

std::optional<VaultHeader> headerIn(const Remains &remains, const char *name)
{
    if (!remains || !remains->contains(name))
        return {};
    const auto parsed = VaultHeader::parse(remains->at(name));
    return parsed ? std::optional(*parsed) : std::nullopt;
}

std::map<std::string, Bytes> filesIn(const fs::path &folder)
{
    std::map<std::string, Bytes> all;
    for (const auto &entry : fs::directory_iterator(folder))
        if (entry.is_regular_file())
            all[entry.path().filename().string()] = contentOf(entry.path());
    return all;
}

} // namespace

class TestPowerLoss final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void header_opensAtEveryStep_data();
    void header_opensAtEveryStep();
    void creation_isWholeOrCanBeMadeAgain_data();
    void creation_isWholeOrCanBeMadeAgain();

private:
    using Steps = std::vector<Step>;

    std::unique_ptr<Vault> open(const fs::path &folder, FileSystem *files = nullptr, const Clock *clock = nullptr)
    {
        Vault::Services services;
        services.folder = folder;
        services.keys = std::make_unique<keys::LocalKeyService>(m_clock, m_entropy);
        services.clock = clock != nullptr ? clock : &m_patient;
        services.entropy = &m_entropy;
        services.files = files;
        services.keyring = std::make_unique<KeptInMemory>();
        auto vault = std::make_unique<Vault>(std::move(services));
        vault->setCost(kCheap);
        return vault;
    }
    fs::path path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)).toStdString(); }

    /// What of a rewriting of the header is wrong in what remains; empty where nothing is.
    struct Rewriting
    {
        VaultHeader before;
        VaultHeader after;
        std::size_t retiring = 0; ///< the step that the old one begins to be retired with
    };
    static std::string flawOf(const Rewriting &rewriting, const Remains &remains, std::size_t done, bool isOver);
    std::string flawOfCreation(const Remains &remains, bool isOver);
    /// The real vault, of what remains, by either password.
    bool opens(const Remains &remains, std::initializer_list<std::string_view> passwords);
    void layOut(const Remains &remains);

    /// The first flaw of all that may remain at any moment.
    static std::string firstFlaw(const ModelDisk &start, const Steps &steps,
                                 const std::function<std::string(const Remains &, std::size_t, bool)> &flaw);

    ManualClock m_clock{fromUnixSeconds(1'700'000'000)};
    SteppingClock m_quick{std::chrono::milliseconds(300)};
    SteppingClock m_patient{std::chrono::milliseconds(2000)};
    crypto::SystemEntropy m_entropy;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::map<std::map<std::string, Bytes>, bool> m_opened; ///< what has been tried already
    std::size_t m_seen = 0;
};

std::string TestPowerLoss::firstFlaw(const ModelDisk &start, const Steps &steps,
                                     const std::function<std::string(const Remains &, std::size_t, bool)> &flaw)
{
    ModelDisk disk = start;
    std::string found;
    for (std::size_t done = 0; done <= steps.size() && found.empty(); ++done) {
        if (done > 0)
            disk.take(steps[done - 1]);
        disk.forEachRemains([&](const Remains &remains) {
            if (found.empty())
                found = flaw(remains, done, done == steps.size());
            if (!found.empty() && !found.starts_with("step"))
                found = "step " + std::to_string(done) + ": " + found;
        });
    }
    return found;
}

std::string TestPowerLoss::flawOf(const Rewriting &rewriting, const Remains &remains, std::size_t done, bool isOver)
{
    if (!remains)
        return "the folder is gone";
    for (const char *name : {"vault.header", "vault.header.bak"})
        if (remains->contains(name) && !headerIn(remains, name))
            return std::string(name) + " is not whole";
    const auto header = headerIn(remains, "vault.header");
    const auto backup = headerIn(remains, "vault.header.bak");
    if (!header)
        return "there is no vault.header";
    const bool isOldLeft = *header == rewriting.before || backup == rewriting.before;
    if (done <= rewriting.retiring && !isOldLeft)
        return "the old header is gone before the new one was opened";
    if (*header == rewriting.before && backup == rewriting.after)
        return "the backup is newer than the header";
    if (isOver && *header != rewriting.after)
        return "the new header is lost again";
    if (isOver && isOldLeft)
        return "the old header is still there";
    return {};
}

void TestPowerLoss::layOut(const Remains &remains)
{
    const fs::path folder = path("found");
    fs::remove_all(folder);
    if (!remains)
        return;
    fs::create_directory(folder);
    for (const auto &[name, bytes] : *remains) {
        std::ofstream file(folder / name, std::ios::binary);
        file.write(reinterpret_cast<const char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    }
}

bool TestPowerLoss::opens(const Remains &remains, std::initializer_list<std::string_view> passwords)
{
    if (remains)
        if (const auto known = m_opened.find(*remains); known != m_opened.end())
            return known->second;
    ++m_seen;
    bool opened = false;
    for (const std::string_view password : passwords) {
        layOut(remains);
        const auto vault = open(path("found"));
        const auto unlocked = vault->unlock(secretOf(password));
        const auto account = unlocked ? vault->accountNamed("") : failure(unlocked.error());
        opened = opened || (account && account->address.toString() == kFirst && !vault->damage());
    }
    if (remains)
        m_opened[*remains] = opened;
    return opened;
}

void TestPowerLoss::header_opensAtEveryStep_data()
{
    QTest::addColumn<QString>("change");
    for (const char *change : {"password", "cost", "keyring on", "keyring off"})
        for (const char *generations : {"two generations", "one generation"})
            QTest::addRow("%s, of %s", change, generations) << change;
}

void TestPowerLoss::header_opensAtEveryStep()
{
    QFETCH(const QString, change);
    const bool hasBackup = QByteArray(QTest::currentDataTag()).endsWith("two generations");
    m_opened.clear();
    m_seen = 0;
    const fs::path folder = path("vault");
    {
        const auto vault = open(folder);
        QVERIFY(vault->import(secretOf("old"), secretOf(kWords), Secret()).has_value());
        if (change == QLatin1String("keyring off"))
            QVERIFY(vault->addKeyring(secretOf("old")).has_value());
        else if (hasBackup)
            QVERIFY(vault->changePassword(secretOf("old"), secretOf("old")).has_value());
        if (change == QLatin1String("cost"))
            QVERIFY(vault->database()->run("DELETE FROM settings").has_value()); // as where it was measured
    }
    if (!hasBackup)
        fs::remove(folder / "vault.header.bak");

    RecordingFiles files(folder);
    const VaultHeader before = keys::loadHeader(folder / "vault.header")->header;
    std::string_view after = "old";
    std::map<std::string, Bytes> start;
    {
        const auto vault = open(folder, &files, change == QLatin1String("cost") ? &m_quick : nullptr);
        if (change != QLatin1String("cost"))
            QVERIFY(vault->unlock(secretOf("old")).has_value());
        start = filesIn(folder);
        files.steps.clear();
        if (change == QLatin1String("cost"))
            QVERIFY(vault->unlock(secretOf("old")).has_value());
        if (change == QLatin1String("password"))
            QVERIFY(vault->changePassword(secretOf("old"), secretOf(after = "new")).has_value());
        if (change == QLatin1String("keyring on"))
            QVERIFY(vault->addKeyring(secretOf("old")).has_value());
        if (change == QLatin1String("keyring off"))
            QVERIFY(vault->removeKeyring().has_value());
    }
    const Steps &steps = files.steps;
    Rewriting rewriting{before, keys::loadHeader(folder / "vault.header")->header};
    QVERIFY(rewriting.before != rewriting.after);
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].kind == Step::Kind::Create && steps[i].path.filename() == "vault.header.bak.new")
            rewriting.retiring = i; // the last of them
    QVERIFY(rewriting.retiring > 0);

    const ModelDisk disk(folder, start);
    const auto flaw = [&](const Remains &remains, std::size_t done, bool isOver) {
        std::string found = flawOf(rewriting, remains, done, isOver);
        if (found.empty() && !opens(remains, {after, "old"}))
            found = "neither password opens it";
        return found;
    };
    const std::string wrong = firstFlaw(disk, steps, flaw);
    QVERIFY2(wrong.empty(), wrong.c_str());
    qInfo("%zu steps, %zu different folders opened", steps.size(), m_seen);
    QVERIFY(m_seen > steps.size() / 2);

    // The model tells: without any one of the header's syncs, one of these would have been wrong.
    std::size_t tried = 0;
    std::size_t last = 0;
    for (std::size_t i = 0; i < steps.size(); ++i)
        if (steps[i].path.string().find("vault.header") != std::string::npos)
            last = i + 1; // the folder's sync behind it
    for (std::size_t i = 0; i <= last && i < steps.size(); ++i) {
        if (!isSync(steps[i]))
            continue;
        Steps without = steps;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        if (without.size() > last)
            without.resize(last);
        Rewriting shifted = rewriting;
        shifted.retiring -= i < rewriting.retiring ? 1 : 0;
        const auto alone = [&](const Remains &remains, std::size_t done, bool isOver) {
            return flawOf(shifted, remains, done, isOver);
        };
        // A backup that is the same as the one before may be lost.
        const bool isNeeded = !(hasBackup && tried == 1);
        QVERIFY2(firstFlaw(disk, without, alone).empty() != isNeeded, qPrintable(QString::number(i)));
        ++tried;
    }
    QCOMPARE(tried, std::size_t{6}); // the backup, the header, and the backup once more: a file and a folder each
}

std::string TestPowerLoss::flawOfCreation(const Remains &remains, bool isOver)
{
    if (remains && opens(remains, {"old"}))
        return {};
    if (isOver)
        return "a vault that was said to be made does not open";
    layOut(remains);
    const auto vault = open(path("found"));
    const auto info = vault->info();
    if (!info || info->exists)
        return "there is a vault, and it does not open";
    if (const auto again = vault->import(secretOf("old"), secretOf(kWords), Secret()); !again)
        return "and another can't be made: " + again.error().detail;
    return {};
}

void TestPowerLoss::creation_isWholeOrCanBeMadeAgain_data()
{
    QTest::addColumn<bool>("isRestored");
    QTest::newRow("made") << false;
    QTest::newRow("restored from a backup") << true;
}

void TestPowerLoss::creation_isWholeOrCanBeMadeAgain()
{
    QFETCH(const bool, isRestored);
    m_opened.clear();
    m_seen = 0;
    const fs::path folder = path("vault");
    RecordingFiles files(folder);
    {
        const auto vault = open(isRestored ? path("other") : folder, isRestored ? nullptr : &files);
        QVERIFY(vault->import(secretOf("old"), secretOf(kWords), Secret()).has_value());
        if (isRestored) {
            QVERIFY(vault->backup(path("backup")).has_value());
            QVERIFY(open(folder, &files)->restore(path("backup")).has_value());
        }
    }
    const Steps &steps = files.steps;
    const ModelDisk disk(folder);
    const auto flaw = [&](const Remains &remains, std::size_t /*done*/, bool isOver) {
        return flawOfCreation(remains, isOver);
    };
    const std::string wrong = firstFlaw(disk, steps, flaw);
    QVERIFY2(wrong.empty(), wrong.c_str());
    qInfo("%zu steps, %zu different folders opened", steps.size(), m_seen);

    std::size_t tried = 0;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (!isSync(steps[i]))
            continue;
        Steps without = steps;
        without.erase(without.begin() + static_cast<std::ptrdiff_t>(i));
        // The database opens by either of its names, so that the last rename may be lost.
        const bool isNeeded = i + 1 < steps.size();
        QVERIFY2(firstFlaw(disk, without, flaw).empty() != isNeeded,
                 qPrintable(QStringLiteral("%1: %2").arg(i).arg(steps[i].path.c_str())));
        ++tried;
    }
    // The folder's name, the header and its name, and the database's; of a restored one, the database before.
    QCOMPARE(tried, std::size_t{isRestored ? 6U : 4U});
}

QTEST_GUILESS_MAIN(TestPowerLoss)
#include "tst_power_loss.moc"
