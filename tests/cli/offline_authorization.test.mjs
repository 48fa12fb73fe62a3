// SPDX-License-Identifier: GPL-3.0-or-later
// Authorizations (EIP-7702), against ethers: signed alone, and in the transaction that carries them.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, lines, randomSource, refuse, run, succeed } from './harness.mjs';
import { compare } from './offline.mjs';

const { Transaction, Wallet, ZeroAddress, getAddress, hashAuthorization } = ethers;
const DELEGATE = '0x4Cd241E8d1510e30b2076397afc7508Ae59C66c9';
const UNKNOWN = ['--accept', 'delegation_to_unknown_code'];
const EVERYWHERE = ['--accept', 'delegation_on_every_chain'];
const wallet = new Wallet(`0x${'00'.repeat(31)}01`);
const asInput = (document) => ({ input: JSON.stringify(document) });
const document = (authorization) => ({ private_key: wallet.privateKey, authorization });
const codes = ({ notices }, severity) => notices.filter((one) => one.severity === severity).map(({ code }) => code);

describe('authorizations', () => {
  test('sign as ethers does', async () => {
    const random = randomSource(7702);
    const cases = Array.from({ length: 300 }, (_, index) => {
      const signer = new Wallet(random.bytes(32));
      const address = index % 10 === 0 ? ZeroAddress : getAddress(random.bytes(20));
      const chainId = index % 7 === 0 ? 0n : random.integer(1 + random.below(256));
      const nonce = random.integer(1 + random.below(63));
      const { signature } = signer.authorizeSync({ address, chainId, nonce });
      const said = { chainId: chainId.toString(), address, nonce: nonce.toString() };
      return {
        input: { private_key: signer.privateKey, authorization: said },
        expected: {
          authority: signer.address,
          signing_hash: hashAuthorization({ address, chainId, nonce }),
          authorization: { ...said, yParity: signature.yParity, r: signature.r, s: signature.s },
        },
      };
    });
    await compare('authorization sign', cases, [...UNKNOWN, ...EVERYWHERE]);
  });

  test('goes as it is into a transaction that ethers reads', async () => {
    const input = asInput(document({ chainId: '10', address: DELEGATE, nonce: '1' }));
    const { authorization } = await succeed(['offline', 'authorization', 'sign', ...UNKNOWN], input);
    const tx = {
      type: 4, chainId: '10', nonce: '0', gas: '100000', to: wallet.address, maxFeePerGas: '2', maxPriorityFeePerGas: '1',
      authorizationList: [authorization],
    };
    const { raw } = await succeed(['offline', 'tx', 'sign', ...UNKNOWN], asInput({ private_key: wallet.privateKey, tx }));
    const [read] = Transaction.from(raw).authorizationList;
    assert.equal(ethers.verifyAuthorization(read, read.signature), wallet.address);
    assert.deepEqual([read.address, read.chainId, read.nonce], [DELEGATE, 10n, 1n]);
  });

  test('who hands the account over is warned first, and says so by name', async () => {
    const sign = ['offline', 'authorization', 'sign'];
    const here = asInput(document({ chainId: 1, address: DELEGATE, nonce: 0 }));
    await refuse(sign, { status: 1, code: 'denied', detail: /--accept delegation_to_unknown_code$/ }, here);
    const done = await succeed([...sign, ...UNKNOWN], here);
    assert.deepEqual(codes(done, 'critical'), ['delegation_to_unknown_code']);
    assert.match(done.explanation.sentences.join(' '), new RegExp(DELEGATE));
    const everywhere = asInput(document({ chainId: 0, address: DELEGATE, nonce: 0 }));
    await refuse([...sign, ...UNKNOWN], { status: 1, code: 'denied', detail: /every chain.*--accept delegation_on_every_chain$/ }, everywhere);
    const over = await succeed(sign, asInput(document({ chainId: 1, address: ZeroAddress, nonce: 0 })));
    assert.deepEqual(codes(over, 'info'), ['delegation_removed']);
  });

  test('with --lines a refusal stands in its place', async () => {
    const to = (address) => document({ chainId: 1, address, nonce: 0 });
    const answers = await lines('authorization sign', [to(ZeroAddress), to(DELEGATE), '{', to(ZeroAddress)]);
    assert.deepEqual(answers.map(({ error }) => error?.code), [undefined, 'denied', 'invalid_input', undefined]);
    assert.deepEqual(answers[0], answers[3]);
  });

  test('a refusal repeats no key', async () => {
    const { stdout, stderr } = await run(['offline', 'authorization', 'sign', '--json'], asInput({ private_key: 'ab'.repeat(31), authorization: {} }));
    assert.doesNotMatch(stdout + stderr, /abab/);
  });
});
