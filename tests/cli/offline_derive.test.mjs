// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of a mnemonic or a seed from outside, against ethers and the cases of @ethersproject/testcases.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, lines, run, succeed, vectors } from './harness.mjs';
import { REVEAL, compare, counts } from './offline.mjs';

const { HDNodeWallet, getAddress } = ethers;

describe('derive', () => {
  test('every vector: from its words and passphrase, and from its seed', async () => {
    const cases = [];
    for (const { name, mnemonic, password, seed, hdnodes } of vectors('hdnode')) {
      for (const [index, { path, address, privateKey }] of hdnodes.entries()) {
        const expected = { path, address: getAddress(address), private_key: privateKey };
        const fromWords = index === 0;
        const source = fromWords ? { mnemonic, ...(password === undefined ? {} : { passphrase: password }) } : { seed };
        cases.push({ name, input: { ...source, path }, expected });
      }
      if (hdnodes.length > 0) continue;
      const node = HDNodeWallet.fromSeed(seed).derivePath("m/44'/60'/0'/0/0");
      const source = { mnemonic, ...(password === undefined ? {} : { passphrase: password }) };
      cases.push({ name, input: source, expected: { path: node.path, address: node.address, private_key: node.privateKey } });
    }
    assert.ok(cases.length > 6000);
    const answers = await lines('derive', cases.map(({ input }) => input), REVEAL);
    counts.derive = (counts.derive ?? 0) + cases.length;
    for (const [index, { name, input, expected }] of cases.entries()) {
      assert.equal(answers[index].accounts?.length, 1, `${name}: ${JSON.stringify(answers[index])}`);
      const { path, address, private_key } = answers[index].accounts[0];
      assert.deepEqual({ path, address, private_key }, expected, `${name} ${JSON.stringify(input)}`);
    }
  });

  test('a row of accounts, with public and extended keys as ethers has them', async () => {
    const mnemonic = 'test test test test test test test test test test test junk';
    const root = HDNodeWallet.fromPhrase(mnemonic, '', 'm');
    const { accounts } = await succeed(['offline', 'derive'], { input: JSON.stringify({ mnemonic, count: 50 }) });
    assert.equal(accounts.length, 50);
    for (const [index, account] of accounts.entries()) {
      const node = root.derivePath(`44'/60'/0'/0/${index}`);
      assert.deepEqual(account, {
        path: `m/44'/60'/0'/0/${index}`,
        address: node.address,
        public_key: node.publicKey,
        xpub: node.neuter().extendedKey,
      });
    }
  });

  test('private keys appear with --reveal-private-keys alone, and nowhere else', async () => {
    const mnemonic = 'test test test test test test test test test test test junk';
    const input = JSON.stringify({ mnemonic });
    const key = HDNodeWallet.fromPhrase(mnemonic).privateKey;
    for (const json of [[], ['--json'], ['--json', '--lines']]) {
      const hidden = await run(['offline', 'derive', ...json], { input });
      const shown = await run(['offline', 'derive', ...json, ...REVEAL], { input });
      assert.equal(hidden.status + shown.status, 0);
      assert.ok(!(hidden.stdout + hidden.stderr).includes(key.slice(2)));
      assert.ok(!hidden.stdout.includes('private_key'));
      assert.ok(shown.stdout.includes(key));
      assert.ok(!shown.stderr.includes(key.slice(2)));
      assert.ok(!(hidden.stdout + shown.stdout + hidden.stderr).includes('junk'));
    }
  });

  test('refuses paths, counts and mixtures that mean nothing', async () => {
    const mnemonic = 'test test test test test test test test test test test junk';
    const wrong = [
      { mnemonic, path: '' },
      { mnemonic, path: "44'/60'" },
      { mnemonic, path: 'm/' },
      { mnemonic, path: 'm/44x' },
      { mnemonic, path: 'm/2147483648' },
      { mnemonic, path: 'm/-1' },
      { mnemonic, path: 'm', count: 2 },
      { mnemonic, count: 0 },
      { mnemonic, count: 1.5 },
      { mnemonic, count: 10001 },
      { mnemonic, path: 'm/2147483647', count: 2 },
      { mnemonic, seed: '0x00' },
      { seed: '0x00' },
      { seed: 'xyz' },
      { mnemonic: `${mnemonic} test` },
      { passphrase: 'alone' },
      {},
    ];
    await compare('derive', wrong.map((input) => ({ input, expected: Error })), REVEAL);
  });
});
