// SPDX-License-Identifier: GPL-3.0-or-later
// Keystores from outside, against ethers and the cases of @ethersproject/testcases.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, randomSource, refuse, succeed, vectors } from './harness.mjs';
import { REVEAL, compare } from './offline.mjs';

const { Wallet, getAddress } = ethers;

describe('keystore', () => {
  const PASSWORDS = ['', 'correct horse', 'p\u00e4ss w\u00f6rd \u2713'.normalize('NFKC')];

  test('of ethers opens here, whatever its cost', async () => {
    const random = randomSource(30);
    const cases = [];
    for (const [index, scrypt] of [{ N: 2, r: 1, p: 1 }, { N: 1024, r: 8, p: 1 }, { N: 64, r: 3, p: 7 }].entries()) {
      const { privateKey, address } = new Wallet(random.bytes(32));
      const json = await ethers.encryptKeystoreJson({ address, privateKey }, PASSWORDS[index], { scrypt });
      cases.push({ input: { keystore: JSON.parse(json), password: PASSWORDS[index] }, expected: { address, private_key: privateKey } });
    }
    await compare('keystore decrypt', cases, REVEAL);
  });

  test('of the published cases opens here', async () => {
    const cases = vectors('wallets')
      .filter(({ type }) => type === 'secret-storage')
      .map(({ name, json, password, address, privateKey }) => ({
        name,
        input: { keystore: JSON.parse(json), password },
        expected: { address: getAddress(address), private_key: privateKey },
      }));
    assert.ok(cases.length >= 7);
    await compare('keystore decrypt', cases, REVEAL);
  });

  test('of ours opens in ethers', async () => {
    const wallet = new Wallet(randomSource(31).bytes(32));
    for (const kdf of [undefined, 'scrypt', 'pbkdf2']) {
      const input = JSON.stringify({ private_key: wallet.privateKey, password: PASSWORDS[2], kdf });
      const { keystore } = await succeed(['offline', 'keystore', 'encrypt'], { input });
      assert.equal(keystore.crypto.kdf, kdf ?? 'scrypt');
      const opened = await ethers.decryptKeystoreJson(JSON.stringify(keystore), PASSWORDS[2]);
      assert.equal(opened.privateKey, wallet.privateKey);
    }
  });

  test('with a wrong password, of another address or of evil cost is refused', async () => {
    const { privateKey, address } = new Wallet(randomSource(32).bytes(32));
    const keystore = JSON.parse(await ethers.encryptKeystoreJson({ address, privateKey }, 'x', { scrypt: { N: 2, r: 1, p: 1 } }));
    const ask = (changed, password = 'x') => ({ input: JSON.stringify({ keystore: { ...keystore, ...changed }, password }) });
    const decrypt = ['offline', 'keystore', 'decrypt'];
    await refuse(decrypt, { status: 1, code: 'wrong_password', detail: /MAC/ }, ask({}, 'y'));
    await refuse(decrypt, { status: 2, code: 'invalid_input', detail: /claims/ }, ask({ address: '00'.repeat(20) }));
    await refuse(decrypt, { status: 2, code: 'unsupported' }, ask({ version: 1 }));
    const evil = { ...keystore.Crypto, kdfparams: { ...keystore.Crypto.kdfparams, n: 2 ** 40 } };
    await refuse(decrypt, { status: 2, code: 'invalid_input', detail: /1 GiB/ }, ask({ Crypto: evil }));
  });
});
