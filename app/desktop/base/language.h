// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTranslator>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace sheaf::desktop {

class Preferences;

/// The language of the window: installs the translation that the person or the desktop wishes, and the locale that
/// numbers and dates are written by. English stands in the sources.
class Language final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    /// What a person may choose, the desktop's own language first; and which of them holds.
    Q_PROPERTY(QStringList choices READ choices NOTIFY changed FINAL)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed FINAL)

public:
    /// The languages that there are, as preferences name them, English first.
    static QStringList known();
    /// In its own words: `Deutsch`.
    static QString nameOf(const QString &language);
    /// Which of the known ones the person's own list of languages wishes first; English where none is known.
    static QString bestOf(const QStringList &wished);

    explicit Language(Preferences *preferences, QObject *parent = nullptr);
    ~Language() override;

    QString current() const { return m_current; }
    QStringList choices() const;
    int chosen() const;

public Q_SLOTS:
    void choose(int choice);

Q_SIGNALS:
    /// Everything that was put into words is to be put into words again.
    void changed();

private:
    void apply();

    Preferences *m_preferences;
    QString m_said;
    QString m_current;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace sheaf::desktop
