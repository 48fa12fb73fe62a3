#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Whether every C++ file is formatted as .clang-format says. Says so and passes where no clang-format is installed.
set -euo pipefail
cd "$(dirname "$0")/../.."
tool=$(command -v clang-format-16 || command -v clang-format-19 || true)
if [ -z "$tool" ]; then
    echo "no clang-format here: not checked"
    exit 77
fi
find app core tests -name node_modules -prune -o \( -name '*.cpp' -o -name '*.h' \) -print0 | xargs -0 "$tool" --dry-run -Werror
