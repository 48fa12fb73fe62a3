// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/knowledge.h"
#include "crypto/entropy.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

/// Tools that need neither vault nor network: one JSON document in, one out. Field names and shapes are those of the
/// command line's contract.
namespace sheaf::wallet::offline {

struct Options
{
    unsigned words = 24;            ///< of a new mnemonic
    bool revealPrivateKeys = false; ///< derive, keystore decrypt: private keys too
    /// Of a mnemonic, as keys::languageName() has it. Empty: English for a new one, any for one that is read.
    std::string language{};
    /// What is known of contracts, for the review of what is signed; outlives the call, which sets its account.
    clearsign::Knowledge *knowledge = nullptr;
    /// Codes of critical notices that don't keep a tool from signing.
    std::vector<std::string> accepted{};
};

/// What a tool answers. Secrets are not in `json`: it has placeholders, which whoever writes it out replaces.
struct Answer
{
    QJsonObject json;
    std::vector<std::pair<QString, Secret>> secrets;
    bool isNo = false; ///< the answer is no: exit status 1
};

/// `mnemonic new`, `tx sign`, ….
QStringList tools();

/// Whether a tool takes a document.
bool readsInput(const QString &tool);

/// NotFound for another tool, InvalidInput for a document that is none, with what is wrong in it.
Result<Answer> run(const QString &tool, Secret document, const Options &options, crypto::Entropy *entropy);

} // namespace sheaf::wallet::offline
