// SPDX-License-Identifier: GPL-3.0-or-later
#include "camera_view.h"

#include <QPainter>

namespace sheaf::desktop {

CameraView::CameraView(QQuickItem *parent) : QQuickPaintedItem(parent) {}

void CameraView::setCamera(CodeCamera *camera)
{
    if (camera == m_camera)
        return;
    if (m_camera)
        disconnect(m_camera, nullptr, this, nullptr);
    m_camera = camera;
    if (camera != nullptr)
        connect(camera, &CodeCamera::viewChanged, this, [this] { update(); });
    update();
    Q_EMIT cameraChanged();
}

void CameraView::paint(QPainter *painter)
{
    if (!m_camera || m_camera->view().isNull())
        return;
    const QImage &view = m_camera->view();
    QSizeF size(view.size());
    size.scale(width(), height(), Qt::KeepAspectRatio);
    painter->drawImage(QRectF(QPointF((width() - size.width()) / 2, (height() - size.height()) / 2), size), view);
}

} // namespace sheaf::desktop
