// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/erc4527.h"

#include "signers/erc4527_p.h"

namespace sheaf::signers::erc4527 {

namespace detail {

namespace {

constexpr std::size_t kMostSteps = 10;

Result<std::vector<PathStep>> readSteps(devices::cbor::Reader &reader)
{
    std::vector<PathStep> steps;
    std::size_t items = 0;
    SHEAF_CHECK(reader.array(2 * kMostSteps, [&](std::size_t index) -> Result<void> {
        ++items;
        if (index % 2 == 1) {
            SHEAF_TRY(isHardened, reader.boolean());
            steps.back().isHardened = isHardened;
            return {};
        }
        steps.emplace_back();
        if (reader.isArray()) // a wildcard is an empty one
            return reader.array(0, [](std::size_t) -> Result<void> { return invalid("a range of a path"); });
        SHEAF_TRY(step, reader.unsigned32());
        if (step >= keys::DerivationPath::kHardened)
            return invalid("a step of a path is 2^31 or above");
        steps.back().index = step;
        return {};
    }));
    if (items % 2 != 0)
        return invalid("a path is cut short");
    return steps;
}

} // namespace

Result<Keypath> readKeypath(devices::cbor::Reader &reader)
{
    SHEAF_CHECK(reader.allowTag(kKeypathTag));
    Keypath out;
    SHEAF_CHECK(reader.map([&](std::uint64_t key) -> Result<void> {
        if (key == 1) {
            SHEAF_TRY(steps, readSteps(reader));
            out.steps = std::move(steps);
            return {};
        }
        if (key == 2) {
            SHEAF_TRY(fingerprint, reader.unsigned32());
            out.fingerprint = fingerprint;
            return {};
        }
        return reader.skip(); // the depth, and what later versions add
    }));
    return out;
}

Result<KeyOrigin> originFrom(const Keypath &keypath)
{
    std::vector<std::uint32_t> steps;
    for (const PathStep &step : keypath.steps) {
        if (!step.index)
            return invalid("a wildcard where one path is meant");
        steps.push_back(*step.index | (step.isHardened ? keys::DerivationPath::kHardened : 0));
    }
    return KeyOrigin{keys::DerivationPath(std::move(steps)), keypath.fingerprint};
}

void writeOrigin(QCborStreamWriter &writer, const KeyOrigin &origin)
{
    const auto &steps = origin.path.steps();
    writer.append(static_cast<QCborTag>(kKeypathTag));
    writer.startMap(origin.fingerprint ? 2 : 1);
    writer.append(1);
    writer.startArray(2 * steps.size());
    for (const std::uint32_t step : steps) {
        writer.append(static_cast<quint64>(step & ~keys::DerivationPath::kHardened));
        writer.append((step & keys::DerivationPath::kHardened) != 0);
    }
    writer.endArray();
    if (origin.fingerprint) {
        writer.append(2);
        writer.append(static_cast<quint64>(*origin.fingerprint));
    }
    writer.endMap();
}

Result<Bytes> exactly(Result<Bytes> bytes, std::size_t size, const char *name)
{
    if (bytes && bytes->size() != size)
        return invalid(std::string(name) + " has not " + std::to_string(size) + " bytes");
    return bytes;
}

} // namespace detail

namespace {

using namespace detail;
using devices::UniformResource;
using devices::cbor::Reader;

constexpr std::size_t kLongestOrigin = 256;

Result<RequestId> readId(Reader &reader)
{
    SHEAF_CHECK(reader.expectTag(kUuidTag));
    SHEAF_TRY(bytes, exactly(reader.bytes(), 16, "a request's id"));
    RequestId id{};
    std::copy(bytes.begin(), bytes.end(), id.begin());
    return id;
}

void writeId(QCborStreamWriter &writer, const RequestId &id)
{
    writer.append(1);
    writer.append(static_cast<QCborTag>(kUuidTag));
    writeBytes(writer, id);
}

Result<std::string> readOrigin(Reader &reader)
{
    SHEAF_TRY(text, reader.text());
    if (text.size() > kLongestOrigin)
        return invalid("the origin's name is too long");
    return text;
}

Result<DataType> readDataType(Reader &reader)
{
    SHEAF_TRY(type, reader.unsignedInteger());
    if (type < 1 || type > 4)
        return invalid("there is no data type " + std::to_string(type));
    return static_cast<DataType>(type);
}

/// The tag at the top says what the UR's type says already, so that it may be left out.
Result<void> open(Reader &reader, const std::string &found, std::string_view type, std::uint64_t tag)
{
    if (found != type)
        return invalid("expected " + std::string(type) + ", and it is " + found);
    return reader.allowTag(tag);
}

/// Which required fields have been read.
class Needed final
{
public:
    void got(std::uint64_t key) { m_got |= 1U << key; }
    bool has(std::uint64_t key) const { return (m_got & (1U << key)) != 0; }

private:
    unsigned m_got = 0;
};

Result<void> readRequestField(Reader &reader, std::uint64_t key, SignRequest &out)
{
    switch (key) {
    case 1: {
        SHEAF_TRY(id, readId(reader));
        out.id = id;
        return {};
    }
    case 2: {
        SHEAF_TRY(data, reader.bytes());
        out.data = std::move(data);
        return {};
    }
    case 3: {
        SHEAF_TRY(type, readDataType(reader));
        out.type = type;
        return {};
    }
    case 4: {
        SHEAF_TRY(chain, reader.unsignedInteger());
        out.chain = ethereum::ChainId(chain);
        return {};
    }
    case 5: {
        SHEAF_TRY(keypath, readKeypath(reader));
        SHEAF_TRY(origin, originFrom(keypath));
        out.origin = std::move(origin);
        return {};
    }
    case 6: {
        SHEAF_TRY(bytes, exactly(reader.bytes(), ethereum::Address::kSize, "an address"));
        SHEAF_TRY(address, ethereum::Address::fromBytes(bytes));
        out.address = address;
        return {};
    }
    case 7: {
        SHEAF_TRY(text, readOrigin(reader));
        out.requester = std::move(text);
        return {};
    }
    default:
        return reader.skip();
    }
}

} // namespace

std::string toText(const RequestId &id)
{
    std::string text = toHex(id);
    for (const std::size_t at : {20U, 16U, 12U, 8U})
        text.insert(at, 1, '-');
    return text;
}

Result<RequestId> requestIdFrom(std::string_view text)
{
    std::string digits;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isHyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (isHyphen != (text[i] == '-'))
            return invalid("a request's id is no UUID");
        if (!isHyphen)
            digits += text[i];
    }
    RequestId id{};
    if (!decodeHexDigits(digits, id))
        return invalid("a request's id is no UUID");
    return id;
}

UniformResource SignRequest::toResource() const
{
    QByteArray out;
    QCborStreamWriter writer(&out);
    writer.startMap(5 + (address ? 1U : 0U) + (requester.empty() ? 0U : 1U));
    writeId(writer, id);
    writer.append(2);
    writeBytes(writer, data);
    writer.append(3);
    writer.append(static_cast<quint64>(type));
    writer.append(4);
    writer.append(static_cast<quint64>(chain.value()));
    writer.append(5);
    writeOrigin(writer, origin);
    if (address) {
        writer.append(6);
        writeBytes(writer, address->view());
    }
    if (!requester.empty()) {
        writer.append(7);
        writeText(writer, requester);
    }
    writer.endMap();
    return {std::string(kRequestType), Bytes(out.begin(), out.end())};
}

Result<SignRequest> SignRequest::parse(const UniformResource &resource)
{
    Reader reader(resource.cbor);
    SHEAF_CHECK(open(reader, resource.type, kRequestType, kSignRequestTag));
    SignRequest out;
    Needed needed;
    SHEAF_CHECK(reader.map([&](std::uint64_t key) -> Result<void> {
        if (key < 8)
            needed.got(key);
        return readRequestField(reader, key, out);
    }));
    SHEAF_CHECK(reader.end());
    for (const std::uint64_t key : {1U, 2U, 3U, 5U})
        if (!needed.has(key))
            return invalid("a request lacks the field " + std::to_string(key));
    if (out.data.empty() && out.type != DataType::PersonalMessage)
        return invalid("a request with nothing to sign");
    return out;
}

UniformResource SignResponse::toResource() const
{
    QByteArray out;
    QCborStreamWriter writer(&out);
    writer.startMap(1 + (id ? 1U : 0U) + (origin.empty() ? 0U : 1U));
    if (id)
        writeId(writer, *id);
    writer.append(2);
    writeBytes(writer, signature);
    if (!origin.empty()) {
        writer.append(3);
        writeText(writer, origin);
    }
    writer.endMap();
    return {std::string(kSignatureType), Bytes(out.begin(), out.end())};
}

Result<SignResponse> SignResponse::parse(const UniformResource &resource)
{
    constexpr std::size_t kShortest = 65;
    constexpr std::size_t kLongest = 73; // v of an EIP-155 chain id of 64 bits has nine bytes
    Reader reader(resource.cbor);
    SHEAF_CHECK(open(reader, resource.type, kSignatureType, kSignatureTag));
    SignResponse out;
    SHEAF_CHECK(reader.map([&](std::uint64_t key) -> Result<void> {
        if (key == 1) {
            SHEAF_TRY(answered, readId(reader));
            out.id = answered;
            return {};
        }
        if (key == 2) {
            SHEAF_TRY(bytes, reader.bytes());
            out.signature = std::move(bytes);
            return {};
        }
        if (key == 3) {
            SHEAF_TRY(text, readOrigin(reader));
            out.origin = std::move(text);
            return {};
        }
        return reader.skip();
    }));
    SHEAF_CHECK(reader.end());
    if (out.signature.size() < kShortest || out.signature.size() > kLongest)
        return invalid("a signature of " + std::to_string(out.signature.size()) + " bytes");
    return out;
}

} // namespace sheaf::signers::erc4527
