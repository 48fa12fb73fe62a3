// SPDX-License-Identifier: GPL-3.0-or-later
// The tokens, and the frame of a sentence: trigger, actions, clauses.
#include "rules/sentence_grammar.h"

#include "rules/sentence_words.h"

#include <algorithm>
#include <charconv>

namespace sheaf::rules {

namespace {

constexpr std::uint32_t kMaxCount = 9999;

/// Digits alone, as the lexer guarantees them; larger than 9 digits gives 10^9.
std::uint32_t toCount(std::string_view digits)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    return error == std::errc() ? value : 1'000'000'000;
}

/// Two clauses with one key say the same thing twice, or contradict one another.
std::pair<std::size_t, TimeUnit> keyOf(const Clause &clause)
{
    if (const SpendAtMost *spend = std::get_if<SpendAtMost>(&clause))
        return {clause.index(), spend->each};
    if (const RunsAtMost *runs = std::get_if<RunsAtMost>(&clause))
        return {clause.index(), runs->each};
    return {clause.index(), TimeUnit::Day};
}

} // namespace

Stop Grammar::stop() const
{
    Stop stop{m_at, {}, m_problem};
    for (const auto &[text, isWord] : m_expected) {
        std::string shown = isWord ? "\"" + std::string(text) + "\"" : std::string(text);
        if (std::find(stop.expected.begin(), stop.expected.end(), shown) == stop.expected.end())
            stop.expected.push_back(std::move(shown));
    }
    return stop;
}

bool Grammar::at(std::string_view word) const
{
    return token().kind == TokenKind::Word && equalIgnoringCase(token().text, word);
}

void Grammar::expect(std::string_view description, bool isWord) { m_expected.emplace_back(description, isWord); }

bool Grammar::nextIs(std::string_view word)
{
    expect(word, true);
    return at(word);
}

bool Grammar::nextIs(TokenKind kind, std::string_view description)
{
    const bool isMark = description.size() == 1;
    expect(description, isMark);
    return token().kind == kind;
}

bool Grammar::take(std::string_view word)
{
    const bool found = nextIs(word);
    if (found)
        skip();
    return found;
}

void Grammar::skip()
{
    ++m_at;
    m_expected.clear();
}

bool Grammar::nextIsName(std::string_view description)
{
    expect(description, false);
    return token().kind == TokenKind::Quoted || (token().kind == TokenKind::Word && !isReserved(token().text));
}

tl::unexpected<Error> Grammar::fail() { return failure(ErrorCode::InvalidInput, "not a rule"); }

tl::unexpected<Error> Grammar::fail(Phrase problem)
{
    m_problem = std::move(problem);
    return fail();
}

Result<> Grammar::need(std::initializer_list<std::string_view> words)
{
    for (const std::string_view word : words)
        if (!take(word))
            return fail();
    return {};
}

Result<std::string> Grammar::name(std::string_view description)
{
    if (!nextIsName(description))
        return fail();
    std::string text = token().text;
    skip();
    return text;
}

Result<Number> Grammar::number()
{
    if (!nextIs(TokenKind::Number, SHEAF_SAYS("Phrases", "a number")))
        return fail();
    Result<Number> number = Number::parse(token().text);
    if (!number)
        return fail(
            SHEAF_SAYS("Phrases", "a number has at most 18 places after the point, and no more digits than fit"));
    skip();
    return number;
}

Result<std::uint32_t> Grammar::count()
{
    if (!nextIs(TokenKind::Number, SHEAF_SAYS("Phrases", "a number")))
        return fail();
    const std::string &text = token().text;
    const std::uint32_t count = text.find('.') == std::string::npos ? toCount(text) : 0;
    if (count < 1 || count > kMaxCount)
        return fail(SHEAF_SAYS("Phrases", "a whole number from 1 to 9999 is needed here"));
    skip();
    return count;
}

Result<Sentence> Grammar::sentence()
{
    Sentence sentence;
    SHEAF_CHECK(header(sentence));
    while (nextIs(TokenKind::Comma, ",")) {
        skip();
        const std::size_t start = m_at;
        SHEAF_TRY(said, clause());
        for (const Clause &before : sentence.clauses)
            if (keyOf(before) == keyOf(said)) {
                m_at = start;
                m_expected.clear();
                return fail(SHEAF_SAYS("Phrases", "this is said twice, or contradicts what was said before"));
            }
        sentence.clauses.push_back(std::move(said));
    }
    if (nextIs(TokenKind::FullStop, "."))
        skip();
    if (!nextIs(TokenKind::End, SHEAF_SAYS("Phrases", "the end")))
        return fail();
    return sentence;
}

/// All that comes before the clauses.
Result<> Grammar::header(Sentence &sentence)
{
    const bool hasName = token().kind != TokenKind::End && m_tokens[m_at + 1].kind == TokenKind::Colon;
    if (hasName) {
        SHEAF_TRY(said, name(SHEAF_SAYS("Phrases", "a name for the rule")));
        sentence.name = std::move(said);
        skip();
    }
    SHEAF_TRY(saidTrigger, trigger());
    sentence.trigger = std::move(saidTrigger);
    if (!nextIs(TokenKind::Comma, ","))
        return fail();
    skip();
    do {
        SHEAF_TRY(said, action());
        sentence.actions.push_back(std::move(said));
    } while (take("then"));
    return {};
}

Result<Trigger> Grammar::trigger()
{
    if (take("every"))
        return every();
    if (take("on"))
        return onDates();
    const bool ever = nextIs("whenever");
    if (!ever && !nextIs("when"))
        return fail();
    skip();
    SHEAF_TRY(said, condition());
    return When{std::move(said), ever};
}

Result<Every> Grammar::every()
{
    Every every;
    if (const auto first = takeWeekday()) {
        SHEAF_TRY(days, weekdays(*first));
        every.period = std::move(days);
    } else {
        SHEAF_TRY(length, span());
        every.period = length;
        if (length.unit == TimeUnit::Minute || length.unit == TimeUnit::Hour)
            return every;
    }
    if (take("at")) {
        SHEAF_TRY(time, timeOfDay());
        every.at = time;
    }
    return every;
}

std::optional<std::chrono::weekday> Grammar::takeWeekday()
{
    for (unsigned i = 0; i < kWeekdays.size(); ++i)
        if (take(kWeekdays[i]))
            return std::chrono::weekday(i + 1); // 1 is Monday; both 0 and 7 are Sunday
    return std::nullopt;
}

Result<Weekdays> Grammar::weekdays(std::chrono::weekday first)
{
    std::vector<std::chrono::weekday> days{first};
    while (take("and")) {
        const auto day = takeWeekday();
        if (!day)
            return fail();
        days.push_back(*day);
    }
    std::sort(days.begin(), days.end(), [](auto a, auto b) { return a.iso_encoding() < b.iso_encoding(); });
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return Weekdays{std::move(days)};
}

Result<TimeOfDay> Grammar::timeOfDay()
{
    if (!nextIs(TokenKind::Time, SHEAF_SAYS("Phrases", "a time (09:00)")))
        return fail();
    const std::string_view text = token().text;
    const std::uint32_t hour = toCount(text.substr(0, text.find(':')));
    const std::uint32_t minute = toCount(text.substr(text.find(':') + 1));
    if (hour > 23 || minute > 59)
        return fail(SHEAF_SAYS("Phrases", "a time of day is between 00:00 and 23:59"));
    skip();
    return TimeOfDay{static_cast<std::uint8_t>(hour), static_cast<std::uint8_t>(minute)};
}

Result<OnDates> Grammar::onDates()
{
    if (nextIs(TokenKind::Date, SHEAF_SAYS("Phrases", "a date (2027-01-31)"))) {
        SHEAF_TRY(day, date());
        return OnDates{day};
    }
    SHEAF_CHECK(need({"the"}));
    std::vector<std::uint8_t> days;
    do {
        SHEAF_TRY(day, ordinal());
        days.push_back(day);
    } while (take("and"));
    SHEAF_CHECK(need({"of", "the", "month"}));
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return OnDates{DaysOfMonth{std::move(days)}};
}

Result<std::uint8_t> Grammar::ordinal()
{
    if (!nextIs(TokenKind::Ordinal, SHEAF_SAYS("Phrases", "a day (1st)")))
        return fail();
    const std::string_view text = token().text;
    const std::uint32_t day = toCount(text.substr(0, text.size() - 2));
    if (day > 31)
        return fail(SHEAF_SAYS("Phrases", "a month has no such day"));
    skip();
    return static_cast<std::uint8_t>(day);
}

Result<std::chrono::year_month_day> Grammar::date()
{
    if (!nextIs(TokenKind::Date, SHEAF_SAYS("Phrases", "a date (2027-01-31)")))
        return fail();
    const std::string_view text = token().text;
    const std::chrono::year_month_day date{std::chrono::year(static_cast<int>(toCount(text.substr(0, 4)))),
                                           std::chrono::month(toCount(text.substr(5, 2))),
                                           std::chrono::day(toCount(text.substr(8, 2)))};
    if (!date.ok())
        return fail(SHEAF_SAYS("Phrases", "the calendar has no such day"));
    skip();
    return date;
}

Result<Action> Grammar::action()
{
    if (take("compound")) {
        SHEAF_TRY(where, place());
        return Compound{std::move(where)};
    }
    if (take("harvest"))
        return harvest();
    if (take("send"))
        return send();
    if (take("deposit")) {
        SHEAF_TRY(what, amount(AmountUse::Paid));
        SHEAF_CHECK(need({"into"}));
        SHEAF_TRY(into, place());
        return Deposit{std::move(what), std::move(into)};
    }
    if (take("withdraw")) {
        SHEAF_TRY(what, share());
        SHEAF_CHECK(need({"from"}));
        SHEAF_TRY(from, place());
        return Withdraw{std::move(what), std::move(from)};
    }
    if (take("claim")) {
        SHEAF_TRY(where, place());
        return Claim{std::move(where)};
    }
    if (take("move"))
        return move();
    if (take("repay"))
        return repay();
    if (take("buy"))
        return buy();
    if (take("bridge")) {
        SHEAF_TRY(what, amount(AmountUse::Paid));
        SHEAF_CHECK(need({"to"}));
        SHEAF_TRY(chain, name(SHEAF_SAYS("Phrases", "a chain")));
        return Bridge{std::move(what), std::move(chain)};
    }
    SHEAF_CHECK(need({"tell", "me"}));
    return TellMe{};
}

Result<Action> Grammar::harvest()
{
    SHEAF_TRY(from, place());
    Harvest harvest{std::move(from), std::nullopt};
    if (take("into")) {
        SHEAF_TRY(into, place());
        harvest.into = std::move(into);
    }
    return harvest;
}

Result<Action> Grammar::move()
{
    std::optional<Share> part;
    if (nextIs("all") || nextIs(TokenKind::Number, SHEAF_SAYS("Phrases", "a number"))) {
        SHEAF_TRY(said, share());
        SHEAF_CHECK(need({"from"}));
        part = std::move(said);
    }
    SHEAF_TRY(from, place());
    SHEAF_CHECK(need({"to"}));
    if (!part && take("the")) {
        SHEAF_CHECK(need({"best", "pool", "for"}));
        SHEAF_TRY(token, name(SHEAF_SAYS("Phrases", "a token")));
        return MoveToBest{std::move(from), std::move(token)};
    }
    SHEAF_TRY(to, place());
    return Move{std::move(part), std::move(from), std::move(to)};
}

Result<Action> Grammar::repay()
{
    SHEAF_TRY(part, share());
    SHEAF_CHECK(need({"of", "the", "debt", "of"}));
    SHEAF_TRY(debtOf, place());
    SHEAF_CHECK(need({"from"}));
    SHEAF_TRY(token, name(SHEAF_SAYS("Phrases", "a token")));
    return Repay{std::move(part), std::move(debtOf), std::move(token)};
}

Result<Action> Grammar::send()
{
    SHEAF_TRY(what, amount(AmountUse::Paid));
    SHEAF_CHECK(need({"to"}));
    SHEAF_TRY(recipient, name(SHEAF_SAYS("Phrases", "a recipient")));
    SHEAF_TRY(chain, onChain());
    return Send{std::move(what), std::move(recipient), std::move(chain)};
}

Result<Action> Grammar::buy()
{
    SHEAF_TRY(what, amount(AmountUse::PaidBefore));
    SHEAF_CHECK(need({"of"}));
    SHEAF_TRY(token, name(SHEAF_SAYS("Phrases", "a token")));
    SHEAF_CHECK(need({"with"}));
    SHEAF_TRY(with, name(SHEAF_SAYS("Phrases", "a token")));
    SHEAF_TRY(chain, onChain());
    return Buy{std::move(what), std::move(token), std::move(with), std::move(chain)};
}

Result<Clause> Grammar::clause()
{
    if (take("if")) {
        SHEAF_TRY(said, condition());
        return OnlyIf{std::move(said)};
    }
    if (take("at")) {
        SHEAF_CHECK(need({"most"}));
        return atMost();
    }
    if (take("slippage")) {
        SHEAF_TRY(percent, limitPercent());
        return SlippageAtMost{std::move(percent)};
    }
    if (take("price")) {
        SHEAF_CHECK(need({"impact"}));
        SHEAF_TRY(percent, limitPercent());
        return PriceImpactAtMost{std::move(percent)};
    }
    if (take("keep")) {
        SHEAF_CHECK(need({"at", "least"}));
        SHEAF_TRY(what, amount(AmountUse::Paid));
        return KeepAtLeast{std::move(what)};
    }
    if (take("not")) {
        SHEAF_CHECK(need({"more", "often", "than", "every"}));
        SHEAF_TRY(every, span());
        return NotMoreOftenThan{every};
    }
    if (take("until")) {
        SHEAF_TRY(last, date());
        return Until{last};
    }
    if (take("ask")) {
        SHEAF_CHECK(need({"me", "first"}));
        return Consent{false};
    }
    if (take("without")) {
        SHEAF_CHECK(need({"asking"}));
        return Consent{true};
    }
    SHEAF_CHECK(need({"as"}));
    SHEAF_TRY(account, name(SHEAF_SAYS("Phrases", "an account")));
    return AsAccount{std::move(account)};
}

/// After `at most`: a number of runs, or an amount, of gas or a day.
Result<Clause> Grammar::atMost()
{
    std::optional<Amount> limit;
    if (nextIs(TokenKind::Number, SHEAF_SAYS("Phrases", "a number"))) {
        SHEAF_TRY(first, number());
        if (nextIs("runs") || at("run")) {
            --m_at; // a count is smaller and whole
            SHEAF_TRY(runs, count());
            skip();
            SHEAF_TRY(unit, each({kTimeUnits}));
            return RunsAtMost{runs, unit};
        }
        SHEAF_TRY(said, amountFrom(std::move(first), AmountUse::PaidBefore));
        limit = std::move(said);
    } else {
        SHEAF_TRY(said, amount(AmountUse::PaidBefore));
        limit = std::move(said);
    }
    if (take("of")) {
        SHEAF_CHECK(need({"gas", "a", "run"}));
        return GasAtMost{std::move(*limit)};
    }
    SHEAF_TRY(unit, each({TimeUnit::Day, TimeUnit::Week, TimeUnit::Month}));
    return SpendAtMost{std::move(*limit), unit};
}

/// `a day`, `an hour`
Result<TimeUnit> Grammar::each(std::initializer_list<TimeUnit> units)
{
    if (at("an"))
        skip();
    else
        SHEAF_CHECK(need({"a"}));
    for (const TimeUnit unit : units)
        if (take(timeUnitWord(unit, false)))
            return unit;
    return fail();
}

/// `at most 0.5%`
Result<Percent> Grammar::limitPercent()
{
    SHEAF_CHECK(need({"at", "most"}));
    SHEAF_TRY(limit, number());
    return percentFrom(std::move(limit));
}

} // namespace sheaf::rules
