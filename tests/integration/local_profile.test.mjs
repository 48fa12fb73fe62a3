// SPDX-License-Identifier: GPL-3.0-or-later
// resources/local is what the local network writes about itself, at its default port: deployment is deterministic.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import test from 'node:test';
import { fileURLToPath } from 'node:url';

const shipped = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'resources', 'local');
const DEFAULT_PORT = 19400;

function readProfile(folder) {
  const files = {};
  for (const kind of ['chains', 'tokens', 'protocols'])
    for (const name of readdirSync(join(folder, kind)).sort())
      files[`${kind}/${name}`] = JSON.parse(readFileSync(join(folder, kind, name), 'utf8'));
  return files;
}

test('the shipped profile of the local network is true', () => {
  const manifest = JSON.parse(readFileSync(process.env.SHEAF_DEVNET_MANIFEST, 'utf8'));
  const port = Number(new URL(manifest.chains[0].http).port);
  const written = JSON.stringify(readProfile(manifest.networks))
    .replaceAll(/127\.0\.0\.1:(\d+)/g, (_, each) => `127.0.0.1:${Number(each) - port + DEFAULT_PORT}`);
  assert.deepEqual(readProfile(shipped), JSON.parse(written));
});
