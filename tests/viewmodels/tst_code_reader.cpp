// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"
#include "code_turns.h"
#include "codes.h"

#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

class TestCodeReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_parent = std::make_unique<QObject>();
        m_reader = new CodeReader(m_parent.get());
        m_shown.clear();
        connect(m_reader, &CodeReader::complete, this,
                [this](const devices::UniformResource &shown) { m_shown.push_back(shown); });
    }

    void aTextFile_isReadWhole()
    {
        m_reader->readFile(write("all.txt", textsOf(standardKey(), 40).join(QLatin1Char('\n')).toUtf8()));
        QVERIFY(m_reader->isReading());
        QTRY_COMPARE(m_shown.size(), std::size_t{1});
        QVERIFY(m_shown[0] == standardKey());
        QVERIFY(!m_reader->isReading());
        QCOMPARE(m_reader->problem(), QString());
        QCOMPARE(m_reader->progress(), QString());
    }

    /// As a camera's pictures come in: each in a file of its own, one after the other.
    void pictures_mayComeOneAfterTheOther()
    {
        const QStringList texts = textsOf(standardKey(), 60); // 144 bytes of CBOR are three fragments
        QCOMPARE(texts.size(), qsizetype{3});
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const QString file = m_folder.filePath(QStringLiteral("%1.png").arg(i));
            QVERIFY(imageOf(texts[i].toUpper()).save(file));
            QVERIFY(m_shown.empty());
            m_reader->readFiles({QUrl::fromLocalFile(file)});
            QTRY_VERIFY(!m_reader->isReading());
            QCOMPARE(m_reader->problem(), QString());
            if (i < 2)
                QVERIFY2(m_reader->progress().startsWith(QStringLiteral("%1 of 3").arg(i + 1)),
                         qPrintable(m_reader->progress()));
        }
        QCOMPARE(m_shown.size(), std::size_t{1});
        QVERIFY(m_shown[0] == standardKey());
    }

    void files_droppedTogether_areReadTogether()
    {
        const QStringList texts = textsOf(standardKey(), 60);
        m_reader->readFiles({QUrl::fromLocalFile(write("c.txt", texts[2].toUtf8())),
                             QUrl::fromLocalFile(write("a.txt", texts[0].toUtf8())),
                             QUrl::fromLocalFile(write("b.txt", texts[1].toUtf8()))});
        QTRY_COMPARE(m_shown.size(), std::size_t{1});
    }

    void theClipboard_mayHaveAPictureTextOrFiles()
    {
        const QString whole = QString::fromStdString(standardKey().toText());
        QMimeData text;
        text.setText(whole);
        m_reader->readPasted(&text);
        QTRY_COMPARE(m_shown.size(), std::size_t{1});
        QMimeData picture;
        picture.setImageData(imageOf(whole.toUpper()));
        m_reader->readPasted(&picture);
        QTRY_COMPARE(m_shown.size(), std::size_t{2});
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(write("pasted.txt", whole.toUtf8()))});
        m_reader->readPasted(&files);
        QTRY_COMPARE(m_shown.size(), std::size_t{3});
        QVERIFY(m_shown[1] == standardKey());
    }

    void whatIsNoCode_isSaidAndChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("content");
        QByteArray blank;
        QBuffer buffer(&blank);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QImage white(200, 200, QImage::Format_Grayscale8);
        white.fill(Qt::white);
        QVERIFY(white.save(&buffer, "PNG"));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("prose") << QByteArray("Dear reader,\nthis is no code.");
        QTest::newRow("no code in it") << blank;
        QTest::newRow("cut off") << blank.first(40);
        QTest::newRow("another resource")
            << QByteArray::fromStdString(textsOf({"bytes", Bytes(400, 7)}, 100)[0].toStdString());
        QTest::newRow("damaged") << textsOf(standardKey(), 60)[1].chopped(3).toUtf8();
    }
    void whatIsNoCode_isSaidAndChangesNothing()
    {
        QFETCH(QByteArray, content);
        const QStringList texts = textsOf(standardKey(), 60);
        m_reader->take(std::vector<std::string>{texts[0].toStdString()});
        const QString progress = m_reader->progress();
        m_reader->readFile(write("given", content));
        QTRY_VERIFY(!m_reader->isReading());
        QVERIFY(!m_reader->problem().isEmpty());
        QCOMPARE(m_reader->progress(), progress);
        m_reader->take(std::vector<std::string>{texts[1].toStdString(), texts[2].toStdString()});
        QCOMPARE(m_reader->problem(), QString());
        QCOMPARE(m_shown.size(), std::size_t{1});
    }

    void whatIsNoFile_isSaid()
    {
        m_reader->readFile(QStringLiteral("codes.png"));
        QVERIFY(m_reader->problem().contains(QStringLiteral("whole path")));
        m_reader->readFile(m_folder.filePath(QStringLiteral("missing.png")));
        QTRY_VERIFY(m_reader->problem().contains(QStringLiteral("is no file")));
        m_reader->readFile(QStringLiteral("/dev/zero")); // has no end
        QTRY_VERIFY(m_reader->problem().contains(QStringLiteral("/dev/zero is no file")));
        m_reader->readFiles({QUrl(QStringLiteral("https://example.org/code.png"))});
        QVERIFY(m_reader->problem().contains(QStringLiteral("no file of this computer")));
        QMimeData nothing;
        m_reader->readPasted(&nothing);
        QVERIFY(m_reader->problem().contains(QStringLiteral("clipboard")));
    }

    void whatWasBegunBefore_isNotTaken()
    {
        m_reader->readFile(write("all.txt", QByteArray::fromStdString(standardKey().toText())));
        m_reader->startAgain();
        QVERIFY(!m_reader->isReading());
        m_reader->readFile(write("again.txt", QByteArray::fromStdString(standardKey().toText())));
        QTRY_VERIFY(!m_reader->isReading());
        QCOMPARE(m_shown.size(), std::size_t{1}); // of the second alone
    }

    void turns_goRoundAndStandStill()
    {
        CodeTurns turns;
        QSignalSpy turned(&turns, &CodeTurns::turned);
        turns.setInterval(1);
        turns.setCount(3);
        QCOMPARE(turns.at(), 0);
        turned.clear();
        turns.setShown(true);
        QTRY_VERIFY(turned.size() >= 4);
        turns.turn(1);
        QVERIFY(turns.isPaused());
        turns.begin();
        turns.setShown(false);
        QCOMPARE(turns.at(), 0);
        turns.turn(-1);
        QCOMPARE(turns.at(), 2);
        turns.turn(1);
        QCOMPARE(turns.at(), 0);
        turns.setCount(1);
        turned.clear();
        turns.setShown(true);
        turns.turn(1);
        QCOMPARE(turns.at(), 0); // one alone has nowhere to go
        QCOMPARE(turned.size(), 0);
    }

private:
    QString write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(QLatin1String(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<QObject> m_parent;
    CodeReader *m_reader = nullptr;
    std::vector<devices::UniformResource> m_shown;
};

QTEST_MAIN(TestCodeReader)
#include "tst_code_reader.moc"
