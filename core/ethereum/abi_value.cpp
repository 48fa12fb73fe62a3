// SPDX-License-Identifier: GPL-3.0-or-later
#include "ethereum/abi.h"

#include <cstdio>
#include <cstdlib>

namespace sheaf::ethereum::abi {

namespace {

template <typename T> const T &held(const Value &value)
{
    const T *found = std::get_if<T>(&value.data);
    if (found == nullptr) {
        (void)std::fputs("sheaf: an ABI value is read as what it is not\n", stderr);
        std::abort();
    }
    return *found;
}

} // namespace

const Uint256 &Value::asUint() const { return held<Uint256>(*this); }
const Address &Value::asAddress() const { return held<Address>(*this); }
bool Value::asBool() const { return held<bool>(*this); }
const Bytes &Value::asBytes() const { return held<Bytes>(*this); }
const std::string &Value::asString() const { return held<std::string>(*this); }
const Values &Value::asValues() const { return held<Values>(*this); }

} // namespace sheaf::ethereum::abi
