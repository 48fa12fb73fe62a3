// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_shares.h"
#include "fixtures.h"
#include "share_collection.h"
#include "typing.h"

#include <QAbstractItemModelTester>
#include <QThreadPool>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestShareCollection final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_shares = std::make_unique<ShareCollection>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_shares->shares());
        m_field = std::make_unique<WordsField>();
        m_field->setProperty("shares", true);
        m_field->setProperty("most", m_shares->words());
    }
    void cleanup()
    {
        m_tester.reset();
        m_shares.reset();
        QThreadPool::globalInstance()->waitForDone(); // and what was under way ends here
        QCoreApplication::processEvents();
    }

    void nothing_isWanted_beforeTheFirst()
    {
        QVERIFY(m_shares->progress().isEmpty());
        QVERIFY(!m_shares->complete());
        QCOMPARE(m_shares->words(), 59);
        m_shares->judge(nullptr);
        QVERIFY(m_shares->address().isEmpty() && !m_shares->busy());
    }

    void oneAfterTheOther_untilThereAreEnough()
    {
        take(kShare);
        QCOMPARE(m_field->length(), 0); // it is not typed any more
        QCOMPARE(m_shares->progress(), QStringLiteral("1 of 2 shares"));
        QCOMPARE(m_shares->words(), 20);
        QCOMPARE(textAt(0), QStringLiteral("Share 3"));
        QVERIFY(!m_shares->complete());
        take(kOtherShare);
        QCOMPARE(m_shares->progress(), QStringLiteral("2 of 2 shares"));
        QCOMPARE(textAt(1), QStringLiteral("Share 1"));
        QVERIFY(m_shares->complete());
        QTRY_VERIFY(!m_shares->busy());
        const QString without = m_shares->address();
        QVERIFY(!without.isEmpty() && without != QString::fromLatin1(kShareAccount));
        QCOMPARE(m_shares->copies().size(), std::size_t(2));
    }

    void eachPassphrase_isAnotherAccount_andTheLastOneIsShown()
    {
        take(kShare);
        take(kOtherShare);
        SecretField passphrase;
        for (const char letter : std::string(kSharePassphrase)) { // none of them waits for the one before
            typeInto(passphrase, std::string(1, letter).c_str());
            m_shares->judge(&passphrase);
            QVERIFY(m_shares->address().isEmpty());
        }
        QTRY_COMPARE(m_shares->address(), QString::fromLatin1(kShareAccount));
        QTRY_VERIFY(!m_shares->busy());
        m_shares->judge(nullptr);
        QVERIFY(m_shares->address().isEmpty());
        QTRY_VERIFY(!m_shares->address().isEmpty());
        QVERIFY(m_shares->address() != QString::fromLatin1(kShareAccount));
    }

    void aPassphraseThatIsNone_isSaid()
    {
        take(kShare);
        take(kOtherShare);
        SecretField passphrase;
        typeInto(passphrase, "caf\xC3\xA9");
        m_shares->judge(&passphrase);
        QTRY_VERIFY(!m_shares->busy());
        QVERIFY(m_shares->address().isEmpty());
        QVERIFY(!m_shares->problem().isEmpty());
    }

    void aShareOfAnotherWallet_andOneThatIsThere_areRefused()
    {
        take(kShare);
        take(kForeignShare);
        QVERIFY(m_shares->problem().startsWith(QStringLiteral("This share does not belong to the others")));
        QVERIFY(m_field->length() > 0); // to be looked at again
        QCOMPARE(m_shares->shares()->size(), 1);
        m_shares->clearProblem();
        QVERIFY(m_shares->problem().isEmpty());
        take(kShare);
        QVERIFY(m_shares->problem().startsWith(QStringLiteral("This share is there already")));
        QCOMPARE(m_shares->shares()->size(), 1);
        QCOMPARE(m_shares->progress(), QStringLiteral("1 of 2 shares"));
    }

    void aShareThatIsNotWhole_isNotTaken()
    {
        take("shadow pistol academic always");
        QCOMPARE(m_shares->shares()->size(), 0);
        m_shares->take(nullptr);
        QCOMPARE(m_shares->shares()->size(), 0);
    }

    void removed_andForgotten()
    {
        take(kShare);
        take(kOtherShare);
        m_shares->remove(m_shares->shares()->value(0, QStringLiteral("key")).toString());
        QCOMPARE(m_shares->progress(), QStringLiteral("1 of 2 shares"));
        QVERIFY(!m_shares->complete());
        QTRY_VERIFY(!m_shares->busy());
        QVERIFY(m_shares->address().isEmpty());
        m_shares->clear();
        QCOMPARE(m_shares->shares()->size(), 0);
        QVERIFY(m_shares->copies().empty() && m_shares->progress().isEmpty());
        QCOMPARE(m_shares->words(), 59);
    }

    void groups_areCounted()
    {
        // Three groups of which two are wanted, made here: what they are is slip39's to test.
        crypto::SystemEntropy entropy;
        const auto made =
            keys::slip39::split(Secret(16), Secret(), {2, {{1, 1}, {2, 3}, {2, 2}}, true, 0}, entropy).value();
        take(std::string(made[1][1].text()).c_str());
        QCOMPARE(m_shares->progress(), QStringLiteral("0 of 2 groups are complete · group 2: 1 of 2 shares"));
        QCOMPARE(textAt(0), QStringLiteral("Group 2, share 2"));
        take(std::string(made[0][0].text()).c_str());
        QCOMPARE(m_shares->progress(),
                 QStringLiteral("1 of 2 groups are complete · group 1: 1 of 1 shares · group 2: 1 of 2 shares"));
        take(std::string(made[1][0].text()).c_str());
        QVERIFY(m_shares->complete());
    }

    /// What is worked out when the object goes is nobody's.
    void goes_whileItWorks()
    {
        take(kShare);
        take(kOtherShare);
        QVERIFY(m_shares->busy());
        m_tester.reset();
        m_shares.reset();
    }

private:
    void take(const char *share)
    {
        m_field->clear();
        m_field->setProperty("most", m_shares->words());
        typeInto(*m_field, share);
        m_shares->take(m_field.get());
    }
    QString textAt(int row) const { return m_shares->shares()->value(row, QStringLiteral("text")).toString(); }

    std::unique_ptr<ShareCollection> m_shares;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<WordsField> m_field;
};

QTEST_MAIN(TestShareCollection)
#include "tst_share_collection.moc"
