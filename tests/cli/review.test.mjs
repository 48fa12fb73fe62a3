// SPDX-License-Identifier: GPL-3.0-or-later
// What sheaf-cli says before it signs, against ethers: decoded arguments, hashes, notices, and what must be accepted.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ethers, lines, run, temporaryFolder } from './harness.mjs';

const KEY = `0x${'00'.repeat(31)}01`;
const wallet = new ethers.Wallet(KEY);
const TOKEN = '0x1111111111111111111111111111111111111111';
const THIEF = '0x2222222222222222222222222222222222222222';
const MAX = ethers.MaxUint256;
const call = (signature, args) =>
  new ethers.Interface([`function ${signature}`]).encodeFunctionData(signature.slice(0, signature.indexOf('(')), args);
const tx = (data, more = {}) => ({
  type: 2, chainId: 1, nonce: 0, to: TOKEN, data, gas: 100000, maxFeePerGas: '1', maxPriorityFeePerGas: '1', ...more,
});
const codes = (answer, severity) =>
  answer.notices.filter((notice) => notice.severity === severity).map((notice) => notice.code);
const json = async (args, input) => {
  const { status, stdout } = await run([...args, '--json'], { input: JSON.stringify(input) });
  return { status, answer: JSON.parse(stdout) };
};

const permit = (value) => ({
  types: {
    EIP712Domain: [
      { name: 'name', type: 'string' }, { name: 'version', type: 'string' },
      { name: 'chainId', type: 'uint256' }, { name: 'verifyingContract', type: 'address' },
    ],
    Permit: ['address owner', 'address spender', 'uint256 value', 'uint256 nonce', 'uint256 deadline'].map((field) => {
      const [type, name] = field.split(' ');
      return { type, name };
    }),
  },
  primaryType: 'Permit',
  domain: { name: 'USD Coin', version: '2', chainId: 1, verifyingContract: '0xA0b86991c6218b36c1d19D4a2e9Eb0cE3606eB48' },
  message: { owner: wallet.address, spender: THIEF, value: value.toString(), nonce: '0', deadline: '4000000000' },
});

test('arguments are those that ethers decodes', async () => {
  const signatures = [
    'transfer(address,uint256)', 'approve(address,uint256)', 'setApprovalForAll(address,bool)',
    'transferFrom(address,address,uint256)', 'supply(address,uint256,address,uint16)',
    'swapExactTokensForTokens(uint256,uint256,address[],address,uint256)',
    'safeBatchTransferFrom(address,address,uint256[],uint256[],bytes)',
    'permit(address,((address,uint160,uint48,uint48)[],address,uint256),bytes)',
  ];
  let seed = 1;
  const value = (type) => {
    seed = (seed * 48271) % 2147483647;
    if (type.baseType === 'array') return Array.from({ length: seed % 4 }, () => value(type.arrayChildren));
    if (type.baseType === 'tuple') return type.components.map(value);
    if (type.type === 'address') return ethers.getAddress(`0x${seed.toString(16).padStart(40, '7')}`);
    if (type.type === 'bool') return seed % 2 === 0;
    if (type.type === 'bytes') return `0x${seed.toString(16).padStart(8, '0')}`;
    return BigInt(seed) % (1n << 16n);
  };
  const flat = (field) => (field.fields ? field.fields.map(flat) : field.type.endsWith('[]') ? [] : field.value);
  const said = (one) => (Array.isArray(one) ? one.map(said) : typeof one === 'string' ? one : String(one));
  const cases = [];
  for (let round = 0; round < 25; ++round)
    for (const signature of signatures) {
      const fragment = ethers.FunctionFragment.from(signature);
      const args = fragment.inputs.map(value);
      cases.push({ signature, args: said(args), input: { tx: tx(call(signature, args)) } });
    }
  const answers = await lines('tx sign', cases.map(({ input }) => input));
  for (const [index, { signature, args }] of cases.entries()) {
    const seen = answers[index].call;
    assert.equal(seen.function, signature);
    assert.equal(seen.source, 'own');
    assert.deepEqual(seen.arguments.map(flat), args, signature);
  }
});

test('an unlimited approval is signed only where it is accepted by name', async () => {
  const input = { private_key: KEY, tx: tx(call('approve(address,uint256)', [THIEF, MAX])) };
  const refused = await json(['offline', 'tx', 'sign'], input);
  assert.equal(refused.status, 1);
  assert.equal(refused.answer.error.code, 'denied');
  assert.match(refused.answer.error.detail, /--accept unlimited_approval/);
  assert.equal((await json(['offline', 'tx', 'sign', '--accept', 'no_such'], input)).status, 1);
  const done = await json(['offline', 'tx', 'sign', '--accept', 'unlimited_approval'], input);
  assert.equal(done.status, 0);
  const parsed = ethers.Transaction.from(done.answer.raw);
  assert.equal(parsed.from, wallet.address);
  assert.equal(done.answer.hashes.signing_hash, parsed.unsignedHash);
  assert.deepEqual(codes(done.answer, 'critical'), ['unlimited_approval']);
  const checked = await json(['offline', 'tx', 'check'], { raw: done.answer.raw });
  assert.equal(checked.answer.call.function, 'approve(address,uint256)');
});

test('a permit is explained, with the hashes that ethers has', async () => {
  const document = permit(1500000n);
  const { domain, message } = document;
  const types = { Permit: document.types.Permit };
  const { answer } = await json(['offline', 'typed-data', 'hash'], document);
  assert.equal(answer.explanation.kind, 'permit');
  assert.equal(answer.explanation.grants[0].spender, THIEF);
  assert.match(answer.explanation.grants[0].text, /1\.5 USDC/);
  assert.equal(answer.hashes.domain_separator, ethers.TypedDataEncoder.hashDomain(domain));
  assert.equal(answer.hashes.message_hash, ethers.TypedDataEncoder.hashStruct('Permit', types, message));
  assert.equal(answer.hashes.signing_hash, ethers.TypedDataEncoder.hash(domain, types, message));
  assert.deepEqual(codes(answer, 'warning').sort(), ['far_deadline', 'unknown_spender']);
  const refused = await json(['offline', 'typed-data', 'sign'], { private_key: KEY, typed_data: permit(MAX) });
  assert.equal(refused.status, 1);
  const done = await json(['offline', 'typed-data', 'sign', '--accept', 'unlimited_approval'],
    { private_key: KEY, typed_data: permit(MAX) });
  assert.equal(ethers.verifyTypedData(domain, types, permit(MAX).message, done.answer.signature), wallet.address);
});

test('with --lines a refusal stands in its place', async () => {
  const good = { private_key: KEY, tx: tx(call('transfer(address,uint256)', [THIEF, 1n])) };
  const bad = { private_key: KEY, tx: tx(call('setApprovalForAll(address,bool)', [THIEF, true])) };
  const answers = await lines('tx sign', [good, bad, good]);
  assert.ok(answers[0].raw && answers[2].raw);
  assert.equal(answers[1].error.code, 'denied');
  const accepted = await lines('tx sign', [bad], ['--accept', 'approval_for_all']);
  assert.ok(accepted[0].raw);
});

test('a guess is marked, and a descriptor from a file gives words to its contract alone', async () => {
  const data = call('burn(uint256)', [5n]);
  const guess = await json(['offline', 'tx', 'sign'], { tx: tx(data) });
  assert.equal(guess.answer.call.guess, true);
  assert.deepEqual(codes(guess.answer, 'warning'), ['guessed_call']);
  const file = path.join(temporaryFolder(), 'descriptor.json');
  writeFileSync(file, JSON.stringify({
    context: { contract: { deployments: [{ chainId: 1, address: TOKEN }] } },
    metadata: { owner: 'Example' },
    display: { formats: { 'burn(uint256 amount)': {
      intent: 'Burn', interpolatedIntent: 'Burn {amount}', fields: [{ path: 'amount', label: 'Amount', format: 'raw' }],
    } } },
  }));
  const told = await json(['offline', 'tx', 'sign', '--descriptor', file], { tx: tx(data) });
  assert.equal(told.answer.call.intent, 'Burn 5');
  assert.equal(told.answer.call.source, 'descriptor');
  assert.equal(told.answer.call.guess, undefined);
  const other = await json(['offline', 'tx', 'sign', '--descriptor', file], { tx: tx(data, { to: THIEF }) });
  assert.equal(other.answer.call.source, 'guess');
  writeFileSync(file, '{');
  assert.equal((await json(['offline', 'tx', 'sign', '--descriptor', file], { tx: tx(data) })).status, 2);
});
