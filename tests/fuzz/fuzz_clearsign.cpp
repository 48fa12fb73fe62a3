// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: wallet clearsign
#include "clearsign/reviewer.h"
#include "wallet/review_json.h"
#include "wallet/typed_data_json.h"

#include <algorithm>
#include <cstdlib>

using namespace sheaf;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// What a person is told of foreign bytes is one line that can't turn its direction, in English as in what the window
/// makes of the phrase.
void requirePlain(const Phrase &phrase)
{
    const std::string text = phrase.english();
    require(std::none_of(text.begin(), text.end(), [](char c) { return (c >= 0 && c < ' ') || c == '\x7f'; }));
    for (const char *turning : {"\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"})
        require(text.find(turning) == std::string::npos);
    const std::string stored = phrase.stored();
    require(stored.empty() || Phrase::parse(stored) == phrase);
}

std::size_t count(const clearsign::Call &call, std::size_t depth)
{
    require(depth < clearsign::kMaxDepth);
    requirePlain(call.intent);
    std::size_t all = 1;
    for (const clearsign::Call &inner : call.calls)
        all += count(inner, depth + 1);
    return all;
}

std::size_t count(const std::vector<clearsign::Field> &fields)
{
    std::size_t all = 0;
    for (const clearsign::Field &field : fields) {
        requirePlain(field.text);
        all += 1 + count(field.fields);
    }
    return all;
}

const clearsign::Knowledge &knowledge()
{
    static const clearsign::Knowledge known = [] {
        clearsign::Knowledge made;
        made.now = 1788000000;
        made.guesses = *clearsign::guessesFrom("f(bytes[] a,(string b,int8[] c)[2] d)\nmint(uint256 n)\n");
        return made;
    }();
    return known;
}

void check(const clearsign::Review &review)
{
    require(review.notices.size() <= 64);
    if (review.call)
        require(count(*review.call, 0) <= clearsign::kMaxCalls);
    require(count(review.domain) + count(review.fields) <= clearsign::kMaxFields + 512);
    requirePlain(review.explanation.title);
    for (const Phrase &sentence : review.explanation.sentences)
        requirePlain(sentence);
    for (const policy::Notice &notice : review.notices) {
        requirePlain(notice.phrase);
        require(notice.phrase.english() == notice.text);
    }
    (void)wallet::toJson(review);
}

} // namespace

/// Any bytes as calldata, or, where they begin with a brace, as a document: read within its bounds, and the same twice.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const BytesView input(data, size);
    if (size > 0 && data[0] == '{') {
        const auto document = wallet::parseTypedData({reinterpret_cast<const char *>(data), size});
        if (!document)
            return 0;
        const auto review = clearsign::reviewTypedData(*document, knowledge());
        const auto hashes = ethereum::typed_data::hash(*document);
        require(review.has_value() == hashes.has_value());
        if (review) {
            require(review->hashes.signingHash == hashes->digest);
            check(*review);
        }
        return 0;
    }
    const auto to = *ethereum::Address::parseRaw("0x1111111111111111111111111111111111111111");
    const std::vector<policy::RequestedCall> calls{{to, {}, toBytes(input)}};
    const auto first = clearsign::reviewCalls(ethereum::ChainId(1), calls, knowledge()).front();
    const auto second = clearsign::reviewCalls(ethereum::ChainId(1), calls, knowledge()).front();
    require(first.notices == second.notices);
    check(first);
    return 0;
}
