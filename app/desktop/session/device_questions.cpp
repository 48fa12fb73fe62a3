// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_questions.h"

namespace sheaf::desktop {

DeviceQuestions::DeviceQuestions(Session *session, QObject *parent) : QObject(parent), m_person(session->person())
{
    m_person->setListening(true);
    // Always later: the thread that asks holds nothing of ours, and the one that answers is in the middle of it.
    connect(m_person.get(), &DevicePerson::questionChanged, this, &DeviceQuestions::look, Qt::QueuedConnection);
    connect(session, &Session::stateChanged, this, [this, session] {
        if (session->state() != Session::State::Unlocked)
            m_person->giveUpAll();
    });
}

DeviceQuestions::~DeviceQuestions()
{
    m_person->setListening(false);
    m_person->giveUpAll();
}

DeviceQuestions::Asking DeviceQuestions::asking() const
{
    if (!m_question)
        return Asking::Nothing;
    return m_question->asks == DevicePerson::Asks::Pin ? Asking::Pin : Asking::Passphrase;
}

bool DeviceQuestions::maybeOnDevice() const
{
    return m_question && m_question->asks == DevicePerson::Asks::PassphraseAnywhere;
}

void DeviceQuestions::look()
{
    auto question = m_person->question();
    if (question && question->asks == DevicePerson::Asks::Codes)
        question.reset(); // CodeExchange's
    const bool isSame =
        question.has_value() == m_question.has_value() && (!question || question->number == m_question->number);
    if (isSame)
        return;
    m_question = std::move(question);
    forgetPin();
    Q_EMIT changed();
}

void DeviceQuestions::forgetPin()
{
    wipe(m_pin.writable());
    m_pinLength = 0;
    Q_EMIT pinEdited();
}

void DeviceQuestions::press(int place)
{
    if (asking() != Asking::Pin || place < 1 || place > 9 || m_pinLength >= kLongestPin)
        return;
    m_pin.writable()[static_cast<std::size_t>(m_pinLength++)] = static_cast<std::uint8_t>('0' + place);
    Q_EMIT pinEdited();
}

void DeviceQuestions::erase()
{
    if (m_pinLength == 0)
        return;
    m_pin.writable()[static_cast<std::size_t>(--m_pinLength)] = 0;
    Q_EMIT pinEdited();
}

void DeviceQuestions::givePin()
{
    if (asking() != Asking::Pin || m_pinLength == 0)
        return;
    m_person->answer(m_question->number, Secret::copyOf(m_pin.view().first(static_cast<std::size_t>(m_pinLength))));
    m_question.reset();
    forgetPin();
    Q_EMIT changed();
}

void DeviceQuestions::givePassphrase(SecretField *passphrase)
{
    if (passphrase != nullptr)
        giveText(passphrase->take());
}

void DeviceQuestions::giveText(Secret passphrase)
{
    if (asking() != Asking::Passphrase)
        return;
    m_person->answer(m_question->number, std::move(passphrase));
    m_question.reset();
    Q_EMIT changed();
}

void DeviceQuestions::typeOnDevice()
{
    if (!maybeOnDevice())
        return;
    m_person->answerOnDevice(m_question->number);
    m_question.reset();
    Q_EMIT changed();
}

void DeviceQuestions::cancel()
{
    if (!m_question)
        return;
    m_person->giveUp(m_question->number);
    m_question.reset();
    forgetPin();
    Q_EMIT changed();
}

} // namespace sheaf::desktop
