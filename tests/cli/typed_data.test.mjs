// SPDX-License-Identifier: GPL-3.0-or-later
// Typed data (EIP-712) from outside, against ethers: its test cases, and random documents that it hashes and signs.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { checkError, ethers, lines, randomSource, run, succeed, vectors } from './harness.mjs';

const { Signature, TypedDataEncoder, Wallet } = ethers;
const counts = {};

/** Runs a tool over cases of {input, expected} and compares what `expected` names; an expected Error must be one. */
/** The fields that are expected; the review beside them has a test of its own. */
const named = (answer, expected) => Object.fromEntries(Object.keys(expected).map((field) => [field, answer[field]]));

async function compare(tool, cases) {
  const answers = await lines(tool, cases.map(({ input }) => input));
  counts[tool] = (counts[tool] ?? 0) + cases.length;
  for (const [index, { input, expected, name }] of cases.entries()) {
    const said = `${name ?? ''} ${JSON.stringify(input)}: ${JSON.stringify(answers[index])}`.slice(0, 3000);
    if (expected === Error) checkError(answers[index]);
    else assert.deepEqual(named(answers[index], expected), expected, said);
  }
}

after(() => console.log(`# cases: ${Object.entries(counts).map(([tool, count]) => `${tool} ${count}`).join(', ')}`));

const DOMAIN_TYPES = { name: 'string', version: 'string', chainId: 'uint256', verifyingContract: 'address', salt: 'bytes32' };

/** The whole document; the domain's type has the fields that are there, in the order of the standard. */
function documentOf({ domain, types, primaryType, message }) {
  const fields = Object.entries(DOMAIN_TYPES).filter(([name]) => name in domain);
  return { types: { EIP712Domain: fields.map(([name, type]) => ({ name, type })), ...types }, primaryType, domain, message };
}

/** What ethers makes of it; strings, so that nothing is rounded on the way. */
function expectedOf({ domain, types, primaryType, message }) {
  const encoder = TypedDataEncoder.from(types);
  assert.equal(encoder.primaryType, primaryType);
  return {
    encode_type: encoder.encodeType(primaryType),
    struct_hash: encoder.hash(message),
    domain_separator: TypedDataEncoder.hashDomain(domain),
    digest: TypedDataEncoder.hash(domain, types, message),
  };
}

/** Random documents: structs in structs, arrays of everything, every width. */
class Documents {
  constructor(seed) {
    this.random = randomSource(seed);
  }

  pick(list) {
    return list[this.random.below(list.length)];
  }

  text() {
    return String.fromCodePoint(...Array.from({ length: this.random.below(20) }, () => 1 + this.random.below(0xd7ff)));
  }

  atom() {
    const bits = 8 * (1 + this.random.below(32));
    const all = [`uint${bits}`, `int${bits}`, `bytes${1 + this.random.below(32)}`, 'address', 'bool', 'bytes', 'string'];
    return this.pick(all);
  }

  /** A struct type that may refer to those made before it; every one made before is used by the last. */
  types() {
    const types = {};
    const count = 1 + this.random.below(5);
    for (let index = 0; index < count; ++index) {
      const unused = Object.keys(types);
      const fields = Array.from({ length: this.random.below(6) }, () => (unused.length > 0 && this.random.below(3) === 0 ? this.pick(unused) : this.atom()));
      if (index === count - 1) fields.push(...unused);
      const dimensions = () => Array.from({ length: this.random.below(3) }, () => this.pick(['[]', '[1]', '[2]', '[3]'])).join('');
      types[this.name(types)] = fields.map((base, at) => ({ name: `${this.pick(['a', '_b', 'C$', 'value'])}${at}`, type: base + dimensions() }));
    }
    return { types, primaryType: Object.keys(types).at(-1) };
  }

  name(types) {
    const name = `${this.pick(['Order', 'Person', 'item', '_T', 'Z$', 'A1', 'aa', 'Aa'])}${this.random.below(100)}`;
    return name in types ? this.name(types) : name;
  }

  integer(bits, signed) {
    const value = this.pick([this.random.integer(bits), 0n, 2n ** BigInt(bits) - 1n, 2n ** BigInt(bits - 1)]);
    const result = signed ? BigInt.asIntN(bits, value) : value;
    if (Number.isSafeInteger(Number(result)) && this.random.below(3) === 0) return Number(result);
    return result >= 0n && this.random.below(3) === 0 ? `0x${result.toString(16)}` : `${result}`;
  }

  value(type, types) {
    const array = /^(.*)\[(\d*)\]$/s.exec(type);
    if (array) {
      const length = array[2] === '' ? this.random.below(4) : Number(array[2]);
      return Array.from({ length }, () => this.value(array[1], types));
    }
    if (types[type]) return Object.fromEntries(types[type].map((field) => [field.name, this.value(field.type, types)]));
    const integer = /^(u?)int(\d+)$/.exec(type);
    if (integer) return this.integer(Number(integer[2]), integer[1] === '');
    if (type === 'address') return this.pick([ethers.getAddress, (one) => one])(this.random.bytes(20));
    if (type === 'bool') return this.random.below(2) === 1;
    if (type === 'string') return this.text();
    return this.random.bytes(type === 'bytes' ? this.random.below(80) : Number(type.slice(5)));
  }

  domain() {
    const all = {
      name: this.text(),
      version: `${this.random.below(9)}`,
      chainId: this.pick([1, 10, 30, '8453', '0xa4b1', `${2n ** 64n}`]),
      verifyingContract: ethers.getAddress(this.random.bytes(20)),
      salt: this.random.bytes(32),
    };
    return Object.fromEntries(Object.entries(all).filter(() => this.random.below(3) > 0));
  }

  next() {
    const { types, primaryType } = this.types();
    return { domain: this.domain(), types, primaryType, message: this.value(primaryType, types) };
  }
}

describe('typed-data', () => {
  const random = randomSource(12);
  const documents = new Documents(11);
  const made = Array.from({ length: 1500 }, () => documents.next());

  test('hash of every vector', async () => {
    const cases = vectors('eip712').map(({ name, domain, types, primaryType, data, digest }) => {
      const one = { domain, types, primaryType, message: data };
      const expected = expectedOf(one);
      assert.equal(expected.digest, digest); // ethers of today still agrees with its cases
      return { name, input: documentOf(one), expected };
    });
    assert.ok(cases.length > 1000);
    await compare('typed-data hash', cases);
  });

  test('hash of random documents, as ethers hashes them', async () => {
    const cases = made.map((one, index) => ({ name: `random ${index}`, input: documentOf(one), expected: expectedOf(one) }));
    assert.ok(cases.filter(({ expected }) => expected.encode_type.split('(').length > 2).length > 300);
    await compare('typed-data hash', cases);
  });

  test('sign as ethers does, and recover finds who signed, from either form', async () => {
    const sign = [];
    const recover = [];
    for (const one of made.slice(0, 300)) {
      const wallet = new Wallet(random.bytes(32));
      const signature = wallet.signingKey.sign(TypedDataEncoder.hash(one.domain, one.types, one.message));
      const { digest } = expectedOf(one);
      const typed_data = documentOf(one);
      const signer = { address: wallet.address, public_key: wallet.signingKey.compressedPublicKey };
      sign.push({ input: { private_key: wallet.privateKey, typed_data }, expected: { signature: signature.serialized, digest } });
      recover.push({ input: { typed_data, signature: signature.serialized }, expected: signer });
      recover.push({ input: { digest, signature: signature.compactSerialized }, expected: signer }); // ERC-2098
    }
    await compare('typed-data sign', sign);
    await compare('recover', recover);
  });

  test('many messages of one type', async () => {
    const { domain, types, primaryType } = made.find(({ types: all }) => Object.keys(all).length > 2);
    const again = Array.from({ length: 50 }, () => ({ domain, types, primaryType, message: documents.value(primaryType, types) }));
    await compare('typed-data hash', again.map((one) => ({ input: documentOf(one), expected: expectedOf(one) })));
  });

  test('refuses what is signed otherwise than it looks', async () => {
    const types = { Order: [{ name: 'amount', type: 'uint8' }, { name: 'to', type: 'address' }] };
    const message = { amount: 1, to: `0x${'11'.repeat(20)}` };
    const good = documentOf({ domain: { name: 'x' }, types, primaryType: 'Order', message });
    await compare('typed-data hash', [{ input: good, expected: expectedOf({ domain: { name: 'x' }, types, primaryType: 'Order', message }) }]);
    const withTypes = (Order) => ({ ...good, types: { ...good.types, Order } });
    const wrong = [
      { ...good, message: { ...message, fee: '0' } }, { ...good, message: { amount: 1 } }, { ...good, message: { ...message, amount: 256 } },
      { ...good, message: { ...message, amount: null } }, { ...good, domain: { name: 'x', chainId: 1 } }, { ...good, domain: {} },
      { ...good, primaryType: 'order' }, { ...good, primaryType: 'address' }, { ...good, note: 'x' }, { ...good, types },
      withTypes([{ name: 'amount', type: 'uint' }, types.Order[1]]), withTypes([{ name: 'amount', type: 'uint7' }, types.Order[1]]),
      withTypes([{ name: 'amount', type: 'Money' }, types.Order[1]]), withTypes([types.Order[0], types.Order[0], types.Order[1]]),
      JSON.stringify(good).replace('"amount":1', '"amount":1,"amount":2'), JSON.stringify(good).replace('"amount":1', '"amount":1.5'),
      JSON.stringify(good).replace('"types":', '"message":{},"types":'), {}, [], { typed_data: good },
    ];
    await compare('typed-data hash', wrong.map((input) => ({ input, expected: Error })));
    const private_key = `0x${'11'.repeat(32)}`;
    const requests = wrong.slice(0, 14).map((typed_data) => ({ private_key, typed_data }));
    requests.push({ private_key }, { typed_data: good }, { private_key, typed_data: JSON.stringify(good) }, { private_key, typed_data: good, chain_id: 1 });
    await compare('typed-data sign', requests.map((input) => ({ input, expected: Error })));
  });

  test('one document in, one out, and no key in any of it', async () => {
    const one = documentOf(made[0]);
    const answer = await succeed(['offline', 'typed-data', 'hash'], { input: JSON.stringify(one) });
    assert.deepEqual(named(answer, expectedOf(made[0])), expectedOf(made[0]));
    const private_key = `0x${'5a'.repeat(32)}`;
    const { status, stdout, stderr } = await run(['offline', 'typed-data', 'sign'], { input: JSON.stringify({ private_key, typed_data: one }) });
    assert.equal(status, 0, stderr);
    assert.ok(!(stdout + stderr).includes('5a'.repeat(16)));
    assert.match(stdout, /"signature"/);
    assert.ok(Signature.from(JSON.parse(stdout).signature).yParity <= 1);
  });
});
