# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What run.sh and test.sh share: install what is missing, build, and say so. Sourced, not run.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
started=$(date +%s)

# Everything that is said goes to standard error: with --headless, standard output is for the document alone.
say() { printf '\033[1m[%3ds]\033[0m %s\n' "$(($(date +%s) - started))" "$*" >&2; }
die() {
    printf 'error: %s\n' "$*" >&2
    exit 1
}

debian_packages() {
    local clang=16 format=clang-format-16 # the one version that the sources are formatted by
    # shellcheck disable=SC1091 # every Debian has it
    . /etc/os-release
    [ "${VERSION_ID:-12}" -ge 13 ] 2>/dev/null && clang=19 format=
    echo "$format clang-$clang libclang-rt-$clang-dev libc6-dev binutils cmake ninja-build ccache mold pkg-config" \
        "qt6-base-dev qt6-websockets-dev qcoro-qt6-dev libexpected-dev libboost-dev libsecp256k1-dev" \
        "libsqlcipher-dev libusb-1.0-0-dev libsodium-dev libicu-dev libcrypto++-dev libssl-dev libsimdjson-dev libbenchmark-dev" \
        "qt6-declarative-dev qt6-declarative-dev-tools qt6-tools-dev qt6-l10n-tools libgl-dev libqrencode-dev libzxcvbn-dev" \
        "qt6-multimedia-dev libzxing-dev libpng-dev libturbojpeg0-dev" \
        "libcurl4-openssl-dev libseccomp-dev libsecret-1-dev libhidapi-dev umockdev libumockdev-dev trezor" \
        "qml6-module-qtquick qml6-module-qtquick-layouts qml6-module-qtquick-shapes qml6-module-qtquick-templates" \
        "qml6-module-qtquick-window qml6-module-qtqml qml6-module-qtqml-models qml6-module-qtqml-workerscript" \
        "qml6-module-qttest fonts-inter fonts-materialdesignicons-webfont python3-fonttools" \
        "xvfb xdotool dbus gnome-keyring at-spi2-core gir1.2-atspi-2.0 python3-gi" \
        "nodejs npm python3 ca-certificates procps"
}

# Besides, for tests/hardware alone: a virtual machine, and what runs in it.
hardware_packages() {
    echo "qemu-system-x86 busybox-static cpio kmod xz-utils udev systemd libpam-systemd dbus iproute2 python3-libusb1"
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

# A package counts as there when its command is, too: Node.js does not always come from Debian.
there() {
    installed "$1" && return 0
    case "$1" in
    nodejs) command -v node >/dev/null ;;
    npm) command -v npm >/dev/null ;;
    python3) command -v python3 >/dev/null ;;
    pkg-config) command -v pkg-config >/dev/null ;;
    libboost-dev) [ -e /usr/include/boost/version.hpp ] ;; # another version of Boost excludes this one
    *) return 1 ;;
    esac
}

# install_packages [PACKAGE...]: what the programs and the other tests need if none is named
install_packages() {
    command -v apt-get >/dev/null || die "this script installs Debian packages; on another system, install what debian_packages() in packaging/common.sh lists and use CMake"
    local package missing=()
    # shellcheck disable=SC2046 # names, one word each
    [ $# -gt 0 ] || set -- $(debian_packages)
    for package in "$@"; do
        there "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        say "All Debian packages are there"
        return
    fi
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || die "these packages are missing and need root or sudo to install: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${#missing[@]} Debian packages: ${missing[*]}"
    "${as_root[@]}" apt-get update -qq >&2
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
}

# install_npm FOLDER...: what each folder of tests/ pins
install_npm() {
    local name
    for name in "$@"; do
        local folder="$root/tests/$name"
        local stamp="$folder/node_modules/.sheaf-lock"
        if cmp -s "$folder/package-lock.json" "$stamp"; then
            say "The npm packages of tests/$name are there"
            continue
        fi
        say "Installing the npm packages of tests/$name (pinned, no install scripts)"
        (cd "$folder" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2
        cp "$folder/package-lock.json" "$stamp"
    done
}

# build PRESET [TARGET...]
build() {
    local preset=$1
    shift
    say "Configuring ($preset)"
    (cd "$root" && cmake --preset "$preset" --log-level=WARNING) >&2
    say "Building ($preset); from scratch this takes some minutes"
    cmake --build "$root/build/$preset" ${1:+--target "$@"} >&2
}
