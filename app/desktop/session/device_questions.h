// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secret_field.h"
#include "session.h"

namespace sheaf::desktop {

/// What a device wants typed at the computer: a PIN by its places (the device shows which digit stands where, anew each
/// time), or a passphrase. What is typed stays in locked memory, and goes to nobody but the device.
class DeviceQuestions final : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the program")
    Q_PROPERTY(Asking asking READ asking NOTIFY changed FINAL)
    Q_PROPERTY(QString device READ device NOTIFY changed FINAL)
    Q_PROPERTY(bool maybeOnDevice READ maybeOnDevice NOTIFY changed FINAL)
    Q_PROPERTY(int pinLength READ pinLength NOTIFY pinEdited FINAL)

public:
    enum class Asking { Nothing, Pin, Passphrase };
    Q_ENUM(Asking)

    static constexpr int kLongestPin = 50; ///< the firmware's

    explicit DeviceQuestions(Session *session, QObject *parent = nullptr);
    ~DeviceQuestions() override;

    Asking asking() const;
    /// Its name; empty where it has not said one yet.
    QString device() const { return m_question ? m_question->device : QString(); }
    bool maybeOnDevice() const; ///< the passphrase may be typed there as well
    int pinLength() const { return m_pinLength; }

    /// Gives the passphrase that was typed, which may be empty: that is the wallet without one.
    void giveText(Secret passphrase);
    /// Takes the passphrase out of the field.
    Q_INVOKABLE void givePassphrase(sheaf::desktop::SecretField *passphrase);

public Q_SLOTS:
    /// A place of the pad, 1 to 9 as on a keyboard's number pad: 7 is at the top left.
    void press(int place);
    void erase();
    void givePin();
    void typeOnDevice();
    /// The flow ends; nothing was signed.
    void cancel();

Q_SIGNALS:
    void changed();
    void pinEdited();

private:
    void look();
    void forgetPin();

    std::shared_ptr<DevicePerson> m_person;
    std::optional<DevicePerson::Question> m_question;
    Secret m_pin{kLongestPin};
    int m_pinLength = 0;
};

} // namespace sheaf::desktop
