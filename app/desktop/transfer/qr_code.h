// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// A QR code, ISO/IEC 18004: whole pixels to each module, and the quiet zone of four modules around it. The colours
/// are for a camera and not for a person: dark on light, whatever the window's scheme. Texts of capitals and digits
/// alone are the long ones (parts of a Uniform Resource): they get the least error correction, since larger modules
/// help a camera more on a clean screen.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink READ ink WRITE setInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor paper READ paper WRITE setPaper NOTIFY changed FINAL)

public:
    explicit QrCode(QQuickItem *parent = nullptr);

    QString text() const { return m_text; }
    void setText(const QString &text);
    QColor ink() const { return m_ink; }
    void setInk(const QColor &ink);
    QColor paper() const { return m_paper; }
    void setPaper(const QColor &paper);

    void paint(QPainter *painter) override;

    /// Modules from left to right and from top to bottom, true where dark; empty for a text that does not fit.
    static QList<bool> modulesOf(const QString &text);

Q_SIGNALS:
    void changed();

private:
    QString m_text;
    QColor m_ink;
    QColor m_paper;
};

} // namespace sheaf::desktop
