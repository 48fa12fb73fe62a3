// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/review_json.h"

#include "wallet/json_fields.h"

#include <algorithm>

namespace sheaf::wallet {

using clearsign::Call;
using clearsign::Field;
using clearsign::Grant;
using clearsign::Item;
using clearsign::Source;

namespace {

QString k(const char *text) { return QString::fromUtf8(text); }

QJsonArray toJson(const std::vector<Field> &fields)
{
    QJsonArray array;
    for (const Field &field : fields) {
        QJsonObject json{{k("name"), toQString(field.name)}};
        if (!field.type.empty())
            json[k("type")] = toQString(field.type);
        if (field.fields.empty())
            json[k("value")] = toQString(field.value.empty() ? field.text.english() : field.value);
        else
            json[k("fields")] = toJson(field.fields);
        if (!field.text.isEmpty())
            json[k("text")] = toQString(field.text.english());
        array.append(json);
    }
    return array;
}

QString sourceName(Source source)
{
    switch (source) {
    case Source::Own:
        return k("own");
    case Source::Descriptor:
        return k("descriptor");
    case Source::Guess:
        return k("guess");
    case Source::Unknown:
        return k("unknown");
    }
    return k("unknown");
}

QJsonObject toJson(const Call &call)
{
    QJsonObject json{{k("to"), call.to ? QJsonValue(toQString(call.to->toString())) : QJsonValue()},
                     {k("value"), decimalText(call.value.value())},
                     {k("data_size"), static_cast<qint64>(call.dataSize)},
                     {k("source"), sourceName(call.source)},
                     {k("intent"), toQString(call.intent.english())},
                     {k("arguments"), toJson(call.arguments)}};
    if (call.selector)
        json[k("selector")] = toQString(call.selector->toString());
    if (!call.function.empty())
        json[k("function")] = toQString(call.function);
    if (call.source == Source::Guess)
        json[k("guess")] = true;
    if (call.isDelegated)
        json[k("delegated")] = true;
    if (!call.origin.empty())
        json[k("descriptor")] = toQString(call.origin);
    if (!call.fields.empty())
        json[k("shown")] = toJson(call.fields);
    QJsonArray calls;
    for (const Call &inner : call.calls)
        calls.append(toJson(inner));
    json[k("calls")] = calls;
    return json;
}

QJsonObject toJson(const Grant &grant)
{
    QJsonObject json{{k("spender"), toQString(grant.spender.toString())},
                     {k("token"), toQString(grant.token.toString())},
                     {k("unlimited"), grant.isUnlimited},
                     {k("text"), toQString(grant.text.english())}};
    if (grant.amount)
        json[k("amount")] = decimalText(*grant.amount);
    if (grant.until)
        json[k("until")] = decimalText(*grant.until);
    return json;
}

QJsonArray toJson(const std::vector<Item> &items)
{
    QJsonArray array;
    for (const Item &item : items) {
        QJsonObject json{{k("kind"), k(item.kind == Item::Kind::Coin  ? "coin"
                                       : item.kind == Item::Kind::Nft ? "nft"
                                                                      : "token")},
                         {k("token"), toQString(item.token.toString())},
                         {k("amount"), decimalText(item.amount)},
                         {k("text"), toQString(item.text.english())}};
        if (item.id)
            json[k("id")] = decimalText(*item.id);
        if (item.beneficiary)
            json[k("beneficiary")] = toQString(item.beneficiary->toString());
        array.append(json);
    }
    return array;
}

QJsonObject toJson(const clearsign::Explanation &explanation)
{
    QJsonArray sentences;
    for (const Phrase &one : explanation.sentences)
        sentences.append(toQString(one.english()));
    QJsonArray grants;
    for (const Grant &one : explanation.grants)
        grants.append(toJson(one));
    return {{k("kind"), toQString(explanation.kind)},
            {k("title"), toQString(explanation.title.english())},
            {k("sentences"), sentences},
            {k("grants"), grants},
            {k("gives"), toJson(explanation.gives)},
            {k("receives"), toJson(explanation.receives)}};
}

QString severityName(policy::Severity severity)
{
    return k(severity == policy::Severity::Info      ? "info"
             : severity == policy::Severity::Warning ? "warning"
                                                     : "critical");
}

QJsonObject toJson(const clearsign::Hashes &hashes)
{
    QJsonObject json{{k("signing_hash"), toQString(hashes.signingHash.toString())}};
    if (hashes.domainSeparator)
        json[k("domain_separator")] = toQString(hashes.domainSeparator->toString());
    if (hashes.messageHash)
        json[k("message_hash")] = toQString(hashes.messageHash->toString());
    return json;
}

} // namespace

QJsonArray noticesJson(const std::vector<policy::Notice> &notices)
{
    QJsonArray array;
    for (const policy::Notice &notice : notices)
        array.append(QJsonObject{{k("severity"), severityName(notice.severity)},
                                 {k("code"), toQString(notice.code)},
                                 {k("text"), toQString(notice.text)}});
    return array;
}

QJsonObject toJson(const clearsign::Review &review)
{
    QJsonObject json{{k("explanation"), toJson(review.explanation)},
                     {k("notices"), noticesJson(review.notices)},
                     {k("hashes"), toJson(review.hashes)}};
    if (review.call)
        json[k("call")] = toJson(*review.call);
    if (!review.domain.empty())
        json[k("domain")] = toJson(review.domain);
    if (!review.fields.empty())
        json[k("fields")] = toJson(review.fields);
    if (review.isCut)
        json[k("cut")] = true;
    return json;
}

Result<void> requireAccepted(const clearsign::Review &review, const std::vector<std::string> &accepted)
{
    std::string texts;
    std::string options;
    for (const std::string &code : clearsign::criticalCodes(review)) {
        if (std::find(accepted.begin(), accepted.end(), code) != accepted.end())
            continue;
        options += " --accept " + code;
        for (const policy::Notice &notice : review.notices)
            if (notice.severity == policy::Severity::Critical && notice.code == code)
                texts += notice.code + ": " + notice.text + " ";
    }
    if (options.empty())
        return {};
    return failure(ErrorCode::Denied, texts + "To sign it all the same:" + options);
}

} // namespace sheaf::wallet
