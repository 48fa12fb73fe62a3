// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "hardware_person.h"
#include "output.h"

namespace sheaf::cli {

/// One run of the program: its arguments, its output, and the wallet, made when a command first needs it.
class Session final
{
public:
    Session(Arguments arguments, Output *output) : m_arguments(std::move(arguments)), m_output(output) {}

    const Arguments &arguments() const { return m_arguments; }
    Output &output() { return *m_output; }
    /// What the program exits with although nothing failed: a check said no.
    void setExit(int status) { m_exit = status; }
    int exit() const { return m_exit; }

    Result<wallet::Wallet *> wallet();
    /// Whoever answers devices for that wallet; null before it was made.
    const std::shared_ptr<TerminalPerson> &person() const { return m_person; }
    /// The wallet with its vault open: asks for the password where that is needed.
    Result<wallet::Wallet *> unlocked();
    /// Every chain of `--chain`, or none for all.
    Result<std::vector<wallet::ChainId>> chains();
    Result<wallet::Slippage> slippage();

private:
    Arguments m_arguments;
    Output *m_output;
    std::unique_ptr<wallet::Wallet> m_wallet;
    std::shared_ptr<TerminalPerson> m_person;
    int m_exit = 0;
};

using Handler = Task<Result<void>> (*)(Session *);

/// A command and what carries it out.
struct Command
{
    CommandSpec spec;
    Handler handler = nullptr;
};

std::vector<Command> vaultCommands();
std::vector<Command> accountCommands();
std::vector<Command> networkCommands();
std::vector<Command> portfolioCommands();
std::vector<Command> spendingCommands();
std::vector<Command> ruleCommands();
std::vector<Command> offlineCommands();
std::vector<Command> hardwareCommands();
std::vector<Command> qrCommands();
std::vector<Command> urCommands();

} // namespace sheaf::cli
