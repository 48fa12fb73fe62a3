// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/result.h"

#include "base/phrase.h"

namespace sheaf {

Phrase Error::said() const { return phrase && phrase->english() == detail ? *phrase : Phrase(detail); }

Error inContext(Error error, std::string_view context)
{
    Phrase whole = sheaf::phrase(SHEAF_SAYS("Phrases", "%1: %2"), std::string(context), error.said());
    error.detail = whole.english();
    error.phrase = std::make_shared<const Phrase>(std::move(whole));
    return error;
}

std::string_view errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
        return "invalid_input";
    case ErrorCode::NotFound:
        return "not_found";
    case ErrorCode::AlreadyExists:
        return "already_exists";
    case ErrorCode::Locked:
        return "locked";
    case ErrorCode::WrongPassword:
        return "wrong_password";
    case ErrorCode::Denied:
        return "denied";
    case ErrorCode::Unsupported:
        return "unsupported";
    case ErrorCode::Network:
        return "network";
    case ErrorCode::Timeout:
        return "timeout";
    case ErrorCode::RateLimited:
        return "rate_limited";
    case ErrorCode::Rpc:
        return "rpc";
    case ErrorCode::WrongChain:
        return "wrong_chain";
    case ErrorCode::Reverted:
        return "reverted";
    case ErrorCode::Conflict:
        return "conflict";
    case ErrorCode::InsufficientFunds:
        return "insufficient_funds";
    case ErrorCode::Overflow:
        return "overflow";
    case ErrorCode::Corrupt:
        return "corrupt";
    case ErrorCode::NewerVersion:
        return "newer_version";
    case ErrorCode::NoSpace:
        return "no_space";
    case ErrorCode::Io:
        return "io";
    case ErrorCode::Cancelled:
        return "cancelled";
    case ErrorCode::Internal:
        return "internal";
    }
    return "internal";
}

} // namespace sheaf
