#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes what the virtual machine's kernel starts with: busybox, the modules for this machine's files, and guest/init.
# usage: initramfs.sh KERNEL OUT    KERNEL: a folder with an unpacked kernel package of Debian
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
kernel=$(realpath "$1")
out=$(realpath -m "$2")
version=$(ls "$kernel/lib/modules")
/sbin/depmod -b "$kernel" "$version"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -p "$work"/{bin,dev,proc,sys,modules,host,top,root}
cp /bin/busybox "$work/bin/busybox"
install -m 755 "$here/guest/init" "$work/init"

# In the order in which they need each other, each once. From Debian 13 on they are compressed.
for module in virtio_pci 9pnet_virtio 9p overlay; do
    /sbin/modprobe -d "$kernel" -S "$version" --show-depends "$module"
done | awk '$1 == "insmod" && !seen[$2]++ { print $2 }' | while read -r file; do
    name=$(basename "${file%.xz}")
    case "$file" in
    *.xz) xz -dc "$file" >"$work/modules/$name" ;;
    *) cp "$file" "$work/modules/$name" ;;
    esac
    echo "$name" >>"$work/modules/order"
done
(cd "$work" && find . | cpio --quiet -o -H newc) >"$out"
