#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sheaf and passes its tests: installs what they need, runs the checks of the sources, units, fuzz targets, every
# room on a local network with real contracts and the window under the address and undefined-behaviour sanitizers, then
# the program as it is shipped.
set -euo pipefail
# shellcheck source=packaging/common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"

usage() {
    cat <<'TEXT'
usage: packaging/test.sh [--quick | --hardware]
  --quick      a release build instead, without sanitizers and fuzzing
  --hardware   only hardware wallets, as the kernel has them: a release build, in a virtual machine with USB devices of
               our own; the last line is `N passed, N failed`
TEXT
}

mode=whole
case "${1:-}" in
"") ;;
--quick | --hardware) mode=${1#--} ;;
-h | --help) usage; exit 0 ;;
*) usage >&2; exit 2 ;;
esac

install_packages
if [ "$mode" = hardware ]; then
    # shellcheck disable=SC2046 # names, one word each
    install_packages $(hardware_packages)
    build release sheaf-cli virtual_ledger_main virtual_trezor_main
    say "Hardware wallets in a virtual machine; this takes some minutes"
    exec "$root/tests/hardware/run.sh"
fi
install_npm devnet peers

vectors() {
    say "Unpacking the published test vectors"
    node "$root/tests/devnet/vectors.mjs" "$root/build/$1/vectors" >&2
}

if [ "$mode" = whole ]; then
    build asan
    vectors asan
    say "The sources, units, fuzz targets, every room on the local network, and the window, with sanitizers"
    ctest --test-dir "$root/build/asan" --exclude-regex '^(cli|window)_' --output-on-failure --parallel 2
    ctest --test-dir "$root/build/asan" --tests-regex '^window_' --output-on-failure
    build release sheaf-cli virtual_ledger_main virtual_trezor_main
    say "The program as it is shipped"
    ctest --test-dir "$root/build/release" --tests-regex '^cli_' --output-on-failure --parallel 2
else
    build release
    vectors release
    say "All tests"
    ctest --test-dir "$root/build/release" --output-on-failure --parallel 2
fi
