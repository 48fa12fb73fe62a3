// SPDX-License-Identifier: GPL-3.0-or-later
//
// What can go wrong with the other side of a channel. That every request comes to the same there as here is tested
// with the requests themselves, in tst_key_service.
#include "fixtures.h"
#include "keys/signer_messages.h"
#include "served_keys.h"

#include <QTest>

#include <atomic>
#include <deque>

using namespace sheaf;
using namespace sheaf::keys;
using namespace sheaf::keys::test;
using messages::Verb;

namespace {

/// An other side that says what a test tells it to, message by message, and then ends.
class ScriptedSide final
{
public:
    /// At the next request after the last answer.
    enum class Then { Ends, IsSilent };

    explicit ScriptedSide(std::deque<Bytes> answers, Then then = Then::Ends)
        : m_answers(std::move(answers)), m_then(then)
    {
    }
    ~ScriptedSide()
    {
        if (m_thread.joinable())
            m_thread.join();
    }
    ScriptedSide(const ScriptedSide &) = delete;
    ScriptedSide &operator=(const ScriptedSide &) = delete;

    Result<Channel> connect()
    {
        std::array<int, 2> ends{};
        if (m_thread.joinable() || ::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
            return failure(ErrorCode::Io, "started before");
        m_thread = std::thread([this, theirs = ends[1]] {
            Channel channel(theirs);
            bool goesOn = channel.send(m_answers.front()).has_value(); // the greeting
            for (std::size_t i = 1; goesOn && i < m_answers.size(); ++i)
                goesOn = channel.receive().has_value() && channel.send(m_answers[i]).has_value();
            while (channel.receive() && m_then == Then::IsSilent)
                ++unanswered;
        });
        return Channel(ends[0]);
    }

    std::atomic<int> unanswered = 0;

private:
    std::deque<Bytes> m_answers;
    Then m_then;
    std::thread m_thread;
};

Bytes greeting(std::string_view name, std::uint16_t version)
{
    WireWriter writer;
    writer.text(name);
    writer.u16(version);
    return toBytes(writer.written());
}

Bytes rightGreeting() { return greeting(messages::kGreeting, messages::kVersion); }

/// An answer to unlock().
Bytes someKeys()
{
    WireWriter writer;
    writer.u8(0);
    writer.bytes(Bytes(32, 1));
    writer.bytes(Bytes(32, 2));
    return toBytes(writer.written());
}

} // namespace

class TestRemoteKeyService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void start_thatFailsIsSaid();
    void anotherProgram_isNotTalkedTo();
    void anotherVersion_isNamed();
    void anEndedSide_isLocked();
    void anEndedSide_isReplacedAtTheNextUnlocking();
    void lock_doesNotWaitForWhatIsUnderWay();
    void anAnswerThatIsNone_isLocked_data();
    void anAnswerThatIsNone_isLocked();
    void aRequestThatIsTooLarge_isRefusedHere();
    void aClaimThatIsNotWhatWouldBeSigned_isDenied();
    void log_comesWithTheSignatures();
    void log_ofALockedVaultIsForgotten();
    void log_thatNobodyTakesEndsTheSigning();
    void garbage_isAnsweredWithAnError();

private:
    Result<StorageKeys> unlock(RemoteKeyService &keys) { return keys.unlock(secretOf("password"), m_header); }

    ManualClock m_clock{UnixTime{}};
    crypto::SystemEntropy m_entropy;
    Bytes m_header{VaultHeader::create(secretOf("password"), kCheap, m_entropy).value().serialize()};
};

void TestRemoteKeyService::start_thatFailsIsSaid()
{
    RemoteKeyService keys(m_clock,
                          []() -> Result<Channel> { return failure(ErrorCode::NotFound, "no sheaf-signer here"); });
    QCOMPARE(unlock(keys).error(), (Error{ErrorCode::NotFound, "no sheaf-signer here"}));
    QVERIFY(!keys.isUnlocked());
}

void TestRemoteKeyService::anotherProgram_isNotTalkedTo()
{
    ScriptedSide side({greeting("another", messages::kVersion), someKeys()});
    RemoteKeyService keys(m_clock, [&] { return side.connect(); });
    QCOMPARE(unlock(keys).error().code, ErrorCode::Io);
}

void TestRemoteKeyService::anotherVersion_isNamed()
{
    ScriptedSide side({greeting(messages::kGreeting, messages::kVersion + 1), someKeys()});
    RemoteKeyService keys(m_clock, [&] { return side.connect(); });
    const auto said = unlock(keys);
    QCOMPARE(said.error().code, ErrorCode::NewerVersion);
    QVERIFY(said.error().detail.find("install both from one package") != std::string::npos);
}

void TestRemoteKeyService::anEndedSide_isLocked()
{
    ScriptedSide side({rightGreeting(), someKeys()});
    RemoteKeyService keys(m_clock, [&] { return side.connect(); });
    QVERIFY(unlock(keys));
    QVERIFY(keys.isUnlocked());
    QCOMPARE(keys.createMnemonic("a", 12, Language::English).error().code,
             ErrorCode::Locked); // it ends instead of an answer
    QVERIFY(!keys.isUnlocked());
    QCOMPARE(keys.createMnemonic("a", 12, Language::English).error().code, ErrorCode::Locked);
}

void TestRemoteKeyService::anEndedSide_isReplacedAtTheNextUnlocking()
{
    ScriptedSide first({rightGreeting(), someKeys()});
    ServedKeys second(m_clock, m_entropy);
    bool isFirst = true;
    RemoteKeyService keys(m_clock, [&] { return std::exchange(isFirst, false) ? first.connect() : second.connect(); });
    QVERIFY(unlock(keys));
    QVERIFY(!keys.createMnemonic("a", 12, Language::English));
    QVERIFY(unlock(keys));
    QVERIFY(keys.isUnlocked());
    QVERIFY(keys.createMnemonic("a", 12, Language::English));
}

void TestRemoteKeyService::lock_doesNotWaitForWhatIsUnderWay()
{
    ScriptedSide side({rightGreeting(), someKeys()}, ScriptedSide::Then::IsSilent);
    RemoteKeyService keys(m_clock, [&] { return side.connect(); });
    QVERIFY(unlock(keys));
    const auto check = keys.passwordCheck(secretOf("password"), m_header, {});
    QVERIFY(check);
    Result<void> said;
    std::thread other([&] { said = (*check)(); });
    while (side.unanswered == 0)
        std::this_thread::yield();
    keys.lock();
    QVERIFY(!keys.isUnlocked());
    other.join();
    QCOMPARE(said.error().code, ErrorCode::Locked);
}

void TestRemoteKeyService::anAnswerThatIsNone_isLocked_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no status") << QByteArray::fromHex("ff00000000");
    QTest::newRow("cut short") << QByteArray::fromHex("0000000001");
    QTest::newRow("too long") << QByteArray::fromHex("00") + QByteArray(400, '\0');
    QTest::newRow("an error cut short") << QByteArray::fromHex("0300000005aa");
}

void TestRemoteKeyService::anAnswerThatIsNone_isLocked()
{
    QFETCH(const QByteArray, answer);
    ScriptedSide side({rightGreeting(), someKeys(), Bytes(answer.begin(), answer.end())});
    RemoteKeyService keys(m_clock, [&] { return side.connect(); });
    QVERIFY(unlock(keys));
    QCOMPARE(keys.createMnemonic("a", 12, Language::English).error().code, ErrorCode::Locked);
    QVERIFY(!keys.isUnlocked());
}

void TestRemoteKeyService::aRequestThatIsTooLarge_isRefusedHere()
{
    ServedKeys served(m_clock, m_entropy);
    RemoteKeyService keys(m_clock, [&] { return served.connect(); });
    QVERIFY(unlock(keys));
    const auto said = keys.sign({}, MessageRequest{Bytes(WireWriter::kMostBytes)});
    QCOMPARE(said.error().code, ErrorCode::Unsupported);
    QVERIFY(keys.isUnlocked());
    QVERIFY(keys.createMnemonic("a", 12, Language::English));
}

void TestRemoteKeyService::aClaimThatIsNotWhatWouldBeSigned_isDenied()
{
    LocalKeyService keys(m_clock, m_entropy);
    QVERIFY(keys.createVault(secretOf("password"), kCheap));
    QVERIFY(keys.setPolicy({}));
    const auto imported = keys.createMnemonic("a", 12, Language::English);
    QVERIFY(imported);
    WireWriter request;
    request.u8(static_cast<std::uint8_t>(Verb::Sign));
    messages::put(request,
                  SigningAccount{imported->sealed, DerivationPath::ethereumAccounts().child(0), imported->address});
    messages::put(request, SignRequest(MessageRequest{Bytes{1, 2, 3}}));
    WireWriter answer;
    SignerServer server(keys);
    server.answer(request.written(), answer);
    QCOMPARE(answer.written()[0], std::uint8_t{0});

    Bytes changed = toBytes(request.written()); // one bit of the message, the claimed hash as it was
    changed[changed.size() - 33] ^= 1;
    server.answer(changed, answer);
    WireReader reader(answer.written());
    const std::uint8_t status = reader.u8();
    QCOMPARE(messages::takeError(reader, status).code, ErrorCode::Denied);
}

namespace {

/// Keys in another thread, behind a channel, with an account that signs messages.
struct Signing
{
    Signing(ManualClock &clock, crypto::SystemEntropy &entropy)
        : served(clock, entropy), keys(clock, [this] { return served.connect(); })
    {
        header = keys.createVault(secretOf("password"), kCheap).value().header;
        const auto imported = keys.createMnemonic("a", 12, Language::English).value();
        (void)keys.setPolicy({}); // without one nothing is signed
        account = {imported.sealed, DerivationPath::ethereumAccounts().child(0), imported.address};
    }
    bool sign() { return keys.sign(account, MessageRequest{Bytes{1, 2, 3}}).has_value(); }
    std::vector<std::uint64_t> numbersInLog()
    {
        std::vector<std::uint64_t> numbers;
        const auto taken = keys.takeLog().value();
        for (const SealedRecord &record : taken)
            numbers.push_back(readRecord(record)->number);
        return numbers;
    }

    ServedKeys served;
    RemoteKeyService keys;
    Bytes header;
    SigningAccount account;
};

} // namespace

/// A refusal too, which comes with the next signature or when it is asked for.
void TestRemoteKeyService::log_comesWithTheSignatures()
{
    using Numbers = std::vector<std::uint64_t>;
    Signing signing(m_clock, m_entropy);
    const SigningAccount right = signing.account;
    QVERIFY(signing.sign());
    signing.account.address = {};
    QVERIFY(!signing.sign());
    signing.account = right;
    QVERIFY(signing.sign());
    QCOMPARE(signing.numbersInLog(), (Numbers{1, 2, 3}));
    QVERIFY(signing.numbersInLog().empty());
    signing.account.address = {};
    QVERIFY(!signing.sign());
    QCOMPARE(signing.numbersInLog(), Numbers{4});
}

void TestRemoteKeyService::log_ofALockedVaultIsForgotten()
{
    Signing signing(m_clock, m_entropy);
    QVERIFY(signing.sign());
    signing.keys.lock();
    QCOMPARE(signing.keys.takeLog().error().code, ErrorCode::Locked);
    QVERIFY(signing.keys.unlock(secretOf("password"), signing.header));
    QVERIFY(signing.numbersInLog().empty());
}

void TestRemoteKeyService::log_thatNobodyTakesEndsTheSigning()
{
    Signing signing(m_clock, m_entropy);
    for (std::size_t i = 0; i < SigningLog::kMostWaiting; ++i)
        QVERIFY(signing.sign());
    QCOMPARE(signing.keys.sign(signing.account, MessageRequest{Bytes{1}}).error().code, ErrorCode::Conflict);
    QCOMPARE(signing.numbersInLog().size(), SigningLog::kMostWaiting);
    QVERIFY(signing.sign());
}

void TestRemoteKeyService::garbage_isAnsweredWithAnError()
{
    LocalKeyService keys(m_clock, m_entropy);
    SignerServer server(keys);
    WireWriter answer;
    for (const std::string_view request : {"", "ff", "00", "05000000ff", "0b0000000161"}) {
        server.answer(parseHex(request).value(), answer);
        WireReader reader(answer.written());
        const std::uint8_t status = reader.u8();
        QCOMPARE(messages::takeError(reader, status).code, ErrorCode::InvalidInput);
        QVERIFY(reader.finish());
    }
}

QTEST_APPLESS_MAIN(TestRemoteKeyService)
#include "tst_remote_key_service.moc"
