#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sheaf and passes its tests: installs what they need, runs the units and the fuzz targets under the address
# and undefined-behaviour sanitizers, then everything in a release build, on a local network with real contracts.
set -euo pipefail
# shellcheck source=packaging/common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"

usage() {
    cat <<'TEXT'
usage: packaging/test.sh [--quick]
  --quick   the release build's tests alone, without sanitizers and fuzzing
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
    build asan
    vectors asan
    say "Unit tests and fuzz targets, with sanitizers"
    ctest --test-dir "$root/build/asan" --label-regex 'unit|fuzz' --output-on-failure --parallel 2
fi

build release
vectors release
say "All tests"
ctest --test-dir "$root/build/release" --label-exclude fuzz --output-on-failure --parallel 2
say "Passed"
