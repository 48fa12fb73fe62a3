// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/explain.h"

namespace sheaf::wallet {

std::string explain(const Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidInput:
        return "That can't be read as it stands; correct it and try again.";
    case ErrorCode::NotFound:
        return "There is no such thing; check the name, or list what there is.";
    case ErrorCode::AlreadyExists:
        return "That exists already, and nothing was changed; choose another name or place.";
    case ErrorCode::Locked:
        return "The vault is locked; unlock it with its password.";
    case ErrorCode::WrongPassword:
        return "The password is wrong; nothing was changed. Try again.";
    case ErrorCode::Denied:
        return "It was refused, and nothing was sent; the reason stands below.";
    case ErrorCode::Unsupported:
        return "This version can't do that yet.";
    case ErrorCode::Network:
        return "The network can't be reached; check the connection and the endpoints, then try again.";
    case ErrorCode::Timeout:
        return "No answer came in time; nothing is lost. Try again, or use another endpoint.";
    case ErrorCode::RateLimited:
        return "Too many tries in a short time; wait a little, then try again.";
    case ErrorCode::Rpc:
        return "The endpoint did not give a usable answer; try again, or use another endpoint.";
    case ErrorCode::WrongChain:
        return "The endpoint serves another chain than it should, and is not used; correct its address.";
    case ErrorCode::Reverted:
        return "The contract refuses this; nothing was sent. The reason stands below.";
    case ErrorCode::Conflict:
        return "Something else is under way or has changed meanwhile; look at the history, then try again.";
    case ErrorCode::InsufficientFunds:
        return "The account can't pay for this and its fees, and nothing more was sent. The fees are paid in the "
               "chain's own "
               "coin: add some of it, or lower the amount.";
    case ErrorCode::Overflow:
        return "The number is too large.";
    case ErrorCode::Corrupt:
        return "The stored data is damaged; it was left as it is. Restore a backup of the vault.";
    case ErrorCode::NewerVersion:
        return "A newer version of Sheaf wrote this; update Sheaf to open it.";
    case ErrorCode::NoSpace:
        return "The disk is full; nothing was lost. Free some space and try again.";
    case ErrorCode::Io:
        return "A file can't be read or written; check its path, permissions and the disk.";
    case ErrorCode::Cancelled:
        return "It was cancelled; nothing was sent.";
    case ErrorCode::Internal:
        return "Something went wrong inside Sheaf; please report it with the detail below.";
    }
    return "Something went wrong inside Sheaf; please report it with the detail below.";
}

} // namespace sheaf::wallet
