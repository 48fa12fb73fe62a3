// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ethereum/types.h"

#include <QJsonArray>
#include <QJsonObject>

namespace sheaf::chains {

/// One object of a data file, read strictly: every getter is InvalidInput with the field's whole path and what was
/// expected there. What stands in a field is never repeated in an error: an endpoint's address may hold a key.
class Fields final
{
public:
    /// The whole text as one object; names the line of a syntax error.
    static Result<Fields> parse(std::string_view json);
    Fields(QJsonObject object, std::string path) : m_object(std::move(object)), m_path(std::move(path)) {}

    bool has(const char *key) const { return m_object.contains(QLatin1String(key)); }
    /// Refuses every field that is not among `known`.
    Result<void> onlyHas(std::initializer_list<const char *> known) const;

    /// An integer from `least` to `most`.
    Result<std::uint64_t> integer(const char *key, std::uint64_t least, std::uint64_t most) const;
    Result<bool> boolean(const char *key) const;
    Result<std::string> text(const char *key) const;
    /// 1 to `longest` characters for a person to read: no control or direction characters, no spaces at the ends.
    Result<std::string> label(const char *key, qsizetype longest) const;
    /// The index of the text among `choices`.
    Result<std::size_t> choice(const char *key, std::initializer_list<const char *> choices) const;
    Result<ethereum::Address> address(const char *key) const;
    Result<ethereum::Hash> hash(const char *key) const;
    /// A URL of `scheme`, or of `scheme` and `s`; without TLS only to this machine; no name and password in it.
    Result<std::string> url(const char *key, const char *scheme) const;
    Result<Fields> object(const char *key) const;
    /// The objects of an array with `least` to `most` elements.
    Result<std::vector<Fields>> objects(const char *key, qsizetype least, qsizetype most) const;

    tl::unexpected<Error> refuse(std::string_view key, std::string_view expectation) const;

private:
    QJsonValue value(const char *key) const { return m_object.value(QLatin1String(key)); }

    QJsonObject m_object;
    std::string m_path; ///< empty, or ends in a point
};

} // namespace sheaf::chains
