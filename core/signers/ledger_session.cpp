// SPDX-License-Identifier: GPL-3.0-or-later
#include "signers/ledger_session.h"

#include <algorithm>

namespace sheaf::signers::ledger {

using namespace devices;
using std::chrono::milliseconds;

namespace {

constexpr milliseconds kLook{200};
constexpr milliseconds kUnlockPoll{1'000};
/// A device is back on USB within half a second to three seconds; this is ten.
constexpr int kLooksForReturn = 50;
/// Dashboard, app, dashboard again: more changes than this are a device that plays.
constexpr int kMostChanges = 6;

Bytes appAndVersion() { return command(0xB0, 0x01, 0, 0); }
Bytes quitApp() { return command(0xB0, 0xA7, 0, 0); }
Bytes openApp(std::string_view name) { return command(0xE0, 0xD8, 0, 0, asBytes(name)); }

/// A name for a sentence: what a device says may be anything.
std::string readable(BytesView text)
{
    std::string out;
    for (const std::uint8_t c : text.first(std::min<std::size_t>(text.size(), 64)))
        if (c >= 0x20 && c < 0x7F)
            out.push_back(static_cast<char>(c));
    return out;
}

} // namespace

void Session::prompt(Step step) const { m_person->prompt({step, m_opened.name, {}, /*endsOnDevice=*/false}); }

/// In looks, so that a person who gives up is noticed.
Outcome<> Session::wait(milliseconds time) const
{
    for (; time.count() > 0; time -= kLook) {
        if (m_person->gaveUp())
            return fail(Fault::Cancelled, SHEAF_SAYS("Phrases", "you stopped waiting for the device"));
        m_services->sleep(std::min(time, kLook));
    }
    return {};
}

Outcome<ApduPort *> Session::ethereumApp()
{
    SHEAF_DEVICE_TRY(opened, m_services->open());
    m_opened = std::move(opened);
    for (int change = 0; change < kMostChanges; ++change) {
        SHEAF_DEVICE_TRY(app, currentApp());
        if (app.isEthereum())
            return m_opened.port.get();
        SHEAF_DEVICE_CHECK(app.isDashboard ? openEthereumApp() : closeApp(app));
    }
    return fail(Fault::Protocol,
                SHEAF_SAYS("Phrases", "the device keeps opening and closing apps; open the Ethereum app on it"));
}

/// Waits until the device is unlocked.
Outcome<Session::App> Session::currentApp()
{
    bool hasAsked = false;
    while (true) {
        SHEAF_DEVICE_TRY(answer, ask(*m_opened.port, appAndVersion(), nullptr));
        if (answer.status == 0x650F || answer.status == 0x6511)
            return App{{}, /*isDashboard=*/true};
        if (answer.isOk()) {
            // 01, length and name, length and version, length and flags.
            const BytesView data = answer.data;
            if (data.size() < 2 || data[0] != 1 || data.size() - 2 < data[1])
                return fail(Fault::Protocol,
                            SHEAF_SAYS("Phrases",
                                       "the device does not say which app is open; unplug it, plug it in again, "
                                       "and unlock it"));
            const BytesView name = data.subspan(2, data[1]);
            const bool isDashboard = toText(name) == "BOLOS" || toText(name) == std::string_view("OLOS\0", 5);
            return App{readable(name), isDashboard};
        }
        if (!isLocked(answer.status))
            return fail(statusError(answer.status, Asked::Dashboard));
        if (!hasAsked)
            prompt(Step::Unlock);
        hasAsked = true;
        SHEAF_DEVICE_CHECK(wait(kUnlockPoll));
    }
}

Outcome<> Session::openEthereumApp()
{
    prompt(Step::OpenApp);
    const auto answer = ask(*m_opened.port, openApp("Ethereum"), m_person);
    if (!answer && answer.error().fault != Fault::Disconnected) // it may be off USB before its answer is out
        return fail(answer.error());
    if (answer && isUnknownCommand(answer->status)) // old firmware: the person opens it
        return backAs("", std::nullopt);
    if (answer && !answer->isOk())
        return fail(statusError(answer->status, Asked::Dashboard));
    return backAs("", kLooksForReturn);
}

Outcome<> Session::closeApp(const App &app)
{
    if (!m_person->allowsToClose(app.name))
        return fail(
            Fault::WrongApp,
            phrase(SHEAF_SAYS(
                       "Phrases",
                       "the app '%1' is open on the device; close it and open the Ethereum app, or let Sheaf do so"),
                   app.name));
    const auto answer = ask(*m_opened.port, quitApp(), nullptr);
    if (!answer && answer.error().fault != Fault::Disconnected)
        return fail(answer.error());
    if (answer && !answer->isOk())
        return fail(statusError(answer->status, Asked::Dashboard));
    return backAs(app.name, kLooksForReturn);
}

/// Opens the device again once it is back as something else than what is leaving (empty: the dashboard). The old node
/// answers until it goes, and what comes may be there before the system lets us open it.
Outcome<> Session::backAs(const std::string &leaving, std::optional<int> looks)
{
    prompt(looks ? Step::Reconnect : Step::OpenApp);
    DeviceError last = makeError(Fault::Disconnected,
                                 SHEAF_SAYS("Phrases", "the device has not come back; unplug it, plug it in again, and "
                                                       "open its Ethereum app"));
    for (int look = 0; !looks || look < *looks; ++look) {
        m_opened.port.reset();
        SHEAF_DEVICE_CHECK(wait(kLook));
        auto opened = m_services->open();
        if (!opened) {
            if (opened.error().fault != Fault::NotFound && opened.error().fault != Fault::Disconnected)
                last = std::move(opened).error();
            continue;
        }
        m_opened = std::move(*opened);
        const auto app = currentApp();
        if (app && (app->isDashboard ? !leaving.empty() : app->name != leaving))
            return {};
        if (!app && app.error().fault == Fault::Cancelled)
            return fail(app.error());
        if (!app && app.error().fault == Fault::Timeout)
            look += 24; // it has taken five seconds
    }
    return fail(std::move(last));
}

} // namespace sheaf::signers::ledger
