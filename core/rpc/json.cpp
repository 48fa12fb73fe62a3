// SPDX-License-Identifier: GPL-3.0-or-later
#include "rpc/json.h"

#include <simdjson.h>

#include <bit>

namespace sheaf::rpc {

namespace dom = simdjson::dom;

struct Json::Document
{
    dom::document document;
};

namespace {

static_assert(sizeof(dom::element) == 2 * sizeof(std::uint64_t) && std::is_trivially_copyable_v<dom::element>);

dom::element view(const std::array<std::uint64_t, 2> &element) { return std::bit_cast<dom::element>(element); }

} // namespace

Json::Json(std::shared_ptr<const Document> document, Element element)
    : m_document(std::move(document)), m_element(element)
{
}

Result<Json> Json::parse(std::string_view text)
{
    auto document = std::make_shared<Document>();
    dom::parser parser;
    dom::element root;
    const simdjson::error_code error =
        parser.parse_into_document(document->document, text.data(), text.size(), /*realloc_if_needed=*/true).get(root);
    if (error)
        return failure(ErrorCode::InvalidInput, std::string("not JSON: ") + simdjson::error_message(error));
    return Json(std::move(document), std::bit_cast<Element>(root));
}

bool Json::isNull() const { return !m_document || view(m_element).is_null(); }
bool Json::isBool() const { return m_document && view(m_element).is_bool(); }
bool Json::isNumber() const { return m_document && view(m_element).is_number(); }
bool Json::isString() const { return m_document && view(m_element).is_string(); }
bool Json::isArray() const { return m_document && view(m_element).is_array(); }
bool Json::isObject() const { return m_document && view(m_element).is_object(); }

bool Json::has(std::string_view key) const
{
    return isObject() && view(m_element).at_key(key).error() == simdjson::SUCCESS;
}

Json Json::at(std::string_view key) const
{
    if (!isObject())
        return {};
    dom::element member;
    if (view(m_element).at_key(key).get(member))
        return {};
    return {m_document, std::bit_cast<Element>(member)};
}

std::vector<Json> Json::items() const
{
    std::vector<Json> out;
    if (!isArray())
        return out;
    const dom::array array =
        view(m_element).get_array().value_unsafe(); // a copy: what it returns refers to a temporary
    for (const dom::element item : array)
        out.push_back(Json(m_document, std::bit_cast<Element>(item)));
    return out;
}

std::vector<JsonMember> Json::members() const
{
    std::vector<JsonMember> out;
    if (!isObject())
        return out;
    const dom::object fields = view(m_element).get_object().value_unsafe();
    for (const dom::key_value_pair field : fields)
        out.push_back({std::string(field.key), Json(m_document, std::bit_cast<Element>(field.value))});
    return out;
}

std::size_t Json::size() const
{
    // simdjson's own count ends at 2^24 - 1; larger arrays are counted.
    constexpr std::size_t kSaturated = 0xFFFFFF;
    if (isArray()) {
        const dom::array array = view(m_element).get_array().value_unsafe();
        const std::size_t count = array.size();
        return count < kSaturated ? count : static_cast<std::size_t>(std::distance(array.begin(), array.end()));
    }
    return isObject() ? view(m_element).get_object().value_unsafe().size() : 0;
}

std::string_view Json::kindName() const
{
    if (isNull())
        return "null";
    if (isBool())
        return "a boolean";
    if (isNumber())
        return "a number";
    if (isString())
        return "another text";
    return isArray() ? "an array" : "an object";
}

Result<std::string_view> Json::string(std::string_view expected) const
{
    if (!isString())
        return failure(ErrorCode::InvalidInput,
                       "expected " + std::string(expected) + ", found " + std::string(kindName()));
    return view(m_element).get_string().value_unsafe();
}

Result<bool> Json::boolean() const
{
    if (!isBool())
        return failure(ErrorCode::InvalidInput, "expected a boolean, found " + std::string(kindName()));
    return view(m_element).get_bool().value_unsafe();
}

Result<double> Json::number() const
{
    if (!isNumber())
        return failure(ErrorCode::InvalidInput, "expected a number, found " + std::string(kindName()));
    return view(m_element).get_double().value_unsafe();
}

Result<std::string> Json::text() const
{
    SHEAF_TRY(view, string("a text"));
    return std::string(view);
}

Result<Uint256> Json::quantity() const
{
    if (isNumber()) {
        std::uint64_t integer = 0;
        if (view(m_element).get_uint64().get(integer))
            return failure(ErrorCode::InvalidInput, "expected a quantity, found a number that is not a natural one");
        return Uint256(integer);
    }
    SHEAF_TRY(digits, string("a quantity"));
    return Uint256::fromHex(digits);
}

Result<std::uint64_t> Json::uint64() const
{
    SHEAF_TRY(value, quantity());
    const auto small = value.toUint64();
    if (!small)
        return failure(ErrorCode::Overflow, "the quantity does not fit 64 bits");
    return *small;
}

Result<Bytes> Json::bytes() const
{
    SHEAF_TRY(digits, string("hex data"));
    if (!digits.starts_with("0x") && !digits.starts_with("0X"))
        return failure(ErrorCode::InvalidInput, "expected hex data, which begins with 0x");
    return parseHex(digits);
}

Result<ethereum::Hash> Json::hash() const
{
    SHEAF_TRY(digits, string("a hash"));
    return ethereum::Hash::parse(digits);
}

Result<ethereum::Address> Json::address() const
{
    SHEAF_TRY(digits, string("an address"));
    return ethereum::Address::parseRaw(digits);
}

} // namespace sheaf::rpc
