// SPDX-License-Identifier: GPL-3.0-or-later
#include "backup_shares.h"
#include "fixtures.h"
#include "typing.h"
#include "words_field.h"

#include <QSignalSpy>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestWordsField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_field = std::make_unique<WordsField>(); }

    void takesAnyCaseAndAnySpace()
    {
        typeInto(*m_field,
                 "  Test\tTEST\n\n test\xC2\xA0tEst\xE2\x80\x8B test test test test test test test\r\njunk\n");
        QCOMPARE(m_field->peek(), std::string_view("test test test test test test test test test test test junk "));
        QVERIFY(m_field->complete());
        QVERIFY(!m_field->wrong());
        QCOMPARE(m_field->count(), 12);
    }

    void offers_whatTheWordMayBecome()
    {
        typeInto(*m_field, "abs");
        QCOMPARE(m_field->offers(), QStringList({"absent", "absorb", "abstract", "absurd"}));
        QCOMPARE(m_field->prefix(), QStringLiteral("abs"));
        typeInto(*m_field, "ent");
        QVERIFY(m_field->offers().isEmpty());
    }

    void enter_takesTheOfferThatIsMarked()
    {
        QSignalSpy accepted(m_field.get(), &SecretField::accepted);
        typeInto(*m_field, "abs");
        press(*m_field, Qt::Key_Down);
        press(*m_field, Qt::Key_Down);
        press(*m_field, Qt::Key_Up);
        QCOMPARE(m_field->offered(), 1);
        press(*m_field, Qt::Key_Return);
        QCOMPARE(m_field->peek(), std::string_view("absorb "));
        QCOMPARE(m_field->count(), 1);
        QVERIFY(m_field->prefix().isEmpty());
        QCOMPARE(accepted.size(), 0);
        press(*m_field, Qt::Key_Return);
        QCOMPARE(accepted.size(), 1);
    }

    void space_takesTheOnlyOffer_andEndsAWholeWord()
    {
        typeInto(*m_field, "aband");
        press(*m_field, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QCOMPARE(m_field->peek(), std::string_view("abandon "));
        typeInto(*m_field, "act"); // a word, and the beginning of others
        press(*m_field, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QCOMPARE(m_field->peek(), std::string_view("abandon act "));
    }

    void aWordThatIsNotThere_isNamedByItsPlace()
    {
        typeInto(*m_field, "abandon abandn ");
        QVERIFY(m_field->wrong());
        QVERIFY(m_field->verdict().startsWith(QStringLiteral("Word 2 is not on the list.")));
        QVERIFY(m_field->verdict().contains(QStringLiteral("“abandon”")));
    }

    void aBeginningThatLeadsNowhere_isSaidAtOnce()
    {
        typeInto(*m_field, "abandon abx");
        QVERIFY(m_field->wrong());
    }

    void aBeginning_isNoMistake()
    {
        typeInto(*m_field, "abandon ab");
        QVERIFY(!m_field->wrong());
        QVERIFY(!m_field->complete());
    }

    void aWrongChecksum_isSaid_firmlyOnlyAtTheEnd()
    {
        typeInto(*m_field, "test test test test test test test test test test test test ");
        QVERIFY(!m_field->wrong()); // there may be more to come
        QVERIFY(!m_field->complete());
        QVERIFY(m_field->verdict().contains(QStringLiteral("do not fit together")));
        typeInto(*m_field, "test test test test test test test test test test test test ");
        QVERIFY(m_field->wrong());
        QVERIFY(m_field->verdict().contains(QStringLiteral("do not fit together")));
    }

    void tooManyWords_areSaidToBe()
    {
        for (int i = 0; i < 25; ++i)
            typeInto(*m_field, "test ");
        QVERIFY(m_field->wrong());
        QVERIFY(m_field->verdict().contains(QStringLiteral("too many")));
    }

    void oneWord_hasNoSpace()
    {
        m_field->setProperty("most", 1);
        typeInto(*m_field, "jun"); // jungle, junior, junk
        press(*m_field, Qt::Key_Down);
        press(*m_field, Qt::Key_Down);
        press(*m_field, Qt::Key_Return);
        QCOMPARE(m_field->peek(), std::string_view("junk"));
        press(*m_field, Qt::Key_Space, Qt::NoModifier, QStringLiteral(" "));
        QCOMPARE(m_field->peek(), std::string_view("junk"));
    }

    /// The word being typed is the only one that it gives away.
    void noProperty_holdsFinishedWords()
    {
        typeInto(*m_field, "legal winner thank year wave sausage worth useful legal winner thank yellow ");
        QVERIFY(m_field->complete());
        for (int i = 0; i < m_field->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = m_field->metaObject()->property(i);
            const QString value = property.read(m_field.get()).toString();
            QVERIFY2(!value.contains(QLatin1String("sausage")), property.name());
            QVERIFY2(!value.contains(QLatin1String("yellow")), property.name());
        }
    }

    void aShare_hasAListOfItsOwn()
    {
        m_field->setProperty("shares", true);
        m_field->setProperty("most", 59);
        typeInto(*m_field, "abandon ");
        QVERIFY(m_field->wrong());
        QVERIFY(m_field->verdict().startsWith(QStringLiteral("Word 1 is not on the list.")));
        m_field->clear();
        typeInto(*m_field, "acad");
        QCOMPARE(m_field->offers(), QStringList({"academic"}));
        press(*m_field, Qt::Key_Return);
        QCOMPARE(m_field->peek(), std::string_view("academic "));
        QVERIFY(!m_field->wrong());
        QVERIFY(m_field->verdict().endsWith(QStringLiteral("so far; most shares have 20 or 33.")));
    }

    void aShare_isWholeWhereItsChecksumIsRight()
    {
        m_field->setProperty("shares", true);
        m_field->setProperty("most", 59);
        typeInto(*m_field, kShare);
        QVERIFY(m_field->complete());
        QCOMPARE(m_field->verdict(), QStringLiteral("20 words, and they fit together."));
        typeInto(*m_field, " acid "); // one more may be on its way to a longer one
        QVERIFY(!m_field->complete() && !m_field->wrong());
        m_field->setProperty("most", 20); // as the first share has it
        m_field->clear();
        typeInto(*m_field, "shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist "
                           "rescue view short owner flip making coding acid ");
        QVERIFY(m_field->wrong());
        QVERIFY(m_field->verdict().startsWith(QStringLiteral("These 20 words do not fit together: one of them")));
        typeInto(*m_field, "acid ");
        QVERIFY(m_field->wrong());
    }

private:
    std::unique_ptr<WordsField> m_field;
};

QTEST_MAIN(TestWordsField)
#include "tst_words_field.moc"
