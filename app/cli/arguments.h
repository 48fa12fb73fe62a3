// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/wallet.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace sheaf::cli {

/// `--name` or `--name VALUE` of a command.
struct OptionSpec
{
    QString name;
    QString value; ///< what the value is called in the help; empty for a switch
    QString help;
};

/// One command: its words, what stands behind them, and its options.
struct CommandSpec
{
    QStringList words;    ///< `vault create`
    QStringList operands; ///< `AMOUNT`, `TO`; in brackets where it may be left out, `...` where it may repeat
    QString help;
    std::vector<OptionSpec> options;
};

/// A command line, taken apart.
struct Arguments
{
    const CommandSpec *command = nullptr;
    QStringList operands;
    std::vector<std::pair<QString, QString>> options;

    bool has(const QString &option) const;
    std::optional<QString> value(const QString &option) const;
    /// Everything said with an option that may be repeated.
    QStringList values(const QString &option) const;
    QString operand(qsizetype index) const { return index < operands.size() ? operands[index] : QString(); }
};

/// The options that every command has.
const std::vector<OptionSpec> &commonOptions();

/// InvalidInput says what is wrong and which command's help to read. An option may stand anywhere behind the
/// program's name; `--` ends them; `--name=VALUE` works too.
Result<Arguments> parseArguments(const std::vector<CommandSpec> &commands, const QStringList &words);

QString usage(const std::vector<CommandSpec> &commands);
QString usage(const CommandSpec &command);

} // namespace sheaf::cli
