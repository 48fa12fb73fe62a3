#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the root one that nobody has set anything up in: no rules for devices of anybody's, a person, and what logs that
# person in at the seat. Runs as the machine's first program, and ends as systemd.
set -eu
export PATH=/usr/sbin:/usr/bin:/sbin:/bin
rm -rf /etc/udev/rules.d /usr/local/lib/udev/rules.d
mkdir -p /etc/udev/rules.d /run/udev
# Programs for hardware wallets, security keys and phones bring rules into the system's folder, too. What is left is
# systemd's own (run.sh has asked dpkg, which would read for a minute here).
for rules in /lib/udev/rules.d/*; do
    grep -qxF "$rules" /sheaf/build/hardware/rules || rm -f "$rules"
done
# systemd's own list of hardware wallets, newer than 250 of it, lets a person in without our rules, though not to all.
rm -f /lib/udev/hwdb.bin /etc/udev/hwdb.bin
echo 'person:x:4242:4242::/tmp:/bin/sh' >>/etc/passwd
echo 'person:x:4242:' >>/etc/group
printf 'passwd: files\ngroup: files\nshadow: files\n' >/etc/nsswitch.conf
printf '%s\n' 'auth required pam_permit.so' 'account required pam_permit.so' 'session required pam_systemd.so' \
    >/etc/pam.d/sheaf-seat
echo 0123456789abcdef0123456789abcdef >/etc/machine-id
ip link set lo up
mkdir -p /lib/modules
mount --bind /sheaf/build/hardware/kernel/lib/modules /lib/modules
# As it is installed: the program, and what it reads.
mkdir -p /opt/sheaf/bin /opt/sheaf/share
cp /sheaf/build/release/app/cli/sheaf-cli /opt/sheaf/bin/
ln -s /sheaf/resources /opt/sheaf/share/sheaf
export SYSTEMD_UNIT_PATH=/sheaf/tests/hardware/guest/units SYSTEMD_GENERATOR_PATH=/nonexistent
exec /lib/systemd/systemd --unit=hardware.target --log-target=console --log-level=notice --show-status=false
