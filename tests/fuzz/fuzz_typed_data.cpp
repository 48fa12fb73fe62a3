// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: wallet
#include "wallet/typed_data_json.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::ethereum;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

/// Any bytes as a document: it is read or refused, and what is hashed does not hang on the order of the members.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto document = wallet::parseTypedData({reinterpret_cast<const char *>(data), size});
    if (!document)
        return 0;
    const auto hashes = typed_data::hash(*document);
    if (!hashes) // a value that does not fit its type
        return 0;
    typed_data::TypedData turned = *document;
    auto *members = std::get_if<typed_data::Members>(&turned.message.data);
    require(members != nullptr);
    std::reverse(members->begin(), members->end());
    const auto again = typed_data::hash(turned);
    require(again && again->digest == hashes->digest);
    if (document->primaryType == typed_data::kDomainType)
        return 0;
    require(hashes->digest == typed_data::digest(hashes->domainSeparator, hashes->structHash));
    // No field may be missing.
    if (!members->empty()) {
        members->pop_back();
        require(!typed_data::hash(turned));
    }
    return 0;
}
