// SPDX-License-Identifier: GPL-3.0-or-later
// Takes the reserved but unused predeploys out of an OP-stack genesis file: proxies without an implementation, from
// 0x4200...0030 to 0x4200...07ff. A node keeps the state of each recent block, and with them it needs 1.5 MB a block.
import { readFileSync, writeFileSync } from 'node:fs';

const UNUSED = /^(0x)?420{34}0(0[3-9a-f]|[1-7][0-9a-f])[0-9a-f]$/i;

const [file] = process.argv.slice(2);
const genesis = JSON.parse(readFileSync(file, 'utf8'));
const kept = Object.entries(genesis.alloc).filter(([address]) => !UNUSED.test(address));
if (kept.length < Object.keys(genesis.alloc).length) {
  writeFileSync(file, JSON.stringify({ ...genesis, alloc: Object.fromEntries(kept) }));
}
