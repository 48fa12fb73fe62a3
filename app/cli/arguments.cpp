// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include <algorithm>

namespace sheaf::cli {

namespace {

const OptionSpec *findOption(const CommandSpec *command, const QString &name)
{
    const auto named = [&name](const OptionSpec &option) { return option.name == name; };
    if (command != nullptr) {
        const auto own = std::find_if(command->options.begin(), command->options.end(), named);
        if (own != command->options.end())
            return &*own;
    }
    const auto common = std::find_if(commonOptions().begin(), commonOptions().end(), named);
    return common == commonOptions().end() ? nullptr : &*common;
}

/// The command whose words the plain words begin with; the longest wins.
const CommandSpec *findCommand(const std::vector<CommandSpec> &commands, const QStringList &plain)
{
    const CommandSpec *best = nullptr;
    for (const CommandSpec &command : commands)
        if (plain.mid(0, command.words.size()) == command.words &&
            (best == nullptr || command.words.size() > best->words.size()))
            best = &command;
    return best;
}

/// Options may stand before the command's words, so that the words are found by leaving out whatever begins with a
/// dash and the values of the common options.
QStringList plainWords(const QStringList &words)
{
    QStringList plain;
    for (qsizetype i = 0; i < words.size() && words[i] != QLatin1String("--"); ++i) {
        if (!words[i].startsWith(QLatin1Char('-'))) {
            plain << words[i];
            continue;
        }
        const OptionSpec *option = findOption(nullptr, words[i].mid(2));
        if (option != nullptr && !option->value.isEmpty())
            ++i;
    }
    return plain;
}

Result<void> checkOperands(const CommandSpec &command, const QStringList &operands)
{
    const auto optional = [](const QString &operand) { return operand.startsWith(QLatin1Char('[')); };
    const auto needed = std::count_if(command.operands.begin(), command.operands.end(), std::not_fn(optional));
    const bool repeats = !command.operands.isEmpty() && command.operands.last().contains(QLatin1String("..."));
    const QString name = command.words.join(QLatin1Char(' '));
    if (operands.size() < needed)
        return failure(ErrorCode::InvalidInput,
                       QStringLiteral("%1 needs %2").arg(name, command.operands.join(QLatin1Char(' '))).toStdString());
    if (operands.size() > command.operands.size() && !repeats)
        return failure(ErrorCode::InvalidInput, // without the words themselves: one may be a secret in the wrong place
                       QStringLiteral("%1 takes %2 words behind it, and not %3")
                           .arg(name)
                           .arg(command.operands.size())
                           .arg(operands.size())
                           .toStdString());
    return {};
}

/// Names the group and the word behind it, and no more of what was typed: the rest may be a secret in the wrong place.
std::string unknownCommand(const std::vector<CommandSpec> &commands, const QStringList &words)
{
    const bool isGroup = std::any_of(commands.begin(), commands.end(), [&words](const CommandSpec &command) {
        return command.words.first() == words.first();
    });
    const QString name = words.mid(0, isGroup ? 2 : 1).join(QLatin1Char(' '));
    constexpr qsizetype kLongest = 30;
    return name.size() > kLongest ? "there is no such command" : "there is no command '" + name.toStdString() + "'";
}

QString optionLine(const OptionSpec &option)
{
    const QString head = option.value.isEmpty() ? QStringLiteral("--%1").arg(option.name)
                                                : QStringLiteral("--%1 %2").arg(option.name, option.value);
    return QStringLiteral("  %1  %2\n").arg(head, -24).arg(option.help);
}

QString commandHead(const CommandSpec &command)
{
    return QStringList(command.words + command.operands).join(QLatin1Char(' '));
}

} // namespace

bool Arguments::has(const QString &option) const
{
    return std::any_of(options.begin(), options.end(), [&option](const auto &said) { return said.first == option; });
}

std::optional<QString> Arguments::value(const QString &option) const
{
    const auto found =
        std::find_if(options.begin(), options.end(), [&option](const auto &said) { return said.first == option; });
    return found == options.end() ? std::nullopt : std::optional(found->second);
}

QStringList Arguments::values(const QString &option) const
{
    QStringList all;
    for (const auto &[name, value] : options)
        if (name == option)
            all << value;
    return all;
}

const std::vector<OptionSpec> &commonOptions()
{
    static const std::vector<OptionSpec> kOptions{
        {QStringLiteral("vault"), QStringLiteral("FOLDER"), QStringLiteral("the vault's folder")},
        {QStringLiteral("networks"), QStringLiteral("FOLDER"), QStringLiteral("more chain, token and protocol files")},
        {QStringLiteral("password-file"), QStringLiteral("FILE"), QStringLiteral("the vault's password, in a file")},
        {QStringLiteral("password-stdin"), QString(), QStringLiteral("the vault's password, on standard input")},
        {QStringLiteral("keyring"), QString(),
         QStringLiteral("open by the desktop's keyring, to look without a password")},
        {QStringLiteral("json"), QString(), QStringLiteral("one JSON document on standard output")},
        {QStringLiteral("help"), QString(), QStringLiteral("what the command does")},
    };
    return kOptions;
}

Result<Arguments> parseArguments(const std::vector<CommandSpec> &commands, const QStringList &words)
{
    const QStringList plain = plainWords(words);
    Arguments arguments;
    arguments.command = findCommand(commands, plain);
    QStringList rest;
    bool optionsEnded = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (optionsEnded || !words[i].startsWith(QLatin1String("--"))) {
            rest << words[i];
            continue;
        }
        if (words[i] == QLatin1String("--")) {
            optionsEnded = true;
            continue;
        }
        const qsizetype equals = words[i].indexOf(QLatin1Char('='));
        const QString name = words[i].mid(2, equals < 0 ? -1 : equals - 2);
        const OptionSpec *option = findOption(arguments.command, name);
        if (option == nullptr)
            return failure(ErrorCode::InvalidInput, "there is no option --" + name.toStdString());
        QString value;
        if (!option->value.isEmpty()) {
            if (equals < 0 && i + 1 >= words.size())
                return failure(ErrorCode::InvalidInput,
                               "--" + name.toStdString() + " needs " + option->value.toStdString());
            value = equals < 0 ? words[++i] : words[i].mid(equals + 1);
        } else if (equals >= 0) {
            return failure(ErrorCode::InvalidInput, "--" + name.toStdString() + " takes no value");
        }
        arguments.options.emplace_back(name, value);
    }
    if (arguments.command == nullptr) {
        if (rest.isEmpty())
            return arguments;
        return failure(ErrorCode::InvalidInput, unknownCommand(commands, rest));
    }
    arguments.operands = rest.mid(arguments.command->words.size());
    if (!arguments.has(QStringLiteral("help")))
        SHEAF_CHECK(checkOperands(*arguments.command, arguments.operands));
    return arguments;
}

QString usage(const std::vector<CommandSpec> &commands)
{
    QString text = QStringLiteral("usage: sheaf-cli COMMAND [OPTIONS]\n\n");
    QString group;
    for (const CommandSpec &command : commands) {
        if (command.words.first() != group && !group.isEmpty())
            text += QLatin1Char('\n');
        group = command.words.first();
        text += QStringLiteral("  %1  %2\n").arg(commandHead(command), -44).arg(command.help);
    }
    text += QStringLiteral("\noptions of every command:\n");
    for (const OptionSpec &option : commonOptions())
        text += optionLine(option);
    return text;
}

QString usage(const CommandSpec &command)
{
    QString text = QStringLiteral("usage: sheaf-cli %1\n\n%2\n\n").arg(commandHead(command), command.help);
    for (const OptionSpec &option : command.options)
        text += optionLine(option);
    for (const OptionSpec &option : commonOptions())
        text += optionLine(option);
    return text;
}

} // namespace sheaf::cli
