// SPDX-License-Identifier: GPL-3.0-or-later
#include "format.h"
#include "review_facts.h"

#include <QCoreApplication>

#include <algorithm>

namespace sheaf::desktop {

namespace {

struct ReviewCalls
{
    Q_DECLARE_TR_FUNCTIONS(ReviewCalls)
};

constexpr qsizetype kMostLines = 200; ///< of one call; whoever wants more has the bytes below them

int sourceOf(wallet::CallSource source)
{
    switch (source) {
    case wallet::CallSource::Own:
        return 1;
    case wallet::CallSource::Descriptor:
        return 2;
    case wallet::CallSource::Guess:
        return 3;
    case wallet::CallSource::Unknown:
        break;
    }
    return 4;
}

QString wordsOf(const wallet::ReadCall &call)
{
    switch (call.source) {
    case wallet::CallSource::Own:
        return ReviewCalls::tr("read by Sheaf");
    case wallet::CallSource::Descriptor:
        return ReviewCalls::tr("as %1 describes it").arg(format::foreign(call.origin, 40));
    case wallet::CallSource::Guess:
        return ReviewCalls::tr("a guess");
    case wallet::CallSource::Unknown:
        break;
    }
    return ReviewCalls::tr("not understood");
}

void addFields(QVariantList &lines, const std::vector<wallet::ReadField> &fields, int depth, const ReviewWords &words)
{
    for (const wallet::ReadField &field : fields) {
        if (lines.size() >= kMostLines)
            return;
        const QString exact = format::foreign(field.value, 600);
        const QString text = field.text.isEmpty() ? exact : sayPhrase(field.text, words);
        lines << QVariant::fromValue(
            ReviewLine{depth, format::foreign(field.name, 60), text, text == exact ? QString() : exact});
        addFields(lines, field.fields, depth + 1, words);
    }
}

void addCalls(QVariantList &lines, const std::vector<wallet::ReadCall> &calls, int depth, const ReviewWords &words)
{
    for (const wallet::ReadCall &call : calls) {
        if (lines.size() >= kMostLines)
            return;
        const QString to = call.to ? format::text(call.to->toString()) : QString();
        lines << QVariant::fromValue(
            ReviewLine{depth, ReviewCalls::tr("calls, %1").arg(wordsOf(call)), sayPhrase(call.intent, words), to});
        addFields(lines, call.fields.empty() ? call.arguments : call.fields, depth + 1, words);
        addCalls(lines, call.calls, depth + 1, words);
    }
}

/// What the policy has not said of the whole plan already, and at least as gravely.
std::vector<policy::Notice> noticesOf(const wallet::CallReview &read, const wallet::Review &review)
{
    std::vector<policy::Notice> notices = read.notices;
    std::erase_if(notices, [&review](const policy::Notice &notice) {
        return std::any_of(review.notices.begin(), review.notices.end(), [&notice](const policy::Notice &said) {
            return said.code == notice.code && said.severity >= notice.severity;
        });
    });
    return notices;
}

void readCall(ReviewCall &out, const wallet::CallReview &read, const wallet::Review &review, const ReviewWords &words)
{
    out.notices = noticesOf(noticesOf(read, review), words);
    if (!read.call)
        return;
    const wallet::ReadCall &call = *read.call;
    out.meaning = sayPhrase(call.intent, words);
    // Of an approval that is as planned nothing is left to say: with any other, what the plan calls exact is not.
    out.exactAllowance = out.exactAllowance && out.meaning.isEmpty();
    out.source = sourceOf(call.source);
    out.sourceWords = wordsOf(call);
    addFields(out.lines, call.fields.empty() ? call.arguments : call.fields, 0, words);
    addCalls(out.lines, call.calls, 0, words);
}

} // namespace

void readCalls(ReviewFacts &facts, const wallet::Review &review, const ReviewWords &words, UnixTime now)
{
    if (words.knowledge == nullptr)
        return;
    const auto reads = wallet::reviewCalls(review.plan, *words.registry, words.contracts, now, *words.knowledge);
    for (std::size_t i = 0; i < reads.size(); ++i) {
        QVariant &row = facts.calls[static_cast<qsizetype>(i)];
        auto call = row.value<ReviewCall>();
        readCall(call, reads[i], review, words);
        for (const QVariant &one : call.notices)
            if (const auto notice = one.value<ReviewNotice>();
                notice.severity == static_cast<int>(policy::Severity::Critical))
                facts.dangers << notice.text;
        row = QVariant::fromValue(call);
    }
    facts.dangers.removeDuplicates();
}

} // namespace sheaf::desktop
