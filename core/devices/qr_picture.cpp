// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/qr_picture.h"

// Both for zxing-cpp 1.4, whose names 2 keeps without them.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>
#include <png.h>
#include <turbojpeg.h>

#include <algorithm>
#include <array>
#include <memory>

namespace sheaf::devices {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using ReadingOptions = ZXing::ReaderOptions; // from 2.2 on
#else
using ReadingOptions = ZXing::DecodeHints;
#endif

constexpr std::array<std::uint8_t, 8> kPng{0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
constexpr std::array<std::uint8_t, 3> kJpeg{0xFF, 0xD8, 0xFF};
constexpr std::uint8_t kMostCodes = 64;

struct Grey
{
    int width = 0;
    int height = 0;
    Bytes pixels;
};

tl::unexpected<Error> invalid(const std::string &what) { return failure(ErrorCode::InvalidInput, "picture: " + what); }

bool beginsWith(BytesView content, BytesView magic)
{
    return content.size() >= magic.size() && std::equal(magic.begin(), magic.end(), content.begin());
}

Result<Grey> blank(std::uint64_t width, std::uint64_t height)
{
    if (width == 0 || height == 0 || width > kMaxPixels || height > kMaxPixels / width)
        return invalid("it has no size, or is larger than 64 megapixels");
    return Grey{static_cast<int>(width), static_cast<int>(height), Bytes(width * height)};
}

Result<Grey> readPng(BytesView content)
{
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    const std::unique_ptr<png_image, decltype(&png_image_free)> owned(&image, &png_image_free);
    if (png_image_begin_read_from_memory(&image, content.data(), content.size()) == 0)
        return invalid(std::string("not a readable PNG: ") + image.message);
    SHEAF_TRY(grey, blank(image.width, image.height));
    image.format = PNG_FORMAT_GRAY;
    const png_color white{255, 255, 255}; // beneath what is transparent
    if (png_image_finish_read(&image, &white, grey.pixels.data(), grey.width, nullptr) == 0)
        return invalid(std::string("not a readable PNG: ") + image.message);
    return grey;
}

Result<Grey> readJpeg(BytesView content)
{
    const std::unique_ptr<void, decltype(&tjDestroy)> reader(tjInitDecompress(), &tjDestroy);
    if (!reader)
        return failure(ErrorCode::Internal, "libturbojpeg does not start");
    const auto size = static_cast<unsigned long>(content.size());
    int width = 0;
    int height = 0;
    int sampling = 0;
    int colours = 0;
    if (tjDecompressHeader3(reader.get(), content.data(), size, &width, &height, &sampling, &colours) != 0 ||
        width < 0 || height < 0)
        return invalid(std::string("not a readable JPEG: ") + tjGetErrorStr2(reader.get()));
    SHEAF_TRY(grey, blank(static_cast<std::uint64_t>(width), static_cast<std::uint64_t>(height)));
    // A small file may ask for endless passes over a large picture.
    constexpr int kFlags = TJFLAG_LIMITSCANS | TJFLAG_STOPONWARNING;
    if (tjDecompress2(reader.get(), content.data(), size, grey.pixels.data(), width, width, height, TJPF_GRAY,
                      kFlags) != 0)
        return invalid(std::string("not a readable JPEG: ") + tjGetErrorStr2(reader.get()));
    return grey;
}

Result<Grey> read(BytesView picture)
{
    if (picture.size() > kMaxPictureSize)
        return invalid("it is larger than 32 MiB");
    if (beginsWith(picture, kPng))
        return readPng(picture);
    if (beginsWith(picture, kJpeg))
        return readJpeg(picture);
    return invalid("it is neither a PNG nor a JPEG");
}

std::vector<std::string> textsIn(const ZXing::ImageView &view)
{
    ReadingOptions options;
    options.setFormats(ZXing::BarcodeFormat::QRCode).setMaxNumberOfSymbols(kMostCodes);
    auto codes = ZXing::ReadBarcodes(view, options);
    const auto placeOf = [](const auto &code) {
        return std::pair(code.position().topLeft().y, code.position().topLeft().x);
    };
    std::sort(codes.begin(), codes.end(), [&](const auto &a, const auto &b) { return placeOf(a) < placeOf(b); });
    std::vector<std::string> texts;
    for (const auto &code : codes)
        if (code.isValid() && texts.size() < kMostCodes)
            texts.emplace_back(code.bytes().begin(), code.bytes().end());
    return texts;
}

} // namespace

bool isPicture(BytesView content) { return beginsWith(content, kPng) || beginsWith(content, kJpeg); }

Result<std::vector<std::string>> qrTextsIn(BytesView picture)
{
    SHEAF_TRY(grey, read(picture));
    auto texts = textsIn({grey.pixels.data(), grey.width, grey.height, ZXing::ImageFormat::Lum});
    if (texts.empty())
        return invalid("no QR code is readable in it; let the code fill it, sharp and straight");
    return texts;
}

std::vector<std::string> qrTextsIn(const GreyView &frame)
{
    if (frame.pixels == nullptr || frame.width <= 0 || frame.height <= 0 || frame.stride < frame.width ||
        static_cast<std::size_t>(frame.height) > kMaxPixels / static_cast<std::size_t>(frame.width))
        return {};
    return textsIn({frame.pixels, frame.width, frame.height, ZXing::ImageFormat::Lum, frame.stride});
}

} // namespace sheaf::devices
