// SPDX-License-Identifier: GPL-3.0-or-later
// Keeps each chain's deployed state outside git, under the hash of everything that makes it.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';
import { ROOT } from './artifacts.mjs';

const MAKERS = [
  'package-lock.json',
  'shim/anvil',
  'shim/slim_genesis.mjs',
  'lib/accounts.mjs',
  'lib/artifacts.mjs',
  'lib/chain.mjs',
  'lib/deploy.mjs',
  'lib/solc.mjs',
];

function makersHash() {
  const contracts = readdirSync(path.join(ROOT, 'contracts')).sort();
  const files = [...MAKERS, ...contracts.map((name) => `contracts/${name}`)];
  const hash = createHash('sha256');
  for (const file of files) hash.update(`${file}\0`).update(readFileSync(path.join(ROOT, file)));
  return hash.digest('hex').slice(0, 16);
}

export function cacheFolder() {
  const base = process.env.XDG_CACHE_HOME || path.join(homedir(), '.cache');
  return path.join(base, 'sheaf', 'devnet', makersHash());
}

/** {contracts, state} of a chain as it was kept, or null when it has to be built. */
export function loadCached(chainId) {
  try {
    const { contracts, state } = JSON.parse(readFileSync(path.join(cacheFolder(), `${chainId}.json`), 'utf8'));
    return contracts && state ? { contracts, state } : null;
  } catch {
    return null; // absent or damaged: both mean building it again
  }
}

export function saveCached(chainId, { contracts, state }) {
  const folder = cacheFolder();
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${chainId}.json`);
  const partial = `${file}.${process.pid}`;
  writeFileSync(partial, JSON.stringify({ contracts, state }));
  renameSync(partial, file);
}
