// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/bytes.h"
#include "base/result.h"

#include <string>
#include <vector>

/// What stands in pictures of QR codes, of anybody.
namespace sheaf::devices {

/// Bytes of the largest picture that is read.
constexpr std::size_t kMaxPictureSize = std::size_t{32} * 1024 * 1024;
/// Pixels of the largest: a photograph of 64 megapixels, of which 64 MiB of grey are made.
constexpr std::size_t kMaxPixels = std::size_t{64} * 1024 * 1024;

/// Whether it begins as a PNG or a JPEG does.
bool isPicture(BytesView content);

/// The texts of every QR code in a PNG or JPEG, from its top to its bottom, at most 64. InvalidInput for another kind
/// of picture, for one that is damaged or beyond the limits above (before memory is spent on it), and for one without a
/// readable code.
Result<std::vector<std::string>> qrTextsIn(BytesView picture);

} // namespace sheaf::devices
