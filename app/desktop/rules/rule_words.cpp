// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_words.h"

#include "format.h"
#include "wallet/sentences.h"

#include <QCoreApplication>

namespace sheaf::desktop {

namespace {

struct Rules
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

} // namespace

QString ruleName(const wallet::Rule &rule)
{
    return rule.sentence.name.empty() ? Rules::tr("Rule %1").arg(rule.id) : format::foreign(rule.sentence.name, 80);
}

QString ruleSentence(const wallet::Rule &rule)
{
    auto parts = wallet::splitSentence(rule.text);
    if (!parts)
        return format::text(rule.text);
    parts->name.clear();
    return format::text(wallet::joinSentence(*parts));
}

QString decisionWord(wallet::Decision decision)
{
    switch (decision) {
    case wallet::Decision::Acted:
        return Rules::tr("acted");
    case wallet::Decision::Waited:
        return Rules::tr("waits");
    case wallet::Decision::Unknown:
        return Rules::tr("not known");
    case wallet::Decision::Asked:
        return Rules::tr("asks you");
    case wallet::Decision::Refused:
        return Rules::tr("refused");
    case wallet::Decision::Failed:
        return Rules::tr("failed");
    }
    return {};
}

int decisionTone(wallet::Decision decision)
{
    switch (decision) {
    case wallet::Decision::Acted:
        return 1;
    case wallet::Decision::Waited:
        return 0;
    case wallet::Decision::Unknown:
    case wallet::Decision::Refused:
        return 3;
    case wallet::Decision::Asked:
        return 4;
    case wallet::Decision::Failed:
        return 2;
    }
    return 0;
}

} // namespace sheaf::desktop
