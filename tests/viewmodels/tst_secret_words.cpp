// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "secret_words.h"
#include "typing.h"
#include "words_field.h"

#include <QImage>
#include <QPainter>
#include <QQuickWindow>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestSecretWords final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_words = std::make_unique<SecretWords>();
        m_words->setSize(QSizeF(400, 200));
    }

    void isHidden_untilItIsRevealed()
    {
        m_words->show(secretOf("abandon ability able"));
        const QImage hidden = painted();
        m_words->show(secretOf("zebra zero zone"));
        QCOMPARE(painted(), hidden); // the dots tell nothing of the words
        m_words->setRevealed(true);
        QVERIFY(painted() != hidden);
    }

    void revealed_showsTheWords()
    {
        m_words->setRevealed(true);
        m_words->show(secretOf("abandon ability able"));
        const QImage first = painted();
        m_words->show(secretOf("abandon ability zone"));
        QVERIFY(painted() != first);
        m_words->clear();
        QCOMPARE(m_words->count(), 0);
    }

    void speaksOneWord_andOnlyWhileRevealed()
    {
        m_words->show(secretOf("abandon ability able"));
        QCOMPARE(m_words->spoken(), QStringLiteral("1"));
        m_words->setRevealed(true);
        QCOMPARE(m_words->spoken(), QStringLiteral("1: abandon"));
        QKeyEvent end(QEvent::KeyPress, Qt::Key_End, Qt::NoModifier);
        QGuiApplication::sendEvent(m_words.get(), &end);
        QCOMPARE(m_words->spoken(), QStringLiteral("3: able"));
    }

    void hides_whenTheWindowIsLeft()
    {
        QQuickWindow window;
        m_words->setParentItem(window.contentItem());
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        m_words->setRevealed(true);
        QQuickWindow other;
        other.show();
        other.requestActivate();
        QTRY_VERIFY(!m_words->revealed());
        m_words.reset();
    }

    void hides_whenItIsNotShown()
    {
        m_words->setRevealed(true);
        m_words->setVisible(false);
        QVERIFY(!m_words->revealed());
    }

    void follows_theFinishedWordsOfAField()
    {
        auto field = std::make_unique<WordsField>();
        m_words->setSource(field.get());
        typeInto(*field, "abandon abi");
        QCOMPARE(m_words->count(), 1);
        typeInto(*field, "lity ");
        QCOMPARE(m_words->count(), 2);
        field->clear();
        QCOMPARE(m_words->count(), 0);
        typeInto(*field, "abandon ");
        field.reset();
        QCOMPARE(m_words->count(), 0);
    }

private:
    QImage painted()
    {
        QImage image(400, 200, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_words->paint(&painter);
        return image;
    }

    std::unique_ptr<SecretWords> m_words;
};

QTEST_MAIN(TestSecretWords)
#include "tst_secret_words.moc"
