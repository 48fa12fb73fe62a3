// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/hid.h"

#include "base/file_descriptor.h"
#include "base/secret.h"

#include <fcntl.h>
#include <hidapi.h>
#include <sys/file.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <filesystem>
#include <mutex>
#include <system_error>

namespace sheaf::devices {

namespace {

/// hidapi's list of devices, and its last error, belong to the whole process.
std::mutex &hidapi()
{
    static std::mutex mutex;
    return mutex;
}

tl::unexpected<DeviceError> gone()
{
    return fail(Fault::Disconnected,
                SHEAF_SAYS("Phrases", "the device was unplugged, or is opening or closing an app; connect it again"));
}

tl::unexpected<DeviceError> notAllowed(const std::string &path)
{
    return fail(Fault::NoPermission,
                phrase(SHEAF_SAYS("Phrases", "no permission for %1: %2"), path, howToGetPermission()));
}

/// Keeps a second Sheaf from a node while this one has it open; what others do is not hindered. hidapi tells of a
/// failed opening in words alone, so the node is opened here first.
Outcome<FileDescriptor> lockNode(const std::string &path)
{
    FileDescriptor node(::open(path.c_str(), O_RDWR | O_CLOEXEC | O_NONBLOCK));
    if (!node.isOpen()) {
        const int error = errno;
        if (error == EACCES || error == EPERM)
            return notAllowed(path);
        if (error == ENOENT || error == ENODEV || error == ENXIO)
            return gone();
        if (error == EBUSY)
            return fail(
                Fault::Busy,
                phrase(SHEAF_SAYS("Phrases", "%1 is in use by another program; close it there, then try again"), path));
        return fail(Fault::Protocol, phrase(SHEAF_SAYS("Phrases", "%1 can't be opened: %2"), path,
                                            std::generic_category().message(error)));
    }
    if (::flock(node.get(), LOCK_EX | LOCK_NB) != 0)
        return fail(Fault::Busy, SHEAF_SAYS("Phrases", "another Sheaf is using the device; finish there, or close it"));
    return node;
}

class HidPort final : public PacketPort
{
public:
    /// `reportId` is the number that a packet has in front of it; nothing where its own first byte is that.
    HidPort(hid_device *handle, FileDescriptor lock, std::optional<std::uint8_t> reportId = 0)
        : m_handle(handle), m_lock(std::move(lock)), m_reportId(reportId)
    {
    }
    HidPort(const HidPort &) = delete;
    HidPort &operator=(const HidPort &) = delete;
    ~HidPort() override
    {
        const std::lock_guard guard(hidapi());
        hid_close(m_handle);
    }

    Outcome<> write(BytesView packet) override
    {
        if (!takes(packet))
            return gone();
        return {};
    }

    /// Whether the system took it whole.
    bool takes(BytesView packet)
    {
        Bytes report;
        if (m_reportId)
            report.push_back(*m_reportId);
        append(report, packet);
        const int written = hid_write(m_handle, report.data(), report.size());
        wipe(report); // a PIN, a passphrase
        return written >= 0 && static_cast<std::size_t>(written) == report.size();
    }

    Outcome<std::optional<Bytes>> read(std::chrono::milliseconds timeout) override
    {
        Bytes packet(kPacketSize);
        const int got = hid_read_timeout(m_handle, packet.data(), packet.size(), static_cast<int>(timeout.count()));
        if (got < 0)
            return gone();
        if (got == 0)
            return std::optional<Bytes>();
        packet.resize(static_cast<std::size_t>(got));
        return std::optional(std::move(packet));
    }

private:
    hid_device *m_handle;
    FileDescriptor m_lock;
    std::optional<std::uint8_t> m_reportId;
};

Outcome<std::unique_ptr<HidPort>> openPort(const HidDevice &device, std::optional<std::uint8_t> reportId)
{
    SHEAF_DEVICE_TRY(lock, lockNode(device.path));
    const std::lock_guard guard(hidapi());
    hid_device *const handle = hid_open_path(device.path.c_str());
    if (handle == nullptr)
        return gone(); // it was there a moment ago
    return std::make_unique<HidPort>(handle, std::move(lock), reportId);
}

} // namespace

Phrase howToGetPermission()
{
    // udev(7), and where it was before /usr was merged.
    constexpr std::array<std::string_view, 5> kFolders{"/etc/udev/rules.d", "/run/udev/rules.d",
                                                       "/usr/local/lib/udev/rules.d", "/usr/lib/udev/rules.d",
                                                       "/lib/udev/rules.d"};
    return howToGetPermission(std::any_of(kFolders.begin(), kFolders.end(), [](std::string_view folder) {
        std::error_code error;
        return std::filesystem::exists(std::filesystem::path(folder) / kUdevRulesFile, error);
    }));
}

Phrase howToGetPermission(bool hasRules)
{
    const std::string file(kUdevRulesFile);
    if (hasRules)
        return phrase(SHEAF_SAYS("Phrases",
                                 "Sheaf's udev rules (%1) are installed, and are for whoever sits at the computer: log "
                                 "in at the computer itself rather than over a network, unplug the device and plug it "
                                 "in again"),
                      file);
    return phrase(SHEAF_SAYS("Phrases", "copy Sheaf's packaging/udev/%1 into /etc/udev/rules.d, run 'sudo udevadm "
                                        "control --reload-rules' and 'sudo udevadm trigger', then unplug the device "
                                        "and plug it in again"),
                  file);
}

Outcome<std::vector<HidDevice>> connectedHids(std::uint16_t vendor)
{
    const std::lock_guard guard(hidapi());
    if (hid_init() != 0)
        return fail(Fault::Protocol, SHEAF_SAYS("Phrases", "the system's USB devices can't be listed"));
    std::vector<HidDevice> devices;
    hid_device_info *const all = hid_enumerate(vendor, 0);
    for (const hid_device_info *at = all; at != nullptr; at = at->next)
        devices.push_back({at->path, at->vendor_id, at->product_id, at->usage_page, at->interface_number, {}});
    hid_free_enumeration(all);
    return devices;
}

Outcome<std::unique_ptr<PacketPort>> openHid(const HidDevice &device)
{
    SHEAF_DEVICE_TRY(port, openPort(device, std::uint8_t{0}));
    return std::unique_ptr<PacketPort>(std::move(port));
}

Outcome<std::unique_ptr<PacketPort>> openTrezorHid(const HidDevice &device)
{
    // A packet that begins no message, which the device passes over: the probe of the maker's own library.
    Bytes nothing(PacketPort::kPacketSize, 0xFF);
    nothing.front() = 0x3F;
    for (const std::optional<std::uint8_t> reportId : {std::optional<std::uint8_t>(0), std::optional<std::uint8_t>()}) {
        SHEAF_DEVICE_TRY(port, openPort(device, reportId));
        if (port->takes(nothing))
            return std::unique_ptr<PacketPort>(std::move(port));
    }
    return fail(Fault::Protocol,
                SHEAF_SAYS("Phrases", "the Trezor takes no messages; unplug it, plug it in and try again"));
}

} // namespace sheaf::devices
