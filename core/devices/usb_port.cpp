// SPDX-License-Identifier: GPL-3.0-or-later
#include "devices/usb_port.h"

#include "devices/hid.h"

#include <libusb.h>

#include <algorithm>

namespace sheaf::devices {

namespace {

constexpr std::chrono::milliseconds kWriteTimeout{5000};

struct ExitContext
{
    void operator()(libusb_context *context) const { libusb_exit(context); }
};
using Context = std::unique_ptr<libusb_context, ExitContext>;

struct CloseHandle
{
    void operator()(libusb_device_handle *handle) const { libusb_close(handle); }
};
using Handle = std::unique_ptr<libusb_device_handle, CloseHandle>;

/// A vendor interface: its number and its endpoints' addresses.
struct Interface
{
    int number = 0;
    std::uint8_t in = 0;
    std::uint8_t out = 0;
};

tl::unexpected<DeviceError> usbFailure(int code)
{
    const std::string name = libusb_error_name(code);
    switch (code) {
    case LIBUSB_ERROR_ACCESS:
        return fail(Fault::NoPermission,
                    phrase(SHEAF_SAYS("Phrases", "no permission for the device (%1): %2"), name, howToGetPermission()));
    case LIBUSB_ERROR_BUSY:
        return fail(
            Fault::Busy,
            phrase(SHEAF_SAYS("Phrases", "another program has the device open (%1); close Trezor Suite and try again"),
                   name));
    case LIBUSB_ERROR_NOT_FOUND:
        return fail(
            Fault::NotFound,
            phrase(SHEAF_SAYS("Phrases", "the device has no interface that wallets talk to (%1); reconnect it"), name));
    case LIBUSB_ERROR_TIMEOUT:
        return fail(Fault::Timeout,
                    phrase(SHEAF_SAYS("Phrases", "the device takes nothing (%1); unplug it and try again"), name));
    default:
        return fail(
            Fault::Disconnected,
            phrase(SHEAF_SAYS("Phrases", "the device is not on USB any more (%1); plug it in and try again"), name));
    }
}

Outcome<Context> makeContext()
{
    libusb_context *context = nullptr;
    if (const int code = libusb_init(&context); code != 0)
        return fail(Fault::Protocol,
                    phrase(SHEAF_SAYS("Phrases", "USB can't be used: %1"), std::string(libusb_error_name(code))));
    return Context(context);
}

std::string placeOf(libusb_device *device)
{
    std::array<std::uint8_t, 7> ports{}; // no more hubs than that in a row, says the USB standard
    const int count = libusb_get_port_numbers(device, ports.data(), static_cast<int>(ports.size()));
    std::string place = std::to_string(libusb_get_bus_number(device));
    for (int i = 0; i < count; ++i)
        place += (i == 0 ? "-" : ".") + std::to_string(ports[static_cast<std::size_t>(i)]);
    return place;
}

/// Calls `see` with each connected device, while the list is there.
template <typename F> Outcome<> forEachDevice(libusb_context *context, F see)
{
    libusb_device **list = nullptr;
    const auto count = libusb_get_device_list(context, &list);
    if (count < 0)
        return fail(Fault::Protocol, phrase(SHEAF_SAYS("Phrases", "USB can't be listed: %1"),
                                            std::string(libusb_error_name(static_cast<int>(count)))));
    for (libusb_device *device : std::span(list, static_cast<std::size_t>(count))) {
        libusb_device_descriptor descriptor{};
        if (libusb_get_device_descriptor(device, &descriptor) == 0)
            see(device, UsbDevice{{descriptor.idVendor, descriptor.idProduct}, placeOf(device)});
    }
    libusb_free_device_list(list, 1);
    return {};
}

std::optional<Interface> endpointsOf(const libusb_interface_descriptor &descriptor)
{
    Interface found{descriptor.bInterfaceNumber, 0, 0};
    for (const auto &endpoint : std::span(descriptor.endpoint, descriptor.bNumEndpoints)) {
        const bool interrupts =
            (endpoint.bmAttributes & LIBUSB_TRANSFER_TYPE_MASK) == LIBUSB_ENDPOINT_TRANSFER_TYPE_INTERRUPT;
        if (!interrupts || endpoint.wMaxPacketSize != PacketPort::kPacketSize)
            continue;
        const bool isIn = (endpoint.bEndpointAddress & LIBUSB_ENDPOINT_DIR_MASK) == LIBUSB_ENDPOINT_IN;
        std::uint8_t &address = isIn ? found.in : found.out;
        if (address == 0)
            address = endpoint.bEndpointAddress;
    }
    if (found.in == 0 || found.out == 0)
        return std::nullopt;
    return found;
}

/// By the descriptors, since makes and virtual devices number their endpoints differently.
std::optional<Interface> findInterface(libusb_device *device)
{
    libusb_config_descriptor *config = nullptr;
    if (libusb_get_active_config_descriptor(device, &config) != 0)
        return std::nullopt;
    std::optional<Interface> found;
    for (const auto &interface : std::span(config->interface, config->bNumInterfaces)) {
        if (interface.num_altsetting < 1 || interface.altsetting[0].bInterfaceClass != LIBUSB_CLASS_VENDOR_SPEC)
            continue;
        const auto candidate = endpointsOf(interface.altsetting[0]);
        if (candidate && (!found || candidate->number < found->number)) // a debug build has a second one
            found = candidate;
    }
    libusb_free_config_descriptor(config);
    return found;
}

class UsbPort final : public PacketPort
{
public:
    UsbPort(Context context, Handle handle, Interface interface)
        : m_context(std::move(context)), m_handle(std::move(handle)), m_interface(interface)
    {
    }
    UsbPort(const UsbPort &) = delete;
    UsbPort &operator=(const UsbPort &) = delete;
    ~UsbPort() override { libusb_release_interface(m_handle.get(), m_interface.number); }

    Outcome<> write(BytesView packet) override
    {
        // libusb takes what it only reads by a pointer that could write.
        auto *data = const_cast<std::uint8_t *>(packet.data());
        int written = 0;
        const int code = libusb_interrupt_transfer(m_handle.get(), m_interface.out, data,
                                                   static_cast<int>(packet.size()), &written, kWriteTimeout.count());
        if (code != 0)
            return usbFailure(code);
        if (static_cast<std::size_t>(written) != packet.size())
            return usbFailure(LIBUSB_ERROR_IO);
        return {};
    }

    Outcome<std::optional<Bytes>> read(std::chrono::milliseconds timeout) override
    {
        Bytes packet(kPacketSize);
        int size = 0;
        const auto wait = static_cast<unsigned>(std::clamp<std::int64_t>(timeout.count(), 1, 60'000)); // 0 is for ever
        const int code = libusb_interrupt_transfer(m_handle.get(), m_interface.in, packet.data(),
                                                   static_cast<int>(packet.size()), &size, wait);
        if (code == LIBUSB_ERROR_TIMEOUT && size == 0)
            return std::nullopt;
        if (code != 0 && code != LIBUSB_ERROR_TIMEOUT) // a packet may come with the last moment
            return usbFailure(code);
        packet.resize(static_cast<std::size_t>(size));
        return packet;
    }

private:
    Context m_context;
    Handle m_handle; // closed before its context
    Interface m_interface;
};

} // namespace

Outcome<std::vector<UsbDevice>> listUsb(std::span<const UsbId> ids)
{
    SHEAF_DEVICE_TRY(context, makeContext());
    std::vector<UsbDevice> found;
    SHEAF_DEVICE_CHECK(forEachDevice(context.get(), [&](libusb_device *, const UsbDevice &device) {
        if (std::find(ids.begin(), ids.end(), device.id) != ids.end())
            found.push_back(device);
    }));
    return found;
}

Outcome<std::unique_ptr<PacketPort>> openUsb(const UsbDevice &device)
{
    SHEAF_DEVICE_TRY(context, makeContext());
    std::optional<Interface> interface;
    libusb_device_handle *raw = nullptr;
    int code = LIBUSB_ERROR_NO_DEVICE;
    SHEAF_DEVICE_CHECK(forEachDevice(context.get(), [&](libusb_device *candidate, const UsbDevice &its) {
        if (its != device || raw)
            return;
        interface = findInterface(candidate);
        code = interface ? libusb_open(candidate, &raw) : LIBUSB_ERROR_NOT_FOUND;
    }));
    if (code == 0)
        code = libusb_claim_interface(raw, interface->number);
    Handle handle(raw);
    if (code != 0)
        return usbFailure(code);
    return std::unique_ptr<PacketPort>(std::make_unique<UsbPort>(std::move(context), std::move(handle), *interface));
}

} // namespace sheaf::devices
