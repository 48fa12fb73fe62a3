// SPDX-License-Identifier: GPL-3.0-or-later
// Reads compiled contracts out of the installed npm packages, and links libraries into them.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** tests/devnet */
export const ROOT = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** A path inside an installed package. */
export const packagePath = (...parts) => path.join(ROOT, 'node_modules', ...parts);

const withPrefix = (hex) => (hex.startsWith('0x') ? hex : `0x${hex}`);

/** {name, abi, bytecode, linkReferences} of a Truffle, Waffle or Hardhat artifact. */
export function loadArtifact(file) {
  let json;
  try {
    json = JSON.parse(readFileSync(packagePath(file), 'utf8'));
  } catch (error) {
    throw new Error(
      `can't read ${file}: run "npm ci --ignore-scripts" in tests/devnet first (${error.code ?? error.message})`,
    );
  }
  return {
    name: path.basename(file, '.json'),
    abi: json.abi,
    bytecode: withPrefix(json.bytecode),
    linkReferences: json.linkReferences ?? {},
  };
}

/** The creation code of `artifact` with the addresses of `libraries` ({name: address}) in their places. */
export function linkedBytecode({ name, bytecode, linkReferences = {} }, libraries = {}) {
  let code = bytecode;
  for (const references of Object.values(linkReferences)) {
    for (const [library, places] of Object.entries(references)) {
      const address = libraries[library];
      if (!address) throw new Error(`${name} needs the library ${library}`);
      for (const { start, length } of places) {
        const from = 2 + 2 * start;
        code = code.slice(0, from) + address.slice(2).toLowerCase() + code.slice(from + 2 * length);
      }
    }
  }
  return code;
}
