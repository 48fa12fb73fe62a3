// SPDX-License-Identifier: GPL-3.0-or-later
// rooms: rpc
#include "rpc/answer.h"
#include "rpc/eth.h"

#include <cstdlib>

using namespace sheaf;
using namespace sheaf::rpc;

// Any bytes as an answer: nothing may break, and the fast reader of logs may accept nothing that the slow one reads
// otherwise.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view body(reinterpret_cast<const char *>(data), size);
    RawAnswer answer;
    answer.body = body;
    answer.httpStatus = size % 3 == 0 ? 200 : size % 3 == 1 ? 429 : 500;
    (void)parseBatchAnswer({"eth_call", "eth_getLogs", "eth_call"}, answer, 1);
    answer.httpStatus = 200;
    const auto outcome = parseAnswer("eth_call", answer, 1);
    if (outcome) {
        (void)parseBlock(*outcome);
        (void)parseReceipt(*outcome);
        (void)outcome->quantity();
        (void)outcome->bytes();
    }
    const auto rows = parseLogsAnswer(QByteArray(body.data(), static_cast<qsizetype>(size)), 1);
    if (rows) {
        const auto slow = parseLogsTree(body, 1);
        if (!slow || *slow != *rows)
            std::abort();
    }
    return 0;
}
