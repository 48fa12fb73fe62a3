#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts a virtual machine that runs scenarios.py and ends. It sees this machine's files and can't write to them, and has
# no network. Its results are our standard output, the last line `N passed, N failed`; its console is kept in
# build/hardware/console.log. The exit status is 0 where all passed, 1 where not, 2 where it could not run.
# SHEAF_HARDWARE_ACCEL=kvm: with the processor's help, where that works. Emulation works everywhere, and takes minutes.
# SHEAF_HARDWARE_ONLY=faults: only scenarios with that in their names, as in `faults.bridge`.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$root/build/hardware
kernel=$work/kernel
seconds=1200

give_up() {
    printf 'error: %s\n' "$*" >&2
    exit 2
}

# Debian's kernel with what gives it USB devices of our making. It is unpacked here and not installed: what this machine
# starts with is nobody's to change but its owner's.
fetch_kernel() {
    compgen -G "$kernel/boot/vmlinuz-*" >/dev/null && return
    local package
    package=$(apt-cache depends linux-image-amd64 2>/dev/null | awk '/Depends: linux-image/ { print $2; exit }')
    [ -n "$package" ] || give_up "apt knows no linux-image-amd64: run apt-get update, on Debian"
    rm -rf "$kernel" "$work/package"
    mkdir -p "$work/package"
    (cd "$work/package" && apt-get download -qq "$package" >&2) || give_up "$package can't be downloaded"
    dpkg-deb -x "$work/package"/*.deb "$kernel.part"
    mv "$kernel.part" "$kernel"
    rm -rf "$work/package"
}

[ "$(uname -m)" = x86_64 ] || give_up "this test has a virtual machine for x86_64 only"
mkdir -p "$work"
fetch_kernel
"$here/initramfs.sh" "$kernel" "$work/initramfs.cpio"
# Read by guest/root.sh; Debian has them below /usr from version 13 on.
dpkg -L udev systemd | sed -n 's,.*/\(udev/rules\.d/.*\),/lib/\1,p' >"$work/rules"

if [ "${SHEAF_HARDWARE_ACCEL:-tcg}" = kvm ]; then
    machine=(-accel kvm -cpu "host,-arch-capabilities")
else
    machine=(-accel "tcg,thread=multi" -cpu max)
fi
version=$(ls "$kernel/lib/modules")
append="console=ttyS0 quiet loglevel=4 panic=-1 mitigations=off random.trust_cpu=on"
append+=${SHEAF_HARDWARE_ONLY:+" sheaf.only=$SHEAF_HARDWARE_ONLY"}
machine+=(-M "q35,usb=off" -m 1024 -smp 2 -nodefaults -no-user-config -no-reboot -nic none -display none
    -serial "file:$work/console.log" -serial stdio
    -kernel "$kernel/boot/vmlinuz-$version" -initrd "$work/initramfs.cpio" -append "$append")
for share in host:/ "sheaf:$root"; do
    machine+=(-fsdev "local,id=${share%%:*},path=${share#*:},security_model=none,readonly=on,multidevs=remap"
        -device "virtio-9p-pci,fsdev=${share%%:*},mount_tag=${share%%:*}")
done

status=0
timeout --kill-after 5 "$seconds" qemu-system-x86_64 "${machine[@]}" </dev/null |
    sed -u 's/\r$//' | tee "$work/results" || status=$?
[ $status -ne 124 ] || give_up "the virtual machine has not ended in $seconds s; see $work/console.log"
last=$(tail -n 1 "$work/results")
grep -qE '^[0-9]+ passed, [0-9]+ failed$' <<<"$last" || give_up "the virtual machine ended without a result; see $work/console.log"
grep -qE '^[1-9][0-9]* passed, 0 failed$' <<<"$last"
