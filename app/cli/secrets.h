// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

/// Secrets come from a prompt on a terminal, from a file, or from standard input; never from the command line.
namespace sheaf::cli {

/// The first line of a file, without its end. Io where it can't be read.
Result<Secret> secretFromFile(const QString &path);
/// Everything on standard input, at most 1 MiB.
Result<Secret> readStandardInput();
/// Lines of a file or of standard input, each in locked memory.
class InputLines final
{
public:
    /// The descriptor stays its owner's.
    explicit InputLines(int descriptor = 0) : m_descriptor(descriptor), m_buffer(kBlock) {}

    /// The next line without its end, nothing at the end of the input. InvalidInput for one of over a megabyte.
    Result<std::optional<Secret>> next();

private:
    static constexpr std::size_t kBlock = 1 << 16;
    static constexpr std::size_t kLongest = 1 << 20;

    int m_descriptor;
    Secret m_buffer;
    std::size_t m_begin = 0; ///< of what is read and not given out
    std::size_t m_end = 0;
    bool m_atEnd = false;
};

/// Asks on the terminal without echo; InvalidInput where there is no terminal, with the options that work without one.
Result<Secret> askSecret(const QString &question);

/// The same for a new one, which is asked for twice; InvalidInput where it is empty, or the two differ.
Result<Secret> askNewSecret(const QString &question);

/// Shows texts, each with the secret that follows it, on the terminal itself: neither a pipe nor a file behind standard
/// output has them.
using ShownSecrets = std::vector<std::pair<QString, const Secret *>>;
Result<void> showOnTerminal(const ShownSecrets &shown);
bool hasTerminal();

/// The vault's password as the options say. A new one is asked for twice.
Result<Secret> vaultPassword(const Arguments &arguments, bool isNew);

/// --language: `of the words`, `of the new words`, and the names of BIP-39's ten.
OptionSpec languageOption(const QString &what);
/// As it was said; empty where it was not.
std::string languageName(const Arguments &arguments);
/// The words of a mnemonic: --mnemonic-file, or asked for; InvalidInput where they are none of --language.
Result<Secret> mnemonicWords(const Arguments &arguments);
/// Shares of SLIP-39: a line each of --shares-file, or asked for one after the other.
Result<std::vector<Secret>> shares(const Arguments &arguments);
/// The passphrase that goes with them: --passphrase-file, asked for with --passphrase, or none.
Result<Secret> mnemonicPassphrase(const Arguments &arguments);
/// A new one by the same options.
Result<Secret> newPassphrase(const Arguments &arguments);

/// A yes on the terminal, or --yes. Denied for anything else; InvalidInput where there is nobody to ask.
Result<void> confirm(const Arguments &arguments, const QString &question);

} // namespace sheaf::cli
