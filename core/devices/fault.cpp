// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/fault.h"

namespace sheaf::devices {

namespace {

ErrorCode codeOf(Fault fault)
{
    switch (fault) {
    case Fault::NotFound:
        return ErrorCode::NotFound;
    case Fault::Locked:
        return ErrorCode::Locked;
    case Fault::WrongPin:
        return ErrorCode::WrongPassword;
    case Fault::Timeout:
        return ErrorCode::Timeout;
    case Fault::Cancelled:
        return ErrorCode::Cancelled;
    case Fault::AppTooOld:
    case Fault::PathNotAllowed:
    case Fault::Unsupported:
        return ErrorCode::Unsupported;
    case Fault::BadData:
        return ErrorCode::InvalidInput;
    case Fault::BlindSigningOff:
    case Fault::SettingOff:
    case Fault::Rejected:
    case Fault::OtherWallet:
        return ErrorCode::Denied;
    case Fault::Busy:
        return ErrorCode::Conflict;
    case Fault::NoPermission:
    case Fault::Disconnected:
    case Fault::NotSetUp:
    case Fault::WrongApp:
    case Fault::NoApp:
    case Fault::AppNotInstalled:
    case Fault::Protocol:
        return ErrorCode::Io;
    }
    return ErrorCode::Internal;
}

} // namespace

std::string_view faultName(Fault fault)
{
    switch (fault) {
    case Fault::NotFound:
        return "not_found";
    case Fault::NoPermission:
        return "no_permission";
    case Fault::Busy:
        return "busy";
    case Fault::Disconnected:
        return "disconnected";
    case Fault::Timeout:
        return "timeout";
    case Fault::NotSetUp:
        return "not_set_up";
    case Fault::Locked:
        return "locked";
    case Fault::WrongPin:
        return "wrong_pin";
    case Fault::WrongApp:
        return "wrong_app";
    case Fault::NoApp:
        return "no_app";
    case Fault::AppNotInstalled:
        return "app_not_installed";
    case Fault::AppTooOld:
        return "app_too_old";
    case Fault::BlindSigningOff:
        return "blind_signing_off";
    case Fault::SettingOff:
        return "setting_off";
    case Fault::Rejected:
        return "rejected";
    case Fault::Cancelled:
        return "cancelled";
    case Fault::PathNotAllowed:
        return "path_not_allowed";
    case Fault::Unsupported:
        return "unsupported";
    case Fault::BadData:
        return "bad_data";
    case Fault::OtherWallet:
        return "other_wallet";
    case Fault::Protocol:
        return "protocol";
    }
    return "protocol";
}

DeviceError makeError(Fault fault, Phrase detail, std::uint16_t status)
{
    DeviceError error;
    error.code = codeOf(fault);
    error.detail = detail.english();
    if (!detail.arguments().empty())
        error.phrase = std::make_shared<const Phrase>(std::move(detail));
    error.fault = fault;
    error.status = status;
    return error;
}

} // namespace sheaf::devices
