// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/qr_codes.h"
#include "wallet/wallet.h"

#include <QObject>

#include <atomic>
#include <condition_variable>
#include <mutex>

namespace sheaf::desktop {

/// Whoever sits at the window and at a device. A flow calls it on a thread of the pool; what it says is told on the
/// window's. What a device wants typed or shown here is asked for on the window's thread, while the flow waits: one
/// question at a time, whichever devices ask. Where nobody listens who could answer, it is refused.
class DevicePerson final : public QObject, public devices::Person
{
    Q_OBJECT

public:
    enum class Asks {
        Pin,                ///< by the places of a number pad
        Passphrase,         ///< here and nowhere else
        PassphraseAnywhere, ///< here or on the device
        Codes,              ///< to carry a request to an air-gapped device, and its answer here
    };
    struct Question
    {
        std::uint64_t number = 0; ///< which one; what is meant for another is no answer to it
        Asks asks = Asks::Pin;
        QString device;                   ///< as it called itself last; empty where it has not
        devices::UniformResource request; ///< of Codes
        Phrase refusal;                   ///< of Codes: why what was shown last is no answer; empty before that
    };

    /// The window is closed: every flow is given up.
    void leave();
    /// Whether there is somebody who shows questions. Before that they are refused.
    void setListening(bool isListening) { m_isListening = isListening; }

    void prompt(devices::Prompt prompt) override;
    bool gaveUp() override { return m_left; }
    devices::Outcome<Secret> askPinPlaces() override;
    devices::Outcome<std::optional<Secret>> askPassphrase(bool mayBeTypedOnDevice) override;
    /// Asks again, under another number, for as long as `check` refuses what is shown.
    devices::Outcome<devices::UniformResource> exchange(const devices::UniformResource &request,
                                                        const devices::AnswerCheck &check) override;

    /// What is being asked; nothing where nothing is, and while an answer is being checked.
    std::optional<Question> question() const;
    /// To the question of that number, and to no other. A PIN's places, or a passphrase.
    void answer(std::uint64_t number, Secret typed);
    /// The passphrase is typed on the device.
    void answerOnDevice(std::uint64_t number);
    /// What an air-gapped device has shown.
    void answerShown(std::uint64_t number, devices::UniformResource shown);
    /// The flow ends, and the device is told so by whoever talks to it.
    void giveUp(std::uint64_t number);
    /// Gives up whatever is asked.
    void giveUpAll();

Q_SIGNALS:
    /// What to do now, on the device.
    void told(const QString &words);
    /// A question was asked, or is none any more. From whichever thread.
    void questionChanged();

private:
    enum class How { Typed, OnDevice, Shown, GaveUp };
    struct Answer
    {
        How how = How::GaveUp;
        Secret typed;
        devices::UniformResource shown;
    };
    /// Why an answer does not do; empty where it does.
    using Refusal = std::function<Phrase(const Answer &)>;

    devices::Outcome<std::optional<Secret>> askTyped(Asks asks);
    devices::Outcome<Answer> ask(Question question, const Refusal &refusal);
    Answer awaitAnswer(std::unique_lock<std::mutex> &lock);
    void take(std::uint64_t number, Answer answer);

    std::atomic<bool> m_left = false;
    std::atomic<bool> m_isListening = false;
    mutable std::mutex m_mutex; ///< of all below
    std::condition_variable m_moved;
    std::optional<Question> m_question;
    bool m_isOpen = false; ///< it has no answer yet
    bool m_isGivenUp = false;
    Answer m_answer;
    QString m_device;
    std::uint64_t m_last = 0;
    std::uint64_t m_rounds = 0; ///< of giveUpAll(): whoever waited for their turn meanwhile gives up, too
};

} // namespace sheaf::desktop
