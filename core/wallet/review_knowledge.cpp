// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/review_knowledge.h"

#include "chains/spec.h"
#include "rpc/json.h"
#include "wallet/descriptor_json.h"

#include <algorithm>
#include <fstream>

namespace sheaf::wallet {

namespace fs = std::filesystem;

namespace {

Result<std::string> readText(const fs::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return failure(ErrorCode::Io, "'" + file.string() + "' can't be read");
    std::string text(kMaxDescriptorSize + 1, '\0');
    stream.read(text.data(), static_cast<std::streamsize>(text.size()));
    text.resize(static_cast<std::size_t>(stream.gcount()));
    if (text.size() > kMaxDescriptorSize)
        return failure(ErrorCode::InvalidInput, "'" + file.string() + "' is too large");
    return text;
}

Result<clearsign::Descriptor> readDescriptor(const fs::path &file)
{
    SHEAF_TRY(text, readText(file));
    auto descriptor = parseDescriptor(text);
    if (!descriptor)
        return failure(inContext(std::move(descriptor).error(), file.string()));
    return descriptor;
}

/// The `.json` files of a folder, by name; none where there is no such folder.
std::vector<fs::path> filesIn(const fs::path &folder)
{
    std::vector<fs::path> files;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (entry->path().extension() == ".json")
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

/// Every contract that a protocol's deployments name outright, by the protocol's name.
Result<void> addProtocol(Knowledge &knowledge, const fs::path &file)
{
    SHEAF_TRY(text, readText(file));
    SHEAF_TRY(protocol, rpc::Json::parse(text));
    SHEAF_TRY(name, protocol.at("name").text());
    for (const rpc::Json &deployment : protocol.at("deployments").items()) {
        SHEAF_TRY(chain, deployment.at("chain_id").uint64());
        for (const rpc::JsonMember &member : deployment.members())
            if (const auto contract =
                    member.value.isString() ? member.value.address() : Result<ethereum::Address>(failure(Error{})))
                knowledge.contracts.emplace(clearsign::Contract(ethereum::ChainId(chain), *contract), name);
    }
    return {};
}

} // namespace

Result<Knowledge> shippedKnowledge(const fs::path &resources)
{
    Knowledge knowledge;
    SHEAF_TRY(registry, chains::Registry::load({resources}));
    for (const chains::ChainSpec &chain : registry.chains())
        for (const chains::TokenSpec &token : registry.tokens(chain.id))
            knowledge.tokens.emplace(token.info.id, token.info);
    for (const fs::path &file : filesIn(resources / "protocols"))
        if (const auto added = addProtocol(knowledge, file); !added)
            return failure(inContext(added.error(), file.string()));
    for (const fs::path &file : filesIn(resources / "clearsign" / "descriptors")) {
        SHEAF_TRY(descriptor, readDescriptor(file));
        for (const clearsign::Deployment &one : descriptor.deployments)
            knowledge.contracts.emplace(clearsign::Contract(one.chain, one.address),
                                        descriptor.contractName.empty() ? descriptor.owner : descriptor.contractName);
        knowledge.descriptors.push_back(std::move(descriptor));
    }
    SHEAF_TRY(signatures, readText(resources / "clearsign" / "signatures.txt"));
    auto guesses = clearsign::guessesFrom(signatures);
    if (!guesses)
        return failure(inContext(std::move(guesses).error(), "signatures.txt"));
    knowledge.guesses = *std::move(guesses);
    return knowledge;
}

Result<void> addDescriptor(Knowledge &knowledge, const fs::path &file)
{
    SHEAF_TRY(descriptor, readDescriptor(file));
    knowledge.descriptors.insert(knowledge.descriptors.begin(), std::move(descriptor));
    return {};
}

} // namespace sheaf::wallet
