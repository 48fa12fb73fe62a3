// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace sheaf::desktop::test {

/// Case 4 of SLIP-39's vectors (two of three shares, passphrase TREZOR), and what ethers derives of its extended key.
constexpr const char *kShare =
    "shadow pistol academic always adequate wildlife fancy gross oasis cylinder mustang wrist rescue "
    "view short owner flip making coding armed";
constexpr const char *kOtherShare =
    "shadow pistol academic acid actress prayer class unknown daughter sweater depict flip "
    "twice unkind craft early superior advocate guest smoking";
constexpr const char *kSharePassphrase = "TREZOR";
constexpr const char *kShareAccount = "0x25b3C9CEE49c59d8864d97c4E58Db2906466c3Cf";
/// A share of another secret: case 1 of the vectors.
constexpr const char *kForeignShare =
    "duckling enlarge academic academic agency result length solution fridge kidney coal piece "
    "deal husband erode duke ajar critical decision keyboard";

} // namespace sheaf::desktop::test
