// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_exchange.h"
#include "codes.h"
#include "crypto/secp256k1.h"
#include "device_questions.h"
#include "ethereum/message.h"
#include "fixtures.h"
#include "signers/qr_wallet.h"

#include <QSignalSpy>

#include <future>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;
using devices::Fault;
using signers::erc4527::SignRequest;
using signers::erc4527::SignResponse;

namespace {

Secret keyOf(std::uint8_t byte) { return Secret::copyOf(Bytes(32, byte)); }

ethereum::Address addressOf(std::uint8_t key)
{
    return ethereum::Address::fromPublicKey(*crypto::publicKeyOf(keyOf(key)));
}

/// What an honest device answers to a message, with the key of `byte`.
devices::UniformResource answerTo(const SignRequest &request, std::uint8_t byte = 1)
{
    const auto digest = ethereum::personalMessageHash(request.data);
    Bytes signature = toBytes(crypto::sign(keyOf(byte), digest.bytes())->compact);
    signature.push_back(0);
    return SignResponse{request.id, signature, "Keystone"}.toResource();
}

} // namespace

/// A message is to be signed by a device without a cable: what the window shows, and what it makes of the answers.
class TestCodeExchange final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = Desk::open();
        m_questions = std::make_unique<DeviceQuestions>(m_desk->session.get());
        m_exchange = std::make_unique<CodeExchange>(m_desk->session.get());
    }
    void cleanup()
    {
        if (m_signing.valid())
            m_desk->session->person()->leave();
        m_signing = {};
        m_exchange.reset();
        m_questions.reset();
        m_desk.reset();
    }

    void theAnswerOfTheDevice_isTheSignature()
    {
        const SignRequest request = begin();
        QCOMPARE(request.data, toBytes(asBytes("hello")));
        QCOMPARE(request.address, std::optional(addressOf(1)));
        QCOMPARE(m_questions->asking(), DeviceQuestions::Asking::Nothing); // nothing is to be typed
        give(answerTo(request));
        QVERIFY(m_exchange->isChecking());
        QVERIFY(end().has_value());
        QTRY_VERIFY(!m_exchange->isAsking());
        QVERIFY(m_exchange->codes().isEmpty());
    }

    /// The thief shows a signature that was made for something else, an old code, or the request itself.
    void anAnswerThatDoesNotFit_isRefusedAndMayBeGivenAnew_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("said");
        QTest::newRow("to another request") << 0 << QStringLiteral("answers another request");
        QTest::newRow("of another key") << 1 << QStringLiteral("the signature is not that of");
        QTest::newRow("the request itself") << 2 << QStringLiteral("scan what the device shows after signing");
        QTest::newRow("accounts") << 3 << QStringLiteral("scan what the device shows after signing");
    }
    void anAnswerThatDoesNotFit_isRefusedAndMayBeGivenAnew()
    {
        QFETCH(int, kind);
        QFETCH(QString, said);
        const SignRequest request = begin();
        SignRequest another = request;
        another.id[0] ^= 1;
        const std::array<devices::UniformResource, 4> answers{answerTo(another), answerTo(request, 2),
                                                              request.toResource(), standardKey()};
        const QStringList codes = m_exchange->codes();
        give(answers.at(static_cast<std::size_t>(kind)));
        QTRY_VERIFY2(m_exchange->refusal().contains(said), qPrintable(m_exchange->refusal()));
        QVERIFY(m_exchange->isAsking());
        QVERIFY(!m_exchange->isChecking());
        QCOMPARE(m_exchange->codes(), codes);
        QVERIFY(!isEnded()); // nothing was signed yet
        give(answerTo(request));
        QCOMPARE(m_exchange->refusal(), QString());
        QVERIFY(end().has_value());
    }

    void cancel_saysWhatTheDeviceMayHaveDone()
    {
        const SignRequest request = begin();
        m_exchange->cancel();
        QVERIFY(!m_exchange->isAsking());
        const auto signature = end();
        QCOMPARE(signature.error().fault, Fault::Cancelled);
        QVERIFY(signature.error().detail.find("should the device have signed") != std::string::npos);
        give(answerTo(request)); // too late
        QVERIFY(!m_exchange->isAsking());
    }

    void cancel_afterARefusal_saysIt()
    {
        const SignRequest request = begin();
        give(answerTo(request, 2));
        QTRY_VERIFY(!m_exchange->refusal().isEmpty());
        m_exchange->cancel();
        const auto signature = end();
        QCOMPARE(signature.error().fault, Fault::Cancelled);
        QVERIFY(signature.error().detail.find("what was shown last") != std::string::npos);
    }

    void lock_givesUpAndForgets()
    {
        begin();
        m_desk->session->lock();
        QCOMPARE(end().error().fault, Fault::Cancelled);
        QTRY_VERIFY(!m_exchange->isAsking());
        QVERIFY(m_exchange->codes().isEmpty());
    }

    void theRequest_isSavedWhereNothingIs()
    {
        begin();
        const QString path = m_desk->folder.filePath(QStringLiteral("request.txt"));
        m_exchange->save(path);
        QVERIFY(m_exchange->isSaving());
        QTRY_COMPARE(m_exchange->saved(), path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        const auto parts = wallet::partsIn(
            {reinterpret_cast<const std::uint8_t *>(content.constData()), static_cast<std::size_t>(content.size())});
        QVERIFY(parts.has_value());
        QCOMPARE(SignRequest::parse(*wallet::resourceIn(*parts))->address, std::optional(addressOf(1)));
        m_exchange->save(path);
        QTRY_VERIFY(m_exchange->saveProblem().contains(QStringLiteral("already")));
        QCOMPARE(m_exchange->saved(), QString());
        m_exchange->save(QStringLiteral("request.txt"));
        QTRY_VERIFY(m_exchange->saveProblem().contains(QStringLiteral("whole path")));
        m_exchange->save(m_desk->folder.filePath(QStringLiteral("no/such/folder.txt")));
        QTRY_VERIFY(m_exchange->saveProblem().contains(QStringLiteral("can't be written")));
        QCOMPARE(file.size(), content.size());
        m_exchange->cancel();
        end();
    }

    /// A large one is many codes, each in what a QR code's alphanumeric mode holds.
    void aLongRequest_isShownInManyCodes()
    {
        const SignRequest request = begin(std::string(1500, 'x'));
        QCOMPARE(request.data.size(), std::size_t{1500});
        QVERIFY(m_exchange->codes().size() > 10);
        for (const QString &code : m_exchange->codes()) {
            QCOMPARE(code, code.toUpper());
            const auto modules = QrCode::modulesOf(code).size();
            QVERIFY2(modules > 0 && modules <= qsizetype{69} * 69, qPrintable(QString::number(modules))); // version 13
        }
        m_exchange->cancel();
        end();
    }

private:
    using Signed = devices::Outcome<ethereum::Signature>;

    /// Has the device asked for a message's signature, and reads the request as a device's camera does.
    SignRequest begin(const std::string &message = "hello")
    {
        m_signing = std::async(std::launch::async, [message, person = m_desk->session->person()] {
            crypto::SystemEntropy entropy;
            const signers::HardwareAccount account{keys::DerivationPath::ethereumAccounts().child(0), addressOf(1)};
            signers::qr::QrWallet wallet(0x12345678, &entropy);
            return wallet.signMessage(account, asBytes(message), *person);
        });
        if (!QTest::qWaitFor([this] { return m_exchange->isAsking(); }))
            qFatal("nothing is asked");
        devices::UrDecoder decoder;
        for (const QString &code : m_exchange->codes())
            if (!decoder.isComplete() && !decoder.receive(code.toStdString()))
                qFatal("no code");
        return SignRequest::parse(decoder.resource()).value();
    }
    void give(const devices::UniformResource &answer)
    {
        m_exchange->reader()->take(std::vector<std::string>{answer.toText()});
    }
    bool isEnded() const { return m_signing.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }
    Signed end() { return m_signing.get(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DeviceQuestions> m_questions;
    std::unique_ptr<CodeExchange> m_exchange;
    std::future<Signed> m_signing;
};

QTEST_MAIN(TestCodeExchange)
#include "tst_code_exchange.moc"
