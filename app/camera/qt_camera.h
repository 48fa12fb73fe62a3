// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "camera.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QObject>
#include <QVideoFrame>
#include <QVideoSink>

namespace sheaf::desktop {

/// A frame in grey: the luminance of what cameras give, which nearly all formats have by itself. Null for one that
/// can't be read.
QImage greyOf(QVideoFrame frame);

/// Qt Multimedia's default camera.
class QtCamera final : public QObject, public Camera
{
    Q_OBJECT

public:
    QtCamera(CameraMaker::Take take, CameraMaker::Fail fail);
    ~QtCamera() override;

private:
    CameraMaker::Take m_take;
    CameraMaker::Fail m_fail;
    QCamera m_camera;
    QVideoSink m_sink;
    QMediaCaptureSession m_session;
};

class QtCameraMaker final : public QObject, public CameraMaker
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID "org.sheaf.CameraMaker/1")
    Q_INTERFACES(sheaf::desktop::CameraMaker)

public:
    std::unique_ptr<Camera> open(Take take, Fail fail) override;
};

} // namespace sheaf::desktop
