#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts a virtual machine that runs scenarios.py and ends. It sees this machine's files and can't write to them, has no
# network, and tells its results on its second serial port, which is our standard output; its console is kept in a file.
# usage: machine.sh KERNEL WORK    KERNEL: a folder with an unpacked kernel package of Debian
# SHEAF_HARDWARE_ACCEL: kvm or tcg; the one that is there if not said.  SHEAF_HARDWARE_ONLY: scenarios by their names.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(realpath "$here/../..")
kernel=$(realpath "$1")
work=$(realpath "$2")
version=$(ls "$kernel/lib/modules")
seconds=900

accel=${SHEAF_HARDWARE_ACCEL:-tcg}
case "$accel" in
kvm) cpu=host,-arch-capabilities ;;
*) cpu=max accel=tcg,thread=multi ;;
esac

share() { echo "-fsdev local,id=$1,path=$2,security_model=none,readonly=on,multidevs=remap -device virtio-9p-pci,fsdev=$1,mount_tag=$1"; }
# shellcheck disable=SC2046 # options, one word each; the root's path has no blank (CMake refuses one, too)
exec timeout --kill-after 5 "$seconds" qemu-system-x86_64 -accel "$accel" -cpu "$cpu" -M q35,usb=off -m 1024 -smp 2 \
    -nodefaults -no-user-config -no-reboot -nic none -display none \
    -serial "file:$work/console.log" -serial stdio \
    -kernel "$kernel/boot/vmlinuz-$version" -initrd "$work/initramfs.cpio" \
    -append "console=ttyS0 quiet loglevel=4 panic=-1 mitigations=off random.trust_cpu=on ${SHEAF_HARDWARE_ONLY:+sheaf.only=$SHEAF_HARDWARE_ONLY}" \
    $(share host /) $(share sheaf "$root") </dev/null
