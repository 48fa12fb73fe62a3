#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sheaf and passes its tests: installs what they need, then runs everything, units, fuzz targets, the program
# and every room on a local network with real contracts, under the address and undefined-behaviour sanitizers.
set -euo pipefail
# shellcheck source=packaging/common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"

usage() {
    cat <<'TEXT'
usage: packaging/test.sh [--quick]
  --quick   a release build instead, without sanitizers and fuzzing
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

preset=asan
[ $quick -eq 0 ] || preset=release
build $preset
vectors $preset
say "All tests"
ctest --test-dir "$root/build/$preset" --output-on-failure --parallel 2
