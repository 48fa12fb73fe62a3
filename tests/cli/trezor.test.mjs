// SPDX-License-Identifier: GPL-3.0-or-later
// A Trezor from outside: sheaf-cli asks a virtual one over UDP, and ethers checks what was signed. That the virtual one
// answers as real ones do is shown elsewhere (tst_trezor_replay, tst_trezor_client).
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import readline from 'node:readline';
import { after, describe, test } from 'node:test';
import { ethers, runJson, secretFile, succeed } from './harness.mjs';

const PHRASE = 'all all all all all all all all all all all all';
const PATH = "m/44'/60'/0'/0/0";
const ADDRESS = ethers.HDNodeWallet.fromPhrase(PHRASE, '', PATH).address;
const HIDDEN = ethers.HDNodeWallet.fromPhrase(PHRASE, 'TREZOR', PATH).address;
const TO = '0x7099797070c51812dc3a010c7d01b50e0d17dc79';
const trezors = [];
after(() => Promise.all(trezors.map((trezor) => trezor.stop())));

class VirtualTrezor {
  static async start(...options) {
    const trezor = new VirtualTrezor();
    trezor.process = spawn(process.env.SHEAF_VIRTUAL_TREZOR, options, { stdio: ['pipe', 'pipe', 'inherit'] });
    const [line] = await once(readline.createInterface({ input: trezor.process.stdout }), 'line');
    trezor.device = ['--device', line];
    trezors.push(trezor);
    return trezor;
  }

  stop() {
    this.process.stdin.end();
    return this.process.exitCode === null ? once(this.process, 'exit') : undefined;
  }
}

const asInput = (document) => ({ input: JSON.stringify(document) });
const common = { nonce: '5', gas: '100000', to: TO, value: '12345', chainId: '11155111' };
const fees = { maxFeePerGas: '30000000000', maxPriorityFeePerGas: '1000000000' };
const accessList = [{ address: TO, storageKeys: [`0x${'01'.repeat(32)}`] }];
const document = {
  types: {
    EIP712Domain: [{ name: 'name', type: 'string' }],
    Person: [{ name: 'wallets', type: 'address[]' }],
    Mail: [{ name: 'to', type: 'Person[]' }, { name: 'amounts', type: 'uint256[2]' }, { name: 'delta', type: 'int64' }],
  },
  primaryType: 'Mail',
  domain: { name: 'Ether Mail' },
  message: { to: [{ wallets: [TO] }, { wallets: [] }], amounts: ['1', '256'], delta: '-5' },
};
const digest = ethers.TypedDataEncoder.hash(
  document.domain, { Person: document.types.Person, Mail: document.types.Mail }, document.message,
);

describe('a Trezor over UDP', () => {
  test('tells its address, once it was confirmed', async () => {
    const trezor = await VirtualTrezor.start();
    const { status, answer, stderr, said } = await runJson(['hardware', 'account', '--confirm', ...trezor.device]);
    assert.equal(status, 0, said);
    assert.equal(answer.address, ADDRESS);
    assert.equal(answer.device, 'Trezor Model One');
    assert.equal(ethers.computeAddress(answer.public_key), ADDRESS);
    assert.ok(stderr.includes(ADDRESS), 'the address to compare');
  });

  for (const [name, tx] of Object.entries({
    legacy: { ...common, type: '0', gasPrice: '20000000000' },
    'type 2': { ...common, type: '2', ...fees },
    'type 2 with an access list and data': { ...common, type: '2', ...fees, accessList, data: `0x${'5a'.repeat(2500)}` },
  }))
    test(`signs a transaction: ${name}`, async () => {
      const trezor = await VirtualTrezor.start();
      const { raw, hash } = await succeed(['hardware', 'sign-tx', '--address', ADDRESS, ...trezor.device], asInput({ tx }));
      const parsed = ethers.Transaction.from(raw);
      assert.equal(parsed.from, ADDRESS);
      assert.equal(parsed.hash, hash);
    });

  test('signs messages', async () => {
    const trezor = await VirtualTrezor.start();
    const { signature } = await succeed(['hardware', 'sign-message', ...trezor.device], asInput({ message: 'Hello, wallet!' }));
    assert.equal(ethers.verifyMessage('Hello, wallet!', signature), ADDRESS);
  });

  for (const model of ['one', 'core'])
    test(`signs typed data on the model ${model}`, async () => {
      const trezor = await VirtualTrezor.start('--model', model);
      const answer = await succeed(['hardware', 'sign-typed-data', ...trezor.device], asInput({ typed_data: document }));
      assert.equal(answer.digest, digest);
      assert.equal(ethers.recoverAddress(digest, answer.signature), ADDRESS);
    });

  test('takes a PIN by its places, and a passphrase', async () => {
    const trezor = await VirtualTrezor.start('--pin', '1234', '--passphrase', '');
    // The virtual one shows 395172846 at the places 1 to 9.
    const secrets = ['--pin-file', secretFile('4618\n'), '--passphrase-file', secretFile('TREZOR\n')];
    assert.equal((await succeed(['hardware', 'account', ...secrets, ...trezor.device])).address, HIDDEN);
  });

  test('takes a passphrase that is typed on it', async () => {
    const trezor = await VirtualTrezor.start('--model', 'core', '--passphrase', 'TREZOR');
    const { address } = await succeed(['hardware', 'account', '--passphrase-on-device', ...trezor.device]);
    assert.equal(address, HIDDEN);
  });
});

describe('a Trezor that does not sign says why', () => {
  const plain = asInput({ tx: { ...common, type: '2', ...fees } });
  for (const [name, options, args, fault, input] of [
    ['the person rejected it', ['--reject'], ['sign-tx'], 'rejected', plain],
    ['it is another wallet', [], ['sign-tx', '--address', TO], 'other_wallet', plain],
    ['the path is not allowed', [], ['account', '--path', "m/44'/0'/0'"], 'path_not_allowed'],
    ['it is a Safe 7', ['--model', 'thp'], ['account'], 'unsupported'],
    ['no Trezor signs it', [], ['sign-tx'], 'unsupported',
      asInput({ tx: { ...common, type: '1', gasPrice: '1', accessList } })],
  ])
    test(name, async () => {
      const trezor = await VirtualTrezor.start(...options);
      const { status, answer, said } = await runJson(['hardware', ...args, ...trezor.device], input);
      assert.equal(answer.error?.fault, fault, said);
      assert.notEqual(status, 0);
      assert.ok(answer.error.detail.length > 0);
    });

  test('the PIN is wrong', async () => {
    const trezor = await VirtualTrezor.start('--pin', '1234');
    const args = ['hardware', 'account', '--pin-file', secretFile('1111\n'), ...trezor.device];
    const { answer, said } = await runJson(args);
    assert.equal(answer.error?.fault, 'wrong_pin', said);
  });

  test('nobody is there', async () => {
    const trezor = await VirtualTrezor.start();
    await trezor.stop();
    const { status, answer } = await runJson(['hardware', 'account', ...trezor.device]);
    assert.equal(answer.error.fault, 'not_found');
    assert.equal(status, 3);
  });

  test('an emulator on another machine is none', async () => {
    const { status, answer } = await runJson(['hardware', 'account', '--device', 'udp:192.0.2.1:21324']);
    assert.equal(answer.error.fault, 'bad_data');
    assert.equal(status, 2);
  });
});
