// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: wallet clearsign
#include "clearsign/reviewer.h"
#include "wallet/descriptor_json.h"

#include <cstdlib>

using namespace sheaf;

/// Any bytes as a descriptor: it is read or refused, and what it does to a call of each of its functions adds words and
/// takes no notice away.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    auto descriptor = wallet::parseDescriptor({reinterpret_cast<const char *>(data), size});
    if (!descriptor)
        return 0;
    if (descriptor->deployments.empty())
        std::abort();
    const auto target = descriptor->deployments.front();
    clearsign::Knowledge plain;
    clearsign::Knowledge told;
    told.descriptors.push_back(*descriptor);
    for (const clearsign::CallFormat &one : descriptor->calls) {
        Bytes call = toBytes(one.fragment.function().selector().view());
        call.resize(call.size() + 32 * 12);
        const std::vector<policy::RequestedCall> calls{{target.address, {}, call}};
        const auto without = clearsign::criticalCodes(clearsign::reviewCalls(target.chain, calls, plain).front());
        const auto with = clearsign::criticalCodes(clearsign::reviewCalls(target.chain, calls, told).front());
        for (const std::string &code : without)
            if (std::find(with.begin(), with.end(), code) == with.end())
                std::abort();
    }
    return 0;
}
