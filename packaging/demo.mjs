#!/usr/bin/env node
// SPDX-License-Identifier: GPL-3.0-or-later
// Sheaf's main job on the local network. With a display: a vault with balances, two positions, a week's rewards and one
// rule is made, and the window opens on it. With --headless, or without a display, it is driven through sheaf-cli as a
// person would, up to the harvest that the rule brings in; what is on the chains is checked by asking the nodes directly.
import { spawn } from 'node:child_process';
import { randomBytes, randomInt } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const HERE = dirname(fileURLToPath(import.meta.url));
const DEVNET = join(HERE, '..', 'tests', 'devnet', 'devnet.mjs');
const WORDS = join(HERE, '..', 'resources', 'wordlists', 'english.txt');
const RULE = 'when compounding is worth it, compound Synthetix WETH/USDC on Optimism, slippage at most 1%, '
  + 'at most 1 USD of gas a run, without asking.';
const WEEK = 7 * 24 * 3600;
const BALANCE_OF = '0x70a08231';

const { values } = parseArgs({
  options: { cli: { type: 'string' }, window: { type: 'string' }, state: { type: 'string' }, headless: { type: 'boolean' } },
});
const cli = resolve(values.cli);
const state = resolve(values.state);
const headless = values.headless ?? false;
const display = Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const opensWindow = !headless && display && Boolean(values.window);
const began = Date.now();
const bold = (text) => (process.stderr.isTTY ? `\x1b[1m${text}\x1b[0m` : text);
const say = (text) => process.stderr.write(`\n${bold(text)}\n`);

/** Runs a program to its end; its standard output is returned, its standard error is shown. */
function run(program, args, { show = false } = {}) {
  return new Promise((done, failed) => {
    const child = spawn(program, args, { stdio: ['ignore', show ? 'inherit' : 'pipe', 'inherit'] });
    let out = '';
    child.stdout?.on('data', (data) => { out += data; });
    child.on('error', failed);
    child.on('exit', (code, signal) => {
      if (code === 0) done(out);
      else failed(new Error(`${[program, ...args].join(' ')} ended with ${signal ?? code}\n${out}`));
    });
  });
}

function freePort(first, count) {
  const free = (port) => new Promise((done) => {
    const server = createServer().once('error', () => done(false));
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)));
  });
  return (async () => {
    for (let base = first; base < first + 2000; base += 20) {
      const each = await Promise.all([...Array(count).keys()].map((offset) => free(base + offset)));
      if (each.every(Boolean)) return base;
    }
    throw new Error('no free ports for the local network');
  })();
}

/** The network in the background; `stop` waits until all of it has ended. */
async function startNetwork() {
  const port = await freePort(19400, 10);
  const child = spawn(process.execPath, [DEVNET, 'start', '--state', join(state, 'network'), '--port', String(port)],
    { stdio: ['ignore', 'pipe', headless ? 'ignore' : 'inherit'] });
  const ended = new Promise((done) => child.once('exit', done));
  const manifest = await new Promise((done, failed) => {
    child.once('exit', (code) => failed(new Error(`the local network ended with ${code}`)));
    child.stdout.once('data', (line) => done(JSON.parse(line).manifest));
  });
  return { manifest, stop: async () => { child.kill('SIGTERM'); await ended; } };
}

async function rpc(url, method, params) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
  });
  const { result, error } = await answer.json();
  if (error) throw new Error(`${method}: ${error.message}`);
  return result;
}

/** A password that a person types: four words. */
function typed() {
  const words = readFileSync(WORDS, 'utf8').trim().split('\n');
  return [...Array(4)].map(() => words[randomInt(words.length)]).join(' ');
}

/** The window on the demo's vault, until the person closes it. */
async function showWindow(vault, networks, password) {
  // The networks are on this machine, so the window need not ask whether it may ask them.
  writeFileSync(join(vault, 'window.ini'), '[network]\nallowed=true\n');
  say('The window is open. The password of the demo vault:');
  process.stderr.write(`\n    ${bold(password)}\n\n  Rules, then Run now, brings the harvest in. Closing the window ends the demo.\n`);
  await run(resolve(values.window), ['--vault', vault, '--networks', networks]);
}

/** Pictures of the window as it is now, where the tools to use it without a person are there. */
async function takePictures(vault, networks, passwordFile) {
  if (!values.window || !existsSync('/usr/bin/python3')) return [];
  say('Pictures of the window');
  const script = join(HERE, '..', 'tests', 'window', 'demo_pictures.py');
  const out = await run('/usr/bin/python3', [script, '--sheaf', resolve(values.window), '--vault', vault,
    '--networks', networks, '--password-file', passwordFile, '--out', state]);
  return JSON.parse(out);
}

async function demo(network) {
  const manifest = JSON.parse(readFileSync(network.manifest, 'utf8'));
  const vault = join(state, 'vault');
  const passwordFile = join(state, 'password');
  rmSync(vault, { recursive: true, force: true });
  writeFileSync(passwordFile, opensWindow ? typed() : randomBytes(16).toString('hex'), { mode: 0o600 });
  const common = ['--vault', vault, '--networks', manifest.networks, '--password-file', passwordFile];
  const devnet = (...args) => run(process.execPath, [DEVNET, args[0], '--manifest', network.manifest, ...args.slice(1)]);
  const sheaf = async (...args) => JSON.parse(await run(cli, [...args, ...common, '--json']));
  /** What a person would type; with --headless only what it does, not what it shows. */
  const step = async (...args) => {
    if (headless) return sheaf(...args);
    process.stderr.write(`\n$ sheaf-cli ${args.map((a) => (/\s/.test(a) ? `"${a}"` : a)).join(' ')}\n`);
    return run(cli, [...args, ...common], { show: true });
  };

  say('A vault, with an account on every chain');
  const created = await sheaf('vault', 'create');
  const account = created.accounts[0].address;
  process.stderr.write(`  ${account}\n`);
  await devnet('fund', account, '--eth', '5', '--usdc', '20000');
  await step('network', 'check');
  await step('balances');

  say('Two positions: liquidity that is staked on an L2, and a supply on the L1');
  const markets = (await sheaf('positions', '--markets')).positions;
  const market = (protocol, chain, name) => markets.find(
    (one) => one.protocol === protocol && one.chain_id === chain && one.name === name).id;
  const opened = [
    await sheaf('position', 'deposit', market('synthetix', 901, 'WETH/USDC'), '8000 USDC', '--yes'),
    await sheaf('position', 'deposit', market('aave-v3', 900, 'USDC'), '3000 USDC', '--yes'),
  ];
  for (const record of opened) for (const one of record.transactions) process.stderr.write(`  ${one.purpose}: ${one.state}\n`);

  say('A week passes, and rewards accrue');
  await devnet('warp', String(WEEK));
  const before = await sheaf('positions');
  if (!headless) await step('positions');

  say('One rule, as a sentence');
  const rule = await sheaf('rules', 'add', RULE, '--yes');
  process.stderr.write(`  ${rule.rule.sentence}\n`);
  if (opensWindow) {
    await showWindow(vault, manifest.networks, readFileSync(passwordFile, 'utf8'));
    return { shown: true };
  }
  const pictures = headless ? await takePictures(vault, manifest.networks, passwordFile) : [];
  const staking = before.positions.find((one) => one.protocol === 'synthetix');
  const l2 = manifest.chains.find((one) => one.chain_id === 901).http;
  const staked = async () => BigInt(await rpc(l2, 'eth_call',
    [{ to: staking.contract, data: BALANCE_OF + account.slice(2).toLowerCase().padStart(64, '0') }, 'latest']));
  const stakedBefore = await staked();

  say('The rule runs');
  const ran = await sheaf('rules', 'run', '--once');
  const decision = ran.decisions.find((one) => one.rule === rule.rule.id);
  process.stderr.write(`  ${decision.decision}: ${decision.reason}\n`);
  for (const one of decision.transactions) process.stderr.write(`  ${one.purpose}: ${one.state} ${one.hash}\n`);
  const stakedAfter = await staked();
  process.stderr.write(`  staked before ${stakedBefore}, after ${stakedAfter}\n`);

  const after = await sheaf('positions');
  if (!headless) await step('positions');
  if (!headless) await step('rules', 'log');
  const balances = await sheaf('balances');
  const states = [];
  for (const one of [...opened.flatMap((record) => record.transactions), ...decision.transactions])
    states.push({ chain_id: one.chain_id, hash: one.hash, purpose: one.purpose, state: one.state });
  return {
    compounded: decision.decision === 'acted' && stakedAfter > stakedBefore,
    document: {
      chains: balances.chains.map(({ chain_id, name, block }) => ({ chain_id, name, block })),
      accounts: created.accounts,
      balances: balances.balances,
      positions_before: before.positions,
      positions_after: after.positions,
      rule: rule.rule.sentence,
      decision,
      transactions: states,
      staked: { before: stakedBefore.toString(), after: stakedAfter.toString() },
      pictures,
      seconds: Math.round((Date.now() - began) / 100) / 10,
    },
  };
}

mkdirSync(state, { recursive: true });
if (!headless && !display) say('There is no display here, so the demo is told in the terminal.');
say('The local network: one L1 and two L2s with real contracts');
const network = await startNetwork();
let stopping;
const stop = () => (stopping ??= network.stop());
for (const signal of ['SIGINT', 'SIGTERM'])
  process.once(signal, () => stop().then(() => process.exit(1)));
try {
  const { shown, compounded, document } = await demo(network);
  if (headless) process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  if (!shown) say(compounded ? `Done in ${document.seconds} s: the staked amount grew by itself.`
    : 'The staked amount did not grow; the decision above says why.');
  process.exitCode = shown || compounded ? 0 : 1;
} catch (error) {
  process.stderr.write(`\nerror: ${error.message}\n`);
  process.exitCode = 1;
} finally {
  await stop();
}
