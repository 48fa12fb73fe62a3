#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Command line of the local network; see README.md.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fund, mine, openNetwork, setPrice, warp } from './lib/actions.mjs';
import { startDevnet } from './lib/devnet.mjs';
import { CHAIN_IDS, DEFAULT_PORT } from './lib/network.mjs';

const USAGE = `usage:
  devnet.mjs start --state DIR [--port ${DEFAULT_PORT}] [--chains ${CHAIN_IDS}] [--detached]
  devnet.mjs fund  --manifest FILE ADDRESS [--eth N] [--weth N] [--usdc N] [--reward N]
  devnet.mjs warp  --manifest FILE SECONDS
  devnet.mjs price --manifest FILE CHAIN_ID SYMBOL PRICE
  devnet.mjs mine  --manifest FILE [BLOCKS]
`;
const PARENT_CHECK_MS = 500;

class UsageError extends Error {}

const log = (text) => process.stderr.write(`devnet: ${text}\n`);

function integer(text, name) {
  if (/^[0-9]{1,15}$/.test(text ?? '')) return Number(text);
  throw new UsageError(`${name} must be a whole number, not "${text ?? ''}"`);
}

function required(value, name) {
  if (value === undefined) throw new UsageError(`${name} is missing`);
  return value;
}

/** Resolves with a reason once the network should stop. */
function untilToldToStop(detached) {
  const parent = process.ppid;
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    if (detached) return;
    setInterval(() => {
      if (process.ppid !== parent) resolve('the program that started it ended');
    }, PARENT_CHECK_MS).unref();
  });
}

async function start({ state, port, chains, detached }) {
  const stateDir = required(state, '--state');
  const told = untilToldToStop(detached);
  mkdirSync(stateDir, { recursive: true });
  const began = Date.now();
  const starting = startDevnet({
    stateDir,
    port: port === undefined ? DEFAULT_PORT : integer(port, '--port'),
    chainIds: chains === undefined ? CHAIN_IDS : chains.split(',').map((id) => integer(id, '--chains')),
    log,
  });
  // A signal that comes while it starts is obeyed as soon as there is something to stop.
  const devnet = await starting;
  log(`ready after ${((Date.now() - began) / 1000).toFixed(1)} s`);
  process.stdout.write(`${JSON.stringify({ ready: true, manifest: devnet.manifest })}\n`);
  const failed = devnet.exited.then((reason) => Promise.reject(new Error(reason)));
  try {
    log(`stopping: ${await Promise.race([told, failed])}`);
  } finally {
    failed.catch(() => {});
    await devnet.stop();
  }
}

async function act(command, values, args) {
  const network = openNetwork(required(values.manifest, '--manifest'));
  switch (command) {
    case 'fund':
      return fund(network, required(args[0], 'ADDRESS'), values);
    case 'warp':
      return warp(network, integer(args[0], 'SECONDS'));
    case 'price':
      return setPrice(network, integer(args[0], 'CHAIN_ID'), required(args[1], 'SYMBOL'), required(args[2], 'PRICE'));
    case 'mine':
      return mine(network, integer(args[0] ?? '1', 'BLOCKS'));
    default:
      throw new UsageError(`unknown command "${command ?? ''}"`);
  }
}

function parse() {
  const text = { type: 'string' };
  const options = {
    state: text,
    port: text,
    chains: text,
    manifest: text,
    eth: text,
    weth: text,
    usdc: text,
    reward: text,
    detached: { type: 'boolean' },
  };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(error.message);
  }
}

try {
  const { values, positionals } = parse();
  const [command, ...args] = positionals;
  await (command === 'start' ? start(values) : act(command, values, args));
  process.exit(0);
} catch (error) {
  log(error.message);
  if (error instanceof UsageError) process.stderr.write(USAGE);
  process.exit(error instanceof UsageError ? 2 : 1);
}
