// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include "composition.h"
#include "secrets.h"

namespace sheaf::cli {

Result<wallet::Wallet *> Session::wallet()
{
    if (m_wallet)
        return m_wallet.get();
    composition::Options options;
    options.vault = m_arguments.value(QStringLiteral("vault")).value_or(QString()).toStdString();
    for (const QString &folder : m_arguments.values(QStringLiteral("networks")))
        options.networks.emplace_back(folder.toStdString());
    TerminalPerson::Answers answers;
    SHEAF_TRY(codes, codeOptionsOf(m_arguments));
    answers.codes = std::move(codes);
    SHEAF_TRY(made, composition::makeWallet(options));
    m_wallet = std::move(made);
    m_person = std::make_shared<TerminalPerson>(m_output, std::move(answers));
    m_wallet->setPerson(m_person);
    return m_wallet.get();
}

Result<wallet::Wallet *> Session::unlocked()
{
    SHEAF_TRY(opened, wallet());
    if (opened->vault().isUnlocked())
        return opened;
    SHEAF_TRY(info, opened->vault().info());
    if (!info.exists)
        return failure(ErrorCode::NotFound, "there is no vault in " + info.folder.string() +
                                                "; make one with 'sheaf-cli vault create' or 'vault import'");
    if (m_arguments.has(QStringLiteral("keyring"))) {
        SHEAF_CHECK(opened->vault().unlockByKeyring());
    } else {
        SHEAF_TRY(password, vaultPassword(m_arguments, /*isNew=*/false));
        SHEAF_CHECK(opened->vault().unlock(std::move(password)));
    }
    if (const auto damage = opened->vault().damage())
        m_output->note(QStringLiteral("vault.db is damaged (%1). This is its last good copy, to look at alone: nothing "
                                      "can be changed or sent. Restore a backup, or go on from the copy with "
                                      "'sheaf-cli vault recover'.")
                           .arg(QString::fromStdString(damage->detail)));
    return opened;
}

Result<std::vector<wallet::ChainId>> Session::chains()
{
    SHEAF_TRY(opened, wallet());
    std::vector<wallet::ChainId> chains;
    for (const QString &name : m_arguments.values(QStringLiteral("chain"))) {
        SHEAF_TRY(chain, opened->chainNamed(name.toStdString()));
        chains.push_back(chain->id);
    }
    return chains;
}

Result<wallet::Slippage> Session::slippage()
{
    wallet::Slippage slippage;
    if (const auto text = m_arguments.value(QStringLiteral("slippage"))) {
        SHEAF_TRY(basisPoints, wallet::basisPointsFrom(text->toStdString()));
        slippage.basisPoints = basisPoints;
    }
    return slippage;
}

} // namespace sheaf::cli
