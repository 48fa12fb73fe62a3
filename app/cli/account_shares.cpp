// SPDX-License-Identifier: GPL-3.0-or-later
#include "account_shares.h"

#include "secrets.h"

#include <algorithm>

namespace sheaf::cli {

namespace {

constexpr qsizetype kMostTrezorWords = 33;
constexpr qsizetype kWordsInALine = 6;

QString q(const char *text) { return QString::fromUtf8(text); }

/// `2/3`: two of three.
Result<wallet::ShareGroup> groupFrom(const QString &said)
{
    const QStringList parts = said.split(QLatin1Char('/'));
    bool isThreshold = false;
    bool isCount = false;
    const unsigned threshold = parts.value(0).toUInt(&isThreshold);
    const unsigned count = parts.value(1).toUInt(&isCount);
    if (parts.size() != 2 || !isThreshold || !isCount)
        return failure(ErrorCode::InvalidInput, "--group takes how many shares of how many are enough, as in 2/3");
    return wallet::ShareGroup{threshold, count};
}

Result<wallet::ShareScheme> schemeOf(const Arguments &arguments)
{
    wallet::ShareScheme scheme;
    for (const QString &said : arguments.values(q("group"))) {
        SHEAF_TRY(group, groupFrom(said));
        scheme.groups.push_back(group);
    }
    if (scheme.groups.empty())
        return failure(ErrorCode::InvalidInput, "--group 2/3 makes three shares of which two are enough");
    bool isNumber = true;
    if (const auto said = arguments.value(q("group-threshold")))
        scheme.groupThreshold = said->toUInt(&isNumber);
    if (!isNumber)
        return failure(ErrorCode::InvalidInput, "--group-threshold takes how many groups are enough");
    return scheme;
}

qsizetype wordsIn(const Secret &share)
{
    return 1 + std::count(share.view().begin(), share.view().end(), std::uint8_t{' '});
}

/// With line breaks in the place of some spaces, to be written down from.
Secret inLines(const Secret &share)
{
    Secret lines = share.clone();
    qsizetype words = 0;
    for (std::uint8_t &byte : lines.writable())
        if (byte == ' ' && ++words % kWordsInALine == 0)
            byte = '\n';
    return lines;
}

Result<void> show(const wallet::ShareGroups &groups, const wallet::ShareScheme &scheme)
{
    std::vector<Secret> lines;
    std::vector<QString> headings;
    for (std::size_t g = 0; g < groups.size(); ++g) {
        for (std::size_t i = 0; i < groups[g].size(); ++i) {
            headings.push_back(q("\nGroup %1 of %2, of which %3 of %4 shares are enough: share %5\n\n")
                                   .arg(g + 1)
                                   .arg(groups.size())
                                   .arg(scheme.groups[g].threshold)
                                   .arg(scheme.groups[g].count)
                                   .arg(i + 1));
            lines.push_back(inLines(groups[g][i]));
        }
    }
    ShownSecrets shown;
    for (std::size_t i = 0; i < lines.size(); ++i)
        shown.emplace_back(headings[i], &lines[i]);
    return showOnTerminal(shown);
}

QString enoughText(const wallet::ShareScheme &scheme)
{
    if (scheme.groups.size() == 1)
        return q("Any %1 of the %2 shares").arg(scheme.groups[0].threshold).arg(scheme.groups[0].count);
    return q("Any %1 of the %2 groups with enough of their shares")
        .arg(scheme.groupThreshold)
        .arg(scheme.groups.size());
}

/// What they bring back, and what they don't.
QString textOf(const wallet::ShareScheme &scheme, qsizetype words, bool hasPassphrase, const QString &file)
{
    QString text = q("%1 bring the wallet back, with all of its accounts: 'sheaf-cli account add-shares'%2.\n")
                       .arg(enoughText(scheme), hasPassphrase ? q(" --passphrase, with the passphrase that you gave "
                                                                  "them; nothing tells a wrong one")
                                                              : QString());
    if (words > kMostTrezorWords)
        text += q("They hold the seed that the recovery words make with their passphrase, and not the words: keep "
                  "those too. Each has %1 words, which other programs take that know SLIP-39 for 64 bytes; a Trezor "
                  "takes shares of 20 and 33 words alone.\n")
                    .arg(words);
    if (file.isEmpty())
        text += q(
            "Write them down, each for a place of its own, and close this terminal: it remembers what it has shown.\n");
    else
        text += q("All of them are in %1, one to a line: whoever has that file has the money. Take them apart, and "
                  "remove it.\n")
                    .arg(file);
    return text;
}

QJsonObject documentOf(const wallet::Account &account, const wallet::ShareScheme &scheme, qsizetype words,
                       const QString &file)
{
    QJsonArray groups;
    for (const wallet::ShareGroup &group : scheme.groups)
        groups.append(QJsonArray{static_cast<int>(group.threshold), static_cast<int>(group.count)});
    return {{q("address"), QString::fromStdString(account.address.toString())},
            {q("groups"), groups},
            {q("group_threshold"), static_cast<int>(scheme.groupThreshold)},
            {q("words"), words},
            {q("file"), file.isEmpty() ? QJsonValue() : QJsonValue(file)}};
}

Task<Result<void>> exportShares(Session *session)
{
    const std::string named = session->arguments().operand(0).toStdString();
    const QString file = session->arguments().operand(1);
    if (file.isEmpty() && !hasTerminal())
        co_return failure(ErrorCode::InvalidInput, "shares are shown on a terminal, and there is none; name a FILE "
                                                   "behind the account that they are to be written into");
    SHEAF_CO_TRY(scheme, schemeOf(session->arguments()));
    SHEAF_CO_TRY(wallet, session->wallet());
    SHEAF_CO_TRY(password, vaultPassword(session->arguments(), /*isNew=*/false));
    SHEAF_CO_CHECK(wallet->vault().unlock(password.clone()));
    SHEAF_CO_TRY(account, wallet->vault().accountNamed(named));
    SHEAF_CO_TRY(passphrase, newPassphrase(session->arguments()));
    const bool hasPassphrase = !passphrase.empty();
    SHEAF_CO_TRY(groups, wallet->vault().exportShares(named, std::move(password), std::move(passphrase), scheme));
    SHEAF_CO_CHECK(file.isEmpty() ? show(groups, scheme) : wallet::writeShares(file.toStdString(), groups));
    const qsizetype words = wordsIn(groups.front().front());
    session->output().answer(documentOf(account, scheme, words, file), textOf(scheme, words, hasPassphrase, file));
    co_return {};
}

} // namespace

Command exportSharesCommand()
{
    const std::vector<OptionSpec> options{
        {q("group"), q("T/N"), q("N shares of which T are enough, as in 2/3; said again, a further group")},
        {q("group-threshold"), q("N"), q("how many groups are enough; 1 if not said")},
        {q("passphrase"), QString(), q("ask for a passphrase that the shares need beside them")},
        {q("passphrase-file"), q("FILE"), q("that passphrase, in a file's first line")}};
    return {
        {{q("account"), q("shares-export")},
         {q("ACCOUNT"), q("[FILE]")},
         q("an account's wallet as shares (SLIP-39) for 'add-shares': its seed, not its words; shown on the terminal "
           "alone, or in FILE"),
         options},
        exportShares};
}

} // namespace sheaf::cli
