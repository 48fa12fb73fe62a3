// SPDX-License-Identifier: GPL-3.0-or-later
#include "secret_field.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMetaProperty>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QtTest>

using namespace sheaf;
using namespace sheaf::desktop;

class TestSecretField final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<QQuickWindow>();
        m_field = new SecretField(m_window->contentItem());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_field->forceActiveFocus();
    }
    void cleanup() { m_window.reset(); }

    void takesKeysIn_oneByOne()
    {
        QSignalSpy edited(m_field, &SecretField::edited);
        type("a Pass word!");
        QCOMPARE(m_field->length(), 12);
        QCOMPARE(edited.size(), 12);
        QCOMPARE(m_field->take().text(), std::string_view("a Pass word!"));
    }

    void take_leavesNothingBehind()
    {
        type("secret");
        const Secret taken = m_field->take();
        QCOMPARE(m_field->length(), 0);
        QVERIFY(m_field->peek().empty());
        QVERIFY(m_field->take().empty());
        QCOMPARE(taken.text(), std::string_view("secret"));
    }

    void copy_leavesTheFieldAsItIs()
    {
        type("abc");
        QCOMPARE(m_field->copy().text(), std::string_view("abc"));
        QCOMPARE(m_field->peek(), std::string_view("abc"));
    }

    void writesUtf8_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("two bytes") << QStringLiteral("\u00E9") << QByteArray("\xC3\xA9");
        QTest::newRow("three bytes") << QStringLiteral("\u20AC") << QByteArray("\xE2\x82\xAC");
        QTest::newRow("four bytes") << QString::fromUcs4(U"\U0001F33E") << QByteArray("\xF0\x9F\x8C\xBE");
        QTest::newRow("half a pair is no character") << QString(QChar(0xD83C)) << QByteArray();
    }
    void writesUtf8()
    {
        QFETCH(QString, typed);
        QFETCH(QByteArray, bytes);
        sendText(typed);
        QCOMPARE(m_field->length(), bytes.isEmpty() ? 0 : 1);
        QCOMPARE(m_field->peek(), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    }

    void backspace_takesAWholeCharacter()
    {
        type("a");
        sendText(QString::fromUcs4(U"\U0001F33E"));
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QCOMPARE(m_field->peek(), std::string_view("a"));
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QTest::keyClick(m_window.get(), Qt::Key_Backspace);
        QCOMPARE(m_field->length(), 0);
    }

    void ctrlU_andCtrlBackspace_clear()
    {
        type("abc");
        QTest::keyClick(m_window.get(), Qt::Key_U, Qt::ControlModifier);
        QCOMPARE(m_field->length(), 0);
        type("abc");
        QTest::keyClick(m_window.get(), Qt::Key_Backspace, Qt::ControlModifier);
        QCOMPARE(m_field->length(), 0);
    }

    void commandsAndControlKeys_areNotTyped()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_Delete);
        QCOMPARE(m_field->length(), 0);
    }

    void enter_accepts()
    {
        QSignalSpy accepted(m_field, &SecretField::accepted);
        QTest::keyClick(m_window.get(), Qt::Key_Return);
        QTest::keyClick(m_window.get(), Qt::Key_Enter);
        QCOMPARE(accepted.size(), 2);
        QCOMPARE(m_field->length(), 0);
    }

    void whatDoesNotFit_isLeftOutWhole()
    {
        sendText(QString(static_cast<qsizetype>(SecretField::kCapacity - 1), QLatin1Char('x')));
        QCOMPARE(m_field->length(), static_cast<int>(SecretField::kCapacity - 1));
        QVERIFY(!m_field->full());
        sendText(QStringLiteral("\u00E9")); // two bytes, room for one
        QVERIFY(m_field->full());
        QCOMPARE(m_field->length(), static_cast<int>(SecretField::kCapacity - 1));
        type("y");
        QVERIFY(!m_field->full());
        QCOMPARE(m_field->length(), static_cast<int>(SecretField::kCapacity));
    }

    void aTextTakenIn_isOverwritten()
    {
        const QString typed = QString::fromUtf8(QByteArray("wiped afterwards"));
        QString sharing = typed;
        QInputMethodEvent event;
        event.setCommitString(sharing);
        QGuiApplication::sendEvent(m_field, &event);
        QCOMPARE(m_field->peek(), std::string_view("wiped afterwards"));
        QCOMPARE(typed, QString(typed.size(), QChar(0)));
    }

    void paste_goesStraightIn_withoutLineBreaks()
    {
        QGuiApplication::clipboard()->setText(QStringLiteral("from a\nmanager"));
        QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(m_field->peek(), std::string_view("from amanager"));
    }

    /// Whoever writes QML, or reads the accessibility tree, can't get at it.
    void noProperty_holdsIt()
    {
        type("hunter2");
        for (int i = 0; i < m_field->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = m_field->metaObject()->property(i);
            QVERIFY2(!property.read(m_field).toString().contains(QLatin1String("hunter2")), property.name());
        }
        for (const Qt::InputMethodQuery query : {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor})
            QVERIFY(!asked(query).isValid());
    }

    void inputMethods_areToldToHideIt()
    {
        const auto hints = static_cast<Qt::InputMethodHints>(asked(Qt::ImHints).toInt());
        QVERIFY(hints.testFlag(Qt::ImhHiddenText));
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData));
    }

private:
    void type(const char *text)
    {
        for (const char *key = text; *key != 0; ++key)
            QTest::keyClick(m_window.get(), *key);
    }
    QVariant asked(Qt::InputMethodQuery query)
    {
        QInputMethodQueryEvent event(query);
        QGuiApplication::sendEvent(m_field, &event);
        return event.value(query);
    }
    void sendText(const QString &text)
    {
        QKeyEvent event(QEvent::KeyPress, 0, Qt::NoModifier, QString(text.constData(), text.size()));
        QGuiApplication::sendEvent(m_window.get(), &event);
    }

    std::unique_ptr<QQuickWindow> m_window;
    SecretField *m_field = nullptr;
};

QTEST_MAIN(TestSecretField)
#include "tst_secret_field.moc"
