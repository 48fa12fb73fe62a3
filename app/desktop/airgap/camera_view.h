// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "code_camera.h"

#include <QPointer>
#include <QQuickPaintedItem>

namespace sheaf::desktop {

/// What a camera sees, for aiming it.
class CameraView : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sheaf::desktop::CodeCamera *camera READ camera WRITE setCamera NOTIFY cameraChanged FINAL)

public:
    explicit CameraView(QQuickItem *parent = nullptr);

    CodeCamera *camera() const { return m_camera; }
    void setCamera(CodeCamera *camera);

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void cameraChanged();

private:
    QPointer<CodeCamera> m_camera;
};

} // namespace sheaf::desktop
