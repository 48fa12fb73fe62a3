// SPDX-License-Identifier: GPL-3.0-or-later
#include "chains/spec.h"

#include "base/phrase.h"
#include "chains/fields.h"

#include <charconv>
#include <fstream>

namespace sheaf::chains {

namespace {

constexpr std::uint64_t kLargestChainId = 9'007'199'254'740'991;
constexpr std::uintmax_t kLargestFile = 8 << 20;

std::string lowerCase(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toLower().toStdString();
}

bool isShortName(std::string_view text)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return !text.empty() && text.size() <= 32 && isLetter(text.front()) &&
           std::all_of(text.begin(), text.end(), [&](char c) { return isLetter(c) || isDigit(c) || c == '-'; });
}

/// Symbol, name and decimals of a native coin or a token.
Result<void> readInfo(const Fields &fields, ethereum::TokenInfo &into)
{
    SHEAF_TRY(symbol, fields.label("symbol", 32));
    SHEAF_TRY(name, fields.label("name", 64));
    SHEAF_TRY(decimals, fields.integer("decimals", 0, 36));
    into.symbol = std::move(symbol);
    into.name = std::move(name);
    into.decimals = static_cast<unsigned>(decimals);
    return {};
}

Result<void> readIdentity(const Fields &fields, ChainSpec &into)
{
    SHEAF_CHECK(fields.integer("schema", 1, 1));
    SHEAF_TRY(id, fields.integer("chain_id", 1, kLargestChainId));
    SHEAF_TRY(name, fields.label("name", 64));
    SHEAF_TRY(shortName, fields.text("short_name"));
    if (!isShortName(shortName))
        return fields.refuse("short_name", "lower-case letters, digits and `-`, the first a letter, at most 32");
    SHEAF_TRY(family, fields.choice("family", {"ethereum", "op_stack"}));
    into.id = ethereum::ChainId(id);
    into.name = std::move(name);
    into.shortName = std::move(shortName);
    into.family = static_cast<Family>(family);
    if (fields.has("parent_chain_id")) {
        SHEAF_TRY(parent, fields.integer("parent_chain_id", 1, kLargestChainId));
        into.parent = ethereum::ChainId(parent);
    }
    if (into.parent.has_value() != (into.family == Family::OpStack) || into.parent == into.id)
        return fields.refuse("parent_chain_id", "the L1's chain id where the family is `op_stack`, and only there");
    return {};
}

Result<void> readState(const Fields &fields, ChainSpec &into)
{
    if (fields.has("testnet")) {
        SHEAF_TRY(testnet, fields.boolean("testnet"));
        into.testnet = testnet;
    }
    if (fields.has("lifecycle")) {
        SHEAF_TRY(lifecycle, fields.choice("lifecycle", {"live", "withdraw_only", "ended"}));
        into.lifecycle = static_cast<Lifecycle>(lifecycle);
    }
    SHEAF_TRY(native, fields.object("native"));
    SHEAF_CHECK(native.onlyHas({"symbol", "name", "decimals"}));
    SHEAF_CHECK(readInfo(native, into.native));
    into.native.id.chain = into.id;
    SHEAF_TRY(blockTime, fields.integer("block_time_ms", 1, 3'600'000));
    into.blockTimeMs = static_cast<std::uint32_t>(blockTime);
    return {};
}

Result<void> readEndpoints(const Fields &fields, ChainSpec &into)
{
    SHEAF_TRY(endpoints, fields.objects("endpoints", 1, 16));
    for (const Fields &endpoint : endpoints) {
        SHEAF_CHECK(endpoint.onlyHas({"http", "ws"}));
        SHEAF_TRY(http, endpoint.url("http", "http"));
        EndpointSpec spec;
        spec.http = std::move(http);
        if (endpoint.has("ws")) {
            SHEAF_TRY(ws, endpoint.url("ws", "ws"));
            spec.ws = std::move(ws);
        }
        into.endpoints.push_back(std::move(spec));
    }
    if (fields.has("explorer") && fields.text("explorer") != std::string()) {
        SHEAF_TRY(explorer, fields.url("explorer", "http"));
        into.explorer = std::move(explorer);
    }
    return {};
}

Result<void> readContracts(const Fields &fields, ChainSpec &into)
{
    if (fields.has("multicall3")) {
        SHEAF_TRY(multicall, fields.object("multicall3"));
        SHEAF_CHECK(multicall.onlyHas({"address", "code_hash"}));
        SHEAF_TRY(address, multicall.address("address"));
        SHEAF_TRY(codeHash, multicall.hash("code_hash"));
        into.multicall = address;
        into.multicallCodeHash = codeHash;
    }
    if (fields.has("wrapped_native")) {
        SHEAF_TRY(wrapped, fields.address("wrapped_native"));
        into.wrappedNative = wrapped;
    }
    if (fields.has("min_priority_fee_wei")) {
        SHEAF_TRY(text, fields.text("min_priority_fee_wei"));
        const auto fee = Uint256::parse(text);
        if (!fee || text.size() > 30)
            return fields.refuse("min_priority_fee_wei", "an amount of wei as a text of decimal digits");
        into.minPriorityFee = ethereum::Wei(*fee);
    }
    return {};
}

Result<TokenSpec> readToken(const Fields &fields, ethereum::ChainId chain)
{
    SHEAF_CHECK(fields.onlyHas({"address", "symbol", "name", "decimals", "chainlink"}));
    TokenSpec token;
    token.info.id.chain = chain;
    SHEAF_TRY(address, fields.address("address"));
    token.info.id.address = address;
    SHEAF_CHECK(readInfo(fields, token.info));
    if (fields.has("chainlink")) {
        SHEAF_TRY(feed, fields.object("chainlink"));
        SHEAF_CHECK(feed.onlyHas({"proxy", "heartbeat_seconds"}));
        SHEAF_TRY(proxy, feed.address("proxy"));
        SHEAF_TRY(heartbeat, feed.integer("heartbeat_seconds", 1, 604'800));
        token.feed = ChainlinkFeed{proxy, static_cast<std::uint32_t>(heartbeat)};
    }
    return token;
}

struct TokenFile
{
    ethereum::ChainId chain;
    std::vector<TokenSpec> tokens;
};

Result<TokenFile> parseTokens(std::string_view json)
{
    SHEAF_TRY(fields, Fields::parse(json));
    SHEAF_CHECK(fields.onlyHas({"schema", "chain_id", "tokens"}));
    SHEAF_CHECK(fields.integer("schema", 1, 1));
    SHEAF_TRY(id, fields.integer("chain_id", 1, kLargestChainId));
    SHEAF_TRY(objects, fields.objects("tokens", 0, 10'000));
    TokenFile file{ethereum::ChainId(id), {}};
    std::map<ethereum::Address, std::size_t> addresses;
    std::map<std::string, std::size_t> symbols;
    for (const Fields &object : objects) {
        SHEAF_TRY(token, readToken(object, file.chain));
        if (!addresses.emplace(token.info.id.address, file.tokens.size()).second)
            return object.refuse("address", "a token that the file does not name twice");
        if (!symbols.emplace(lowerCase(token.info.symbol), file.tokens.size()).second)
            return object.refuse("symbol", "a symbol that no other token of the file has");
        file.tokens.push_back(std::move(token));
    }
    return file;
}

Result<std::string> readFile(const std::filesystem::path &path)
{
    std::error_code error;
    const auto size = std::filesystem::file_size(path, error);
    if (error || size > kLargestFile)
        return failure(ErrorCode::Io, error ? error.message() : "the file is larger than 8 MiB");
    std::ifstream stream(path, std::ios::binary);
    std::string text(static_cast<std::size_t>(size), '\0');
    if (!stream.read(text.data(), static_cast<std::streamsize>(size)))
        return failure(ErrorCode::Io, "the file can't be read");
    return text;
}

/// The *.json files of a folder in the order of their names; none where there is no such folder.
Result<std::vector<std::filesystem::path>> jsonFiles(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> files;
    std::error_code error;
    if (!std::filesystem::exists(folder, error))
        return files;
    std::filesystem::directory_iterator entry(folder, error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    if (error)
        return failure(ErrorCode::Io, folder.string() + ": " + error.message());
    std::sort(files.begin(), files.end());
    return files;
}

using ChainsById = std::map<ethereum::ChainId, std::pair<ChainSpec, std::filesystem::path>>;

Result<void> loadChains(const std::filesystem::path &folder, ChainsById &into)
{
    SHEAF_TRY(files, jsonFiles(folder / "chains"));
    ChainsById found;
    for (const auto &file : files) {
        auto chain = readFile(file).and_then(&Registry::parseChain);
        if (!chain)
            return failure(inContext(chain.error(), file.string()));
        const auto [place, isNew] = found.try_emplace(chain->id, *chain, file);
        if (!isNew)
            return failure(ErrorCode::InvalidInput, file.string() + ": chain_id: expected another than " +
                                                        place->second.second.string() + " has");
    }
    for (auto &[id, chain] : found)
        into.insert_or_assign(id, std::move(chain));
    return {};
}

Result<void> loadTokens(const std::filesystem::path &folder, std::map<ethereum::ChainId, TokenFile> &into,
                        const ChainsById &chains)
{
    SHEAF_TRY(files, jsonFiles(folder / "tokens"));
    for (const auto &path : files) {
        auto file = readFile(path).and_then(&parseTokens);
        if (!file)
            return failure(inContext(file.error(), path.string()));
        const auto complain = [&](std::string_view expectation) {
            return failure(ErrorCode::InvalidInput, path.string() + ": " + std::string(expectation));
        };
        if (path.stem() != std::to_string(file->chain.value()))
            return complain("chain_id: expected the number in the file's name");
        const auto chain = chains.find(file->chain);
        if (chain == chains.end())
            return complain("chain_id: expected a chain that has a file of its own");
        const ethereum::TokenInfo &native = chain->second.first.native;
        for (const TokenSpec &token : file->tokens)
            if (token.info.id.isNative() && token.info != native)
                return complain("tokens: expected the native coin as the chain's file has it");
        into.insert_or_assign(file->chain, std::move(*file));
    }
    return {};
}

/// Two chains that answer to one name would make a rule ambiguous.
Result<void> checkNames(const ChainsById &chains)
{
    std::map<std::string, std::string> taken;
    for (const auto &[id, entry] : chains) {
        const auto &[chain, file] = entry;
        const std::string names[] = {lowerCase(chain.shortName), lowerCase(chain.name)};
        for (std::size_t i = 0; i < 2; ++i) {
            if (i == 1 && names[0] == names[1])
                continue;
            const auto [place, isNew] = taken.emplace(names[i], file.string());
            if (!isNew)
                return failure(ErrorCode::InvalidInput, file.string() + (i == 0 ? ": short_name" : ": name") +
                                                            ": expected another than " + place->second + " has");
        }
    }
    return {};
}

std::vector<TokenSpec> sortedTokens(std::vector<TokenSpec> tokens, const ethereum::TokenInfo &native)
{
    if (std::none_of(tokens.begin(), tokens.end(), [](const TokenSpec &token) { return token.info.id.isNative(); }))
        tokens.push_back({native, {}});
    std::sort(tokens.begin(), tokens.end(), [](const TokenSpec &a, const TokenSpec &b) {
        if (a.info.id.isNative() != b.info.id.isNative())
            return a.info.id.isNative();
        return lowerCase(a.info.symbol) < lowerCase(b.info.symbol);
    });
    return tokens;
}

std::string listed(const std::vector<std::string> &names)
{
    std::string out;
    for (const std::string &name : names)
        out += (out.empty() ? "" : ", ") + name;
    return out;
}

} // namespace

Result<ChainSpec> Registry::parseChain(std::string_view json)
{
    SHEAF_TRY(fields, Fields::parse(json));
    SHEAF_CHECK(fields.onlyHas({"schema", "chain_id", "name", "short_name", "family", "parent_chain_id", "testnet",
                                "lifecycle", "native", "block_time_ms", "endpoints", "multicall3", "wrapped_native",
                                "min_priority_fee_wei", "explorer"}));
    ChainSpec spec;
    SHEAF_CHECK(readIdentity(fields, spec));
    SHEAF_CHECK(readState(fields, spec));
    SHEAF_CHECK(readEndpoints(fields, spec));
    SHEAF_CHECK(readContracts(fields, spec));
    return spec;
}

Result<Registry> Registry::load(const std::vector<std::filesystem::path> &folders)
{
    ChainsById chains;
    std::map<ethereum::ChainId, TokenFile> tokens;
    for (const auto &folder : folders) {
        std::error_code error;
        if (!std::filesystem::is_directory(folder, error))
            return failure(ErrorCode::NotFound, folder.string() + ": no such folder");
        SHEAF_CHECK(loadChains(folder, chains));
    }
    for (const auto &folder : folders)
        SHEAF_CHECK(loadTokens(folder, tokens, chains));
    SHEAF_CHECK(checkNames(chains));

    Registry registry;
    for (auto &[id, entry] : chains) {
        registry.m_tokens[id] = sortedTokens(std::move(tokens[id].tokens), entry.first.native);
        registry.m_chains.push_back(std::move(entry.first));
    }
    return registry;
}

const ChainSpec *Registry::find(ethereum::ChainId id) const
{
    const auto found =
        std::find_if(m_chains.begin(), m_chains.end(), [&](const auto &chain) { return chain.id == id; });
    return found == m_chains.end() ? nullptr : &*found;
}

Result<const ChainSpec *> Registry::named(std::string_view text) const
{
    std::uint64_t id = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), id);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    const std::string wanted = lowerCase(text);
    std::vector<std::string> names;
    for (const ChainSpec &chain : m_chains) {
        const bool isMeant =
            isNumber ? chain.id.value() == id : wanted == lowerCase(chain.shortName) || wanted == lowerCase(chain.name);
        if (isMeant)
            return &chain;
        names.push_back(chain.shortName);
    }
    return failure(ErrorCode::NotFound, phrase(SHEAF_SAYS("Phrases", "no chain `%1`; there are %2"),
                                               std::string(text.substr(0, 64)), listed(names)));
}

const std::vector<TokenSpec> &Registry::tokens(ethereum::ChainId id) const
{
    static const std::vector<TokenSpec> none;
    const auto found = m_tokens.find(id);
    return found == m_tokens.end() ? none : found->second;
}

const TokenSpec *Registry::token(const ethereum::TokenId &id) const
{
    const auto &known = tokens(id.chain);
    const auto found = std::find_if(known.begin(), known.end(), [&](const auto &token) { return token.info.id == id; });
    return found == known.end() ? nullptr : &*found;
}

Result<const TokenSpec *> Registry::tokenNamed(ethereum::ChainId chain, std::string_view text) const
{
    const auto address = ethereum::Address::parse(text);
    const std::string wanted = lowerCase(text);
    std::vector<std::string> symbols;
    for (const TokenSpec &token : tokens(chain)) {
        if (lowerCase(token.info.symbol) == wanted || (address && token.info.id.address == *address))
            return &token;
        symbols.push_back(token.info.symbol);
    }
    return failure(ErrorCode::NotFound,
                   phrase(SHEAF_SAYS("Phrases", "no token `%1` on chain %2; there are %3"),
                          std::string(text.substr(0, 64)), std::to_string(chain.value()), listed(symbols)));
}

} // namespace sheaf::chains
