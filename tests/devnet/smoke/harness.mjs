// SPDX-License-Identifier: GPL-3.0-or-later
// Starts the devnet as a person would, and reaches it through ethers and the files it wrote.
import { execFile, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { Contract, JsonRpcProvider, Network, Wallet } from 'ethers';
import { ROOT } from '../lib/artifacts.mjs';
import { sleep } from '../lib/rpc.mjs';

const PROGRAM = path.join(ROOT, 'devnet.mjs');

export const temporaryFolder = () => mkdtempSync(path.join(tmpdir(), 'sheaf-devnet-'));

const portIsFree = (port) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, exclusive: true }, () => server.close(() => resolve(true)));
  });

/** A port with the nine after it free as well. */
export async function freePort() {
  for (;;) {
    const port = 20_000 + Math.floor(Math.random() * 12_000);
    const free = await Promise.all(Array.from({ length: 10 }, (_, index) => portIsFree(port + index)));
    if (free.every(Boolean)) return port;
  }
}

/** Waits until `condition` gives true; throws after `timeoutMs`. */
export async function waitFor(condition, timeoutMs) {
  for (const deadline = Date.now() + timeoutMs; !(await condition()); await sleep(100)) {
    if (Date.now() > deadline) throw new Error(`did not happen within ${timeoutMs} ms`);
  }
}

/** Runs a command of devnet.mjs to its end; rejects with {code, stderr} when it fails. */
export const devnet = (...args) => promisify(execFile)(process.execPath, [PROGRAM, ...args.map(String)]);

/** Starts the network in `state`: {seconds, manifest, child}; `cache` stands in for ~/.cache. */
export async function startDevnet({ state, port, cache, parent }) {
  const began = Date.now();
  const args = [...(parent ?? []), process.execPath, PROGRAM, 'start', '--state', state, '--port', String(port)];
  const child = spawn(args[0], args.slice(1), {
    env: { ...process.env, XDG_CACHE_HOME: cache },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  await new Promise((resolve, reject) => {
    child.stdout.on('data', (data) => {
      output += data;
      if (output.includes('\n')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`devnet ended with ${code} before it was ready`)));
  });
  const { ready, manifest } = JSON.parse(output);
  if (!ready) throw new Error(`not ready: ${output}`);
  return { seconds: (Date.now() - began) / 1000, manifestFile: manifest, manifest: readJson(manifest), child };
}

export const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));

/** DIR/networks as {chains: {900: ...}, tokens: {900: {USDC: ...}}, protocols: {'aave-v3': {900: deployment}}}. */
export function readProfile(folder) {
  const readAll = (name) => readdirSync(path.join(folder, name)).map((file) => readJson(path.join(folder, name, file)));
  const byChain = (entries) => Object.fromEntries(entries.map((entry) => [entry.chain_id, entry]));
  const bySymbol = ({ chain_id: chainId, tokens }) => [
    chainId,
    Object.fromEntries(tokens.map((token) => [token.symbol, token])),
  ];
  return {
    chains: byChain(readAll('chains')),
    tokens: Object.fromEntries(readAll('tokens').map(bySymbol)),
    protocols: Object.fromEntries(readAll('protocols').map(({ id, deployments }) => [id, byChain(deployments)])),
  };
}

/** Leaves room above the node's estimate: what accrues by time needs more gas in a later block than at the estimate. */
class Provider extends JsonRpcProvider {
  async estimateGas(transaction) {
    return ((await super.estimateGas(transaction)) * 3n) / 2n;
  }
}

/** One chain of the profile with a funded wallet on it; transactions are mined at once. */
export class Client {
  constructor(profile, chainId, privateKey) {
    const [{ http }] = profile.chains[chainId].endpoints;
    const network = Network.from(chainId);
    this.provider = new Provider(http, network, { staticNetwork: network, cacheTimeout: -1, pollingInterval: 50 });
    this.wallet = new Wallet(privateKey, this.provider);
    this.tokens = profile.tokens[chainId];
    this.uniswap = profile.protocols['uniswap-v2'][chainId];
    this.staking = profile.protocols.synthetix[chainId].pools[0];
    this.aave = profile.protocols['aave-v3'][chainId];
  }

  contract(address, ...abi) {
    return new Contract(address, abi, this.wallet);
  }

  async mined(sending) {
    const transaction = await sending;
    await this.provider.send('evm_mine', []);
    return transaction.wait();
  }
}

const isRunning = (pid) => {
  try {
    // A zombie is over; only its parent has not heard yet.
    return !readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].startsWith('Z');
  } catch {
    return false;
  }
};

/** The processes of `pids` that are still there after up to three seconds. */
export async function leftOver(pids) {
  for (let waited = 0; waited < 3000 && pids.some(isRunning); waited += 50) await sleep(50);
  return pids.filter(isRunning);
}
