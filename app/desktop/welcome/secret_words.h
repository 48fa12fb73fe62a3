// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"

#include <QColor>
#include <QFont>
#include <QQuickPaintedItem>

namespace sheaf::desktop {

/// Words on the screen that are in no string: a numbered grid, column by column, painted glyph by glyph from locked
/// memory. Dots stand for them until they are revealed, and again as soon as the window is not the active one. What
/// is painted is in the window's picture, as it is on the screen.
///
/// For whoever hears instead of sees, the arrow keys go from word to word, and only the current one is `spoken`.
class SecretWords : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(sheaf::desktop::SecretField *source READ source WRITE setSource NOTIFY changed FINAL)
    Q_PROPERTY(int count READ count NOTIFY changed FINAL)
    Q_PROPERTY(int columns MEMBER m_columns WRITE setColumns NOTIFY changed FINAL)
    Q_PROPERTY(qreal rowHeight MEMBER m_rowHeight WRITE setRowHeight NOTIFY changed FINAL)
    Q_PROPERTY(bool revealed READ revealed WRITE setRevealed NOTIFY revealedChanged FINAL)
    Q_PROPERTY(QFont font MEMBER m_font NOTIFY changed FINAL)
    Q_PROPERTY(QColor ink MEMBER m_ink NOTIFY changed FINAL)
    Q_PROPERTY(QColor quietInk MEMBER m_quietInk NOTIFY changed FINAL)
    Q_PROPERTY(QColor mark MEMBER m_mark NOTIFY changed FINAL)
    Q_PROPERTY(QString spoken READ spoken NOTIFY spokenChanged FINAL)

public:
    explicit SecretWords(QQuickItem *parent = nullptr);

    /// Where the words come from while it is typed; null where they were given by show().
    SecretField *source() const { return m_source; }
    void setSource(SecretField *source);
    /// Keeps a copy of the words, which have single spaces between them.
    void show(const Secret &words);

    int count() const { return m_count; }
    bool revealed() const { return m_revealed; }
    void setRevealed(bool revealed);
    void setColumns(int columns);
    void setRowHeight(qreal height);
    /// `3: able` while it is revealed, the number alone while it is not.
    QString spoken() const;

    Q_INVOKABLE void clear();

    void paint(QPainter *painter) override;

Q_SIGNALS:
    void changed();
    void revealedChanged();
    void spokenChanged();

protected:
    void itemChange(ItemChange change, const ItemChangeData &data) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void follow();
    void refresh();
    int rows() const;
    std::string_view word(int index) const;
    void moveTo(int index);
    void paintWord(QPainter &painter, std::string_view word, QPointF baseline) const;

    Secret m_words;
    SecretField *m_source = nullptr;
    QMetaObject::Connection m_following;
    QMetaObject::Connection m_leaving;
    QMetaObject::Connection m_activity;
    int m_count = 0;
    int m_columns = 4;
    int m_current = 0;
    qreal m_rowHeight = 32;
    bool m_revealed = false;
    QFont m_font;
    QColor m_ink = Qt::black;
    QColor m_quietInk = Qt::darkGray;
    QColor m_mark = Qt::lightGray;
};

} // namespace sheaf::desktop
