// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/virtual_trezor.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>

using namespace sheaf::test;

/// The virtual Trezor as a program, for clients of other makers and for the command line. It says its address, `screen
/// CODE` for each button that it asks for, and ends when its standard input does.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    const QCommandLineOption model("model", "one, core or thp", "model", "one");
    const QCommandLineOption pin("pin", "its PIN", "digits");
    const QCommandLineOption passphrase("passphrase", "that its person types on it", "text");
    const QCommandLineOption reject("reject", "its person rejects everything");
    const QCommandLineOption silent("silent", "its person presses nothing");
    parser.addOptions({model, pin, passphrase, reject, silent});
    parser.process(application);

    VirtualTrezorSetup setup;
    setup.model = parser.value(model) == "core"  ? VirtualModel::Core
                  : parser.value(model) == "thp" ? VirtualModel::Thp
                                                 : VirtualModel::One;
    setup.pin = parser.value(pin).toStdString();
    setup.hasPassphrase = parser.isSet(passphrase);
    setup.passphraseOnDevice = parser.value(passphrase).toStdString();
    const Press press = parser.isSet(reject) ? Press::Reject : parser.isSet(silent) ? Press::Nothing : Press::Approve;
    setup.press = [press](std::uint32_t code) {
        std::printf("screen %u\n", code);
        std::fflush(stdout);
        return press;
    };
    const VirtualTrezor device(std::move(setup));
    std::printf("%s\n", device.address().c_str());
    std::fflush(stdout);
    while (std::getchar() != EOF) {
    }
    return 0;
}
