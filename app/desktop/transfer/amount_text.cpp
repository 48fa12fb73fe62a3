// SPDX-License-Identifier: GPL-3.0-or-later
#include "amount_text.h"

#include <QCoreApplication>
#include <QLocale>

namespace sheaf::desktop {

namespace {

struct AmountText
{
    Q_DECLARE_TR_FUNCTIONS(AmountText)
};

bool isDigit(QChar character) { return character >= QLatin1Char('0') && character <= QLatin1Char('9'); }

} // namespace

TypedAmount readAmount(const QString &typed, unsigned decimals, const QString &unit)
{
    const QString point = QLocale().decimalPoint();
    QString plain;
    qsizetype places = -1;
    const QString text = typed.trimmed();
    for (const QChar character : text) {
        if (isDigit(character)) {
            plain += character;
            places += places >= 0 ? 1 : 0;
        } else if (QString(character) == point && places < 0) {
            plain += plain.isEmpty() ? QStringLiteral("0.") : QStringLiteral(".");
            places = 0;
        } else if (QString(character) == point) {
            return {std::nullopt, AmountText::tr("There is more than one decimal point.")};
        } else if (QStringLiteral(".,'’ ").contains(character) || character.isSpace()) {
            return {std::nullopt,
                    AmountText::tr("Write “%1” as the decimal point, and nothing between thousands.").arg(point)};
        } else {
            return {std::nullopt, AmountText::tr("An amount is digits, with “%1” as the decimal point.").arg(point)};
        }
    }
    if (plain.isEmpty())
        return {};
    if (places == 0)
        plain.chop(1);
    if (places > static_cast<qsizetype>(decimals))
        return {std::nullopt,
                AmountText::tr("%1 has at most %n decimal places.", nullptr, static_cast<int>(decimals)).arg(unit) +
                    QLatin1Char(' ') + AmountText::tr("There are %n here.", nullptr, static_cast<int>(places))};
    const auto units = parseUnits(plain.toStdString(), decimals);
    if (!units)
        return {std::nullopt, AmountText::tr("The number is too large.")};
    return {*units, {}};
}

QString typedText(const std::string &decimal)
{
    return QString::fromStdString(decimal).replace(QLatin1Char('.'), QLocale().decimalPoint());
}

} // namespace sheaf::desktop
