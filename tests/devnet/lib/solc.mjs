// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles the contracts whose packages ship only sources. solc-js runs in its own process: it takes tens of megabytes,
// and it installs handlers on the process that loads it.
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const MAX_MESSAGE = 2000;

/** Compiles `names` (files NAME.sol in `folder`) with the installed package `solcPackage`: {name: artifact}. */
export async function compile(solcPackage, folder, names) {
  const script = fileURLToPath(import.meta.url);
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, [script, solcPackage, folder, ...names], { maxBuffer: 64 << 20 });
  return JSON.parse(stdout);
}

function compileHere(solcPackage, folder, names) {
  const solc = createRequire(import.meta.url)(solcPackage);
  const read = (name) => readFileSync(path.join(folder, name), 'utf8');
  const input = {
    language: 'Solidity',
    sources: Object.fromEntries(names.map((name) => [`${name}.sol`, { content: read(`${name}.sol`) }])),
    settings: {
      optimizer: { enabled: true, runs: 200 },
      outputSelection: { '*': { '*': ['abi', 'evm.bytecode.object'] } },
    },
  };
  const findImport = (name) => {
    try {
      return { contents: read(name) };
    } catch {
      return { error: `${name} not found` };
    }
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input), { import: findImport }));
  const errors = (output.errors ?? []).filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ formattedMessage }) => formattedMessage).join('\n'));
  return Object.fromEntries(
    names.map((name) => {
      const { abi, evm } = output.contracts[`${name}.sol`][name];
      return [name, { name, abi, bytecode: `0x${evm.bytecode.object}`, linkReferences: {} }];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [solcPackage, folder, ...names] = process.argv.slice(2);
  try {
    process.stdout.write(JSON.stringify(compileHere(solcPackage, folder, names)));
  } catch (error) {
    // An uncaught error would make node print the compiler's whole source.
    process.stderr.write(`${String(error.message).slice(0, MAX_MESSAGE)}\n`);
    process.exitCode = 1;
  }
}
