// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: wallet
#include "wallet/secret_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

using namespace sheaf;

namespace {

const std::vector<std::string_view> kNames{"mnemonic", "private_key", "k"};
constexpr const char *kMarker = "S3CR3T";

void require(bool holds)
{
    if (!holds)
        std::abort();
}

QByteArray textOf(const Secret &secret) { return {secret.text().data(), static_cast<qsizetype>(secret.text().size())}; }

QString nameOf(std::string_view name) { return QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())); }

/// Any bytes: what is taken is what a parser would have read, and the rest is the same document without it.
void takeFromAnything(const QByteArray &text)
{
    Secret document =
        Secret::copyOf(asBytes(std::string_view(text.constData(), static_cast<std::size_t>(text.size()))));
    const auto found = wallet::takeSecrets(document, kNames);
    require(document.size() == static_cast<std::size_t>(text.size()));
    const QJsonDocument before = QJsonDocument::fromJson(text);
    if (!found || before.isNull())
        return;
    const QJsonDocument after = QJsonDocument::fromJson(textOf(document));
    require(after.isArray() == before.isArray() && after.isObject() == before.isObject());
    QJsonObject expected = before.object();
    for (const std::string_view name : kNames) {
        const QString key = nameOf(name);
        if (!expected.value(key).isString())
            continue;
        const auto taken = found->find(name);
        require(taken != found->end() && textOf(taken->second) == expected.value(key).toString().toUtf8());
        expected[key] = QString();
    }
    require(after.object() == expected && after.array() == before.array());
}

/// A JSON string, with as many escapes as a writer likes.
QByteArray written(const QString &text, bool escapeAll)
{
    if (!escapeAll) {
        const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
        return list.mid(1, list.size() - 2);
    }
    QByteArray out = "\"";
    for (const QChar c : text)
        out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
    return out + "\"";
}

/// Any string as the secret of a good document.
void takeFromAGoodOne(const QString &text, bool escapeAll)
{
    const QString secret = text + kMarker;
    const QByteArray value = written(secret, escapeAll);
    const QByteArray whole = "{\"a\": [{\"k\": 1}], \"mnemonic\": " + value + ", \"z\": \"end\"}";
    Secret document =
        Secret::copyOf(asBytes(std::string_view(whole.constData(), static_cast<std::size_t>(whole.size()))));
    const auto found = wallet::takeSecrets(document, kNames);
    require(found.has_value() && found->size() == 1);
    require(textOf(found->at("mnemonic")) == secret.toUtf8());
    const QByteArray rest = textOf(document);
    require(!rest.contains(kMarker) && !rest.contains(value));
    require(QJsonDocument::fromJson(rest).object() ==
            QJsonObject({{"a", QJsonArray{QJsonObject{{"k", 1}}}}, {"mnemonic", ""}, {"z", "end"}}));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    takeFromAnything(text);
    const QString readable = QString::fromUtf8(text.left(512));
    if (readable.isValidUtf16()) {
        takeFromAGoodOne(readable, false);
        takeFromAGoodOne(readable, true);
    }
    return 0;
}
