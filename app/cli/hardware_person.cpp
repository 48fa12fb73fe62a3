// SPDX-License-Identifier: GPL-3.0-or-later
#include "hardware_person.h"

#include "secrets.h"

namespace sheaf::cli {

namespace {

devices::Outcome<Secret> orGaveUp(Result<Secret> secret)
{
    if (!secret)
        return devices::fail(devices::Fault::Cancelled, secret.error().detail);
    return std::move(*secret);
}

} // namespace

void TerminalPerson::prompt(devices::Prompt prompt)
{
    m_output->note(QString::fromStdString(wallet::promptSentence(prompt)));
}

devices::Outcome<Secret> TerminalPerson::askPinPlaces()
{
    if (!m_answers.pinFile.isEmpty())
        return orGaveUp(secretFromFile(m_answers.pinFile));
    return orGaveUp(
        askSecret(QStringLiteral("The PIN by its places, which the device shows (7 8 9 above, 1 2 3 below)")));
}

devices::Outcome<std::optional<Secret>> TerminalPerson::askPassphrase(bool mayBeTypedOnDevice)
{
    if (m_answers.passphraseOnDevice && mayBeTypedOnDevice)
        return std::optional<Secret>();
    auto typed =
        m_answers.passphraseFile.isEmpty()
            ? orGaveUp(askSecret(QStringLiteral("The passphrase of the hidden wallet (empty for the usual one)")))
            : orGaveUp(secretFromFile(m_answers.passphraseFile));
    if (!typed)
        return devices::fail(std::move(typed).error());
    return std::optional(std::move(*typed));
}

bool TerminalPerson::allowsToClose(const std::string &app)
{
    if (!m_answers.closesApps)
        m_output->note(QStringLiteral("--close-app lets Sheaf close the app '%1'.").arg(QString::fromStdString(app)));
    return m_answers.closesApps;
}

devices::Outcome<devices::UniformResource> TerminalPerson::exchange(const devices::UniformResource &request,
                                                                    const devices::AnswerCheck & /*check*/)
{
    return exchangeCodes(request, m_answers.codes, *m_output, [this] { return gaveUp(); });
}

} // namespace sheaf::cli
