// SPDX-License-Identifier: GPL-3.0-or-later
// Shares of SLIP-39, against ethers.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, randomSource, refuse, succeed } from './harness.mjs';
import { REVEAL } from './offline.mjs';

const { HDNodeWallet } = ethers;

describe('shares of SLIP-39', () => {
  const split = (document) => succeed(['offline', 'slip39', 'split'], { input: JSON.stringify(document) });
  const combine = (document, options = REVEAL) => ({ args: ['offline', 'slip39', 'combine', ...options], input: JSON.stringify(document) });

  test('any that are enough are the secret, and its account', async () => {
    const secret = randomSource(60).bytes(32);
    const { groups } = await split({ secret, passphrase: 'p', groups: [[2, 3], [1, 1]], group_threshold: 2, iteration_exponent: 0 });
    assert.deepEqual(groups.map((shares) => shares.length), [3, 1]);
    const { args, input } = combine({ shares: [groups[1][0], groups[0][2], groups[0][0]], passphrase: 'p' });
    const { address } = HDNodeWallet.fromSeed(secret).derivePath("m/44'/60'/0'/0/0");
    assert.deepEqual(await succeed(args, { input }), { address, secret });
    const hidden = combine({ shares: groups.flat(), passphrase: 'p' }, []);
    assert.deepEqual(await succeed(hidden.args, { input: hidden.input }), { address });
    const few = combine({ shares: groups[0], passphrase: 'p' });
    await refuse(few.args, { status: 2, code: 'invalid_input', detail: /1 of 2 groups/ }, { input: few.input });
  });
});
