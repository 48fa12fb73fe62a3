// SPDX-License-Identifier: GPL-3.0-or-later
#include "qt_camera.h"

#include <QMediaDevices>

#include <cstring>

namespace sheaf::desktop {

namespace {

using Format = QVideoFrameFormat::PixelFormat;

/// Where the luminance of a pixel is among a plane's bytes.
struct Luminance
{
    int first;
    int step;
};

std::optional<Luminance> luminanceOf(Format format)
{
    switch (format) {
    case Format::Format_Y8:
    case Format::Format_YUV420P:
    case Format::Format_YUV422P:
    case Format::Format_YV12:
    case Format::Format_NV12:
    case Format::Format_NV21:
    case Format::Format_IMC1:
    case Format::Format_IMC2:
    case Format::Format_IMC3:
    case Format::Format_IMC4:
        return Luminance{0, 1};
    case Format::Format_YUYV:
        return Luminance{0, 2};
    case Format::Format_UYVY:
        return Luminance{1, 2};
    default:
        return std::nullopt;
    }
}

QImage luminance(const QVideoFrame &frame, Luminance place)
{
    const int width = frame.width();
    const int height = frame.height();
    const int stride = frame.bytesPerLine(0);
    const qsizetype needed = qsizetype{stride} * (height - 1) + qsizetype{width - 1} * place.step + place.first + 1;
    if (width <= 0 || height <= 0 || frame.bits(0) == nullptr || stride < width * place.step ||
        frame.mappedBytes(0) < needed)
        return {};
    QImage grey(width, height, QImage::Format_Grayscale8);
    for (int y = 0; y < grey.height(); ++y) {
        const uchar *from = frame.bits(0) + qsizetype{stride} * y + place.first;
        uchar *to = grey.scanLine(y);
        if (place.step == 1)
            std::memcpy(to, from, static_cast<std::size_t>(width));
        else
            for (int x = 0; x < width; ++x)
                to[x] = from[qsizetype{x} * place.step];
    }
    return grey;
}

} // namespace

QImage greyOf(QVideoFrame frame)
{
    if (const auto place = luminanceOf(frame.pixelFormat()); place && frame.map(QVideoFrame::ReadOnly)) {
        QImage grey = luminance(frame, *place);
        frame.unmap();
        return grey;
    }
    return frame.toImage().convertToFormat(QImage::Format_Grayscale8);
}

QtCamera::QtCamera(CameraMaker::Take take, CameraMaker::Fail fail)
    : m_take(std::move(take)), m_fail(std::move(fail)), m_camera(QMediaDevices::defaultVideoInput())
{
    connect(&m_sink, &QVideoSink::videoFrameChanged, this,
            [this](const QVideoFrame &frame) { m_take([frame] { return greyOf(frame); }); });
    connect(&m_camera, &QCamera::errorOccurred, this,
            [this](QCamera::Error, const QString &problem) { m_fail(problem); });
    m_session.setCamera(&m_camera);
    m_session.setVideoSink(&m_sink);
    m_camera.start();
}

QtCamera::~QtCamera()
{
    m_camera.stop();
    m_session.setVideoSink(nullptr);
    m_session.setCamera(nullptr);
}

std::unique_ptr<Camera> QtCameraMaker::open(Take take, Fail fail)
{
    if (QMediaDevices::defaultVideoInput().isNull())
        return nullptr;
    return std::make_unique<QtCamera>(std::move(take), std::move(fail));
}

} // namespace sheaf::desktop
