// SPDX-License-Identifier: GPL-3.0-or-later
// Addresses and their checksums from outside, against ethers and the cases of @ethersproject/testcases.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, randomSource, vectors } from './harness.mjs';
import { compare } from './offline.mjs';

const { SigningKey, computeAddress, getAddress } = ethers;

describe('address', () => {
  test('of every vector, in every spelling', async () => {
    const cases = [];
    for (const { name, address, checksumAddress, privateKey } of vectors('accounts')) {
      const lower = address.toLowerCase();
      const expected = { address: lower, checksum: checksumAddress, valid_checksum: true };
      cases.push({ name, input: { address: checksumAddress }, expected });
      cases.push({ name, input: { address: lower }, expected: { ...expected, valid_checksum: lower === checksumAddress } });
      if (privateKey) cases.push({ name, input: { private_key: privateKey }, expected });
    }
    assert.ok(cases.length > 3000);
    await compare('address', cases);
  });

  test('of public keys in both forms', async () => {
    const random = randomSource(1);
    const cases = Array.from({ length: 200 }, () => new SigningKey(random.bytes(32))).flatMap((key) =>
      [key.publicKey, key.compressedPublicKey].map((publicKey) => ({
        input: { public_key: publicKey },
        expected: { checksum: computeAddress(key.publicKey), valid_checksum: true },
      })),
    );
    await compare('address', cases);
  });

  test('of the chains of ERC-1191', async () => {
    const address = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'; // a test case of the ERC
    const spelt = { 1: getAddress(address), 30: '0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD', 31: '0x5aAeb6053F3e94c9b9A09F33669435E7EF1BEaEd' };
    const cases = Object.entries(spelt).flatMap(([chain_id, checksum]) =>
      Object.values(spelt).map((one) => ({ input: { address: one, chain_id }, expected: { address, checksum, valid_checksum: one === checksum } })),
    );
    await compare('address', cases);
  });

  test('refuses what is none', async () => {
    const order = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141';
    const wrong = [
      { address: '0x1234' },
      { address: `0x${'g'.repeat(40)}` },
      { address: 7 },
      {},
      { private_key: `0x${'00'.repeat(32)}` },
      { private_key: `0x${order}` },
      { private_key: `0x${'11'.repeat(31)}` },
      { private_key: `0x${'11'.repeat(33)}` },
      { private_key: 5 },
      { public_key: `0x04${'11'.repeat(64)}` }, // not on the curve
      { public_key: '0x02' },
      { address: `0x${'11'.repeat(20)}`, colour: 'blue' },
    ];
    await compare('address', wrong.map((input) => ({ input, expected: Error })));
  });
});
