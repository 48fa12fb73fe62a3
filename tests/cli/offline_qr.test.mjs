// SPDX-License-Identifier: GPL-3.0-or-later
// QR codes (BC-UR) and air-gapped signing (ERC-4527) from outside, both ways against the npm packages of tests/peers.
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, test } from 'node:test';
import { ethers, lines, randomSource, refuse, run, runJson, succeed } from './harness.mjs';
import { compare } from './offline.mjs';

const require = createRequire(new URL('../peers/package.json', import.meta.url));
const { UR, URDecoder, UREncoder } = require('@ngraveio/bc-ur');
const registry = { ...require('@keystonehq/bc-ur-registry'), ...require('@keystonehq/bc-ur-registry-eth') };
const { CryptoAccount, CryptoHDKey, CryptoKeypath, CryptoOutput, DataType, ETHSignature, EthSignRequest, PathComponent, ScriptExpressions } = registry;
const { HDNodeWallet, Transaction, TypedDataEncoder, getBytes, hashMessage, hexlify } = ethers;

const ask = (tool, document) => succeed(['offline', ...tool.split(' ')], { input: JSON.stringify(document) });
const bytesOf = (hex) => Buffer.from(hex.slice(2), 'hex');
const partsOf = (item, fragment = 100, count = 3) => {
  const encoder = item.toUREncoder(fragment);
  return Array.from({ length: encoder.fragmentsLength === 1 ? 1 : count * encoder.fragmentsLength }, () => encoder.nextPart());
};

const root = HDNodeWallet.fromPhrase('test test test test test test test test test test test junk', undefined, 'm');
const fingerprint = root.fingerprint.slice(2);
const keypath = (path) =>
  new CryptoKeypath(
    path.split('/').slice(1).map((step) => new PathComponent({ index: parseInt(step, 10), hardened: step.endsWith("'") })),
    Buffer.from(fingerprint, 'hex'),
  );
const PATH = "m/44'/60'/0'/0/1";
const wallet = root.derivePath(PATH);
const account = { address: wallet.address, path: PATH, source_fingerprint: fingerprint };

/** The device of the npm packages: reads the request from the parts, signs `digest` with `key`, answers in parts. */
function device(parts, digest, { key = wallet, v = (signature) => [signature.yParity], id } = {}) {
  const decoder = new URDecoder();
  for (const part of parts) decoder.receivePart(part);
  assert.ok(decoder.isSuccess());
  const { type, cbor } = decoder.resultUR();
  assert.equal(type, 'eth-sign-request');
  const request = EthSignRequest.fromCBOR(cbor);
  const signature = key.signingKey.sign(digest);
  const bytes = Buffer.concat([bytesOf(signature.r), bytesOf(signature.s), Buffer.from(v(signature))]);
  return { request, parts: partsOf(new ETHSignature(bytes, id ?? request.getRequestId(), 'Keystone')) };
}

describe('ur', () => {
  test('parts of ours are the other implementation\'s, byte for byte', async () => {
    const random = randomSource(70);
    const cases = [];
    for (let index = 0; index < 60; ++index) {
      const cbor = random.bytes(1 + random.below(2000));
      const fragment = 10 + random.below(200);
      const encoder = new UREncoder(new UR(bytesOf(cbor), 'bytes'), fragment);
      const count = encoder.fragmentsLength === 1 ? 1 : encoder.fragmentsLength + 20;
      const parts = Array.from({ length: count }, () => encoder.nextPart());
      cases.push({ input: { type: 'bytes', cbor, fragment, count }, expected: { fragments: encoder.fragmentsLength, parts } });
    }
    await compare('ur encode', cases);
  });

  test('parts of theirs are put together in any order, with gaps and repeats', async () => {
    const random = randomSource(71);
    const cases = [];
    for (let index = 0; index < 60; ++index) {
      const cbor = random.bytes(100 + random.below(1500));
      const encoder = new UREncoder(new UR(bytesOf(cbor), 'crypto-psbt'), 60);
      const all = Array.from({ length: 5 * encoder.fragmentsLength }, () => encoder.nextPart());
      const kept = all.filter(() => random.below(4) !== 0).sort(() => random.below(3) - 1);
      cases.push({ input: { parts: [...kept, ...kept.slice(0, 3)].map((part, at) => (at % 2 ? part : part.toUpperCase())) }, expected: { complete: true, type: 'crypto-psbt', cbor } });
    }
    await compare('ur decode', cases);
  });

  test('missing parts are counted, and the answer is no', async () => {
    const { parts } = await ask('ur encode', { type: 'bytes', cbor: `0x${'ab'.repeat(300)}`, fragment: 100 });
    const { status, answer } = await runJson(['offline', 'ur', 'decode'], { input: parts.slice(0, 2).join('\n') });
    assert.equal(status, 1);
    assert.deepEqual(answer, { complete: false, fragments: 3, received: 2, progress: 2 / 3 });
    const done = await succeed(['offline', 'ur', 'decode'], { input: parts.join('\n') });
    assert.equal(done.cbor, `0x${'ab'.repeat(300)}`);
    const other = await ask('ur encode', { type: 'bytes', cbor: `0x${'cd'.repeat(300)}`, fragment: 100 });
    await refuse(['offline', 'ur', 'decode'], { status: 2, code: 'invalid_input', detail: /part 2.*another message/ }, { input: [parts[0], other.parts[1]].join('\n') });
  });

  test('show draws each part as a QR code', async () => {
    const document = await ask('ur encode', { type: 'bytes', cbor: `0x${'ab'.repeat(300)}`, fragment: 100, count: 4 });
    const { frames } = await succeed(['offline', 'ur', 'show'], { input: JSON.stringify(document) });
    assert.deepEqual(frames.map(({ part }) => part.toLowerCase()), document.parts);
    const finder = ['1111111', '1000001', '1011101', '1011101', '1011101', '1000001', '1111111'];
    for (const { rows } of frames) {
      assert.equal((rows.length - 17) % 4, 0);
      assert.ok(rows.every((row) => row.length === rows.length && /^[01]+$/.test(row)));
      for (const [down, right] of [[0, 0], [0, rows.length - 7], [rows.length - 7, 0]])
        assert.deepEqual(rows.slice(down, down + 7).map((row) => row.slice(right, right + 7)), finder);
    }
    const { status, stdout } = await run(['offline', 'ur', 'show'], { input: document.parts.join('\n') });
    assert.equal(status, 0);
    assert.match(stdout, /[\u2580\u2584\u2588]/);
    await refuse(['offline', 'ur', 'show'], { status: 2, code: 'invalid_input' }, { input: '{}' });
    await refuse(['offline', 'ur', 'show'], { status: 2, code: 'invalid_input' }, { input: 'http://example.org' });
  });
});

describe('qr', () => {
  test('account: the layouts that devices show', async () => {
    const parent = root.derivePath("m/44'/60'/0'");
    const standard = new CryptoHDKey({
      isMaster: false, key: bytesOf(parent.publicKey), chainCode: bytesOf(parent.chainCode), origin: keypath("m/44'/60'/0'"), name: 'Keystone', note: 'account.standard',
      children: new CryptoKeypath([new PathComponent({ index: 0, hardened: false }), new PathComponent({ hardened: false })]),
    });
    const { device: name, accounts } = await ask('qr account', { parts: partsOf(standard), first: 0, count: 3 });
    assert.equal(name, 'Keystone');
    assert.deepEqual(accounts, [0, 1, 2].map((index) => {
      const path = `m/44'/60'/0'/0/${index}`;
      return { address: root.derivePath(path).address, path, source_fingerprint: fingerprint };
    }));
    const paths = [0, 1, 2].map((index) => `m/44'/60'/${index}'/0/0`);
    const live = new CryptoAccount(Buffer.from(fingerprint, 'hex'), paths.map((path) =>
      new CryptoOutput([ScriptExpressions.PUBLIC_KEY_HASH], new CryptoHDKey({ isMaster: false, key: bytesOf(root.derivePath(path).publicKey), origin: keypath(path), note: 'account.ledger_live' })),
    ));
    const shown = await ask('qr account', { parts: partsOf(live) });
    assert.deepEqual(shown.accounts.map(({ address }) => address), paths.map((path) => root.derivePath(path).address));
  });

  test('a transaction of each type goes out, is signed there, and comes back', async () => {
    const to = `0x${'35'.repeat(20)}`;
    const market = { maxFeePerGas: '9', maxPriorityFeePerGas: '1' };
    const common = { chainId: '5', nonce: '1', to, value: '7', data: `0x${'ab'.repeat(400)}`, gas: '90000' };
    const kinds = [{ type: 0, gasPrice: '3' }, { type: 1, gasPrice: '3', accessList: [] }, { type: 2, ...market }, { type: 3, ...market, maxFeePerBlobGas: '2', blobVersionedHashes: [`0x01${'aa'.repeat(31)}`] }];
    for (const kind of kinds) {
      const tx = { ...common, ...kind };
      const asked = await ask('qr request', { account, tx, fragment: 90 });
      assert.ok(asked.fragments > 3);
      for (const v of [({ yParity }) => [yParity], ({ v: old }) => [old], ({ yParity }) => [45 + yParity], () => [0x12, 0x34]]) {
        const { request, parts } = device(asked.parts, asked.digest, { v });
        assert.equal(request.getDataType(), kind.type === 0 ? DataType.transaction : DataType.typedTransaction);
        assert.equal(request.getChainId(), 5);
        assert.equal(`m/${request.getDerivationPath()}`, PATH);
        assert.equal(hexlify(request.getSignRequestAddress()), wallet.address.toLowerCase());
        const done = await ask('qr signature', { request: asked.request, parts });
        const { gas, ...rest } = tx;
        const expected = await new ethers.Wallet(wallet.privateKey).signTransaction({ ...rest, gasLimit: gas, nonce: 1 });
        assert.equal(done.raw, expected);
        assert.equal(done.from, wallet.address);
        assert.equal(done.hash, Transaction.from(expected).hash);
      }
    }
  });

  test('messages and typed data are checked by what they say', async () => {
    const asked = await ask('qr request', { account, message: 'hello \u2713', chain_id: 10 });
    assert.equal(asked.digest, hashMessage('hello \u2713'));
    const { request, parts } = device(asked.parts, asked.digest, { v: ({ v }) => [v] });
    assert.equal(request.getDataType(), DataType.personalMessage);
    assert.equal(Buffer.from(request.getSignData()).toString(), 'hello \u2713');
    assert.equal((await ask('qr signature', { request: asked.request, parts })).signature, wallet.signMessageSync('hello \u2713'));

    const domain = { name: 'A', chainId: 10 };
    const types = { Mail: [{ name: 'text', type: 'string' }, { name: 'number', type: 'uint256' }] };
    const message = { text: 'x', number: `${2n ** 200n}` };
    const document = { types: { EIP712Domain: [{ name: 'name', type: 'string' }, { name: 'chainId', type: 'uint256' }], ...types }, primaryType: 'Mail', domain, message };
    const typed = await ask('qr request', { account, typed_data: document, chain_id: 10 });
    assert.equal(typed.digest, TypedDataEncoder.hash(domain, types, message));
    const answer = device(typed.parts, typed.digest);
    assert.deepEqual(JSON.parse(Buffer.from(answer.request.getSignData()).toString()), document);
    const done = await ask('qr signature', { request: typed.request, parts: answer.parts });
    assert.equal(done.signature, await new ethers.Wallet(wallet.privateKey).signTypedData(domain, types, message));
  });

  test('an answer of another wallet, to another request, or to nothing is refused', async () => {
    const tx = { type: 2, chainId: 5, nonce: 0, gas: 21000, maxFeePerGas: '9', maxPriorityFeePerGas: '1', to: `0x${'35'.repeat(20)}` };
    const asked = await ask('qr request', { account, tx });
    const give = (parts) => ['offline', 'qr', 'signature', { input: JSON.stringify({ request: asked.request, parts }) }];
    const refused = async (parts, expected) => {
      const args = give(parts);
      return refuse(args.slice(0, 3), expected, args[3]);
    };
    const stranger = device(asked.parts, asked.digest, { key: root.derivePath("m/44'/60'/0'/0/2") });
    await refused(stranger.parts, { status: 1, code: 'denied', detail: new RegExp(wallet.address) });
    await refused(device(asked.parts, hashMessage('something else')).parts, { status: 1, code: 'denied' });
    await refused(device(asked.parts, asked.digest, { id: Buffer.alloc(16, 7) }).parts, { status: 2, code: 'invalid_input', detail: /another request/ });
    await refused(asked.parts, { status: 2, code: 'invalid_input' });
    await refused([], { status: 2, code: 'invalid_input' });
    const wrong = [{ tx }, { account, tx, message: 'x' }, { account }, { account: { ...account, path: 'x' }, tx }, { account: { ...account, source_fingerprint: '12' }, tx }, { account, tx: { ...tx, chainId: undefined, type: 0 } }, { account, tx, request_id: 'x' }, { account, message: 'x', fragment: 5 }];
    for (const answer of await lines('qr request', wrong)) assert.equal(answer.error?.code === undefined, false);
  });

  test('a transaction is signed on another machine from its bytes alone', async () => {
    const tx = { type: 2, chainId: 5, nonce: 0, gas: 21000, maxFeePerGas: '9', maxPriorityFeePerGas: '1', to: `0x${'35'.repeat(20)}` };
    const { unsigned, signing_hash } = await ask('tx sign', { tx });
    const { raw, from, signing_hash: same } = await ask('tx sign', { private_key: wallet.privateKey, unsigned });
    assert.equal(same, signing_hash);
    assert.equal(from, wallet.address);
    assert.equal(hexlify(getBytes(Transaction.from(raw).unsignedSerialized)), unsigned);
    await refuse(['offline', 'tx', 'sign'], { status: 2, code: 'invalid_input' }, { input: JSON.stringify({ unsigned: raw }) });
    await refuse(['offline', 'tx', 'sign'], { status: 2, code: 'invalid_input' }, { input: JSON.stringify({ unsigned, tx }) });
  });
});
