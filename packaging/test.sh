#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sheaf and passes its tests: installs what they need, runs units, fuzz targets and every room on a local network
# with real contracts under the address and undefined-behaviour sanitizers, then the program as it is shipped.
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

if [ $quick -eq 0 ]; then
    build asan
    vectors asan
    say "Units, fuzz targets, and every room on the local network, with sanitizers"
    ctest --test-dir "$root/build/asan" --label-exclude check --exclude-regex '^cli_' --output-on-failure --parallel 2
    build debug sheaf sheaf-cli viewmodel_tests qml_tests
    say "The sources, the view-models, the controls and pages, and how the window starts"
    ctest --test-dir "$root/build/debug" --label-regex check --output-on-failure --parallel 2
    ctest --test-dir "$root/build/debug/tests/viewmodels" --output-on-failure --parallel 2
    ctest --test-dir "$root/build/debug/tests/qml" --output-on-failure --parallel 2
    ctest --test-dir "$root/build/debug" --tests-regex '^window_start$' --output-on-failure
    build release sheaf-cli
    say "The program as it is shipped"
    ctest --test-dir "$root/build/release" --tests-regex '^cli_' --output-on-failure --parallel 2
else
    build release
    vectors release
    say "All tests"
    ctest --test-dir "$root/build/release" --output-on-failure --parallel 2
fi
