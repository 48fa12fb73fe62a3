// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wallet/plan_words.h"
#include "wallet/wallet.h"

#include <QObject>
#include <QVariantList>

/// A review in words: everything that a person is shown before saying yes, made of the Review alone.
namespace sheaf::desktop {

/// So much of a token, leaving or coming.
struct ReviewAmount
{
    Q_GADGET
    Q_PROPERTY(QString amount MEMBER amount FINAL)
    Q_PROPERTY(QString token MEMBER token FINAL)
    Q_PROPERTY(QString exact MEMBER exact FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(int direction MEMBER direction FINAL)

public:
    QString amount; ///< for a glance, with its sign where it is a change
    QString token;
    QString exact; ///< every digit, and the token's contract
    QString value; ///< in the chosen currency; a dash where nobody prices it
    int direction = 0;

    friend bool operator==(const ReviewAmount &, const ReviewAmount &) = default;
};

/// One call, decoded.
struct ReviewCall
{
    Q_GADGET
    Q_PROPERTY(QString purpose MEMBER purpose FINAL)
    Q_PROPERTY(QString function MEMBER function FINAL)
    Q_PROPERTY(QString contract MEMBER contract FINAL)
    Q_PROPERTY(QString contractShort MEMBER contractShort FINAL)
    Q_PROPERTY(QString contractName MEMBER contractName FINAL)
    Q_PROPERTY(QString value MEMBER value FINAL)
    Q_PROPERTY(QString gas MEMBER gas FINAL)
    Q_PROPERTY(QString failure MEMBER failure FINAL)
    Q_PROPERTY(QString spender MEMBER spender FINAL)
    Q_PROPERTY(QString spenderShort MEMBER spenderShort FINAL)
    Q_PROPERTY(QString spenderName MEMBER spenderName FINAL)
    Q_PROPERTY(QString allowance MEMBER allowance FINAL)
    Q_PROPERTY(bool exactAllowance MEMBER exactAllowance FINAL)
    Q_PROPERTY(QString data MEMBER data FINAL)
    Q_PROPERTY(QString meaning MEMBER meaning FINAL)
    Q_PROPERTY(int source MEMBER source FINAL)
    Q_PROPERTY(QString sourceWords MEMBER sourceWords FINAL)
    Q_PROPERTY(QVariantList lines MEMBER lines FINAL)
    Q_PROPERTY(QVariantList notices MEMBER notices FINAL)

public:
    QString purpose;
    QString function; ///< its signature; empty for a bare transfer
    QString contract; ///< with its checksum, in full
    QString contractShort;
    QString contractName; ///< what it is here, where that is known: a token, a contact
    QString value;        ///< native coin that goes along; empty where none does
    QString gas;
    QString failure; ///< why the simulation failed; empty where it did not
    QString spender; ///< of an approval, in full
    QString spenderShort;
    QString spenderName;
    QString allowance; ///< `500 USDC`
    bool exactAllowance = false;
    QString data;         ///< what is signed, as hex
    QString meaning;      ///< what the bytes say, one sentence; empty where the purpose says it all
    int source = 0;       ///< whose word that is: 0 nobody looked, 1 ours, 2 a descriptor's, 3 a guess, 4 nobody's
    QString sourceWords;  ///< the same for a person
    QVariantList lines;   ///< of ReviewLine: its arguments, and the calls inside it
    QVariantList notices; ///< of ReviewNotice, by the bytes alone, the worst first
};

/// An argument of a call, or a call inside it.
struct ReviewLine
{
    Q_GADGET
    Q_PROPERTY(int depth MEMBER depth FINAL)
    Q_PROPERTY(QString label MEMBER label FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)
    Q_PROPERTY(QString exact MEMBER exact FINAL)

public:
    int depth = 0;
    QString label; ///< the argument's name
    QString text;  ///< its value in words; empty over those inside it
    QString exact; ///< the value as it stands in the bytes, where the words are others

    friend bool operator==(const ReviewLine &, const ReviewLine &) = default;
};

struct ReviewNotice
{
    Q_GADGET
    Q_PROPERTY(int severity MEMBER severity FINAL)
    Q_PROPERTY(QString text MEMBER text FINAL)

public:
    int severity = 0; ///< 0 a word, 1 a warning, 2 critical
    QString text;
};

/// What a review needs to be said in words.
struct ReviewWords
{
    const chains::Registry *registry = nullptr;
    std::vector<wallet::Account> accounts;
    std::vector<wallet::Contact> contacts;
    std::shared_ptr<const portfolio::Snapshot> prices; ///< may be null
    /// Of the protocols on the plan's chain.
    std::map<ethereum::Address, std::string> contracts = {};
    /// Of tokens that the registry does not list, as they call themselves.
    std::map<ethereum::TokenId, ethereum::TokenInfo> tokens = {};
    QString currency = {}; ///< the person's choice, see Currency
    /// For reading the calls by their bytes, which it learns from; null where nobody is to.
    wallet::Knowledge *knowledge = nullptr;
};

struct ReviewFacts
{
    QString purpose;
    QString chain;
    QString chainMark;
    QString account; ///< its name
    QString accountAddress;
    QVariantList leaving; ///< of ReviewAmount, at most
    QVariantList coming;  ///< of ReviewAmount, at least
    QVariantList changes; ///< of ReviewAmount, as simulated
    QVariantList calls;   ///< of ReviewCall
    QVariantList notices; ///< of ReviewNotice, the worst first
    QStringList remarks;
    QString fee; ///< expected, in the chosen currency; empty where that is not known, or is the coin itself
    QString feeCoins;
    QString feeL2;
    QString feeL1; ///< empty where the chain has none
    QString feeWorst;
    QString simulation; ///< method, block and age
    QString hash;       ///< of the block that was simulated against
    bool blocked = false;
    QString blockedBecause;
    QStringList dangers; ///< critical notices of what the bytes do: signed only by somebody who said so
    QString pricesMoved; ///< see movedPrices()
};

/// The names that everybody has.
inline ReviewWords wordsOf(const chains::Registry &registry)
{
    ReviewWords words;
    words.registry = &registry;
    return words;
}

/// Tokens of the plan and of its changes that the registry does not list.
std::vector<ethereum::Address> unlistedTokens(const wallet::Plan &plan,
                                              const std::vector<execution::BalanceChange> &changes,
                                              const chains::Registry &registry);

ReviewFacts describe(const wallet::Review &review, const ReviewWords &words, UnixTime now);

/// `3.2 DRW` as it is said in a sentence.
QString spoken(const ethereum::TokenAmount &amount, const ReviewWords &words);

/// A sentence of the core's, with the addresses in it as the person knows them and amounts of known tokens in their
/// unit; through format::foreign().
QString sayNames(std::string_view text, const ReviewWords &words);
/// The same of what the core says, in the language of the window.
QString sayPhrase(const Phrase &phrase, const ReviewWords &words);

/// Notices for a person, the worst first.
QVariantList noticesOf(std::vector<policy::Notice> notices, const ReviewWords &words);

/// Puts what the bytes say of each call beside what the plan says, and gathers the dangers. A notice that the policy
/// has given already is not given twice.
void readCalls(ReviewFacts &facts, const wallet::Review &review, const ReviewWords &words, UnixTime now);

/// The price of a token in a snapshot; nothing where there is none.
std::optional<Decimal> priceIn(const portfolio::Snapshot *snapshot, const ethereum::TokenId &token);

/// A sentence where a token of the plan costs at least 1 % more or less in `now` than in `then`; else empty.
QString movedPrices(const wallet::Plan &plan, const chains::Registry &registry, const portfolio::Snapshot *then,
                    const portfolio::Snapshot *now);

} // namespace sheaf::desktop
