// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QtQml/qqmlregistration.h>

namespace sheaf::desktop {

/// What a person chose about the window, kept beside the vault's folder in a plain file: nothing in it is secret.
class Preferences final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Scheme scheme READ scheme WRITE setScheme NOTIFY changed FINAL)
    Q_PROPERTY(bool dark READ dark NOTIFY changed FINAL)
    Q_PROPERTY(double textScale READ textScale WRITE setTextScale NOTIFY changed FINAL)
    Q_PROPERTY(bool reducedMotion READ reducedMotion WRITE setReducedMotion NOTIFY changed FINAL)
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY changed FINAL)
    Q_PROPERTY(QString currency READ currency WRITE setCurrency NOTIFY changed FINAL)
    Q_PROPERTY(int idleLockMinutes READ idleLockMinutes WRITE setIdleLockMinutes NOTIFY changed FINAL)
    Q_PROPERTY(bool networkAsked READ networkAsked NOTIFY changed FINAL)
    Q_PROPERTY(bool networkAllowed READ networkAllowed WRITE setNetworkAllowed NOTIFY changed FINAL)
    Q_PROPERTY(bool rulesRun READ rulesRun WRITE setRulesRun NOTIFY changed FINAL)
    Q_PROPERTY(bool keepRunning READ keepRunning WRITE setKeepRunning NOTIFY changed FINAL)
    Q_PROPERTY(bool notify READ notify WRITE setNotify NOTIFY changed FINAL)
    /// As it was left: read once, when the window is made.
    Q_PROPERTY(QRect window READ window CONSTANT FINAL)
    Q_PROPERTY(bool windowMaximized READ windowMaximized CONSTANT FINAL)

public:
    enum class Scheme { System, Light, Dark };
    Q_ENUM(Scheme)

    explicit Preferences(const QString &file, QObject *parent = nullptr);

    Scheme scheme() const;
    void setScheme(Scheme scheme);
    /// The scheme that holds now: the person's, or the desktop's.
    bool dark() const;
    double textScale() const; ///< 1 to 2
    void setTextScale(double scale);
    bool reducedMotion() const; ///< the desktop's, until the person says something else
    void setReducedMotion(bool reduced);
    QString language() const; ///< `de`, or empty for the desktop's
    void setLanguage(const QString &language);
    QString currency() const; ///< `USD` or `ETH`
    void setCurrency(const QString &currency);
    int idleLockMinutes() const; ///< 0: never
    void setIdleLockMinutes(int minutes);
    /// Whether the person has said that the networks may be asked.
    bool networkAllowed() const;
    void setNetworkAllowed(bool allowed);
    /// Whether the person has been asked about it, whatever they said.
    bool networkAsked() const;
    bool rulesRun() const; ///< whether rules are carried out while the vault is open
    void setRulesRun(bool run);
    bool keepRunning() const; ///< whether closing the window leaves the program in the tray
    void setKeepRunning(bool keep);
    bool notify() const; ///< whether the desktop shows what rules did while nobody looks
    void setNotify(bool notify);
    /// Empty where there was none yet.
    QRect window() const;
    bool windowMaximized() const;
    /// What the desktop says, until it says something else.
    void setSystemDark(bool dark);
    void setSystemReducedMotion(bool reduced);

public Q_SLOTS:
    /// Keeps where the window is; of a maximized one only that it is.
    void keepWindow(const QRect &place, bool maximized);

Q_SIGNALS:
    void changed();

private:
    template <typename T> T read(const char *key, T fallback) const;
    template <typename T> void write(const char *key, const T &value);

    QSettings m_settings;
    bool m_systemDark = false;
    bool m_systemReducedMotion = false;
};

} // namespace sheaf::desktop
