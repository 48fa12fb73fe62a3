// SPDX-License-Identifier: GPL-3.0-or-later
// Starts supersim (one L1 and up to two L2s) on loopback ports, and stops everything that it started.
import { spawn, spawnSync } from 'node:child_process';
import { createWriteStream, existsSync, mkdirSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { Chain } from './chain.mjs';
import { ROOT, packagePath } from './artifacts.mjs';
import { rpc, sleep } from './rpc.mjs';

export const L1_ID = 900;
export const CHAIN_IDS = [900, 901, 902];
export const DEFAULT_PORT = 19400;

const ADMIN_PORT_OFFSET = 9;
const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 4_000;
const READY = 'supersim is ready';

/** The devnet can't start, for a reason that the person can do something about. */
export class StartError extends Error {}

function anvilBinary() {
  const binary = packagePath('@foundry-rs/anvil-linux-amd64/bin/anvil');
  if (existsSync(binary)) return binary;
  throw new StartError(`anvil is not installed: run "npm ci --ignore-scripts" in ${ROOT} first`);
}

function supersimBinary() {
  const binary = packagePath('supersim/bin/supersim');
  const { status, error } = spawnSync(binary, ['--version'], { stdio: 'ignore' });
  if (status === 0) return binary;
  const reason =
    error?.code === 'ENOENT' ? 'is not installed: run "npm ci --ignore-scripts" first' : 'does not run here';
  throw new StartError(`${binary} ${reason} (the package has it for Linux on x86-64 only)`);
}

const portIsFree = (port, host) =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });

async function requireFreePorts(port, chainIds) {
  // supersim's admin server listens on every interface and has no option for that.
  const wanted = [...chainIds.map((_, index) => [port + index, '127.0.0.1']), [port + ADMIN_PORT_OFFSET, undefined]];
  for (const [number, host] of wanted) {
    if (!(await portIsFree(number, host))) throw new StartError(`port ${number} is taken: choose another with --port`);
  }
}

function requireChainIds(chainIds) {
  const expected = CHAIN_IDS.slice(0, chainIds.length);
  if (chainIds.length > 1 && chainIds.every((chainId, index) => chainId === expected[index])) return;
  throw new StartError(`the chains can be ${CHAIN_IDS.slice(0, 2)} or ${CHAIN_IDS}, not ${chainIds}`);
}

/**
 * Starts the nodes and waits until all answer: {chains, processes, exited, stop}. `exited` resolves with a message when
 * supersim ends by itself. Logs are in `stateDir`/logs.
 */
export async function startNetwork({ stateDir, port = DEFAULT_PORT, chainIds = CHAIN_IDS }) {
  requireChainIds(chainIds);
  const folders = Object.fromEntries(['logs', 'pids', 'tmp'].map((name) => [name, path.resolve(stateDir, name)]));
  for (const folder of Object.values(folders)) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }
  await requireFreePorts(port, chainIds);

  const supersim = spawnSupersim(folders, port, chainIds);
  const log = createWriteStream(path.join(folders.logs, 'supersim.log'));
  let output = '';
  supersim.stdout.on('data', (data) => {
    output += data;
    log.write(data);
  });
  supersim.stderr.pipe(log);
  const exited = new Promise((resolve) => {
    supersim.once('error', (error) => resolve(error.message));
    supersim.once('exit', (code, signal) =>
      resolve(`supersim ended (${signal ?? code}): ${output.slice(-500).trim()}`),
    );
  });
  const network = {
    chains: chainIds.map((chainId, index) => new Chain(chainId, `http://127.0.0.1:${port + index}`)),
    exited,
    processes: () => [supersim.pid, ...recordedPids(folders.pids)],
    stop: () => stop(supersim, exited, folders),
  };
  try {
    await waitUntilReady(network, () => output.includes(READY));
  } catch (error) {
    await network.stop();
    throw error;
  }
  return network;
}

function spawnSupersim({ logs, pids, tmp }, port, chainIds) {
  const command = [
    supersimBinary(),
    ...['--l1.port', port, '--l2.starting.port', port + 1, '--l2.count', chainIds.length - 1],
    ...['--admin.port', port + ADMIN_PORT_OFFSET, '--logs.directory', logs],
  ].map(String);
  // Where the system has it, the kernel ends supersim when this process dies, however it dies.
  if (spawnSync('setpriv', ['--version']).status === 0) command.unshift('setpriv', '--pdeathsig', 'KILL');
  const env = {
    ...process.env,
    PATH: `${path.join(ROOT, 'shim')}${path.delimiter}${process.env.PATH}`,
    TMPDIR: tmp,
    SHEAF_DEVNET_NODE: process.execPath,
    SHEAF_DEVNET_ANVIL: anvilBinary(),
    SHEAF_DEVNET_PIDS: pids,
  };
  // In a group of its own: a Ctrl-C in the terminal reaches only us, and we stop things in order.
  return spawn(command[0], command.slice(1), { env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
}

async function waitUntilReady({ chains, exited }, isReady) {
  const deadline = Date.now() + START_TIMEOUT_MS;
  const ended = exited.then((reason) => Promise.reject(new StartError(reason)));
  ended.catch(() => {});
  while (!isReady()) {
    if (Date.now() > deadline) throw new StartError(`supersim was not ready within ${START_TIMEOUT_MS / 1000} s`);
    await Promise.race([sleep(20), ended]);
  }
  for (const { id, url } of chains) {
    const answered = Number(await rpc(url, 'eth_chainId'));
    if (answered !== id) throw new StartError(`${url} answers for chain ${answered}, not ${id}`);
  }
}

const recordedPids = (folder) => (existsSync(folder) ? readdirSync(folder).map(Number) : []);

const isOurNode = (pid) => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('anvil');
  } catch {
    return false;
  }
};

async function stop(supersim, exited, { pids, tmp }) {
  if (supersim.exitCode === null && supersim.signalCode === null) {
    supersim.kill('SIGINT');
    const timeout = setTimeout(() => supersim.kill('SIGKILL'), STOP_TIMEOUT_MS);
    await exited;
    clearTimeout(timeout);
  }
  // The nodes follow supersim; one that did not is ended here.
  for (let waited = 0; recordedPids(pids).some(isOurNode); waited += 20) {
    if (waited > 1000)
      recordedPids(pids)
        .filter(isOurNode)
        .forEach((pid) => process.kill(pid, 'SIGKILL'));
    await sleep(20);
  }
  for (const folder of [pids, tmp]) rmSync(folder, { recursive: true, force: true });
}
