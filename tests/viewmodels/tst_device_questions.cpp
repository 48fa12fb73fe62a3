// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_questions.h"
#include "fakes/virtual_trezor.h"
#include "fixtures.h"
#include "signers/trezor_wallet.h"
#include "typing.h"

#include <QSignalSpy>

#include <future>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;
using sheaf::test::VirtualModel;
using sheaf::test::VirtualTrezor;
using sheaf::test::VirtualTrezorSetup;

namespace {

using Asking = DeviceQuestions::Asking;
using Signed = devices::Outcome<ethereum::Signature>;

// "all" twelve times, without a passphrase and under TREZOR: the maker's fixtures have these.
constexpr const char *kPlain = "0x73d0385F4d8E00C5e6504C6030F47BF6212736A8";
constexpr const char *kHidden = "0xf061411b46fB8cCcdeb16855347a419a777A1f9A";

} // namespace

/// A virtual Trezor asks, a person types in the window, and the device signs or does not.
class TestDeviceQuestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_desk = Desk::open();
        m_questions = std::make_unique<DeviceQuestions>(m_desk->session.get());
    }
    void cleanup()
    {
        if (m_signing.valid())
            m_desk->session->person()->leave();
        m_signing = {};
        m_questions.reset();
        m_desk.reset();
    }

    void aPin_isTypedByItsPlaces()
    {
        VirtualTrezorSetup setup;
        setup.pin = "1934";
        const VirtualTrezor device(setup);
        begin(device, kPlain);
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        m_questions->press(5);
        m_questions->erase();
        for (const char place : device.placesOf("1934"))
            m_questions->press(place - '0');
        QCOMPARE(m_questions->pinLength(), 4);
        m_questions->givePin();
        QCOMPARE(m_questions->asking(), Asking::Nothing);
        QCOMPARE(m_questions->pinLength(), 0);
        QVERIFY(end().has_value());
    }

    void aWrongPin_isSaidByTheDevice()
    {
        VirtualTrezorSetup setup;
        setup.pin = "1934";
        const VirtualTrezor device(setup);
        begin(device, kPlain);
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        m_questions->press(1);
        m_questions->givePin();
        QVERIFY(!end().has_value());
    }

    void placesThatThereAreNot_areNotTaken()
    {
        VirtualTrezorSetup setup;
        setup.pin = "1934";
        const VirtualTrezor device(setup);
        m_questions->press(1); // nothing is asked
        QCOMPARE(m_questions->pinLength(), 0);
        begin(device, kPlain);
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        m_questions->givePin(); // nothing is typed
        QCOMPARE(m_questions->asking(), Asking::Pin);
        for (const int place : {0, 10, -1})
            m_questions->press(place);
        m_questions->erase();
        QCOMPARE(m_questions->pinLength(), 0);
        for (int i = 0; i < DeviceQuestions::kLongestPin + 5; ++i)
            m_questions->press(1);
        QCOMPARE(m_questions->pinLength(), DeviceQuestions::kLongestPin);
    }

    void cancel_endsItOnTheDeviceToo()
    {
        VirtualTrezorSetup setup;
        setup.pin = "1934";
        const VirtualTrezor device(setup);
        begin(device, kPlain);
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        m_questions->press(1);
        m_questions->cancel();
        QCOMPARE(m_questions->asking(), Asking::Nothing);
        QCOMPARE(end().error().fault, devices::Fault::Cancelled);
        constexpr std::uint16_t kCancel = 20; // of the Trezor's messages
        const auto heard = device.heard();
        QCOMPARE(heard.back(), kCancel);
    }

    void lock_givesUp()
    {
        VirtualTrezorSetup setup;
        setup.pin = "1934";
        const VirtualTrezor device(setup);
        begin(device, kPlain);
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        m_desk->session->lock();
        QCOMPARE(end().error().fault, devices::Fault::Cancelled);
        QTRY_COMPARE(m_questions->asking(), Asking::Nothing);
    }

    void theEndOfTheWindow_givesUp()
    {
        VirtualTrezorSetup setup;
        setup.pin = "1934";
        const VirtualTrezor device(setup);
        begin(device, kPlain);
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        m_questions.reset();
        QCOMPARE(end().error().fault, devices::Fault::Cancelled);
        // Nobody is left who could answer the next.
        QCOMPARE(m_desk->session->person()->askPinPlaces().error().fault, devices::Fault::Unsupported);
    }

    void aPassphrase_opensItsOwnWallet()
    {
        VirtualTrezorSetup setup;
        setup.hasPassphrase = true;
        const VirtualTrezor device(setup);
        begin(device, kHidden);
        QTRY_COMPARE(m_questions->asking(), Asking::Passphrase);
        QVERIFY(!m_questions->maybeOnDevice()); // this model has no keyboard
        m_questions->typeOnDevice();
        QCOMPARE(m_questions->asking(), Asking::Passphrase);
        SecretField field;
        field.put(secretOf("TREZOR"));
        m_questions->givePassphrase(&field);
        QCOMPARE(field.length(), 0);
        QVERIFY(end().has_value());
    }

    /// It signs, but for another account than the one that was asked for.
    void anotherPassphrase_isNoSignature()
    {
        VirtualTrezorSetup setup;
        setup.hasPassphrase = true;
        const VirtualTrezor device(setup);
        begin(device, kHidden);
        QTRY_COMPARE(m_questions->asking(), Asking::Passphrase);
        m_questions->giveText(Secret());
        QVERIFY(!end().has_value());
    }

    void aPassphrase_canBeTypedOnTheDevice()
    {
        VirtualTrezorSetup setup;
        setup.model = VirtualModel::Core;
        setup.hasPassphrase = true;
        setup.passphraseOnDevice = "TREZOR";
        const VirtualTrezor device(setup);
        begin(device, kHidden);
        QTRY_COMPARE(m_questions->asking(), Asking::Passphrase);
        QVERIFY(m_questions->maybeOnDevice());
        m_questions->typeOnDevice();
        QVERIFY(end().has_value());
    }

    void anAnswer_isNoneToTheNextQuestion()
    {
        DevicePerson &person = *m_desk->session->person();
        auto first = std::async(std::launch::async, [&person] { return person.askPinPlaces(); });
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        const auto number = person.question()->number;
        auto second = std::async(std::launch::async, [&person] { return person.askPinPlaces(); });
        m_questions->press(7);
        m_questions->givePin();
        QCOMPARE(first.get()->text(), std::string_view("7"));
        QTRY_COMPARE(m_questions->asking(), Asking::Pin);
        person.answer(number, secretOf("1")); // late, and for the one before
        QVERIFY(person.question().has_value());
        m_questions->cancel();
        QCOMPARE(second.get().error().fault, devices::Fault::Cancelled);
    }

private:
    /// Has the device sign a message, on a thread as the wallet does.
    void begin(const VirtualTrezor &device, const char *address)
    {
        m_signing =
            std::async(std::launch::async, [where = device.address(), address, person = m_desk->session->person()] {
                const auto wallet = signers::TrezorDriver().wallet(where).value();
                const signers::HardwareAccount account{keys::DerivationPath::parse("m/44'/60'/0'/0/0").value(),
                                                       ethereum::Address::parse(address).value()};
                return wallet->signMessage(account, asBytes("hello"), *person);
            });
    }
    Signed end() { return m_signing.get(); }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<DeviceQuestions> m_questions;
    std::future<Signed> m_signing;
};

QTEST_MAIN(TestDeviceQuestions)
#include "tst_device_questions.moc"
