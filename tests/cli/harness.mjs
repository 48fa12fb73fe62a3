// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of sheaf-cli share: running it as a script would, temporary folders, vaults, the devnet's packages.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const here = path.dirname(fileURLToPath(import.meta.url));
const require = createRequire(path.join(here, '..', 'devnet', 'package.json'));
export const ethers = require('ethers');

const cli = process.env.SHEAF_CLI;
if (!cli) throw new Error('SHEAF_CLI names the sheaf-cli to test');

/** An Argon2id cost that is only good for tests: 64 MiB, one round. */
export const CHEAP = ['--cost', '64,1'];
export const PASSWORD = 'correct horse battery staple';

const folders = [];
process.on('exit', () => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

export function temporaryFolder() {
  const folder = mkdtempSync(path.join(tmpdir(), 'sheaf-cli-test-'));
  folders.push(folder);
  return folder;
}

/** A file for one person, as a password or a key comes in. */
export function secretFile(text, folder = temporaryFolder()) {
  const file = path.join(folder, `secret-${createHash('sha256').update(text).digest('hex').slice(0, 12)}`);
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  return file;
}

/**
 * Starts sheaf-cli in a session of its own, so that there is no terminal to ask on: {child, done}, where `done` is
 * {status, signal, stdout, stderr}. `through` is a program that is given the command.
 */
export function start(args, { input = '', env = {}, through = [] } = {}) {
  const [program, ...rest] = [...through, cli, ...args];
  const child = spawn(program, rest, { detached: true, env: { ...process.env, ...env }, stdio: 'pipe' });
  const out = [];
  const err = [];
  child.stdout.on('data', (data) => out.push(data));
  child.stderr.on('data', (data) => err.push(data));
  child.stdin.on('error', () => {}); // it may end without reading
  child.stdin.end(input);
  const done = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status, signal) =>
      resolve({ status, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
  return { child, done };
}

export const run = (args, options) => start(args, options).done;

/** With --json: {status, stderr, answer}; the answer must be one document, and the only thing on standard output. */
export async function runJson(args, options) {
  const { status, signal, stdout, stderr } = await run([...args, '--json'], options);
  const said = `sheaf-cli ${args.join(' ')}: ${signal ?? status}\n${stdout.slice(0, 3000)}\n${stderr.slice(-3000)}`;
  assert.equal(signal, null, said);
  let answer;
  try {
    answer = JSON.parse(stdout);
  } catch {
    assert.fail(`not one JSON document: ${said}`);
  }
  return { status, stderr, answer, said };
}

/** The answer of a command that must end well. */
export async function succeed(args, options) {
  const { status, answer, said } = await runJson(args, options);
  assert.equal(status, 0, said);
  return answer;
}

/** The {code, message, detail} of a command that must end so; every one of them says something to a person. */
export async function refuse(args, { status, code, detail }, options) {
  const got = await runJson(args, options);
  assert.equal(got.answer.error?.code, code, got.said);
  assert.equal(got.status, status, got.said);
  checkError(got.answer);
  if (detail) assert.match(got.answer.error.detail, detail);
  return got.answer.error;
}

export function checkError(document) {
  assert.deepEqual(Object.keys(document), ['error']);
  assert.deepEqual(Object.keys(document.error).sort(), ['code', 'detail', 'message']);
  for (const key of ['code', 'message']) assert.ok(document.error[key].length > 0, `no ${key}`);
  assert.match(document.error.message, /^[A-Z].*\.$/s);
}

/** Answers of an offline tool to many documents (objects, or lines as they are), in order, from one process. */
export async function lines(tool, documents, options = []) {
  const asLine = (one) => (typeof one === 'string' || Buffer.isBuffer(one) ? one : JSON.stringify(one));
  const input = Buffer.concat(documents.flatMap((one) => [Buffer.from(asLine(one)), Buffer.from('\n')]));
  const { status, stdout, stderr } = await run(['offline', ...tool.split(' '), '--lines', '--json', ...options], { input });
  assert.equal(status, 0, stderr);
  const answers = stdout.trimEnd().split('\n');
  assert.equal(answers.length, documents.length, `${tool}: ${answers.length} answers to ${documents.length} documents`);
  return answers.map((line) => JSON.parse(line));
}

/** One of the files of @ethersproject/testcases. */
export function vectors(name) {
  const file = require.resolve(`@ethersproject/testcases/testcases/${name}.json.gz`);
  return JSON.parse(gunzipSync(readFileSync(file)));
}

/** SHA-256 of every file below a folder, by its path in it. */
export function hashes(folder) {
  const all = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) for (const [name, hash] of Object.entries(hashes(file))) all[`${entry.name}/${name}`] = hash;
    else all[entry.name] = createHash('sha256').update(readFileSync(file)).digest('hex');
  }
  return all;
}

/** A vault's folder with the options that lead to it. */
export class Vault {
  constructor(folder = path.join(temporaryFolder(), 'vault'), networks = undefined) {
    this.folder = folder;
    this.networks = networks;
    this.password = PASSWORD;
  }

  options(password = this.password) {
    const networks = this.networks ? ['--networks', this.networks] : [];
    return ['--vault', this.folder, '--password-file', secretFile(password), ...networks];
  }

  create(...more) {
    return succeed(['vault', 'create', ...CHEAP, ...more, ...this.options()]);
  }

  import(mnemonic, ...more) {
    return succeed(['vault', 'import', ...CHEAP, '--mnemonic-file', secretFile(mnemonic), ...more, ...this.options()]);
  }

  succeed(...args) {
    return succeed([...args, ...this.options()]);
  }

  json(...args) {
    return runJson([...args, ...this.options()]);
  }

  refuse(expected, ...args) {
    return refuse([...args, ...this.options()], expected);
  }
}

/** A network profile in a folder of its own, made of another by `change(chainId, file)` for each chain's file. */
export function changedProfile(profile, change) {
  const target = temporaryFolder();
  for (const part of ['chains', 'tokens', 'protocols']) {
    mkdirSync(path.join(target, part));
    for (const name of readdirSync(path.join(profile, part))) {
      let document = JSON.parse(readFileSync(path.join(profile, part, name), 'utf8'));
      if (part === 'chains') document = change(document.chain_id, document) ?? document;
      writeFileSync(path.join(target, part, name), JSON.stringify(document));
    }
  }
  return target;
}

/** The same numbers in every run: xorshift32. */
export function randomSource(seed) {
  let state = seed >>> 0 || 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  const below = (limit) => next() % limit;
  const bytes = (length) => `0x${Array.from({ length }, () => below(256).toString(16).padStart(2, '0')).join('')}`;
  return { next, below, bytes, integer: (bits) => BigInt(bytes(Math.ceil(bits / 8))) >> BigInt((8 - (bits % 8)) % 8) };
}
