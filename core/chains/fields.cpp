// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/fields.h"

#include <QHostAddress>
#include <QJsonDocument>
#include <QUrl>

#include <cmath>

namespace sheaf::chains {

namespace {

/// Up to here a double holds every integer, and QJsonValue may have kept one as a double.
constexpr std::uint64_t kLargestExactInteger = 9'007'199'254'740'991;

std::size_t lineOf(std::string_view text, int offset)
{
    const auto upTo = text.substr(0, static_cast<std::size_t>(std::max(offset, 0)));
    return 1 + static_cast<std::size_t>(std::count(upTo.begin(), upTo.end(), '\n'));
}

bool isLoopback(const QString &host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isPlainCharacter(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

Result<Fields> Fields::parse(std::string_view json)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(QByteArray(json.data(), static_cast<qsizetype>(json.size())), &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::InvalidInput, "line " + std::to_string(lineOf(json, error.offset)) +
                                                    " is not JSON: " + error.errorString().toStdString());
    if (!document.isObject())
        return failure(ErrorCode::InvalidInput, "expected one JSON object");
    return Fields(document.object(), {});
}

tl::unexpected<Error> Fields::refuse(std::string_view key, std::string_view expectation) const
{
    return failure(ErrorCode::InvalidInput, m_path + std::string(key) + ": expected " + std::string(expectation));
}

Result<void> Fields::onlyHas(std::initializer_list<const char *> known) const
{
    for (auto field = m_object.begin(); field != m_object.end(); ++field) {
        const std::string key = field.key().toStdString();
        if (std::find(known.begin(), known.end(), key) == known.end())
            return refuse(key.substr(0, 64), "no such field");
    }
    return {};
}

Result<std::uint64_t> Fields::integer(const char *key, std::uint64_t least, std::uint64_t most) const
{
    const std::uint64_t bound = std::min(most, kLargestExactInteger);
    const double number = value(key).toDouble(-1);
    if (!value(key).isDouble() || number < 0 || number != std::floor(number) ||
        number > static_cast<double>(kLargestExactInteger) || static_cast<std::uint64_t>(number) < least ||
        static_cast<std::uint64_t>(number) > bound)
        return refuse(key, "an integer from " + std::to_string(least) + " to " + std::to_string(bound));
    return static_cast<std::uint64_t>(number);
}

Result<bool> Fields::boolean(const char *key) const
{
    if (!value(key).isBool())
        return refuse(key, "true or false");
    return value(key).toBool();
}

Result<std::string> Fields::text(const char *key) const
{
    if (!value(key).isString())
        return refuse(key, "a text");
    return value(key).toString().toStdString();
}

Result<std::string> Fields::label(const char *key, qsizetype longest) const
{
    const QString text = value(key).toString();
    if (!value(key).isString() || text.isEmpty() || text.size() > longest || text.trimmed() != text ||
        !std::all_of(text.begin(), text.end(), isPlainCharacter))
        return refuse(key, "a text of 1 to " + std::to_string(longest) + " visible characters");
    return text.toStdString();
}

Result<std::size_t> Fields::choice(const char *key, std::initializer_list<const char *> choices) const
{
    const std::string text = value(key).toString().toStdString();
    const auto found = std::find(choices.begin(), choices.end(), text);
    if (value(key).isString() && found != choices.end())
        return static_cast<std::size_t>(found - choices.begin());
    std::string list;
    for (const char *choice : choices)
        list += (list.empty() ? "`" : ", `") + std::string(choice) + "`";
    return refuse(key, "one of " + list);
}

Result<ethereum::Address> Fields::address(const char *key) const
{
    const auto parsed = ethereum::Address::parse(value(key).toString().toStdString());
    if (!value(key).isString() || !parsed)
        return refuse(key, "an address with the right checksum");
    return *parsed;
}

Result<ethereum::Hash> Fields::hash(const char *key) const
{
    const auto parsed = ethereum::Hash::parse(value(key).toString().toStdString());
    if (!value(key).isString() || !parsed)
        return refuse(key, "32 bytes in hex");
    return *parsed;
}

Result<std::string> Fields::url(const char *key, const char *scheme) const
{
    const std::string plain = scheme;
    const QUrl url(value(key).toString(), QUrl::StrictMode);
    const std::string actual = url.scheme().toStdString();
    if (!value(key).isString() || !url.isValid() || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        (actual != plain && actual != plain + "s"))
        return refuse(key,
                      "an address that begins with " + plain + "s:// or " + plain + "://, without a name and password");
    if (actual == plain && !isLoopback(url.host()))
        return refuse(key, plain + "s:// (" + plain +
                               ":// is only for this machine: anybody on the way could change the answers)");
    return value(key).toString().toStdString();
}

Result<Fields> Fields::object(const char *key) const
{
    if (!value(key).isObject())
        return refuse(key, "an object");
    return Fields(value(key).toObject(), m_path + key + ".");
}

Result<std::vector<Fields>> Fields::objects(const char *key, qsizetype least, qsizetype most) const
{
    const QJsonArray array = value(key).toArray();
    if (!value(key).isArray() || array.size() < least || array.size() > most)
        return refuse(key, "a list of " + std::to_string(least) + " to " + std::to_string(most) + " objects");
    std::vector<Fields> out;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const std::string element = std::string(key) + "[" + std::to_string(i) + "]";
        if (!array.at(i).isObject())
            return refuse(element, "an object");
        out.emplace_back(array.at(i).toObject(), m_path + element + ".");
    }
    return out;
}

} // namespace sheaf::chains
