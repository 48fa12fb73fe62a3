// SPDX-License-Identifier: GPL-3.0-or-later
// Devices from outside: sheaf-cli asks a virtual Ledger over TCP, and ethers checks what was signed. That the virtual one
// answers as real ones do is shown elsewhere (tst_virtual_ledger, peer_ledger).
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { describe, test } from 'node:test';
import { ethers, refuse, run, runJson, start, succeed } from './harness.mjs';
import { ADDRESS, VirtualLedger } from './ledger.mjs';

const TO = '0x7099797070c51812dc3a010c7d01b50e0d17dc79';
const SIMPLE_ACCOUNT = '0x4Cd241E8d1510e30b2076397afc7508Ae59C66c9'; // the delegate that a Ledger's app knows
const asInput = (document) => ({ input: JSON.stringify(document) });
const common = { nonce: '5', gas: '100000', to: TO, value: '12345', chainId: '11155111' };
const fees = { maxFeePerGas: '30000000000', maxPriorityFeePerGas: '1000000000' };
const accessList = [{ address: TO, storageKeys: [`0x${'01'.repeat(32)}`] }];
const document = {
  types: {
    EIP712Domain: [{ name: 'name', type: 'string' }],
    Mail: [{ name: 'to', type: 'address' }, { name: 'amounts', type: 'uint256[]' }, { name: 'delta', type: 'int64' }],
  },
  primaryType: 'Mail',
  domain: { name: 'Ether Mail' },
  message: { to: TO, amounts: ['1', '256'], delta: '-5' },
};
const digestOf = ({ domain, types: { Mail }, message }) => ethers.TypedDataEncoder.hash(domain, { Mail }, message);

async function refused(options, args, expected, input) {
  const ledger = await VirtualLedger.start(...options);
  const { status, answer, said } = await runJson(['hardware', ...args, ...ledger.device], input);
  assert.equal(answer.error?.fault, expected.fault, said);
  assert.equal(status, expected.status, said);
  for (const key of ['code', 'message', 'detail']) assert.ok(answer.error[key].length > 0, said);
  assert.match(answer.error.message, /^[A-Z].*\.$/s);
  await ledger.stop();
  return { ...answer.error, screens: ledger.screens };
}

describe('a Ledger over TCP', () => {
  test('tells its address, once it was confirmed', async () => {
    const ledger = await VirtualLedger.start('--app', '');
    const { status, answer, stderr, said } = await runJson(['hardware', 'account', '--confirm', ...ledger.device]);
    assert.equal(status, 0, said);
    assert.equal(answer.address, ADDRESS);
    assert.equal(answer.confirmed, true);
    assert.equal(answer.version, '1.22.0');
    assert.equal(ethers.computeAddress(answer.public_key), ADDRESS);
    assert.match(stderr, /Open the Ethereum app/);
    assert.ok(stderr.includes(ADDRESS), 'the address to compare');
  });

  test('gives other accounts by their paths, and the chain code that leads to them', async () => {
    const ledger = await VirtualLedger.start();
    const parent = await succeed(['hardware', 'account', '--path', "m/44'/60'/0'/0", ...ledger.device]);
    const child = await succeed(['hardware', 'account', '--path', "m/44'/60'/0'/0/1", ...ledger.device]);
    // BIP-32's xpub: version, depth, parent's fingerprint (unknown, and of no use here), number, chain code, key.
    const xpub = ethers.concat(['0x0488b21e04', '0x00000000', '0x00000000', parent.chain_code, parent.public_key]);
    const checksum = ethers.dataSlice(ethers.sha256(ethers.sha256(xpub)), 0, 4);
    const node = ethers.HDNodeWallet.fromExtendedKey(ethers.encodeBase58(ethers.concat([xpub, checksum])));
    assert.equal(node.deriveChild(1).address, child.address);
  });

  const transactions = {
    legacy: { ...common, type: '0', gasPrice: '20000000000' },
    'type 1': { ...common, type: '1', gasPrice: '20000000000', accessList },
    'type 2': { ...common, type: '2', ...fees },
    'type 2 with data': { ...common, type: '2', ...fees, data: `0x${'5a'.repeat(700)}` },
  };
  for (const [name, tx] of Object.entries(transactions))
    test(`signs a transaction: ${name}`, async () => {
      const ledger = await VirtualLedger.start();
      const args = ['hardware', 'sign-tx', '--address', ADDRESS, ...ledger.device];
      const { raw, hash, from, signing_hash } = await succeed(args, asInput({ tx }));
      const parsed = ethers.Transaction.from(raw);
      assert.equal(parsed.from, ADDRESS);
      assert.equal(from, ADDRESS);
      assert.equal(parsed.hash, hash);
      assert.equal(parsed.unsignedHash, signing_hash);
      assert.equal(parsed.value, 12345n);
    });

  test('signs messages', async () => {
    const ledger = await VirtualLedger.start();
    for (const message of ['', 'Hello, wallet!', 'é'.repeat(2000)]) {
      const { signature, hash } = await succeed(['hardware', 'sign-message', ...ledger.device], asInput({ message }));
      assert.equal(ethers.verifyMessage(message, signature), ADDRESS);
      assert.equal(hash, ethers.hashMessage(message));
    }
  });

  for (const options of [[], ['--old-app', '--version', '1.9.18']])
    test(`signs typed data ${options}`, async () => {
      const ledger = await VirtualLedger.start(...options);
      const args = ['hardware', 'sign-typed-data', ...ledger.device];
      const { signature, digest } = await succeed(args, asInput({ typed_data: document }));
      assert.equal(digest, digestOf(document));
      assert.equal(ethers.recoverAddress(digest, signature), ADDRESS);
    });

  test('signs an authorization, once what it hands over was accepted', async () => {
    const ledger = await VirtualLedger.start('--smart-account');
    const authorization = { chainId: '1', address: SIMPLE_ACCOUNT, nonce: '9' };
    const args = ['hardware', 'sign-authorization', ...ledger.device];
    await refuse(args, { status: 1, code: 'denied', detail: /--accept delegation_to_unknown_code/ }, asInput({ authorization }));
    assert.deepEqual(ledger.screens, []); // nobody was asked
    const done = await succeed([...args, '--accept', 'delegation_to_unknown_code'], asInput({ authorization }));
    const wanted = { ...authorization, nonce: 9n, chainId: 1n };
    assert.equal(ethers.verifyAuthorization(wanted, done.authorization), ADDRESS);
    assert.equal(done.authority, ADDRESS);
    assert.equal(done.signing_hash, ethers.hashAuthorization(wanted));
    const { stdout } = await run([...args, '--accept', 'delegation_to_unknown_code'], asInput({ authorization }));
    assert.match(stdout, new RegExp(`authorization: .*"${SIMPLE_ACCOUNT}".*"r":"${done.authorization.r}"`));
  });

  test('is waited for while it is locked', async () => {
    const ledger = await VirtualLedger.start('--locked', '2');
    const { status, stderr, answer } = await runJson(['hardware', 'account', ...ledger.device]);
    assert.equal(status, 0);
    assert.equal(answer.address, ADDRESS);
    assert.match(stderr, /PIN/);
  });

  test('ends in order at SIGINT, and says that the device may go on', async () => {
    const ledger = await VirtualLedger.start('--locked', '1000000');
    const { child, done } = start(['hardware', 'account', '--json', ...ledger.device]);
    await once(child.stderr, 'data'); // it has asked for the PIN
    child.kill('SIGINT');
    const { status, stdout } = await done;
    assert.equal(JSON.parse(stdout).error.fault, 'cancelled');
    assert.equal(status, 1);
  });
});

describe('a Ledger that does not sign says why', () => {
  const plain = asInput({ tx: { ...common, type: '2', ...fees } });
  const call = asInput({ tx: { ...common, type: '2', ...fees, data: '0x11223344' } });

  test('the person rejected it', () => refused(['--reject'], ['sign-tx'], { fault: 'rejected', status: 1 }, plain));
  test('blind signing is off', async () => {
    const { screens, detail } = await refused(
      ['--no-blind-signing'], ['sign-tx'], { fault: 'blind_signing_off', status: 1 }, call,
    );
    assert.match(detail, /Blind signing/);
    assert.deepEqual(screens, []);
  });
  test('another app is open', async () => {
    const { detail } = await refused(['--app', 'Bitcoin'], ['sign-tx'], { fault: 'wrong_app', status: 3 }, plain);
    assert.match(detail, /Bitcoin/);
  });
  test('it is another device', () =>
    refused([], ['sign-tx', '--address', TO], { fault: 'other_wallet', status: 1 }, plain));
  test('the path is not allowed', () =>
    refused([], ['account', '--path', "m/44'/0'/0'"], { fault: 'path_not_allowed', status: 2 }));
  const delegation = (address) => asInput({ authorization: { chainId: 1, address, nonce: 0 } });
  const handOver = ['sign-authorization', '--accept', 'delegation_to_unknown_code'];
  test('delegations are not allowed in its settings', async () => {
    const { detail } = await refused([], handOver, { fault: 'setting_off', status: 1 }, delegation(SIMPLE_ACCOUNT));
    assert.match(detail, /Smart account upgrade/);
  });
  test('the delegate is not on the list of its app', () =>
    refused(['--smart-account'], handOver, { fault: 'setting_off', status: 1 }, delegation(TO)));
  test('the transaction is valid on every chain', () =>
    refused([], ['sign-tx'], { fault: 'unsupported', status: 2 },
      asInput({ tx: { ...common, chainId: '0', type: '0', gasPrice: '1' } })));
  test('another app is closed where that was said', async () => {
    const ledger = await VirtualLedger.start('--app', 'Bitcoin');
    assert.equal((await succeed(['hardware', 'account', '--close-app', ...ledger.device])).address, ADDRESS);
  });
  test('nobody is there', async () => {
    const ledger = await VirtualLedger.start();
    await ledger.stop();
    const { status, answer } = await runJson(['hardware', 'account', ...ledger.device]);
    assert.equal(answer.error.fault, 'not_found');
    assert.equal(status, 3);
  });
});

describe('bad usage', () => {
  for (const [name, args, input] of [
    ['no document', ['sign-tx'], ''],
    ['a document of another kind', ['sign-tx'], '{"message": "x"}'],
    ['a field too many', ['sign-message'], '{"message": "x", "private_key": "0x11"}'],
    ['an authorization without a chain', ['sign-authorization'], `{"authorization": {"nonce": 1, "address": "${TO}"}}`],
    ['no typed data', ['sign-typed-data'], '{"typed_data": 7}'],
    ['typed data that stands twice', ['sign-typed-data'], '{"typed_data": {}, "typed_data": {}}'],
    ['no path', ['account', '--path', 'x'], ''],
    ['no address', ['account', '--address', '0x12'], ''],
    ['no device', ['account', '--device', 'toaster'], ''],
    ['no port', ['account', '--device', 'tcp:127.0.0.1'], ''],
  ])
    test(name, async () => {
      const { status, answer, said } = await runJson(['hardware', ...args], { input });
      assert.equal(status, 2, said);
      assert.equal(answer.error.code, 'invalid_input', said);
    });

  test('without --json the error is text', async () => {
    const { status, stdout, stderr } = await run(['hardware', 'account', '--device', 'toaster']);
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /toaster/);
  });
});
