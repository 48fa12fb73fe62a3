// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/descriptor_json.h"

#include "clearsign/words.h"
#include "rpc/json.h"

#include <set>

namespace sheaf::wallet {

using clearsign::Descriptor;
using clearsign::FieldFormat;
using clearsign::Format;
using rpc::Json;
using rpc::JsonMember;
using Kind = FieldFormat::Kind;

namespace {

constexpr std::size_t kMaxEntries = 512; ///< of deployments, of formats, of enumerations
constexpr std::size_t kMaxFormatFields = 256;
constexpr std::size_t kMaxGroups = 4;
constexpr std::size_t kMaxLabel = 100;
constexpr std::size_t kMaxPath = 256;

tl::unexpected<Error> invalid(std::string detail) { return failure(ErrorCode::InvalidInput, std::move(detail)); }

template <typename T> Result<T> named(Result<T> result, const std::string &name)
{
    if (!result)
        return failure(inContext(std::move(result).error(), name));
    return result;
}

/// A text for a person; empty where there is none.
Result<std::string> label(const Json &json)
{
    if (json.isNull())
        return std::string();
    SHEAF_TRY(text, json.text());
    return clearsign::plainText(text, kMaxLabel);
}

Result<std::string> path(const Json &json)
{
    if (json.isNull())
        return std::string();
    SHEAF_TRY(text, json.text());
    if (text.size() > kMaxPath)
        return invalid("a path of more than " + std::to_string(kMaxPath) + " bytes");
    return text;
}

/// Objects and arrays that may not be there, but not of any size.
Result<void> bounded(const Json &json, const std::string &name)
{
    if (json.size() > kMaxEntries)
        return invalid(name + ": more than " + std::to_string(kMaxEntries) + " entries");
    return {};
}

Result<std::vector<clearsign::Deployment>> deploymentsOf(const Json &json)
{
    std::vector<clearsign::Deployment> out;
    SHEAF_CHECK(bounded(json, "deployments"));
    for (const Json &one : json.items()) {
        SHEAF_TRY(chain, named(one.at("chainId").uint64(), "chainId"));
        SHEAF_TRY(address, named(one.at("address").address(), "address"));
        out.push_back({ethereum::ChainId(chain), address});
    }
    return out;
}

Kind kindOf(std::string_view name)
{
    static const std::map<std::string_view, Kind> kKinds{{"amount", Kind::Amount},
                                                         {"tokenAmount", Kind::TokenAmount},
                                                         {"addressName", Kind::AddressName},
                                                         {"tokenTicker", Kind::AddressName},
                                                         {"date", Kind::Date},
                                                         {"duration", Kind::Duration},
                                                         {"unit", Kind::Unit},
                                                         {"enum", Kind::Enum},
                                                         {"nftName", Kind::NftName},
                                                         {"calldata", Kind::Calldata}};
    const auto found = kKinds.find(name);
    return found == kKinds.end() ? Kind::Raw : found->second;
}

std::string joined(const std::string &group, const std::string &path)
{
    const bool isAbsolute = path.starts_with("#.") || path.starts_with("@.") || path.starts_with("$.");
    if (group.empty() || path.empty() || isAbsolute)
        return path.empty() ? group : path;
    return group + "." + path;
}

class Reader final
{
public:
    explicit Reader(Json root) : m_root(std::move(root)) {}

    Result<Descriptor> descriptor()
    {
        if (!m_root.isObject())
            return invalid("expected an object");
        if (m_root.has("includes"))
            return failure(ErrorCode::Unsupported, "the descriptor includes another file: put both into one first");
        const Json metadata = m_root.at("metadata");
        SHEAF_TRY(owner, named(label(metadata.at("owner")), "metadata.owner"));
        SHEAF_TRY(name, named(label(metadata.at("contractName")), "metadata.contractName"));
        m_out.owner = owner.empty() ? "a descriptor without a name" : std::move(owner);
        m_out.contractName = std::move(name);
        SHEAF_CHECK(context(m_root.at("context")));
        SHEAF_CHECK(formats(m_root.at("display").at("formats")));
        return std::move(m_out);
    }

private:
    Result<void> context(const Json &context)
    {
        m_isCall = context.has("contract");
        if (m_isCall == context.has("eip712"))
            return invalid("context: expected one of contract and eip712");
        const Json bound = context.at(m_isCall ? "contract" : "eip712");
        if (bound.has("factory"))
            return failure(ErrorCode::Unsupported, "context: contracts of a factory can't be told without the network");
        SHEAF_TRY(deployments, named(deploymentsOf(bound.at("deployments")), "context.deployments"));
        m_out.deployments = std::move(deployments);
        SHEAF_CHECK(domain(bound));
        if (m_out.deployments.empty())
            return failure(ErrorCode::Unsupported, "context: it names no contract by chain and address");
        return {};
    }

    Result<void> domain(const Json &bound)
    {
        const Json domain = bound.at("domain");
        SHEAF_CHECK(bounded(domain, "context.eip712.domain"));
        for (const char *field : {"name", "version"}) {
            if (!domain.has(field))
                continue;
            SHEAF_TRY(text, named(domain.at(field).text(), std::string("context.eip712.domain.") + field));
            m_out.domain[field] = std::move(text);
        }
        if (m_out.deployments.empty() && domain.has("chainId") && domain.has("verifyingContract")) {
            SHEAF_TRY(chain, named(domain.at("chainId").uint64(), "context.eip712.domain.chainId"));
            SHEAF_TRY(contract, named(domain.at("verifyingContract").address(), "context.eip712.domain"));
            m_out.deployments.push_back({ethereum::ChainId(chain), contract});
        }
        if (bound.has("domainSeparator")) {
            SHEAF_TRY(separator, named(bound.at("domainSeparator").hash(), "context.eip712.domainSeparator"));
            m_out.domainSeparator = separator;
        }
        return {};
    }

    Result<void> formats(const Json &formats)
    {
        if (!formats.isObject() || formats.size() == 0)
            return invalid("display.formats: expected an object with at least one format");
        SHEAF_CHECK(bounded(formats, "display.formats"));
        std::set<ethereum::Selector> selectors;
        for (const JsonMember &member : formats.members()) {
            const std::string where = "display.formats '" + clearsign::plainText(member.name, 100) + "'";
            SHEAF_TRY(format, named(formatOf(member.value), where));
            if (!m_isCall) {
                if (!m_out.messages.emplace(member.name, std::move(format)).second)
                    return invalid(where + " stands there twice");
                continue;
            }
            SHEAF_TRY(fragment, named(clearsign::Fragment::parse(member.name), where));
            // "If multiple keys share the same type-only signature, wallets MUST treat this as an invalid descriptor."
            if (!selectors.insert(fragment.function().selector()).second)
                return invalid(where + ": another format is for the same function");
            m_out.calls.push_back({std::move(fragment), std::move(format)});
        }
        return {};
    }

    Result<Format> formatOf(const Json &json)
    {
        if (!json.isObject())
            return invalid("expected an object");
        Format format;
        SHEAF_TRY(intent, named(intentOf(json.at("intent")), "intent"));
        format.intent = std::move(intent);
        SHEAF_TRY(interpolated, named(label(json.at("interpolatedIntent")), "interpolatedIntent"));
        format.interpolatedIntent = std::move(interpolated);
        SHEAF_CHECK(fields(json.at("fields"), {}, 0, format.fields));
        return format;
    }

    /// A text, or several with a name each.
    static Result<std::string> intentOf(const Json &json)
    {
        if (!json.isObject())
            return label(json);
        SHEAF_CHECK(bounded(json, "intent"));
        std::string out;
        for (const JsonMember &member : json.members()) {
            SHEAF_TRY(text, label(member.value));
            out += (out.empty() ? "" : ", ") + clearsign::plainText(member.name, kMaxLabel) + ": " + text;
        }
        return out;
    }

    Result<void> fields(const Json &list, const std::string &group, std::size_t depth, std::vector<FieldFormat> &out)
    {
        if (depth > kMaxGroups)
            return invalid("groups of fields nested too deeply");
        for (const Json &one : list.items()) {
            if (out.size() >= kMaxFormatFields)
                return invalid("more than " + std::to_string(kMaxFormatFields) + " fields");
            SHEAF_TRY(said, named(path(one.at("path")), "path"));
            const std::string where = joined(group, said);
            if (one.has("fields")) {
                SHEAF_CHECK(fields(one.at("fields"), where, depth + 1, out));
                continue;
            }
            if (said.empty())
                continue; // a constant of the descriptor's own: nothing that is signed
            SHEAF_TRY(field, named(fieldOf(one, group), said));
            field.path = where.starts_with("#.") ? where.substr(2) : where;
            out.push_back(std::move(field));
        }
        return {};
    }

    /// What `$.metadata.constants.x` stands for; any other value for itself.
    Json constant(const Json &json) const
    {
        if (!json.isString())
            return json;
        const std::string text = *json.text();
        return text.starts_with("$.") ? at(text) : json;
    }

    Json at(std::string_view path) const
    {
        Json found = m_root;
        path.remove_prefix(std::min<std::size_t>(path.size(), 2));
        for (std::size_t steps = 0; !path.empty() && steps < 8; ++steps) {
            const std::string_view step = path.substr(0, path.find('.'));
            found = found.at(step);
            path.remove_prefix(std::min(path.size(), step.size() + 1));
        }
        return found;
    }

    Result<FieldFormat> fieldOf(const Json &json, const std::string &group) const
    {
        // A reference: what the field says itself counts more than what it refers to.
        const bool isReference = json.at("$ref").isString();
        const Json base = isReference ? at(*json.at("$ref").text()) : Json();
        const auto either = [&](std::string_view name) { return json.has(name) ? json.at(name) : base.at(name); };
        FieldFormat field;
        SHEAF_TRY(text, named(label(either("label")), "label"));
        field.label = std::move(text);
        SHEAF_TRY(format, named(label(either("format")), "format"));
        field.kind = kindOf(format);
        const Json own = json.at("params");
        const Json common = base.at("params");
        SHEAF_CHECK(parameters([&](std::string_view name) { return own.has(name) ? own.at(name) : common.at(name); },
                               group, field));
        return field;
    }

    template <typename Lookup> Result<void> parameters(Lookup said, const std::string &group, FieldFormat &field) const
    {
        for (const char *name : {"tokenPath", "collectionPath"}) {
            const Json value = said(name);
            if (!value.isString())
                continue;
            SHEAF_TRY(where, named(path(value), name));
            const std::string whole = joined(group, where);
            field.tokenPath = whole.starts_with("#.") ? whole.substr(2) : whole;
        }
        for (const char *name : {"token", "collection"}) {
            const Json value = constant(said(name));
            if (!value.isString()) // a map hangs on the chain: the amount is shown without a unit
                continue;
            SHEAF_TRY(address, named(value.address(), name));
            field.token = address;
        }
        SHEAF_CHECK(natives(said("nativeCurrencyAddress"), field));
        if (const Json value = constant(said("threshold")); value.isString()) {
            SHEAF_TRY(text, value.text());
            SHEAF_TRY(number, named(Uint256::parseAny(text), "threshold"));
            field.threshold = number;
        }
        if (const Json value = constant(said("message")); value.isString()) {
            SHEAF_TRY(text, label(value));
            field.message = std::move(text);
        }
        if (const Json value = said("base"); value.isString()) {
            SHEAF_TRY(text, label(value));
            field.base = std::move(text);
        }
        if (const Json value = said("decimals"); !value.isNull()) {
            SHEAF_TRY(number, named(value.uint64(), "decimals"));
            if (number > 77) // 10^77 is the largest power in 256 bits
                return invalid("decimals: more than 77");
            field.decimals = static_cast<unsigned>(number);
        }
        if (const Json value = said("encoding"); value.isString())
            field.isBlockHeight = *value.text() == "blockheight";
        return enumeration(said("$ref"), field);
    }

    Result<void> natives(const Json &json, FieldFormat &field) const
    {
        SHEAF_CHECK(bounded(json, "nativeCurrencyAddress"));
        const std::vector<Json> list = json.isArray() ? json.items() : std::vector<Json>{json};
        for (const Json &one : list) {
            const Json value = constant(one);
            if (!value.isString())
                continue;
            SHEAF_TRY(address, named(value.address(), "nativeCurrencyAddress"));
            field.nativeAddresses.push_back(address);
        }
        return {};
    }

    Result<void> enumeration(const Json &reference, FieldFormat &field) const
    {
        if (field.kind != Kind::Enum || !reference.isString())
            return {};
        const Json values = at(*reference.text());
        SHEAF_CHECK(bounded(values, "enumeration"));
        for (const JsonMember &member : values.members()) {
            SHEAF_TRY(text, named(label(member.value), "enumeration"));
            field.values[clearsign::plainText(member.name, kMaxLabel)] = std::move(text);
        }
        return {};
    }

    Json m_root;
    Descriptor m_out;
    bool m_isCall = true;
};

} // namespace

Result<Descriptor> parseDescriptor(std::string_view text)
{
    if (text.size() > kMaxDescriptorSize)
        return invalid("a descriptor of more than " + std::to_string(kMaxDescriptorSize) + " bytes");
    SHEAF_TRY(root, Json::parse(text));
    return Reader(std::move(root)).descriptor();
}

} // namespace sheaf::wallet
