// SPDX-License-Identifier: GPL-3.0-or-later
#include "clearsign/tree.h"

#include <algorithm>
#include <charconv>
#include <deque>

namespace sheaf::clearsign {

namespace abi = ethereum::abi;
namespace typed_data = ethereum::typed_data;

namespace {

constexpr std::size_t kMaxFound = 64;
constexpr std::size_t kMaxSteps = 32;

Tree treeOf(const Parameter &parameter, const abi::Type &type, const abi::Value &value)
{
    using Kind = abi::Type::Kind;
    Tree out;
    out.name = parameter.name;
    switch (type.kind()) {
    case Kind::Uint:
    case Kind::Int:
        out.value = value.asUint();
        out.isSigned = type.kind() == Kind::Int;
        break;
    case Kind::Address:
        out.value = value.asAddress();
        break;
    case Kind::Bool:
        out.value = value.asBool();
        break;
    case Kind::FixedBytes:
    case Kind::Bytes:
        out.value = value.asBytes();
        break;
    case Kind::String:
        out.value = value.asString();
        break;
    case Kind::Array:
    case Kind::FixedArray:
        out.isArray = true;
        for (const abi::Value &one : value.asValues())
            out.children.push_back(treeOf({{}, parameter.components}, type.components().front(), one));
        break;
    case Kind::Tuple:
        for (std::size_t i = 0; i < type.components().size(); ++i)
            out.children.push_back(treeOf(i < parameter.components.size() ? parameter.components[i] : Parameter(),
                                          type.components()[i], value.asValues()[i]));
        break;
    }
    return out;
}

Tree treeOf(const typed_data::Types &types, const typed_data::Type &type, const typed_data::Value &value,
            std::size_t depth)
{
    Tree out;
    if (depth > typed_data::kMaxDepth)
        return out;
    if (const auto *number = std::get_if<Uint256>(&value.data))
        out.value = *number;
    else if (const auto *address = std::get_if<ethereum::Address>(&value.data))
        out.value = *address;
    else if (const auto *truth = std::get_if<bool>(&value.data))
        out.value = *truth;
    else if (const auto *bytes = std::get_if<Bytes>(&value.data))
        out.value = *bytes;
    else if (const auto *text = std::get_if<std::string>(&value.data))
        out.value = *text;
    out.isSigned = type.kind() == typed_data::Type::Kind::Int;
    if (const auto *items = std::get_if<typed_data::Values>(&value.data); items && type.isArray()) {
        out.isArray = true;
        for (const typed_data::Value &item : *items)
            out.children.push_back(treeOf(types, type.element(), item, depth + 1));
    }
    const auto *members = std::get_if<typed_data::Members>(&value.data);
    const typed_data::Struct *structure = members ? types.find(type.text()) : nullptr;
    if (structure == nullptr)
        return out;
    for (const typed_data::Field &field : structure->fields)
        for (const typed_data::Member &member : *members)
            if (member.name == field.name) {
                out.children.push_back(treeOf(types, field.type, member.value, depth + 1));
                out.children.back().name = field.name;
            }
    return out;
}

std::optional<std::ptrdiff_t> integer(std::string_view text)
{
    int value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// An index from the front, or from the back where it is negative, cut to 0 … size.
std::size_t place(std::ptrdiff_t index, std::size_t size)
{
    const auto signedSize = static_cast<std::ptrdiff_t>(size);
    const std::ptrdiff_t at = index < 0 ? index + signedSize : index;
    return static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(at, 0, signedSize));
}

/// Trees that are part of the root, or of `slices`, which what is cut out of bytes is put into.
using Found = std::vector<const Tree *>;

/// `[]`, `[3]`, `[-1]`, `[0:20]` without the brackets.
Found selected(const Tree &from, std::string_view inside, std::deque<Tree> &slices)
{
    const Bytes *bytes = std::get_if<Bytes>(&from.value);
    const std::size_t size = bytes != nullptr ? bytes->size() : from.children.size();
    const std::size_t colon = inside.find(':');
    std::size_t begin = 0;
    std::size_t end = size;
    if (colon != std::string_view::npos) {
        const auto first = integer(inside.substr(0, colon));
        const auto last = integer(inside.substr(colon + 1));
        if ((!first && colon != 0) || (!last && colon + 1 != inside.size()))
            return {};
        begin = first ? place(*first, size) : 0;
        end = last ? place(*last, size) : size;
    } else if (!inside.empty()) {
        const auto index = integer(inside);
        if (!index || bytes != nullptr || *index >= static_cast<std::ptrdiff_t>(size) ||
            *index < -static_cast<std::ptrdiff_t>(size))
            return {};
        begin = place(*index, size);
        end = begin + 1;
    }
    if (begin >= end)
        return {};
    if (bytes != nullptr) {
        Tree slice;
        slice.value = Bytes(bytes->begin() + static_cast<std::ptrdiff_t>(begin),
                            bytes->begin() + static_cast<std::ptrdiff_t>(end));
        slices.push_back(std::move(slice));
        return {&slices.back()};
    }
    Found found;
    for (std::size_t i = begin; from.isArray && i < end && found.size() < kMaxFound; ++i)
        found.push_back(&from.children[i]);
    return found;
}

Found step(const Tree &from, std::string_view step, std::deque<Tree> &slices)
{
    if (step.starts_with('[') && step.ends_with(']'))
        return selected(from, step.substr(1, step.size() - 2), slices);
    for (const Tree &child : from.children)
        if (!from.isArray && child.name == step)
            return {&child};
    return {};
}

/// `a.[0].b` and `a[0].b` are the same.
std::vector<std::string_view> stepsOf(std::string_view path)
{
    std::vector<std::string_view> steps;
    while (!path.empty() && steps.size() <= kMaxSteps) {
        std::size_t end = path.find_first_of(".[", 1);
        if (path.starts_with('[')) {
            const std::size_t close = path.find(']');
            end = close == std::string_view::npos ? close : close + 1;
        }
        steps.push_back(path.substr(0, end));
        path.remove_prefix(std::min(path.size(), end));
        if (path.starts_with('.'))
            path.remove_prefix(1);
    }
    return steps;
}

} // namespace

Tree treeOf(const Fragment &fragment, const abi::Values &values)
{
    Tree root;
    const auto &types = fragment.function().inputs();
    for (std::size_t i = 0; i < values.size(); ++i)
        root.children.push_back(treeOf(fragment.parameters()[i], types[i], values[i]));
    return root;
}

Tree treeOf(const typed_data::Types &types, std::string_view name, const typed_data::Value &value)
{
    const auto type = typed_data::Type::parse(name);
    return type ? treeOf(types, *type, value, 0) : Tree();
}

std::vector<Tree> resolve(const Tree &root, std::string_view path)
{
    if (path.starts_with("#."))
        path.remove_prefix(2);
    const auto steps = stepsOf(path);
    if (steps.empty() || steps.size() > kMaxSteps)
        return {};
    std::deque<Tree> slices;
    Found found{&root};
    for (const std::string_view one : steps) {
        Found next;
        for (const Tree *from : found)
            for (const Tree *some : step(*from, one, slices))
                if (next.size() < kMaxFound)
                    next.push_back(some);
        found = std::move(next);
    }
    std::vector<Tree> out;
    for (const Tree *one : found)
        out.push_back({one->name, one->value, one->isSigned, one->isArray, {}, one->children.size()});
    return out;
}

} // namespace sheaf::clearsign
