// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/ledger_on_usb.h"

#include <poll.h>
#include <termios.h>
#include <umockdev.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <memory>

namespace sheaf::test {

namespace {

// lib_stusb of Ledger's SDK: interface 0, and the one of the security key.
const std::string kApdus = "06A0FF0901A1010903150026FF007508954081080904150026FF00750895409108C0";
const std::string kSecurityKey = "06D0F10901A1010920150026FF007508954081020921150026FF00750895409102C0";
const std::string kUsb = "/devices/pci0000:00/0000:00:14.0/usb1/";
constexpr std::size_t kReport = 64;

void check(bool done, GError *error)
{
    if (done)
        return;
    g_printerr("umockdev: %s\n", error != nullptr ? error->message : "?");
    std::abort();
}

namespace fs = std::filesystem;

std::string littleEndian(std::uint32_t value)
{
    Bytes bytes;
    for (const unsigned shift : {0U, 8U, 16U, 24U})
        bytes.push_back(static_cast<std::uint8_t>(value >> shift & 0xFFU));
    return toHex(bytes);
}

std::string upper(std::string text)
{
    for (char &c : text)
        c = static_cast<char>(g_ascii_toupper(c));
    return text;
}

std::uint16_t uint16At(BytesView bytes, std::size_t at)
{
    return static_cast<std::uint16_t>(bytes[at] << 8U | bytes[at + 1]);
}

} // namespace

LedgerOnUsb::LedgerOnUsb(VirtualLedger *ledger) : m_ledger(ledger), m_bus(umockdev_testbed_new())
{
    plug();
    m_thread = std::thread([this] { serve(); });
}

LedgerOnUsb::~LedgerOnUsb()
{
    m_ends = true;
    m_thread.join();
    g_object_unref(m_bus);
}

std::string LedgerOnUsb::node() const
{
    const std::lock_guard guard(m_mutex);
    return "/dev/hidraw" + std::to_string(2 * m_plugged - 2);
}

/// Another each time, since it is another device to the system.
std::string LedgerOnUsb::socket() const { return "1-" + std::to_string(m_plugged); }

/// The dashboard has no security key by its product id; which is nothing to go by.
std::string LedgerOnUsb::product() const { return m_ledger->settings.app == "Ethereum" ? "5015" : "5011"; }

void LedgerOnUsb::add(const std::string &description)
{
    GError *error = nullptr;
    check(umockdev_testbed_add_from_string(m_bus, description.c_str(), &error) != 0, error);
}

void LedgerOnUsb::plug()
{
    const std::lock_guard guard(m_mutex);
    ++m_plugged;
    m_paths.push_back(kUsb + socket());
    add("P: " + m_paths.front() + "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_device\nE: PRODUCT=2c97/" + product() +
        "/201\nA: idVendor=2c97\nA: idProduct=" + product() +
        "\nA: manufacturer=Ledger\nA: product=Nano S Plus\nA: serial=0001\nA: bcdDevice=0201\n\n");
    addInterface(0, kApdus);
    addInterface(1, kSecurityKey);
    m_descriptor = umockdev_testbed_get_dev_fd(m_bus, node().c_str());
    termios raw{};
    ::tcgetattr(m_descriptor, &raw);
    ::cfmakeraw(&raw);
    ::tcsetattr(m_descriptor, TCSANOW, &raw);
    m_partial.clear();
}

void LedgerOnUsb::addInterface(int interface, const std::string &descriptor)
{
    const std::string minor = std::to_string(2 * m_plugged - 2 + interface);
    const std::string id = "0003:2C97:" + product() + ".000" + std::to_string(interface + 1);
    const std::string parent = kUsb + socket() + "/" + socket() + ":1." + std::to_string(interface);
    const std::string hid = parent + "/" + id;
    const std::string hidraw = hid + "/hidraw/hidraw" + minor;
    m_paths.insert(m_paths.end(), {parent, hid, hidraw});
    add("P: " + parent + "\nE: SUBSYSTEM=usb\nE: DEVTYPE=usb_interface\nA: bInterfaceNumber=0" +
        std::to_string(interface) + "\n\n");
    add("P: " + hid + "\nE: SUBSYSTEM=hid\nE: HID_ID=0003:00002C97:0000" + product() +
        "\nE: HID_NAME=Ledger Nano S Plus\nE: HID_UNIQ=0001\nH: report_descriptor=" + descriptor + "\n\n");
    add("P: " + hidraw + "\nN: hidraw" + minor + "\nE: SUBSYSTEM=hidraw\nE: DEVNAME=/dev/hidraw" + minor +
        "\nE: MAJOR=246\nE: MINOR=" + minor + "\nA: dev=246:" + minor + "\nL: device=../../../" + id + "\n\n");
    addAnswers("/dev/hidraw" + minor, descriptor);
}

/// What the kernel answers to hidapi's questions about an open node.
void LedgerOnUsb::addAnswers(const std::string &where, const std::string &descriptor)
{
    const std::string size = littleEndian(static_cast<std::uint32_t>(descriptor.size() / 2));
    std::string padded = size + descriptor;
    padded.resize(2 * 4100, '0'); // struct hidraw_report_descriptor
    const std::string file = std::string(g_get_tmp_dir()) + "/ledger-" + std::to_string(::getpid()) + ".ioctl";
    std::ofstream(file) << "@DEV " << where << "\nHIDIOCGRDESCSIZE 0 " << upper(size) << "\nHIDIOCGRDESC 0 "
                        << upper(padded) << "\nHIDIOCGRAWINFO 0 " << upper(littleEndian(3)) << "972C"
                        << product().substr(2) << product().substr(0, 2) << "\n";
    GError *error = nullptr;
    check(umockdev_testbed_load_ioctl(m_bus, where.c_str(), file.c_str(), &error) != 0, error);
    ::unlink(file.c_str());
}

void LedgerOnUsb::unplug()
{
    const std::lock_guard guard(m_mutex);
    for (auto path = m_paths.rbegin(); path != m_paths.rend(); ++path) // the leaves first
        umockdev_testbed_remove_device(m_bus, ("/sys" + *path).c_str());
    m_paths.clear();
    ::close(m_descriptor);
    m_descriptor = -1;
    // umockdev 0.17 forgets this one, and falls over it when the terminal's number is given out again.
    std::error_code error;
    const std::unique_ptr<gchar, decltype(&g_free)> root(umockdev_testbed_get_root_dir(m_bus), g_free);
    for (const auto &entry : fs::directory_iterator(fs::path(root.get()) / "dev" / ".ptymap", error))
        fs::remove(entry.path(), error);
}

void LedgerOnUsb::serve()
{
    while (!m_ends) {
        const std::lock_guard guard(m_mutex);
        pollfd waited{m_descriptor, POLLIN, 0};
        std::array<std::uint8_t, kReport + 1> report{}; // the report's id comes first
        ::poll(&waited, 1, 2);
        const ssize_t got =
            m_descriptor < 0 ? -1 : ::read(m_descriptor, report.data(), report.size() - m_partial.size());
        if (got <= 0) {
            ::usleep(1'000); // nobody has it open
            continue;
        }
        append(m_partial, BytesView(report).first(static_cast<std::size_t>(got)));
        if (m_partial.size() == report.size())
            hear(BytesView(std::exchange(m_partial, {})).subspan(1));
    }
}

void LedgerOnUsb::hear(BytesView report)
{
    BytesView data = report.subspan(5);
    if (uint16At(report, 3) == 0) {
        m_channel = uint16At(report, 0);
        m_wanted = uint16At(data, 0);
        m_command.clear();
        data = data.subspan(2);
    }
    append(m_command, data.first(std::min(data.size(), m_wanted - m_command.size())));
    if (m_command.size() == m_wanted && !isMute)
        answer(m_channel, m_command);
    else if (m_command.size() == m_wanted && chatters)
        say(parseHex("0101050000000290" + std::string(112, '0')).value());
}

void LedgerOnUsb::answer(std::uint16_t channel, BytesView command)
{
    Bytes rest = m_ledger->answer(command);
    const bool diesNow = unplugsAfter >= 0 && unplugsAfter-- == 0;
    rest.insert(rest.begin(),
                {static_cast<std::uint8_t>(rest.size() >> 8U), static_cast<std::uint8_t>(rest.size() & 0xFFU)});
    for (std::uint16_t sequence = 0; !rest.empty(); ++sequence) {
        Bytes report{static_cast<std::uint8_t>(channel >> 8U), static_cast<std::uint8_t>(channel & 0xFFU), 0x05, 0x00,
                     static_cast<std::uint8_t>(sequence)};
        const std::size_t taken = std::min(rest.size(), kReport - report.size());
        append(report, BytesView(rest).first(taken));
        rest.erase(rest.begin(), rest.begin() + static_cast<std::ptrdiff_t>(taken));
        report.resize(kReport);
        if (chatters) {
            Bytes foreign = report;
            foreign[0] = foreign[1] = 0x01; // what Ledger's own programs use
            say(foreign);
        }
        if (confuses && sequence == 1)
            continue;
        say(report);
        if (diesNow) {
            unplug();
            return;
        }
    }
    if (m_ledger->takeReenumeration()) {
        unplug();
        plug();
    }
}

void LedgerOnUsb::say(BytesView report)
{
    while (!report.empty()) {
        const ssize_t wrote = ::write(m_descriptor, report.data(), report.size());
        if (wrote <= 0)
            return;
        report = report.subspan(static_cast<std::size_t>(wrote));
    }
}

} // namespace sheaf::test
