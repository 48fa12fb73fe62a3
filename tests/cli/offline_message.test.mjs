// SPDX-License-Identifier: GPL-3.0-or-later
// Messages (EIP-191) and who signed them, against ethers.
import { describe, test } from 'node:test';
import { ethers, randomSource } from './harness.mjs';
import { compare } from './offline.mjs';

const { Wallet, hashMessage, recoverAddress } = ethers;

describe('messages', () => {
  const random = randomSource(5);
  const texts = ['', 'hello', '\u0000', 'Ünïcödé ⌘ 🐑', 'line\nline\r\n\ttab "quoted" \\', '0x1234', 'x'.repeat(5000)];
  while (texts.length < 300) texts.push(String.fromCodePoint(...Array.from({ length: 1 + random.below(40) }, () => 1 + random.below(0xd7ff))));

  test('sign as ethers does', async () => {
    const cases = texts.map((message) => {
      const wallet = new Wallet(random.bytes(32));
      return {
        input: { private_key: wallet.privateKey, message },
        expected: { signature: wallet.signMessageSync(message), hash: hashMessage(message) },
      };
    });
    await compare('message sign', cases);
  });

  test('recover finds who signed, from the text and from the digest', async () => {
    const cases = texts.flatMap((message) => {
      const wallet = new Wallet(random.bytes(32));
      const signature = wallet.signMessageSync(message);
      const expected = { address: wallet.address, public_key: wallet.signingKey.compressedPublicKey };
      return [
        { input: { message, signature }, expected },
        { input: { digest: hashMessage(message), signature }, expected },
      ];
    });
    await compare('recover', cases);
  });

  test('recover agrees with ethers on changed signatures', async () => {
    const wallet = new Wallet(`0x${'33'.repeat(32)}`);
    const digest = hashMessage('x');
    const signature = wallet.signMessageSync('x');
    const cases = [];
    for (let index = 0; index < 200; ++index) {
      const at = 2 + random.below(128);
      const digit = '0123456789abcdef'[random.below(16)];
      const changed = signature.slice(0, at) + digit + signature.slice(at + 1);
      let expected = Error;
      try {
        expected = { address: recoverAddress(digest, changed) };
      } catch (error) {
        // ethers refuses a high s, which recovers as well; whoever it is, it is not the signer
        if (/non-canonical s/.test(error.message)) continue;
      }
      cases.push({ input: { digest, signature: changed }, expected });
    }
    await compare('recover', cases);
    const wrong = [
      { digest, signature: '0x' }, { digest, signature: `${signature}00` }, { digest, signature: signature.slice(0, -4) },
      { digest, signature: `${signature.slice(0, -2)}1d` }, { digest: '0x12', signature }, { signature },
      { digest, message: 'x', signature }, { digest, signature: `0x${'00'.repeat(64)}1b` }, { digest, signature: `0x${'00'.repeat(64)}` },
    ];
    await compare('recover', wrong.map((input) => ({ input, expected: Error })));
  });
});
