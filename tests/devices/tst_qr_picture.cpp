// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/qr_picture.h"

#include <QTest>
#include <qrencode.h>

#include <png.h>
#include <turbojpeg.h>

#include <memory>

using namespace sheaf;
using namespace sheaf::devices;

namespace {

/// Grey pixels, white to begin with.
struct Paper
{
    int width;
    int height;
    Bytes pixels = Bytes(static_cast<std::size_t>(width) * static_cast<std::size_t>(height), 255);

    /// By libqrencode, which knows nothing of what reads it.
    void draw(const char *text, int left, int top, int scale)
    {
        const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
            QRcode_encodeString(text, 0, QR_ECLEVEL_L, QR_MODE_8, 1), &QRcode_free);
        for (int y = 0; y < code->width * scale; ++y)
            for (int x = 0; x < code->width * scale; ++x)
                if ((code->data[y / scale * code->width + x / scale] & 1U) != 0)
                    pixels[static_cast<std::size_t>((top + y) * width + left + x)] = 0;
    }

    Bytes png() const
    {
        png_image image{};
        image.version = PNG_IMAGE_VERSION;
        image.width = static_cast<png_uint_32>(width);
        image.height = static_cast<png_uint_32>(height);
        image.format = PNG_FORMAT_GRAY;
        png_alloc_size_t size = 0;
        png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), width, nullptr);
        Bytes out(size);
        png_image_write_to_memory(&image, out.data(), &size, 0, pixels.data(), width, nullptr);
        out.resize(size);
        return out;
    }

    Bytes jpeg() const
    {
        const std::unique_ptr<void, decltype(&tjDestroy)> writer(tjInitCompress(), &tjDestroy);
        unsigned char *out = nullptr;
        unsigned long size = 0;
        tjCompress2(writer.get(), pixels.data(), width, width, height, TJPF_GRAY, &out, &size, TJSAMP_GRAY, 80, 0);
        Bytes bytes(out, out + size);
        tjFree(out);
        return bytes;
    }
};

ErrorCode refusal(BytesView picture)
{
    const auto texts = qrTextsIn(picture);
    return texts ? ErrorCode::Internal : texts.error().code;
}

} // namespace

class TestQrPicture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void qrTextsIn_readsPngAndJpeg();
    void qrTextsIn_readsSeveralFromTheTop();
    void qrTextsIn_refusesWhatIsNoPicture();
    void qrTextsIn_refusesWhatIsCutShort();
    void qrTextsIn_refusesAHugePictureBeforeItIsRead();
    void qrTextsIn_saysThatThereIsNoCode();
};

void TestQrPicture::qrTextsIn_readsPngAndJpeg()
{
    Paper paper{300, 300};
    paper.draw("UR:BYTES/ABC", 60, 60, 6);
    for (const Bytes &picture : {paper.png(), paper.jpeg()}) {
        QVERIFY(isPicture(picture));
        const auto texts = qrTextsIn(picture);
        QVERIFY2(texts, texts ? "" : texts.error().detail.c_str());
        QCOMPARE(*texts, std::vector<std::string>{"UR:BYTES/ABC"});
    }
}

void TestQrPicture::qrTextsIn_readsSeveralFromTheTop()
{
    Paper paper{300, 620};
    paper.draw("UR:BYTES/2", 60, 340, 6);
    paper.draw("UR:BYTES/1", 60, 60, 6);
    QCOMPARE(*qrTextsIn(paper.png()), (std::vector<std::string>{"UR:BYTES/1", "UR:BYTES/2"}));
}

void TestQrPicture::qrTextsIn_refusesWhatIsNoPicture()
{
    QVERIFY(!isPicture(asBytes("ur:bytes/abc")) && !isPicture({}));
    for (const std::string_view text : {"", "GIF89a", "\x89PNG\r\n\x1a\n", "\xFF\xD8\xFF"})
        QCOMPARE(refusal(asBytes(text)), ErrorCode::InvalidInput);
    QCOMPARE(refusal(Bytes(kMaxPictureSize + 1, 0xFF)), ErrorCode::InvalidInput);
}

void TestQrPicture::qrTextsIn_refusesWhatIsCutShort()
{
    Paper paper{300, 300};
    paper.draw("UR:BYTES/ABC", 60, 60, 6);
    for (const Bytes &whole : {paper.png(), paper.jpeg()})
        QCOMPARE(refusal(BytesView(whole).first(whole.size() / 2)), ErrorCode::InvalidInput);
}

/// 60,000 x 60,000 pixels in the header of a file of a few hundred bytes: nobody allocates 3.6 GB for that.
void TestQrPicture::qrTextsIn_refusesAHugePictureBeforeItIsRead()
{
    Bytes jpeg = Paper{16, 16}.jpeg();
    std::size_t frame = 0;
    while (jpeg[frame] != 0xFF || jpeg[frame + 1] != 0xC0)
        ++frame;
    for (const std::size_t at : {frame + 5, frame + 7}) { // SOF0: length, precision, height, width
        jpeg[at] = 0xEA;
        jpeg[at + 1] = 0x60;
    }
    const auto texts = qrTextsIn(jpeg);
    QVERIFY(!texts && texts.error().detail.find("64 megapixels") != std::string::npos);
}

void TestQrPicture::qrTextsIn_saysThatThereIsNoCode()
{
    const auto texts = qrTextsIn(Paper{300, 300}.png());
    QVERIFY(!texts && texts.error().detail.find("no QR code") != std::string::npos);
}

QTEST_GUILESS_MAIN(TestQrPicture)
#include "tst_qr_picture.moc"
