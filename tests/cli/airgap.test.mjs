// SPDX-License-Identifier: GPL-3.0-or-later
// Accounts of an air-gapped device (ERC-4527), without a network: they come into the vault, and sign by files.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { answerTo, askDevice, fingerprint, keyOf, pathOf, pictureOf, shownAccounts } from './airgap.mjs';
import { Vault, ethers, refuse, runJson, succeed, temporaryFolder } from './harness.mjs';

const folder = temporaryFolder();
const vault = new Vault();
const device = `qr:${fingerprint}`;
const TO = `0x${'35'.repeat(20)}`;
const fileOf = (name, content) => {
  const file = path.join(folder, name);
  writeFileSync(file, content);
  return file;
};

before(() => vault.create());

describe('account add-qr', () => {
  test('lists what the device shows, and adds nothing that was not chosen', async () => {
    const file = fileOf('shown.txt', shownAccounts().join('\n'));
    const { name, offered, accounts } = await vault.succeed('account', 'add-qr', file, '--count', '3');
    assert.equal(name, 'Keystone');
    assert.deepEqual(accounts, []);
    assert.deepEqual(offered, [0, 1, 2].map((number) => ({ address: keyOf(number).address, device, known: false, path: pathOf(number) })));
    assert.equal((await vault.succeed('account', 'list')).accounts.length, 1);
    await vault.refuse({ status: 2, code: 'not_found' }, 'account', 'add-qr', '--device', device);
  });

  test('adds those that were chosen, by path and by address', async () => {
    const file = fileOf('shown.txt', shownAccounts().join('\n').toUpperCase());
    const { accounts, offered } = await vault.succeed('account', 'add-qr', file, '--add', pathOf(1), '--name', 'cold');
    assert.deepEqual(accounts.map(({ name, address, kind, path: at, device: on }) => [name, address, kind, at, on]),
      [['cold', keyOf(1).address, 'hardware', pathOf(1), device]]);
    assert.deepEqual(offered.map(({ known }) => known), [false, true, false, false, false]);
    await vault.succeed('account', 'add-qr', file, '--add', keyOf(2).address.toLowerCase());
    await vault.refuse({ status: 2, code: 'already_exists' }, 'account', 'add-qr', file, '--add', pathOf(1));
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /not among/ }, 'account', 'add-qr', file, '--add', pathOf(9));
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /never leaves it/ }, 'account', 'keystore-export', 'cold',
      path.join(folder, 'out.json'), '--keystore-password-file', vault.options()[3]);
  });

  test('finds further accounts without the device, which has shown the key above them', async () => {
    const { accounts } = await vault.succeed('account', 'add-qr', '--device', device, '--first', '7', '--count', '1', '--add', 'all');
    assert.deepEqual(accounts.map(({ address, path: at }) => [address, at]), [[keyOf(7).address, pathOf(7)]]);
    await vault.refuse({ status: 2, code: 'not_found' }, 'account', 'add-qr', '--device', 'qr:00000001');
  });

  test('reads standard input, and pictures of the codes in any order', async () => {
    const input = JSON.stringify({ parts: shownAccounts() });
    const typed = await succeed(['account', 'add-qr', ...vault.options()], { input });
    const parts = shownAccounts(60).slice(0, 4);
    const files = await Promise.all(parts.map(async (part, at) => fileOf(`code${at}.png`, await pictureOf(part))));
    const seen = await vault.succeed('account', 'add-qr', ...files.reverse());
    assert.deepEqual(seen.offered, typed.offered);
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /of \d+ fragments/ }, 'account', 'add-qr', files[0]);
  });

  test('says what is wrong with what is no account', async () => {
    const whole = shownAccounts(1000)[0];
    const message = (await succeed(['offline', 'qr', 'request'], { input: JSON.stringify({ account: { address: TO, path: pathOf(0) }, message: 'x' }) })).parts[0];
    for (const [name, content, detail] of [
      ['nothing', '', /picture of QR codes/],
      ['a web address', 'http://example.org', /begins with ur:/],
      ['a letter changed', whole.replace(/.$/, (last) => (last === 'a' ? 'b' : 'a')), /part 1/],
      ['cut short', whole.slice(0, -20), /part 1/],
      ['another kind', message, /eth-sign-request/],
      ['two devices', [shownAccounts()[0], shownAccounts(100, "m/44'/60'/1'")[1]].join('\n'), /part 2/],
      ['half a picture', (await pictureOf(whole)).subarray(0, 200), /PNG/],
      ['a picture of nothing', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), /picture/],
    ])
      await vault.refuse({ status: 2, code: 'invalid_input', detail }, 'account', 'add-qr', fileOf(name, content));
    await vault.refuse({ status: 2, code: 'io' }, 'account', 'add-qr', path.join(folder, 'missing'));
  });
});

const sign = (kind, document, device_, options = {}) => {
  rmSync(path.join(folder, 'request.txt'), { force: true });
  const args = ['hardware', `sign-${kind}`, '--device', device, '--path', pathOf(1), '--address', keyOf(1).address, ...(options.more ?? [])];
  return askDevice(folder, args, device_, { input: JSON.stringify(document), ...options });
};
const common = { chainId: '5', nonce: '1', to: TO, value: '7', data: '0x', gas: '21000' };
const market = { maxFeePerGas: '9', maxPriorityFeePerGas: '1' };
const tx = { ...common, type: '2', ...market };

describe('an air-gapped device signs', () => {
  const types = [{ type: '0', gasPrice: '3' }, { type: '1', gasPrice: '3', accessList: [] }, { type: '2', ...market },
    { type: '3', ...market, maxFeePerBlobGas: '2', blobVersionedHashes: [`0x01${'aa'.repeat(31)}`] }];
  for (const kind of types)
    test(`a transaction of type ${kind.type}, whatever v it says`, async () => {
      for (const v of [({ yParity }) => [yParity], ({ v: old }) => [old], ({ yParity }) => [1 - yParity]]) {
        const { status, answer, said, requests } = await sign('tx', { tx: { ...common, ...kind } }, (request) => answerTo(request, { v }));
        assert.equal(status, 0, said);
        assert.equal(requests[0].getChainId(), 5);
        assert.equal(`m/${requests[0].getDerivationPath()}`, pathOf(1));
        const parsed = ethers.Transaction.from(answer.raw);
        assert.equal(parsed.from, keyOf(1).address);
        assert.equal(parsed.hash, answer.hash);
        assert.ok(answer.notices, 'the review');
      }
    });

  test('messages, and an answer that is a picture', async () => {
    const { status, answer, said } = await sign('message', { message: 'hello \u2713' }, (request) => pictureOf(answerTo(request)[0]));
    assert.equal(status, 0, said);
    assert.equal(answer.signature, keyOf(1).signMessageSync('hello \u2713'));
  });

  test('typed data, as the device reads it', async () => {
    const domain = { name: 'A', chainId: '10' };
    const structs = { Mail: [{ name: 'text', type: 'string' }, { name: 'deltas', type: 'int64[]' }] };
    const message = { text: 'x "y" \u2713', deltas: ['-5', '7'] };
    const typed_data = { types: { EIP712Domain: [{ name: 'name', type: 'string' }, { name: 'chainId', type: 'uint256' }], ...structs }, primaryType: 'Mail', domain, message };
    const { status, answer, said, requests } = await sign('typed-data', { typed_data }, (request) => answerTo(request));
    assert.equal(status, 0, said);
    assert.equal(answer.digest, ethers.TypedDataEncoder.hash(domain, structs, message));
    assert.equal(ethers.recoverAddress(answer.digest, answer.signature), keyOf(1).address);
    assert.equal(requests[0].getChainId(), 10);
  });
});

describe('what is not the signature that was asked for is refused', () => {
  const refused = async (device_, expected, options) => {
    const { status, answer, said } = await sign('tx', { tx }, device_, options);
    assert.equal(answer.error?.fault, expected.fault, said);
    assert.equal(status, expected.status, said);
    if (expected.detail) assert.match(answer.error.detail, expected.detail);
    return said;
  };

  test('of another account', () => refused((request) => answerTo(request, { key: keyOf(2) }), { fault: 'other_wallet', status: 1, detail: new RegExp(keyOf(1).address) }));
  test('of something else', () => refused((request) => answerTo(request, { digest: ethers.id('all of it') }), { fault: 'other_wallet', status: 1 }));
  test('to another request', () => refused((request) => answerTo(request, { id: Buffer.alloc(16, 7) }), { fault: 'bad_data', status: 2, detail: /another request/ }));
  test('no signature at all', () => refused(() => shownAccounts(), { fault: 'bad_data', status: 2, detail: /crypto-hdkey/ }));
  test('an answer that lay there before is none', async () => {
    let old;
    assert.equal((await sign('tx', { tx }, (request) => (old = answerTo(request)))).status, 0);
    writeFileSync(path.join(folder, 'answer'), old.join('\n'));
    await refused(() => undefined, { fault: 'timeout', status: 3, detail: /within 3 seconds.*does nothing as long as/ }, { wait: 3 });
  });
  test('half of it is waited over, and named in the end', () =>
    refused(() => 'ur:eth-signature/abc', { fault: 'timeout', status: 3, detail: /part 1/ }, { wait: 3 }));
  test('nothing, where the person gives up', () =>
    refused((_, child) => void child.kill('SIGINT'), { fault: 'cancelled', status: 1, detail: /does nothing as long as/ }));
  test('without a way back it says which there are', async () => {
    const args = ['hardware', 'sign-tx', '--device', device, '--path', pathOf(1), '--address', keyOf(1).address];
    const { status, answer, said } = await runJson(args, { input: JSON.stringify({ tx }) });
    assert.equal(status, 2, said);
    assert.match(answer.error.detail, /--answer-file/);
  });
  test('without the account, nothing can be compared', async () => {
    const { status, answer } = await runJson(['hardware', 'sign-tx', '--device', device], { input: JSON.stringify({ tx }) });
    assert.deepEqual([status, answer.error.fault], [2, 'unsupported']);
  });
});

describe('what is asked of it is read first', () => {
  const unlimited = `0x095ea7b3${TO.slice(2).padStart(64, '0')}${'f'.repeat(64)}`;
  const account = { address: keyOf(1).address, path: pathOf(1), source_fingerprint: fingerprint };
  const approval = { ...tx, value: '0', data: unlimited, gas: '90000' };
  test('a request has its words and notices', async () => {
    const { notices, call } = await succeed(['offline', 'qr', 'request', '--accept', 'unlimited_approval'], { input: JSON.stringify({ account, tx: approval }) });
    assert.deepEqual(notices.filter(({ severity }) => severity === 'critical').map(({ code }) => code), ['unlimited_approval']);
    assert.match(call.function, /approve/);
  });

  for (const args of [['offline', 'qr', 'request'], ['hardware', 'sign-tx', '--device', device, '--address', keyOf(1).address]])
    test(`${args.slice(0, 3).join(' ')} refuses what is critical unless that was accepted`, async () => {
      const document = { ...(args[0] === 'offline' ? { account } : {}), tx: approval };
      const input = JSON.stringify(document);
      await refuse(args, { status: 1, code: 'denied', detail: /--accept unlimited_approval/ }, { input });
      await refuse([...args, '--accept', 'no_such'], { status: 1, code: 'denied' }, { input });
    });

  test('a message that is signed here has its review', async () => {
    const { notices, signature } = await succeed(['offline', 'message', 'sign'], { input: JSON.stringify({ private_key: keyOf(1).privateKey, message: 'hello' }) });
    assert.ok(Array.isArray(notices));
    assert.equal(signature, keyOf(1).signMessageSync('hello'));
  });
});
