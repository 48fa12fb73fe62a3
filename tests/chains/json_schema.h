// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sheaf::testing {

/// So much of JSON Schema as the two documents use; what else stands in a schema fails the test.
class Schema
{
public:
    explicit Schema(QJsonObject root) : m_root(std::move(root)) {}

    QStringList problems(const QJsonValue &value) const { return check(m_root, value, QStringLiteral("$")); }

private:
    QStringList check(QJsonObject schema, const QJsonValue &value, const QString &path) const
    {
        QStringList found;
        if (schema.contains(QLatin1String("$ref")))
            schema = m_root.value(QLatin1String("$defs"))
                         .toObject()
                         .value(schema.value(QLatin1String("$ref")).toString().section(QLatin1Char('/'), -1))
                         .toObject();
        for (auto rule = schema.begin(); rule != schema.end(); ++rule)
            if (const QString problem = broken(rule.key(), rule.value(), schema, value); !problem.isEmpty())
                found.append(path + QLatin1String(": ") + problem);
        const QJsonObject object = value.toObject();
        const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
        for (auto field = object.begin(); field != object.end(); ++field)
            if (properties.contains(field.key()))
                found += check(properties.value(field.key()).toObject(), field.value(),
                               path + QLatin1Char('.') + field.key());
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            found += check(schema.value(QLatin1String("items")).toObject(), array.at(i),
                           path + QStringLiteral("[%1]").arg(i));
        return found;
    }

    static QString broken(const QString &rule, const QJsonValue &wanted, const QJsonObject &schema,
                          const QJsonValue &value)
    {
        static const QStringList described{QStringLiteral("$schema"),     QStringLiteral("$id"),
                                           QStringLiteral("$defs"),       QStringLiteral("title"),
                                           QStringLiteral("description"), QStringLiteral("default"),
                                           QStringLiteral("properties"),  QStringLiteral("items")};
        if (described.contains(rule))
            return {};
        const auto complain = [&](bool isFine) { return isFine ? QString() : rule; };
        if (rule == QLatin1String("type"))
            return complain(hasType(wanted.toString(), value));
        if (rule == QLatin1String("const"))
            return complain(value == wanted);
        if (rule == QLatin1String("enum"))
            return complain(wanted.toArray().contains(value));
        if (rule == QLatin1String("pattern"))
            return complain(QRegularExpression(wanted.toString()).match(value.toString()).hasMatch());
        if (rule == QLatin1String("minimum"))
            return complain(value.toDouble() >= wanted.toDouble());
        if (rule == QLatin1String("maximum"))
            return complain(value.toDouble() <= wanted.toDouble());
        if (rule == QLatin1String("minLength"))
            return complain(value.toString().size() >= wanted.toInt());
        if (rule == QLatin1String("maxLength"))
            return complain(value.toString().size() <= wanted.toInt());
        if (rule == QLatin1String("minItems"))
            return complain(value.toArray().size() >= wanted.toInt());
        if (rule == QLatin1String("maxItems"))
            return complain(value.toArray().size() <= wanted.toInt());
        if (rule == QLatin1String("required"))
            return complain(hasAll(wanted.toArray(), value.toObject()));
        if (rule == QLatin1String("additionalProperties"))
            return complain(hasOnly(schema.value(QLatin1String("properties")).toObject(), value.toObject()));
        return QLatin1String("a rule that this test does not know: ") + rule;
    }
    static bool hasType(const QString &type, const QJsonValue &value)
    {
        return (type == QLatin1String("object") && value.isObject()) ||
               (type == QLatin1String("array") && value.isArray()) ||
               (type == QLatin1String("string") && value.isString()) ||
               (type == QLatin1String("boolean") && value.isBool()) ||
               (type == QLatin1String("integer") && value.isDouble() &&
                value.toDouble() == std::floor(value.toDouble()));
    }
    static bool hasAll(const QJsonArray &names, const QJsonObject &object)
    {
        return std::all_of(names.begin(), names.end(),
                           [&](const QJsonValue &name) { return object.contains(name.toString()); });
    }
    static bool hasOnly(const QJsonObject &properties, const QJsonObject &object)
    {
        const QStringList names = object.keys();
        return std::all_of(names.begin(), names.end(), [&](const QString &name) { return properties.contains(name); });
    }

    QJsonObject m_root;
};

} // namespace sheaf::testing
