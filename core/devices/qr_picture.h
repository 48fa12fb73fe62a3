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

/// A picture in grey, of which nobody else says what it is: a camera's frame.
struct GreyView
{
    int width = 0;
    int height = 0;
    int stride = 0; ///< bytes from a row to the next, at least `width`
    const std::uint8_t *pixels = nullptr;
};

/// Whether it begins as a PNG or a JPEG does.
bool isPicture(BytesView content);

/// The texts of every QR code in a PNG or JPEG, from its top to its bottom, at most 64. InvalidInput for another kind
/// of picture, for one that is damaged or beyond the limits above (before memory is spent on it), and for one without a
/// readable code.
Result<std::vector<std::string>> qrTextsIn(BytesView picture);
/// The same of a frame; nothing where there is no readable code in it, or it is beyond the limits above.
std::vector<std::string> qrTextsIn(const GreyView &frame);

} // namespace sheaf::devices
