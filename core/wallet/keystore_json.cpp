// SPDX-License-Identifier: GPL-3.0-or-later
#include "wallet/keystore_json.h"

#include "wallet/json_fields.h"
#include "wallet/vault_files.h"

#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <fstream>
#include <limits>
#include <system_error>

namespace sheaf::wallet {

namespace {

constexpr std::size_t kLongestFile = std::size_t{64} << 10U;
constexpr std::uint64_t kLeastDerived = 32;
constexpr std::uint64_t kMostDerived = 1024;

QString q(const char *text) { return QString::fromUtf8(text); }

tl::unexpected<Error> unsupported(const QString &field, const std::string &said)
{
    return failure(ErrorCode::Unsupported, "the keystore's " + field.toStdString() + " is " + said.substr(0, 40));
}

/// An object whose fields are found whatever their case is.
class Fields
{
public:
    static Result<Fields> of(const QJsonValue &value, const QString &name)
    {
        SHEAF_TRY(object, objectFrom(value, name));
        QJsonObject folded;
        for (auto field = object.constBegin(); field != object.constEnd(); ++field) {
            const QString key = field.key().toLower();
            if (folded.contains(key))
                return failure(ErrorCode::InvalidInput, key.toStdString() + " is said twice");
            folded[key] = field.value();
        }
        return Fields(folded);
    }

    bool has(const char *name) const { return m_object.contains(q(name)); }
    QJsonValue operator[](const char *name) const { return m_object[q(name)]; }
    Result<Bytes> bytes(const char *name) const { return bytesFrom(m_object[q(name)], q(name)); }
    Result<std::string> word(const char *name) const
    {
        SHEAF_TRY(text, textFrom(m_object[q(name)], q(name)));
        return QString::fromStdString(text).toLower().toStdString();
    }
    template <std::size_t size> Result<std::array<std::uint8_t, size>> array(const char *name) const
    {
        SHEAF_TRY(found, bytes(name));
        if (found.size() != size)
            return failure(ErrorCode::InvalidInput,
                           std::string(name) + ": expected " + std::to_string(size) + " bytes in hex");
        std::array<std::uint8_t, size> out{};
        std::copy(found.begin(), found.end(), out.begin());
        return out;
    }

private:
    explicit Fields(QJsonObject object) : m_object(std::move(object)) {}

    QJsonObject m_object;
};

Result<std::uint32_t> small(const Fields &fields, const char *name)
{
    SHEAF_TRY(value, uint64From(fields[name], q(name)));
    if (value > std::numeric_limits<std::uint32_t>::max())
        return failure(ErrorCode::InvalidInput, std::string(name) + " does not fit 32 bits");
    return static_cast<std::uint32_t>(value);
}

Result<keys::KeystoreCost> costOf(const Fields &crypto, const Fields &parameters)
{
    SHEAF_TRY(derived, uint64From(parameters["dklen"], q("dklen")));
    if (derived < kLeastDerived || derived > kMostDerived)
        return failure(ErrorCode::InvalidInput, "dklen: expected 32 (up to 1,024 are taken)");
    SHEAF_TRY(function, crypto.word("kdf"));
    if (function == "scrypt") {
        SHEAF_TRY(n, uint64From(parameters["n"], q("n")));
        SHEAF_TRY(r, small(parameters, "r"));
        SHEAF_TRY(p, small(parameters, "p"));
        return keys::ScryptCost{n, r, p};
    }
    if (function != "pbkdf2")
        return unsupported(q("key derivation"), function);
    SHEAF_TRY(random, parameters.word("prf"));
    if (random != "hmac-sha256")
        return unsupported(q("pseudo-random function"), random);
    SHEAF_TRY(iterations, uint64From(parameters["c"], q("c")));
    return keys::Pbkdf2Cost{iterations};
}

Result<std::optional<ethereum::Address>> addressOf(const Fields &document)
{
    if (!document.has("address") || document["address"].toString(q("?")).isEmpty())
        return std::optional<ethereum::Address>();
    SHEAF_TRY(bytes, document.array<ethereum::Address::kSize>("address"));
    return std::optional(ethereum::Address(bytes));
}

Result<void> checkVersion(const Fields &document)
{
    if (!document.has("version") || !document.has("crypto"))
        return failure(ErrorCode::InvalidInput, "not a keystore: it has no version and crypto");
    SHEAF_TRY(version, integerFrom(document["version"], q("version")));
    if (version != Uint256(3))
        return unsupported(q("version"), version.toString());
    return {};
}

QJsonObject costToJson(const keys::KeystoreCost &cost, const Bytes &salt)
{
    QJsonObject json{{q("dklen"), 32}, {q("salt"), toQString(toHex(salt))}};
    if (const auto *scrypt = std::get_if<keys::ScryptCost>(&cost)) {
        json[q("n")] = static_cast<qint64>(scrypt->n);
        json[q("r")] = static_cast<qint64>(scrypt->r);
        json[q("p")] = static_cast<qint64>(scrypt->p);
    } else {
        json[q("c")] = static_cast<qint64>(std::get<keys::Pbkdf2Cost>(cost).iterations);
        json[q("prf")] = q("hmac-sha256");
    }
    return json;
}

QString uuidText(const std::array<std::uint8_t, 16> &id)
{
    const QByteArray bytes(reinterpret_cast<const char *>(id.data()), static_cast<qsizetype>(id.size()));
    return QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

Result<Bytes> readSmall(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    Bytes bytes(kLongestFile + 1);
    if (!file)
        return failure(ErrorCode::Io, path.string() + ": " + std::generic_category().message(errno));
    file.read(reinterpret_cast<char *>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    if (file.bad())
        return failure(ErrorCode::Io, path.string() + " can't be read");
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    if (bytes.size() > kLongestFile)
        return failure(ErrorCode::InvalidInput, path.string() + " is no keystore: it has more than 64 KiB");
    return bytes;
}

} // namespace

Result<keys::Keystore> keystoreFromJson(const QJsonObject &document)
{
    SHEAF_TRY(fields, Fields::of(document, q("keystore")));
    SHEAF_CHECK(checkVersion(fields));
    SHEAF_TRY(crypto, Fields::of(fields["crypto"], q("crypto")));
    SHEAF_TRY(cipher, crypto.word("cipher"));
    if (cipher != "aes-128-ctr")
        return unsupported(q("cipher"), cipher);
    SHEAF_TRY(cipherParameters, Fields::of(crypto["cipherparams"], q("cipherparams")));
    SHEAF_TRY(parameters, Fields::of(crypto["kdfparams"], q("kdfparams")));
    keys::Keystore keystore;
    SHEAF_TRY(cost, costOf(crypto, parameters));
    SHEAF_CHECK(keys::checkCost(cost));
    SHEAF_TRY(salt, parameters.bytes("salt"));
    SHEAF_TRY(iv, cipherParameters.array<16>("iv"));
    SHEAF_TRY(ciphertext, crypto.bytes("ciphertext"));
    SHEAF_TRY(mac, crypto.array<32>("mac"));
    SHEAF_TRY(address, addressOf(fields));
    const QByteArray id = QUuid::fromString(fields["id"].toString()).toRfc4122();
    std::copy(id.begin(), id.end(), keystore.id.begin());
    keystore.cost = cost;
    keystore.salt = std::move(salt);
    keystore.iv = iv;
    keystore.ciphertext = std::move(ciphertext);
    keystore.mac = mac;
    keystore.address = address;
    return keystore;
}

QJsonObject keystoreToJson(const keys::Keystore &keystore)
{
    const bool isScrypt = std::holds_alternative<keys::ScryptCost>(keystore.cost);
    const QJsonObject crypto{{q("cipher"), q("aes-128-ctr")},
                             {q("cipherparams"), QJsonObject{{q("iv"), toQString(toHex(keystore.iv))}}},
                             {q("ciphertext"), toQString(toHex(keystore.ciphertext))},
                             {q("kdf"), isScrypt ? q("scrypt") : q("pbkdf2")},
                             {q("kdfparams"), costToJson(keystore.cost, keystore.salt)},
                             {q("mac"), toQString(toHex(keystore.mac))}};
    QJsonObject document{{q("version"), 3}, {q("id"), uuidText(keystore.id)}, {q("crypto"), crypto}};
    if (keystore.address)
        document[q("address")] = toQString(toHex(keystore.address->view()));
    return document;
}

Result<keys::Keystore> readKeystore(const std::filesystem::path &file)
{
    SHEAF_TRY(bytes, readSmall(file));
    QJsonParseError error;
    const QByteArray text =
        QByteArray::fromRawData(reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size()));
    const QJsonDocument parsed = QJsonDocument::fromJson(text, &error);
    if (!parsed.isObject())
        return failure(ErrorCode::InvalidInput,
                       file.string() + " is no keystore: it is not a JSON object, or a damaged one");
    auto keystore = keystoreFromJson(parsed.object());
    if (!keystore)
        return failure(inContext(std::move(keystore).error(), file.string()));
    return keystore;
}

Result<void> writeKeystore(const std::filesystem::path &file, const keys::Keystore &keystore)
{
    const QByteArray text = QJsonDocument(keystoreToJson(keystore)).toJson();
    return writeNewFile(FileSystem::system(), file, asBytes({text.constData(), static_cast<std::size_t>(text.size())}));
}

} // namespace sheaf::wallet
