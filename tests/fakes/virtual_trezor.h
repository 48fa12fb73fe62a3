// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "devices/trezor_port.h"
#include "keys/hd_key.h"

#include <QNetworkDatagram>

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

class QThread;
class QUdpSocket;

namespace sheaf::test {

enum class VirtualModel {
    One,  ///< T1B1: PIN by places, typed data by hashes
    Core, ///< T3T1: PIN and passphrase on its screen, typed data field by field
    Thp,  ///< T3W1, as it answers version 1 of the protocol
};

/// What the person at the device does when it shows something.
enum class Press { Approve, Reject, Nothing };

/// How a virtual device is set up. The functions are called on its thread.
struct VirtualTrezorSetup
{
    VirtualModel model = VirtualModel::One;
    std::string mnemonic = "all all all all all all all all all all all all";
    std::string pin = {}; ///< empty where it has none
    bool hasPassphrase = false;
    std::string passphraseOnDevice = {}; ///< what its person types there
    std::string vendor = "trezor.io";
    bool isInitialized = true;
    bool isBootloader = false;
    std::function<Press(std::uint32_t code)> press = {}; ///< with a ButtonRequest's code; Approve where there is none
    /// What it says, instead of what it would say: for a device that lies.
    std::function<devices::TrezorMessage(devices::TrezorMessage)> tamper = {};
};

/// A Trezor that behaves as the recordings of tests/vectors/trezor_t1* do, with keys and signatures of its own, as a
/// UDP emulator on this machine.
class VirtualTrezor final
{
public:
    explicit VirtualTrezor(VirtualTrezorSetup setup, std::uint16_t port = 0);
    ~VirtualTrezor();
    VirtualTrezor(const VirtualTrezor &) = delete;
    VirtualTrezor &operator=(const VirtualTrezor &) = delete;

    std::uint16_t port() const { return m_port; }
    /// "udp:127.0.0.1:40000".
    std::string address() const { return "udp:127.0.0.1:" + std::to_string(m_port); }
    /// The types of the messages it has got.
    std::vector<std::uint16_t> heard() const;
    /// A pulse of its clock: after n wrong PINs it waits 2^n of them before it asks anew.
    void tick() { ++m_ticks; }
    /// Where its person sees the digits of a PIN: the places to type here.
    std::string placesOf(const std::string &pin) const;

private:
    struct Failed
    {
        std::uint32_t code;
        std::string text;
    };
    struct Stopped
    {
    };
    struct FieldType
    {
        std::uint32_t dataType = 0;
        std::uint64_t size = 0;
        bool hasSize = false;
        std::shared_ptr<FieldType> entry;
        std::string structName;
    };
    struct TypedField
    {
        std::string name;
        FieldType type;
    };
    using Path = std::vector<std::uint32_t>;

    void run();
    void dispatch(const devices::TrezorMessage &message);
    devices::TrezorMessage read();
    void say(std::uint16_t type, const Bytes &payload);
    devices::TrezorMessage ask(std::uint16_t type, const Bytes &payload, std::uint16_t answer,
                               std::uint32_t cancelCode = 4);

    void initialize(BytesView payload);
    Bytes features(bool withSession) const;
    void button(std::uint32_t code);
    void unlock();
    void giveWayAfterWrongPins();
    keys::HdKey keyAt(const Path &path);
    Secret passphrase();

    void getAddress(BytesView payload);
    void getPublicKey(BytesView payload);
    void signTx(BytesView payload);
    void signFeeMarketTx(BytesView payload);
    void finishTx(const Path &path, Bytes data, std::uint64_t length, const std::function<Bytes(Bytes)> &unsignedBytes,
                  std::optional<std::uint64_t> chainIdOfV);
    void signMessage(BytesView payload);
    void signTypedHash(BytesView payload);
    void signTypedData(BytesView payload);
    void saySignature(std::uint16_t type, std::uint32_t field, std::uint32_t addressField, const keys::HdKey &key,
                      const std::array<std::uint8_t, 32> &digest);

    void collectTypes(const std::string &name);
    std::string encodeType(const std::string &name) const;
    Bytes hashStruct(const std::string &name, const Path &path);
    Bytes encodeValue(const FieldType &type, const Path &path);
    Bytes atomicValue(const Path &path);

    VirtualTrezorSetup m_setup;
    std::uint16_t m_port = 0;
    std::unique_ptr<QUdpSocket> m_socket;
    QNetworkDatagram m_peer; ///< addressed to whom it talks with
    std::unique_ptr<QThread> m_thread;
    std::atomic<bool> m_over = false;
    std::atomic<bool> m_ready = false;
    std::atomic<int> m_ticks = 0;
    mutable std::mutex m_mutex;
    std::vector<std::uint16_t> m_heard;
    std::optional<devices::TrezorMessage> m_interrupted; ///< an Initialize in the middle of something

    bool m_isUnlocked = false;
    int m_wrongPins = 0;
    std::uint8_t m_sessionCount = 0;
    Bytes m_session;
    std::map<Bytes, std::optional<std::string>> m_passphrases; ///< by session
    std::map<std::string, std::vector<TypedField>> m_types;
};

} // namespace sheaf::test
