// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QtPlugin>

#include <functional>
#include <memory>

namespace sheaf::desktop {

/// A camera that is on until its end.
class Camera
{
public:
    virtual ~Camera() = default;

protected:
    Camera() = default;
    Camera(const Camera &) = default;
    Camera &operator=(const Camera &) = default;
};

/// What the program loads, where it is there, when a camera is first wanted: Qt Multimedia brings more libraries than
/// everything else of the window.
class CameraMaker
{
public:
    /// Makes a frame's picture in grey (QImage::Format_Grayscale8; null where it can't be read). It may be called on
    /// any thread, and takes some milliseconds.
    using Frame = std::function<QImage()>;
    /// Both on the window's thread.
    using Take = std::function<void(Frame)>;
    /// What is wrong with a camera that was on, in the system's words.
    using Fail = std::function<void(const QString &)>;

    virtual ~CameraMaker() = default;
    /// The system's own camera, switched on; null where there is none.
    virtual std::unique_ptr<Camera> open(Take take, Fail fail) = 0;

protected:
    CameraMaker() = default;
    CameraMaker(const CameraMaker &) = default;
    CameraMaker &operator=(const CameraMaker &) = default;
};

} // namespace sheaf::desktop

Q_DECLARE_INTERFACE(sheaf::desktop::CameraMaker, "org.sheaf.CameraMaker/1")
