// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/prompt.h"

#include <QJsonObject>

namespace sheaf::wallet {

/// A sentence for a person on what went wrong with a device, and what to do next.
std::string explain(const devices::DeviceError &error);

/// `{"code", "message", "detail", "fault", "status"?}`.
QJsonObject toJson(const devices::DeviceError &error);

/// What a person is to do now.
std::string promptSentence(const devices::Prompt &prompt);

} // namespace sheaf::wallet
