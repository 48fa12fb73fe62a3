// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clearsign/fields.h"
#include "clearsign/functions.h"

namespace sheaf::clearsign {

/// Reads calls, and what they carry. What it can't read it says so, as a notice.
class CallReader final
{
public:
    CallReader(Judge *judge, FieldWriter *writer) : m_judge(judge), m_writer(writer) {}

    /// A call with `data`, which may be empty. `from` is who makes it, where that is known.
    Call read(const std::optional<ethereum::Address> &from, const InnerCall &call, std::size_t depth = 0);
    /// There were more calls than a review has room for.
    bool isCut() const { return m_isCut; }

private:
    struct Decoded
    {
        const Fragment *fragment = nullptr;
        ethereum::abi::Values values;
    };

    void readData(Call &out, const Frame &frame, const InnerCall &call, std::size_t depth);
    bool readOwn(Call &out, const Frame &frame, const InnerCall &call, std::size_t depth);
    bool readByDescriptor(Call &out, const Frame &frame, BytesView data);
    bool readByGuess(Call &out, BytesView data);
    void readInner(Call &out, const Frame &frame, const InnerCalls &inner, std::size_t depth);
    void judgeOwn(const OwnFunction &own, const ethereum::abi::Values &values, const Frame &frame);
    void judgeContract(const Call &out, const Frame &frame, BytesView data);
    void unread(const Frame &frame, const char *why);

    Judge *m_judge;
    FieldWriter *m_writer;
    std::size_t m_calls = 0;
    bool m_isCut = false;
};

} // namespace sheaf::clearsign
