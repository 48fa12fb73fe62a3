// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"

#include "wallet/hardware_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <cmath>
#include <limits>

namespace sheaf::desktop::format {

namespace {

struct Format
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

const QString kUnknown = QStringLiteral("–");

/// Decimal text with the locale's point and groups. QLocale has no way in for exact decimals of any length.
QString localised(std::string_view decimal)
{
    const QLocale locale;
    const std::size_t point = decimal.find('.');
    const std::string_view whole = decimal.substr(0, point);
    QString out;
    for (std::size_t i = 0; i < whole.size(); ++i) {
        if (i > 0 && (whole.size() - i) % 3 == 0)
            out += locale.groupSeparator();
        out += QLatin1Char(whole[i]);
    }
    if (point != std::string_view::npos) {
        out += locale.decimalPoint();
        out += text(decimal.substr(point + 1));
    }
    return out;
}

/// How many places show five significant digits of the number.
int placesForGlance(std::string_view decimal)
{
    const std::size_t point = decimal.find('.');
    const std::size_t whole = point == std::string_view::npos ? decimal.size() : point;
    if (decimal.substr(0, whole) != "0")
        return std::max(0, 5 - static_cast<int>(whole));
    if (point == std::string_view::npos)
        return 0;
    const std::size_t first = decimal.find_first_not_of('0', point + 1);
    return first == std::string_view::npos ? 0 : static_cast<int>(first - point) + 4;
}

/// What has no look of its own, or changes how its neighbours look.
bool isHidden(char32_t c, QChar::Category category)
{
    constexpr char32_t kHangulFiller = 0x3164;
    constexpr char32_t kBrailleBlank = 0x2800;
    return category == QChar::Other_Format || category == QChar::Other_PrivateUse ||
           category == QChar::Other_Surrogate || category == QChar::Other_NotAssigned || c == kHangulFiller ||
           c == kBrailleBlank || (c >= 0xFE00 && c <= 0xFE0F) || (c >= 0x115F && c <= 0x1160);
}

/// In the person's language, with the words of others tamed at each place, and not yet in the whole.
QString translated(const Phrase &phrase);

/// What stands at a phrase's place. Names and units may be somebody else's: a token's contract calls itself what it
/// likes.
struct Said
{
    QString operator()(const std::string &name) const { return foreign(name); }
    QString operator()(const PhraseNumber &number) const
    {
        const bool isNegative = number.decimal.starts_with('-');
        QString out = localised(std::string_view(number.decimal).substr(isNegative ? 1 : 0));
        if (isNegative)
            out.prepend(QStringLiteral("−"));
        if (number.unit.empty())
            return out;
        return number.unit == "%" ? out + QStringLiteral("%") : out + QLatin1Char(' ') + foreign(number.unit);
    }
    QString operator()(UnixTime time) const { return moment(time); }
    QString operator()(const Phrase &phrase) const { return translated(phrase); }
};

QString translated(const Phrase &phrase)
{
    const QString source = QCoreApplication::translate("Phrases", phrase.source().c_str());
    if (phrase.arguments().empty())
        return source;
    std::vector<std::string> filled;
    for (const PhraseArgument &argument : phrase.arguments())
        filled.push_back(std::visit(Said(), argument.value).toStdString());
    return text(fillPlaces(source.toStdString(), filled));
}

QString withDetail(const QString &sentence, const Error &error)
{
    return error.detail.empty() ? sentence : sentence + QStringLiteral("\n") + said(error.said());
}

} // namespace

QString text(std::string_view utf8) { return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size())); }

QString foreign(std::string_view utf8, int most)
{
    constexpr int kMarksOnALetter = 2;
    constexpr char32_t kNoBreakSpace = 0x00A0;
    constexpr char32_t kNarrowNoBreakSpace = 0x202F;
    QString out;
    int marks = 0;
    int length = 0;
    for (const char32_t c : text(utf8).toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Other_Control || category == QChar::Separator_Line ||
            category == QChar::Separator_Paragraph || QChar::isSpace(c)) {
            marks = 0;
            if (out.isEmpty() || out.back().isSpace())
                continue;
            // Numbers and times of some locales have spaces where no line may break.
            out += c == kNoBreakSpace || c == kNarrowNoBreakSpace ? QChar(static_cast<char16_t>(c))
                                                                  : QChar(QLatin1Char(' '));
        } else if (isHidden(c, category)) {
            continue;
        } else {
            marks = category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing ? marks + 1 : 0;
            if (marks > kMarksOnALetter)
                continue;
            out += QChar::fromUcs4(c);
        }
        if (++length >= most)
            return out.trimmed() + QStringLiteral("…");
    }
    return out.trimmed();
}

QString money(const Decimal &usd, int places)
{
    const std::string fixed = usd.toFixed(static_cast<unsigned>(places));
    const bool shownAsNothing = fixed.find_first_not_of("0.") == std::string::npos;
    if (!shownAsNothing || usd.isZero())
        return localised(fixed);
    std::string least(fixed);
    least.back() = '1';
    return QStringLiteral("< ") + localised(least);
}

QString money(const std::optional<Decimal> &usd, int places) { return usd ? money(*usd, places) : kUnknown; }

QString change(const Decimal &size, bool negative, int places)
{
    QString text = money(size, places);
    if (size.isZero() || text.startsWith(QLatin1Char('<'))) // `+< 0.01` is no figure
        return text;
    return text.prepend(negative ? QStringLiteral("−") : QStringLiteral("+"));
}

QString number(std::string_view decimal, int places)
{
    const std::size_t point = decimal.find('.');
    if (point == std::string_view::npos)
        return localised(decimal);
    std::string_view cut = decimal.substr(0, point + 1 + static_cast<std::size_t>(std::max(places, 0)));
    while (cut.ends_with('0'))
        cut.remove_suffix(1);
    if (cut.ends_with('.'))
        cut.remove_suffix(1);
    return localised(cut);
}

QString amount(const Uint256 &value, unsigned decimals)
{
    const std::string exact = formatUnits(value, decimals);
    return number(exact, placesForGlance(exact));
}

QString exactAmount(const Uint256 &value, unsigned decimals) { return localised(formatUnits(value, decimals)); }

QString percent(double fraction)
{
    if (!std::isfinite(fraction))
        return kUnknown;
    const double shown = fraction * 100;
    return QLocale().toString(shown, 'f', std::abs(shown) >= 1000 ? 0 : 2) + QStringLiteral("%");
}

QString duration(std::chrono::seconds span)
{
    const auto seconds = std::max<std::int64_t>(span.count(), 0);
    if (seconds < 60)
        return Format::tr("%n s", nullptr, static_cast<int>(seconds));
    if (seconds < 3600)
        return Format::tr("%n min", nullptr, static_cast<int>(seconds / 60));
    if (seconds < 48 * 3600)
        return Format::tr("%n h", nullptr, static_cast<int>(seconds / 3600));
    return Format::tr("%n d", nullptr, static_cast<int>(seconds / 86'400));
}

QString age(UnixTime then, UnixTime now)
{
    if (now - then < std::chrono::minutes(1)) // seconds would tick on a page that is to stand still
        return Format::tr("just now");
    return Format::tr("%1 ago").arg(duration(now - then));
}

QString moment(UnixTime time)
{
    return QLocale().toString(QDateTime::fromSecsSinceEpoch(toUnixSeconds(time)), QLocale::ShortFormat);
}

QString origin(const contracts::Origin &origin, const chains::Registry &registry, UnixTime now)
{
    QStringList lines{text(origin.source)};
    lines << Format::tr("%1, block %2")
                 .arg(chainName(origin.chain, registry), QLocale().toString(origin.block.number.value()));
    lines << age(origin.updatedAt, now);
    switch (origin.trust) {
    case contracts::Trust::OnChain:
        break;
    case contracts::Trust::Derived:
        lines << Format::tr("computed from figures read on chain");
        break;
    case contracts::Trust::Stale:
        lines << Format::tr("an earlier value: its source does not answer now");
        break;
    }
    return lines.join(QLatin1Char('\n'));
}

QString chainMark(std::string_view name)
{
    const QStringList words = text(name).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return kUnknown;
    if (words.size() == 1)
        return words.first().left(2);
    return words.at(0).left(1) + words.at(1).left(1);
}

QString chainName(ethereum::ChainId chain, const chains::Registry &registry)
{
    const chains::ChainSpec *spec = registry.find(chain);
    return spec == nullptr ? Format::tr("Chain %1").arg(chain.value()) : text(spec->name);
}

QString said(const Phrase &phrase)
{
    return foreign(translated(phrase).toStdString(), std::numeric_limits<int>::max());
}

QString saidOnOneLine(const Phrase &phrase, int most) { return foreign(said(phrase).toStdString(), most); }

QString sentence(QString words)
{
    if (!words.isEmpty() && !words.startsWith(QLatin1String("0x")))
        words[0] = words.at(0).toUpper();
    return words;
}

QString sentence(const Phrase &phrase) { return sentence(said(phrase)); }

QString explained(const Error &error) { return QCoreApplication::translate("Explain", wallet::explain(error).c_str()); }

QString problem(const Error &error) { return withDetail(explained(error), error); }

QString problem(const devices::DeviceError &error)
{
    return withDetail(QCoreApplication::translate("Explain", wallet::explain(error).c_str()), error);
}

QString keyringProblem(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Unsupported:
        return Format::tr("No keyring answers on this desktop; use the password.");
    case ErrorCode::Locked:
        return Format::tr("The desktop's keyring is locked; unlock it, or use the password.");
    case ErrorCode::NotFound:
        return Format::tr(
            "The desktop's keyring has no entry for this vault; use the password, then switch it off and on "
            "again in the settings.");
    case ErrorCode::WrongPassword:
        return Format::tr(
            "The entry in the desktop's keyring does not open this vault; use the password, then switch it "
            "off and on again in the settings.");
    default:
        return problem(error);
    }
}

} // namespace sheaf::desktop::format
