// SPDX-License-Identifier: GPL-3.0-or-later
// Unpacks the test cases of @ethersproject/testcases to plain JSON files: node vectors.mjs OUT_DIR
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { packagePath } from './lib/artifacts.mjs';

const SUFFIX = '.json.gz';

const [outDir] = process.argv.slice(2);
if (!outDir) {
  process.stderr.write('usage: vectors.mjs OUT_DIR\n');
  process.exit(2);
}
const source = packagePath('@ethersproject/testcases/testcases');
mkdirSync(outDir, { recursive: true });
for (const file of readdirSync(source).filter((name) => name.endsWith(SUFFIX))) {
  const text = gunzipSync(readFileSync(path.join(source, file)));
  const cases = JSON.parse(text); // a damaged file fails here, not in somebody's test
  const target = path.join(outDir, file.slice(0, -'.gz'.length));
  writeFileSync(target, text);
  process.stdout.write(`${target}: ${Array.isArray(cases) ? cases.length : Object.keys(cases).length} cases\n`);
}
