// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/network_files.h"

#include <algorithm>
#include <fstream>
#include <set>
#include <sstream>

namespace sheaf::wallet {

namespace {

namespace fs = std::filesystem;

constexpr std::uintmax_t kLargestFile = 1 << 20;

std::string fileName(ethereum::ChainId chain) { return std::to_string(chain.value()) + ".json"; }

bool isThere(const fs::path &path)
{
    std::error_code error;
    return fs::exists(path, error);
}

Result<std::string> readFile(const fs::path &path)
{
    std::error_code error;
    if (!fs::is_regular_file(path, error))
        return failure(ErrorCode::NotFound, path.string() + " is no file");
    if (fs::file_size(path, error) > kLargestFile)
        return failure(ErrorCode::InvalidInput, path.string() + " is too large for a network's file");
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    if (!file)
        return failure(ErrorCode::Io, path.string() + " can't be read");
    return text.str();
}

/// Whole or not at all: a program that is killed here finds the old file at its next start.
Result<void> writeFile(const fs::path &path, const std::string &text)
{
    std::error_code error;
    fs::create_directories(path.parent_path(), error);
    const fs::path next = path.string() + ".new";
    std::ofstream file(next, std::ios::binary | std::ios::trunc);
    file << text;
    file.close();
    if (!error && file)
        fs::rename(next, path, error);
    if (error || !file)
        return failure(ErrorCode::Io, path.string() + " can't be written");
    return {};
}

/// Every chain of a folder's `chains`; a file that can't be read is left out: it is not ours to judge here.
std::vector<chains::ChainSpec> chainsIn(const fs::path &folder)
{
    std::vector<chains::ChainSpec> found;
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(folder / "chains", error)) {
        if (entry.path().extension() != ".json")
            continue;
        if (auto chain = readFile(entry.path()).and_then(&chains::Registry::parseChain))
            found.push_back(std::move(*chain));
    }
    std::sort(found.begin(), found.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    return found;
}

} // namespace

fs::path NetworkFiles::ownFile(ethereum::ChainId chain) const { return m_folders.own / "chains" / fileName(chain); }

bool NetworkFiles::ownIsLocalAlone() const
{
    const std::vector<chains::ChainSpec> local = chainsIn(m_folders.shipped / "local");
    const std::vector<chains::ChainSpec> own = chainsIn(m_folders.own);
    return std::all_of(own.begin(), own.end(), [&local](const chains::ChainSpec &chain) {
        return std::any_of(local.begin(), local.end(), [&chain](const auto &one) { return one.id == chain.id; });
    });
}

std::vector<fs::path> NetworkFiles::toLoad() const
{
    std::vector<fs::path> folders = m_folders.said;
    const bool hasOwn = isThere(m_folders.own / "chains");
    if (folders.empty() && (!hasOwn || ownIsLocalAlone()))
        folders.push_back(m_folders.shipped / "local");
    if (hasOwn)
        folders.push_back(m_folders.own);
    return folders;
}

Result<chains::Registry> NetworkFiles::next() const { return chains::Registry::load(toLoad()); }

Result<std::vector<chains::ChainSpec>> NetworkFiles::addable() const
{
    SHEAF_TRY(registry, next());
    std::vector<chains::ChainSpec> all = chainsIn(m_folders.shipped);
    std::erase_if(all, [&registry = registry](const auto &chain) { return registry.find(chain.id) != nullptr; });
    return all;
}

Result<void> NetworkFiles::put(ethereum::ChainId chain, const std::string &text) const
{
    const fs::path target = ownFile(chain);
    std::optional<std::string> before;
    if (auto earlier = readFile(target))
        before = std::move(*earlier);
    SHEAF_CHECK(writeFile(target, text));
    const auto loaded = next();
    if (loaded)
        return {};
    std::error_code error;
    if (!before)
        fs::remove(target, error);
    SHEAF_CHECK(before ? writeFile(target, *before) : Result<void>());
    return failure(loaded.error());
}

Result<chains::ChainSpec> NetworkFiles::add(const fs::path &file) const
{
    SHEAF_TRY(text, readFile(file));
    auto spec = chains::Registry::parseChain(text);
    if (!spec)
        return failure(inContext(std::move(spec).error(), file.string()));
    SHEAF_CHECK(put(spec->id, text));
    const auto tokens = m_folders.own / "tokens" / fileName(spec->id);
    const auto shipped = readFile(m_folders.shipped / "tokens" / fileName(spec->id));
    if (shipped && !isThere(tokens))
        SHEAF_CHECK(writeFile(tokens, *shipped));
    return *spec;
}

Result<chains::ChainSpec> NetworkFiles::addShipped(ethereum::ChainId chain) const
{
    std::error_code error;
    for (const fs::directory_entry &entry : fs::directory_iterator(m_folders.shipped / "chains", error)) {
        const auto spec = readFile(entry.path()).and_then(&chains::Registry::parseChain);
        if (spec && spec->id == chain)
            return add(entry.path());
    }
    return failure(ErrorCode::NotFound, "no chain " + std::to_string(chain.value()) + " comes with Sheaf");
}

Result<void> NetworkFiles::setEndpoints(ethereum::ChainId chain, std::vector<chains::EndpointSpec> endpoints) const
{
    SHEAF_TRY(registry, next());
    const chains::ChainSpec *known = registry.find(chain);
    if (known == nullptr)
        return failure(ErrorCode::NotFound, "there is no chain " + std::to_string(chain.value()));
    std::set<std::string> addresses;
    for (const chains::EndpointSpec &endpoint : endpoints)
        if (!addresses.insert(endpoint.http).second)
            return failure(ErrorCode::InvalidInput, "that endpoint is in the list already");
    chains::ChainSpec changed = *known;
    changed.endpoints = std::move(endpoints);
    const std::string text = chains::Registry::chainText(changed);
    SHEAF_CHECK(chains::Registry::parseChain(text));
    return put(chain, text);
}

} // namespace sheaf::wallet
