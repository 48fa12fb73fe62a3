#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sheaf and passes its tests: installs what they need, runs the units and the fuzz targets under the address
# and undefined-behaviour sanitizers, then, in a release build, the program and every room on a local network with real
# contracts.
set -euo pipefail
# shellcheck source=packaging/common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"

usage() {
    cat <<'TEXT'
usage: packaging/test.sh [--quick]
  --quick   leave out the sanitizers and the fuzzing: the units run in the release build
TEXT
}

quick=0
case "${1:-}" in
"") ;;
--quick) quick=1 ;;
-h | --help) usage; exit 0 ;;
*) usage >&2; exit 2 ;;
esac

install_packages
install_npm

vectors() {
    say "Unpacking the published test vectors"
    node "$root/tests/devnet/vectors.mjs" "$root/build/$1/vectors" >&2
}

if [ $quick -eq 0 ]; then
    build asan unit_tests
    vectors asan
    say "Unit tests and fuzz targets, with sanitizers"
    ctest --test-dir "$root/build/asan" --label-regex '^(unit|fuzz)$' --output-on-failure --parallel 2
    build release sheaf-cli integration_tests
    remaining='^(check|cli|integration)$'
else
    build release
    vectors release
    remaining='^(check|cli|integration|unit)$'
fi
say "The program, and every room on the local network"
ctest --test-dir "$root/build/release" --label-regex "$remaining" --output-on-failure --parallel 2
