// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chains/spec.h"

/// The files that say which chains there are. What is written here is read at the program's next start.
namespace sheaf::wallet {

class NetworkFiles final
{
public:
    struct Folders
    {
        std::vector<std::filesystem::path> said; ///< by whoever started the program
        std::filesystem::path own;               ///< what the person added or changed; need not be there
        std::filesystem::path shipped;           ///< the resources, with the local network in `local`
    };

    explicit NetworkFiles(Folders folders) : m_folders(std::move(folders)) {}

    const Folders &folders() const { return m_folders; }
    /// What Registry::load() takes at the next start. Public networks are asked only once a person has added them;
    /// until then there is the local one, whose endpoints may have been changed.
    std::vector<std::filesystem::path> toLoad() const;

    /// The chains of the next start.
    Result<chains::Registry> next() const;
    /// The shipped chains that are not among them, by name.
    Result<std::vector<chains::ChainSpec>> addable() const;
    /// Checks the file and keeps a copy; the shipped token list of the chain comes along. A file that would not go
    /// together with the networks that are there changes nothing.
    Result<chains::ChainSpec> add(const std::filesystem::path &file) const;
    /// NotFound where no such chain is shipped.
    Result<chains::ChainSpec> addShipped(ethereum::ChainId chain) const;
    /// Keeps a chain's file of the person's own with these endpoints, in order of preference: what the schema refuses
    /// (none at all, plain http beyond this machine, a password in an address) changes nothing. InvalidInput for an
    /// address that is there twice, NotFound for a chain that is not there.
    Result<void> setEndpoints(ethereum::ChainId chain, std::vector<chains::EndpointSpec> endpoints) const;

private:
    std::filesystem::path ownFile(ethereum::ChainId chain) const;
    bool ownIsLocalAlone() const;
    Result<void> put(ethereum::ChainId chain, const std::string &text) const;

    Folders m_folders;
};

} // namespace sheaf::wallet
