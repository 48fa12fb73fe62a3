// SPDX-License-Identifier: GPL-3.0-or-later
#include "code_reader.h"
#include "codes.h"
#include "qt_camera.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QtTest>

using namespace sheaf;
using namespace sheaf::desktop;
using namespace sheaf::desktop::test;

namespace {

/// A camera whose frames a test makes.
class MadeCamera final : public CameraMaker
{
public:
    bool isThere = true;
    int opened = 0;
    Take take;
    Fail fail;

    std::unique_ptr<Camera> open(Take taken, Fail failed) override
    {
        if (!isThere)
            return nullptr;
        take = std::move(taken);
        fail = std::move(failed);
        return std::make_unique<On>(this);
    }
    void show(const QImage &frame)
    {
        take([frame] { return frame; });
    }

private:
    struct On final : Camera
    {
        explicit On(MadeCamera *maker) : m_maker(maker) { ++m_maker->opened; }
        ~On() override { --m_maker->opened; }
        MadeCamera *m_maker;
    };
};

/// A code on a desk of 1280 by 720, as a camera gives it: turned by some degrees, grey and not white, with noise of a
/// size, in light from one side.
QImage frameOf(const QString &text, double degrees, int noise)
{
    QImage frame(1280, 720, QImage::Format_Grayscale8);
    frame.fill(QColor(90, 90, 90));
    const QImage code = imageOf(text, 5);
    QPainter painter(&frame);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(640, 360);
    painter.rotate(degrees);
    painter.drawImage(QPointF(-code.width() / 2.0, -code.height() / 2.0), code);
    painter.end();
    QRandomGenerator random(7);
    for (int y = 0; y < frame.height(); ++y) {
        uchar *line = frame.scanLine(y);
        for (int x = 0; x < frame.width(); ++x) {
            const int lit = 40 + line[x] * (500 + x / 10) / 1000 + (noise > 0 ? random.bounded(2 * noise) - noise : 0);
            line[x] = static_cast<uchar>(std::clamp(lit, 0, 255));
        }
    }
    return frame;
}

/// A frame of a format whose luminance is `grey`; the colours say something else.
QVideoFrame videoFrame(const QImage &grey, QVideoFrameFormat::PixelFormat format, int first, int step)
{
    QVideoFrame frame(QVideoFrameFormat(grey.size(), format));
    if (!frame.map(QVideoFrame::WriteOnly))
        qFatal("no frame");
    for (int plane = 0; plane < frame.planeCount(); ++plane)
        std::fill_n(frame.bits(plane), frame.mappedBytes(plane), uchar{200});
    for (int y = 0; y < grey.height(); ++y)
        for (int x = 0; x < grey.width(); ++x)
            frame.bits(0)[y * frame.bytesPerLine(0) + first + x * step] = grey.constScanLine(y)[x];
    frame.unmap();
    return frame;
}

} // namespace

class TestCodeCamera final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_maker = std::make_unique<MadeCamera>();
        m_parent = std::make_unique<QObject>();
        m_reader = new CodeReader(m_parent.get());
        m_shown.clear();
        m_reader->camera()->setLoad([this] { return m_maker.get(); });
        connect(m_reader, &CodeReader::complete, this,
                [this](const devices::UniformResource &shown) { m_shown.push_back(shown); });
    }
    void cleanup()
    {
        m_parent.reset();
        QCoreApplication::processEvents();
    }

    void frames_areRead_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<int>("noise");
        QTest::newRow("straight") << 0.0 << 0;
        QTest::newRow("slanted") << 17.0 << 0;
        QTest::newRow("upside down") << 180.0 << 0;
        QTest::newRow("noisy") << 0.0 << 25;
        QTest::newRow("slanted and noisy") << -33.0 << 15;
    }
    void frames_areRead()
    {
        QFETCH(double, degrees);
        QFETCH(int, noise);
        m_reader->camera()->start();
        QVERIFY(m_reader->camera()->isOn());
        m_maker->show(frameOf(QString::fromStdString(standardKey().toText()).toUpper(), degrees, noise));
        QTRY_COMPARE(m_shown.size(), std::size_t{1});
        QVERIFY(m_shown[0] == standardKey());
        QVERIFY(!m_reader->camera()->isOn()); // everything is there
        QCOMPARE(m_maker->opened, 0);
        QVERIFY(m_reader->camera()->view().isNull());
    }

    /// As they pass by: twice, never all of a kind, and with nothing in between.
    void parts_areGatheredFromManyFrames()
    {
        const QStringList texts = textsOf(standardKey(), 60);
        m_reader->camera()->start();
        QSignalSpy seen(m_reader->camera(), &CodeCamera::viewChanged);
        for (const QString &text : {texts[1], QString(), texts[1], texts[0]}) {
            QImage blank(640, 480, QImage::Format_Grayscale8);
            blank.fill(Qt::gray);
            const auto before = seen.size();
            m_maker->show(text.isEmpty() ? blank : frameOf(text.toUpper(), 5, 5));
            QTRY_VERIFY(seen.size() > before);
            QVERIFY(m_shown.empty());
            QCOMPARE(m_reader->problem(), QString());
            QVERIFY(!m_reader->camera()->view().isNull());
        }
        QVERIFY(m_reader->progress().startsWith(QStringLiteral("2 of 3")));
        m_maker->show(frameOf(texts[2].toUpper(), 5, 5));
        QTRY_COMPARE(m_shown.size(), std::size_t{1});
    }

    /// A ticket that lies on the desk is no mistake of anybody.
    void otherCodes_arePassedOver()
    {
        m_reader->camera()->start();
        QSignalSpy seen(m_reader->camera(), &CodeCamera::viewChanged);
        m_maker->show(frameOf(QStringLiteral("https://example.org/ticket"), 0, 0));
        QTRY_COMPARE(seen.size(), 1);
        QCOMPARE(m_reader->problem(), QString());
        m_maker->show(QImage()); // a frame that can't be read
        QTRY_COMPARE(seen.size(), 2);
        QCOMPARE(m_reader->progress(), QString());
    }

    void whatIsSeenAfterTheEnd_isNotTaken()
    {
        m_reader->camera()->start();
        const auto late = m_maker->take;
        const QImage frame = frameOf(QString::fromStdString(standardKey().toText()).toUpper(), 0, 0);
        m_maker->show(frame); // is being looked at
        m_reader->leave();
        QVERIFY(!m_reader->camera()->isOn());
        late([frame] { return frame; });
        QThreadPool::globalInstance()->waitForDone();
        QCoreApplication::processEvents();
        QVERIFY(m_shown.empty());
    }

    void whereThereIsNone_isSaid()
    {
        m_maker->isThere = false;
        m_reader->camera()->start();
        QVERIFY(!m_reader->camera()->isOn());
        QVERIFY(m_reader->camera()->problem().contains(QStringLiteral("No camera")));
        m_maker->isThere = true;
        m_reader->camera()->start();
        QCOMPARE(m_reader->camera()->problem(), QString());
        m_maker->fail(QStringLiteral("Device or resource busy"));
        QTRY_VERIFY(!m_reader->camera()->isOn());
        QVERIFY(m_reader->camera()->problem().contains(QStringLiteral("resource busy")));
    }

    /// Nothing lies beside this test.
    void whereTheModuleIsMissing_isSaid()
    {
        QObject parent;
        CodeReader reader(&parent);
        reader.camera()->start();
        QVERIFY(reader.camera()->problem().contains(QStringLiteral("sheaf-camera.so")));
    }

    void everyFormat_isGrey_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("step");
        QTest::newRow("Y8") << int(QVideoFrameFormat::Format_Y8) << 0 << 1;
        QTest::newRow("YUV420P") << int(QVideoFrameFormat::Format_YUV420P) << 0 << 1;
        QTest::newRow("NV12") << int(QVideoFrameFormat::Format_NV12) << 0 << 1;
        QTest::newRow("YUYV") << int(QVideoFrameFormat::Format_YUYV) << 0 << 2;
        QTest::newRow("UYVY") << int(QVideoFrameFormat::Format_UYVY) << 1 << 2;
    }
    void everyFormat_isGrey()
    {
        QFETCH(int, format);
        QFETCH(int, first);
        QFETCH(int, step);
        QImage ramp(62, 40, QImage::Format_Grayscale8);
        for (int y = 0; y < ramp.height(); ++y)
            for (int x = 0; x < ramp.width(); ++x)
                ramp.scanLine(y)[x] = static_cast<uchar>(x * 3 + y);
        QCOMPARE(greyOf(videoFrame(ramp, static_cast<QVideoFrameFormat::PixelFormat>(format), first, step)), ramp);
    }

    void aFrameInColours_isGrey()
    {
        QVideoFrame frame(QVideoFrameFormat(QSize(16, 16), QVideoFrameFormat::Format_BGRX8888));
        QVERIFY(frame.map(QVideoFrame::WriteOnly));
        std::fill_n(frame.bits(0), frame.mappedBytes(0), uchar{128});
        frame.unmap();
        const QImage grey = greyOf(frame);
        QCOMPARE(grey.format(), QImage::Format_Grayscale8);
        QCOMPARE(qGray(grey.pixel(8, 8)), 128);
        QVERIFY(greyOf(QVideoFrame()).isNull());
    }

private:
    std::unique_ptr<MadeCamera> m_maker;
    std::unique_ptr<QObject> m_parent;
    CodeReader *m_reader = nullptr;
    std::vector<devices::UniformResource> m_shown;
};

QTEST_MAIN(TestCodeCamera)
#include "tst_code_camera.moc"
