// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_person.h"

#include "format.h"

namespace sheaf::desktop {

namespace {

QString wordsFor(const devices::Prompt &prompt)
{
    const QString device = format::text(prompt.device);
    switch (prompt.step) {
    case devices::Step::Unlock:
        return DevicePerson::tr("Unlock %1: type its PIN on the device.").arg(device);
    case devices::Step::OpenApp:
        return DevicePerson::tr("Open the Ethereum app on %1.").arg(device);
    case devices::Step::ConfirmAddress:
        return prompt.shows.empty() ? DevicePerson::tr("Compare the address on %1, and confirm it there.").arg(device)
                                    : DevicePerson::tr("%1 shows an address. Confirm it there if it is this one: %2")
                                          .arg(device, format::text(prompt.shows));
    case devices::Step::ConfirmSignature:
        if (!prompt.shows.empty())
            return DevicePerson::tr("Compare what %1 shows with this, and confirm it there; to stop, say no there: %2")
                .arg(device, format::foreign(prompt.shows, 400));
        return DevicePerson::tr("Look at what %1 shows, and confirm it there; to stop, say no there.").arg(device);
    case devices::Step::EnterPassphrase:
        return DevicePerson::tr("Type the passphrase on %1.").arg(device);
    case devices::Step::Reconnect:
        return DevicePerson::tr("%1 has left for a moment; wait, or plug it in again.").arg(device);
    case devices::Step::ExchangeCodes:
        return DevicePerson::tr("Scan the codes with %1, confirm there, and show its answer here.").arg(device);
    }
    return {};
}

} // namespace

void DevicePerson::prompt(devices::Prompt prompt)
{
    {
        const std::lock_guard lock(m_mutex);
        m_device = format::foreign(prompt.device, 60);
    }
    Q_EMIT told(wordsFor(prompt));
}

void DevicePerson::leave()
{
    m_left = true;
    giveUpAll();
}

devices::Outcome<Secret> DevicePerson::askPinPlaces()
{
    auto asked = ask(Asks::Pin);
    if (!asked)
        return devices::fail(std::move(asked).error());
    return asked->has_value() ? std::move(**asked) : Secret();
}

devices::Outcome<std::optional<Secret>> DevicePerson::askPassphrase(bool mayBeTypedOnDevice)
{
    if (!m_isListening && mayBeTypedOnDevice)
        return std::optional<Secret>();
    return ask(mayBeTypedOnDevice ? Asks::PassphraseAnywhere : Asks::Passphrase);
}

devices::Outcome<std::optional<Secret>> DevicePerson::ask(Asks asks)
{
    const auto cancelled = [] { return devices::fail(devices::Fault::Cancelled, "you gave up"); };
    std::unique_lock lock(m_mutex);
    if (!m_isListening) // under the lock: who stops listening gives everything up after that, which would be missed
        return devices::fail(devices::Fault::Unsupported, "nobody is there to type what the device asks for");
    const std::uint64_t round = m_rounds;
    m_moved.wait(lock, [this, round] { return m_left || m_rounds != round || !m_question; });
    if (m_left || m_rounds != round)
        return cancelled();
    m_question = Question{++m_last, asks, m_device};
    m_answer.reset();
    lock.unlock();
    Q_EMIT questionChanged();
    lock.lock();
    m_moved.wait(lock, [this] { return m_answer.has_value(); });
    const Answer answer = *std::exchange(m_answer, std::nullopt);
    Secret typed = std::exchange(m_typed, Secret());
    m_question.reset();
    lock.unlock();
    m_moved.notify_all();
    Q_EMIT questionChanged();
    if (answer == Answer::GaveUp)
        return cancelled();
    return answer == Answer::Typed ? std::optional<Secret>(std::move(typed)) : std::nullopt;
}

std::optional<DevicePerson::Question> DevicePerson::question() const
{
    const std::lock_guard lock(m_mutex);
    return m_answer ? std::nullopt : m_question;
}

void DevicePerson::take(std::uint64_t number, Answer answer, Secret typed)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_question || m_question->number != number || m_answer)
            return;
        if (answer == Answer::OnDevice && m_question->asks != Asks::PassphraseAnywhere)
            return;
        m_answer = answer;
        m_typed = std::move(typed);
    }
    m_moved.notify_all();
}

void DevicePerson::answer(std::uint64_t number, Secret typed) { take(number, Answer::Typed, std::move(typed)); }

void DevicePerson::answerOnDevice(std::uint64_t number) { take(number, Answer::OnDevice, Secret()); }

void DevicePerson::giveUp(std::uint64_t number) { take(number, Answer::GaveUp, Secret()); }

void DevicePerson::giveUpAll()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_rounds;
        if (m_question && !m_answer)
            m_answer = Answer::GaveUp;
    }
    m_moved.notify_all();
}

} // namespace sheaf::desktop
