// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/wait_for.h"
#include "fixtures.h"
#include "key_log_model.h"

#include <QAbstractItemModelTester>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

/// The log of a real vault's keys in a signing process of its own.
class TestKeyLogModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void init()
    {
        m_desk = Desk::open();
        m_model = std::make_unique<KeyLogModel>(m_desk->session.get());
    }
    void cleanup()
    {
        m_model.reset();
        m_desk.reset();
    }

    void untouchedKeys_haveNoRecord()
    {
        m_model->show();
        QVERIFY(m_model->empty());
        QVERIFY(m_model->verdict().isEmpty() && m_model->problem().isEmpty());
        QVERIFY(!m_model->hasOlder() && !m_model->hasNewer());
    }

    void aSignature_isOneRow()
    {
        QAbstractItemModelTester tester(m_model->records());
        m_model->show();
        use(1);
        Q_EMIT m_desk->session->activityChanged();
        QCOMPARE(m_model->records()->size(), 1);
        QVERIFY(said(0, "what").startsWith(QStringLiteral("Transaction on ")));
        QCOMPARE(said(0, "account"), QString::fromStdString(account().name));
        QVERIFY(said(0, "refusal").isEmpty());
        QCOMPARE(said(0, "hash").size(), 66);
        QVERIFY(m_model->whole());
        QVERIFY(m_model->verdict().startsWith(QStringLiteral("Every record here")));
    }

    void aRefusal_saysWhy()
    {
        ethereum::Eip1559Transaction call = payment(0);
        call.data = Bytes(4, 1); // of a function that is on no list
        QVERIFY(!sign(call));
        m_model->show();
        QCOMPARE(m_model->records()->size(), 1);
        QVERIFY(!said(0, "refusal").isEmpty());
    }

    void whatIsExported_isThere()
    {
        const auto made =
            vault().exportKeystore(account().name, secretOf(kPassword), secretOf("another long password"));
        QVERIFY(made.has_value());
        m_model->show();
        QCOMPARE(said(0, "what"), QStringLiteral("Key exported"));
    }

    void pages_areReadOneAtATime()
    {
        use(KeyLogModel::kPage + 2);
        m_model->show();
        QCOMPARE(m_model->records()->size(), KeyLogModel::kPage);
        QCOMPARE(m_model->range(), QStringLiteral("1–25 of 27"));
        QCOMPARE(said(0, "key"), QStringLiteral("27"));
        QVERIFY(m_model->hasOlder() && !m_model->hasNewer());
        m_model->older();
        QCOMPARE(m_model->records()->size(), 2);
        QCOMPARE(m_model->range(), QStringLiteral("26–27 of 27"));
        QCOMPARE(said(1, "key"), QStringLiteral("1"));
        QVERIFY(!m_model->hasOlder() && m_model->hasNewer());
        m_model->older(); // there is none
        QCOMPARE(m_model->records()->size(), 2);
        m_model->newer();
        QCOMPARE(said(0, "key"), QStringLiteral("27"));
        QVERIFY(m_model->whole());
    }

    void aRecordTakenOut_isSaid()
    {
        use(4);
        QVERIFY(vault().database()->run("DELETE FROM signing_log WHERE position = 2").has_value());
        m_model->show();
        QVERIFY(!m_model->whole());
        QVERIFY(m_model->verdict().startsWith(QStringLiteral("Record 3 was changed, or one before it")));
        QCOMPARE(m_model->records()->size(), 3); // what is there is shown
    }

    void aRecordThatCantBeRead_isAProblemAndNoEmptyLog()
    {
        use(1);
        QVERIFY(vault().database()->run("UPDATE signing_log SET fields = x'00'").has_value());
        m_model->show();
        QVERIFY(!m_model->problem().isEmpty());
        QVERIFY(!m_model->empty() && !m_model->whole());
    }

    void lock_forgetsIt()
    {
        use(1);
        m_model->show();
        m_desk->session->lock();
        QCOMPARE(m_model->records()->size(), 0);
        QVERIFY(m_model->verdict().isEmpty());
    }

    void nobodyLooking_readsNothing()
    {
        use(1);
        Q_EMIT m_desk->session->activityChanged();
        QCOMPARE(m_model->records()->size(), 0);
    }

private:
    wallet::Vault &vault() { return m_desk->session->wallet().vault(); }
    wallet::Account account() { return vault().accounts()->front(); }
    QString said(int row, const char *role)
    {
        return m_model->records()->value(row, QString::fromLatin1(role)).toString();
    }

    /// A payment to itself, which any policy lets pass.
    ethereum::Eip1559Transaction payment(std::uint64_t nonce)
    {
        ethereum::Eip1559Transaction payment;
        payment.chainId = m_desk->registry().chains().front().id;
        payment.nonce = ethereum::Nonce(nonce);
        payment.gasLimit = ethereum::Gas(21'000);
        payment.to = account().address;
        payment.value = ethereum::Wei(Uint256(1));
        return payment;
    }
    bool sign(ethereum::Transaction transaction)
    {
        const auto signer = *vault().signer();
        const auto chain = m_desk->registry().chains().front().id;
        return async::waitFor(signer->sign(account().address, chain, std::move(transaction), {})).has_value();
    }
    void use(int times)
    {
        for (int i = 0; i < times; ++i)
            QVERIFY(sign(payment(static_cast<std::uint64_t>(i))));
    }

    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeyLogModel> m_model;
};

QTEST_MAIN(TestKeyLogModel)
#include "tst_key_log_model.moc"
