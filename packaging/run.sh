#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Sheaf and shows its main job on a local network with real contracts: a vault, a position, one harvest rule,
# and the program compounding by itself. With --headless, one JSON document on standard output tells what happened.
set -euo pipefail
# shellcheck source=packaging/common.sh
. "$(cd "$(dirname "$0")" && pwd)/common.sh"

usage() {
    cat <<'TEXT'
usage: packaging/run.sh [--headless]
  --headless   one JSON document on standard output, and nothing else there
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
install_npm
build release sheaf-cli
say "Starting the local network and the demo"
exec node "$root/packaging/demo.mjs" --cli "$root/build/release/app/cli/sheaf-cli" --state "$root/build/demo" "${headless[@]}"
