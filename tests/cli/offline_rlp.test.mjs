// SPDX-License-Identifier: GPL-3.0-or-later
// RLP from outside, against ethers and the cases of @ethersproject/testcases.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, randomSource, vectors } from './harness.mjs';
import { compare } from './offline.mjs';

const { encodeRlp } = ethers;

describe('rlp', () => {
  const items = (random, depth) =>
    depth === 0 || random.below(3) === 0 ? random.bytes([0, 1, 2, 31, 55, 56, 57, 300][random.below(8)]) : Array.from({ length: random.below(6) }, () => items(random, depth - 1));

  test('both ways: every vector, and nested lists as ethers encodes them', async () => {
    const random = randomSource(6);
    const all = vectors('rlp-coder').map(({ decoded, encoded }) => ({ item: decoded, data: encoded }));
    assert.equal(all.length, 61);
    while (all.length < 1061) {
      const item = items(random, 5);
      all.push({ item, data: encodeRlp(item) });
    }
    await compare('rlp encode', all.map(({ item, data }) => ({ input: { item }, expected: { data } })));
    await compare('rlp decode', all.map(({ item, data }) => ({ input: { data }, expected: { item } })));
  });

  test('refuses what is not the one canonical encoding', async () => {
    const wrong = [
      '0x', '0x8100', '0x817f', '0x81', '0x82ff', '0xb800', '0xb83700', '0xb90001ff', `0xb838${'11'.repeat(55)}`, `0xb837${'11'.repeat(55)}`,
      '0xc1', '0xc28081', '0xf800', '0xf90001c0', '0x0000', '0xc000', '0xbfffffffffffffffff', '0xffffffffffffffffff', '0xf8', '0xb8', '0xc3c2c1',
    ];
    await compare('rlp decode', wrong.map((data) => ({ input: { data }, expected: Error })));
    const deep = (levels) => '['.repeat(levels) + ']'.repeat(levels);
    await compare('rlp encode', [`{"item":${deep(900)}}`, `{"item":${deep(5000)}}`, '{"item":5}', '{"item":null}', '{"item":["0x1"]}', '{}'].map((input) => ({ input, expected: Error })));
  });
});
