#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sheaf and opens its window on a local network with real contracts: a vault, two positions, a week's rewards and
# one harvest rule that waits. Without a display, or with --headless, the program compounds by itself.
set -euo pipefail
# shellcheck source=packaging/common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"

usage() {
    cat <<'TEXT'
usage: packaging/run.sh [--headless]
  --headless   no window: one JSON document on standard output, and nothing else there; pictures of the window in
               build/demo
TEXT
}

headless=()
case "${1:-}" in
"") ;;
--headless) headless=(--headless) ;;
-h | --help) usage; exit 0 ;;
*) usage >&2; exit 2 ;;
esac

install_packages
install_npm devnet
build release sheaf sheaf-cli
say "Starting the local network and the demo"
exec node "$root/packaging/demo.mjs" --cli "$root/build/release/app/cli/sheaf-cli" \
    --window "$root/build/release/app/desktop/sheaf" --state "$root/build/demo" "${headless[@]}"
