// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace sheaf;
using namespace sheaf::cli;

namespace {

std::vector<Command> allCommands()
{
    std::vector<Command> all;
    for (auto part : {vaultCommands, accountCommands, networkCommands, portfolioCommands, spendingCommands,
                      ruleCommands, offlineCommands, hardwareCommands, urCommands, qrCommands}) {
        auto commands = part();
        std::move(commands.begin(), commands.end(), std::back_inserter(all));
    }
    return all;
}

Task<int> carryOut(Session *session, Handler handler)
{
    const auto done = co_await handler(session);
    if (done)
        co_return session->exit();
    session->output().fail(done.error());
    session->output().hint(done.error());
    co_return exitStatus(done.error().code);
}

} // namespace

int main(int argc, char *argv[])
{
    composition::guardMemory();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("sheaf"));
    const QStringList words = QCoreApplication::arguments().mid(1);
    Output output(words.contains(QStringLiteral("--json")));

    const std::vector<Command> commands = allCommands();
    std::vector<CommandSpec> specs;
    for (const Command &command : commands)
        specs.push_back(command.spec);
    auto arguments = parseArguments(specs, words);
    if (!arguments) {
        output.fail(arguments.error());
        output.note(QStringLiteral("'sheaf-cli --help' lists the commands."));
        return 2;
    }
    if (arguments->command == nullptr || arguments->has(QStringLiteral("help"))) {
        output.answer({{QStringLiteral("usage"), usage(specs)}},
                      arguments->command == nullptr ? usage(specs) : usage(*arguments->command));
        return arguments->has(QStringLiteral("help")) ? 0 : 2;
    }
    const auto index = static_cast<std::size_t>(arguments->command - specs.data());
    Session session(std::move(*arguments), &output);
    return wallet::runToEnd(carryOut(&session, commands[index].handler));
}
