// SPDX-License-Identifier: GPL-3.0-or-later
#include "device_person.h"

#include "format.h"

namespace sheaf::desktop {

namespace {

QString wordsFor(const devices::Prompt &prompt)
{
    const QString device = format::foreign(prompt.device, 60);
    switch (prompt.step) {
    case devices::Step::Unlock:
        return DevicePerson::tr("Unlock %1: type its PIN on the device.").arg(device);
    case devices::Step::OpenApp:
        return DevicePerson::tr("Open the Ethereum app on %1.").arg(device);
    case devices::Step::ConfirmAddress:
        return prompt.shows.isEmpty() ? DevicePerson::tr("Compare the address on %1, and confirm it there.").arg(device)
                                      : DevicePerson::tr("%1 shows an address. Confirm it there if it is this one: %2")
                                            .arg(device, format::saidOnOneLine(prompt.shows, 400));
    case devices::Step::ConfirmSignature:
        if (!prompt.shows.isEmpty())
            return DevicePerson::tr("Compare what %1 shows with this, and confirm it there; to stop, say no there: %2")
                .arg(device, format::saidOnOneLine(prompt.shows, 400));
        return DevicePerson::tr("Look at what %1 shows, and confirm it there; to stop, say no there.").arg(device);
    case devices::Step::EnterPassphrase:
        return DevicePerson::tr("Type the passphrase on %1.").arg(device);
    case devices::Step::Reconnect:
        return DevicePerson::tr("%1 has left for a moment; wait, or plug it in again.").arg(device);
    case devices::Step::ExchangeCodes:
        return DevicePerson::tr("Show your device the codes, confirm there, and bring its answer here.");
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
    auto asked = askTyped(Asks::Pin);
    if (!asked)
        return devices::fail(std::move(asked).error());
    return asked->has_value() ? std::move(**asked) : Secret();
}

devices::Outcome<std::optional<Secret>> DevicePerson::askPassphrase(bool mayBeTypedOnDevice)
{
    if (!m_isListening && mayBeTypedOnDevice)
        return std::optional<Secret>();
    return askTyped(mayBeTypedOnDevice ? Asks::PassphraseAnywhere : Asks::Passphrase);
}

devices::Outcome<std::optional<Secret>> DevicePerson::askTyped(Asks asks)
{
    auto answer = ask({0, asks, {}, {}, {}}, [](const Answer &) { return Phrase(); });
    if (!answer)
        return devices::fail(std::move(answer).error());
    if (answer->how == How::GaveUp)
        return devices::fail(devices::Fault::Cancelled, SHEAF_SAYS("Phrases", "you gave up"));
    return answer->how == How::Typed ? std::optional<Secret>(std::move(answer->typed)) : std::nullopt;
}

devices::Outcome<devices::UniformResource> DevicePerson::exchange(const devices::UniformResource &request,
                                                                  const devices::AnswerCheck &check)
{
    Phrase last;
    const auto refusal = [&](const Answer &answer) {
        const auto checked = check(answer.shown);
        last = checked ? Phrase() : checked.error().said();
        return last;
    };
    auto answer = ask({0, Asks::Codes, {}, request, {}}, refusal);
    if (!answer)
        return devices::fail(std::move(answer).error());
    if (answer->how == How::Shown)
        return std::move(answer->shown);
    // A signature that was made can't be taken back, only left where it is.
    if (last.isEmpty())
        return devices::fail(devices::Fault::Cancelled,
                             SHEAF_SAYS("Phrases", "you gave up; should the device have signed, its answer does "
                                                   "nothing as long as it is shown to nobody"));
    return devices::fail(
        devices::Fault::Cancelled,
        phrase(SHEAF_SAYS("Phrases", "you gave up; should the device have signed, its answer does nothing as long as "
                                     "it is shown to nobody (what was shown last: %1)"),
               last));
}

devices::Outcome<DevicePerson::Answer> DevicePerson::ask(Question question, const Refusal &refusal)
{
    std::unique_lock lock(m_mutex);
    if (!m_isListening) // under the lock: who stops listening gives everything up after that, which would be missed
        return devices::fail(devices::Fault::Unsupported,
                             SHEAF_SAYS("Phrases", "nobody is there to answer what the device asks for"));
    const std::uint64_t round = m_rounds;
    m_moved.wait(lock, [this, round] { return m_left || m_rounds != round || !m_question; });
    if (m_left || m_rounds != round)
        return Answer();
    question.device = m_device;
    m_question = std::move(question);
    Answer answer;
    for (;;) {
        answer = awaitAnswer(lock);
        if (answer.how == How::GaveUp)
            break;
        lock.unlock();
        Phrase problem = refusal(answer);
        lock.lock();
        if (m_left || m_isGivenUp || m_rounds != round)
            answer = Answer(); // given up meanwhile: nothing that was shown goes on
        else if (!problem.isEmpty()) {
            m_question->refusal = std::move(problem);
            continue;
        }
        break;
    }
    m_question.reset();
    lock.unlock();
    m_moved.notify_all();
    Q_EMIT questionChanged();
    return answer;
}

DevicePerson::Answer DevicePerson::awaitAnswer(std::unique_lock<std::mutex> &lock)
{
    m_question->number = ++m_last;
    m_isOpen = true;
    m_isGivenUp = false;
    lock.unlock();
    Q_EMIT questionChanged();
    lock.lock();
    m_moved.wait(lock, [this] { return !m_isOpen; });
    return std::exchange(m_answer, Answer());
}

std::optional<DevicePerson::Question> DevicePerson::question() const
{
    const std::lock_guard lock(m_mutex);
    return m_isOpen ? m_question : std::nullopt;
}

void DevicePerson::take(std::uint64_t number, Answer answer)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_question || m_question->number != number)
            return;
        m_isGivenUp = m_isGivenUp || answer.how == How::GaveUp; // while an answer is checked, too
        if (!m_isOpen)
            return;
        const Asks asks = m_question->asks;
        if (answer.how == How::OnDevice && asks != Asks::PassphraseAnywhere)
            return;
        if (answer.how != How::GaveUp && (answer.how == How::Shown) != (asks == Asks::Codes))
            return;
        m_answer = std::move(answer);
        m_isOpen = false;
    }
    m_moved.notify_all();
}

void DevicePerson::answer(std::uint64_t number, Secret typed) { take(number, {How::Typed, std::move(typed), {}}); }

void DevicePerson::answerOnDevice(std::uint64_t number) { take(number, {How::OnDevice, {}, {}}); }

void DevicePerson::answerShown(std::uint64_t number, devices::UniformResource shown)
{
    take(number, {How::Shown, {}, std::move(shown)});
}

void DevicePerson::giveUp(std::uint64_t number) { take(number, {}); }

void DevicePerson::giveUpAll()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_rounds;
        if (m_isOpen)
            m_answer = {};
        m_isOpen = false;
    }
    m_moved.notify_all();
}

} // namespace sheaf::desktop
