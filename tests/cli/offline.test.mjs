// SPDX-License-Identifier: GPL-3.0-or-later
// The offline tools against ethers and the cases of @ethersproject/testcases. Needs neither vault nor network.
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { checkError, ethers, lines, randomSource, refuse, run, runJson, succeed, vectors } from './harness.mjs';

const { AbiCoder, HDNodeWallet, Mnemonic, SigningKey, Transaction, Wallet } = ethers;
const { computeAddress, encodeRlp, getAddress, hashMessage, keccak256, recoverAddress } = ethers;
const REVEAL = ['--reveal-private-keys'];
const counts = {};

/** Runs a tool over cases of {input, expected} and compares what `expected` names; an expected Error must be one. */
async function compare(tool, cases, options = []) {
  const answers = await lines(tool, cases.map(({ input }) => input), options);
  counts[tool] = (counts[tool] ?? 0) + cases.length;
  for (const [index, { input, expected, name }] of cases.entries()) {
    const answer = answers[index];
    const said = `${tool} ${name ?? ''} ${JSON.stringify(input).slice(0, 500)}`;
    if (expected === Error) {
      assert.ok(answer.error, `${said}: ${JSON.stringify(answer).slice(0, 300)}`);
      checkError(answer);
      continue;
    }
    assert.equal(answer.error, undefined, `${said}: ${JSON.stringify(answer.error)}`);
    for (const [field, value] of Object.entries(expected)) assert.deepEqual(answer[field], value, `${said}: ${field}`);
  }
  return answers;
}

/** The files write a quantity as a number or as hex, `0x` for nothing. */
const decimal = (value) => BigInt(value === undefined || value === '0x' ? 0 : value).toString();
const fits64 = (value) => BigInt(decimal(value)) < 2n ** 64n;

after(() => {
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  console.log(`# ${total} cases: ${Object.entries(counts).map(([tool, count]) => `${tool} ${count}`).join(', ')}`);
});

describe('address', () => {
  test('of every vector, in every spelling', async () => {
    const cases = [];
    for (const { name, address, checksumAddress, privateKey } of vectors('accounts')) {
      const lower = address.toLowerCase();
      const expected = { address: lower, checksum: checksumAddress, valid_checksum: true };
      cases.push({ name, input: { address: checksumAddress }, expected });
      cases.push({ name, input: { address: lower }, expected: { ...expected, valid_checksum: lower === checksumAddress } });
      if (privateKey) cases.push({ name, input: { private_key: privateKey }, expected });
    }
    assert.ok(cases.length > 3000);
    await compare('address', cases);
  });

  test('of public keys in both forms', async () => {
    const random = randomSource(1);
    const cases = Array.from({ length: 200 }, () => new SigningKey(random.bytes(32))).flatMap((key) =>
      [key.publicKey, key.compressedPublicKey].map((publicKey) => ({
        input: { public_key: publicKey },
        expected: { checksum: computeAddress(key.publicKey), valid_checksum: true },
      })),
    );
    await compare('address', cases);
  });

  test('of the chains of ERC-1191', async () => {
    const address = '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'; // a test case of the ERC
    const spelt = { 1: getAddress(address), 30: '0x5aaEB6053f3e94c9b9a09f33669435E7ef1bEAeD', 31: '0x5aAeb6053F3e94c9b9A09F33669435E7EF1BEaEd' };
    const cases = Object.entries(spelt).flatMap(([chain_id, checksum]) =>
      Object.values(spelt).map((one) => ({ input: { address: one, chain_id }, expected: { address, checksum, valid_checksum: one === checksum } })),
    );
    await compare('address', cases);
  });

  test('refuses what is none', async () => {
    const order = 'fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141';
    const wrong = [
      { address: '0x1234' },
      { address: `0x${'g'.repeat(40)}` },
      { address: 7 },
      {},
      { private_key: `0x${'00'.repeat(32)}` },
      { private_key: `0x${order}` },
      { private_key: `0x${'11'.repeat(31)}` },
      { private_key: `0x${'11'.repeat(33)}` },
      { private_key: 5 },
      { public_key: `0x04${'11'.repeat(64)}` }, // not on the curve
      { public_key: '0x02' },
      { address: `0x${'11'.repeat(20)}`, colour: 'blue' },
    ];
    await compare('address', wrong.map((input) => ({ input, expected: Error })));
  });
});

describe('mnemonic', () => {
  test('new ones are valid, of the length asked for, and never the same', async () => {
    const seen = new Set();
    for (const words of [undefined, 12, 15, 18, 21, 24]) {
      const { mnemonic } = await succeed(['offline', 'mnemonic', 'new', ...(words ? ['--words', `${words}`] : [])]);
      assert.equal(Mnemonic.fromPhrase(mnemonic).phrase, mnemonic);
      assert.equal(mnemonic.split(' ').length, words ?? 24);
      seen.add(mnemonic);
    }
    assert.equal(seen.size, 6);
    for (const words of ['13', '0', 'twelve', '-12', '4294967308'])
      await refuse(['offline', 'mnemonic', 'new', '--words', words], { status: 2, code: 'invalid_input' });
  });

  test('check takes every vector, and English ones alone where that is said', async () => {
    const cases = vectors('hdnode').map(({ name, locale, mnemonic }) => ({
      name,
      locale,
      input: { mnemonic },
      expected: { valid: true, words: mnemonic.split(/\s/).length },
    }));
    assert.ok(cases.length > 1400);
    await compare('mnemonic check', cases);
    for (const one of cases) if (one.locale !== 'en') one.expected = { valid: false };
    await compare('mnemonic check', cases, ['--language', 'english']);
  });

  test('check agrees with ethers on random words, most of them wrong', async () => {
    const random = randomSource(2);
    const wordlist = ethers.wordlists.en;
    const phrases = Array.from({ length: 2000 }, () => {
      const count = [12, 15, 18, 21, 24][random.below(5)];
      return Array.from({ length: count }, () => wordlist.getWord(random.below(2048))).join(' ');
    });
    const cases = phrases.map((mnemonic) => ({
      input: { mnemonic },
      expected: { valid: Mnemonic.isValidMnemonic(mnemonic), words: mnemonic.split(' ').length },
    }));
    const valid = cases.filter(({ expected }) => expected.valid).length;
    assert.ok(valid > 5 && valid < 400, `${valid} valid`); // 1 in 16 for 12 words, 1 in 256 for 24
    await compare('mnemonic check', cases);
  });

  test('a wrong word is named by its place, with the words that were meant', async () => {
    const good = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    for (const [at, typed, meant] of [
      [2, 'winer', 'winner'],
      [6, 'sausagge', 'sausage'],
      [12, 'yelow', 'yellow'],
    ]) {
      const mnemonic = good.split(' ').map((word, index) => (index === at - 1 ? typed : word)).join(' ');
      const { status, answer } = await runJson(['offline', 'mnemonic', 'check'], { input: JSON.stringify({ mnemonic }) });
      assert.equal(status, 1);
      assert.equal(answer.valid, false);
      assert.equal(answer.position, at);
      assert.ok(answer.nearest.includes(meant), `${answer.nearest}`);
      assert.match(answer.problem, new RegExp(`word ${at} `));
    }
    const check = (mnemonic) => runJson(['offline', 'mnemonic', 'check'], { input: JSON.stringify({ mnemonic }) });
    const swapped = await check('winner legal thank year wave sausage worth useful legal winner thank yellow');
    assert.equal(swapped.status, 1);
    assert.match(swapped.answer.problem, /checksum/);
    const short = await check('legal winner thank');
    assert.equal(short.status, 1);
    assert.match(short.answer.problem, /not 3/);
    const spaced = await check(`  ${good.toUpperCase().replaceAll(' ', '  ')} `);
    assert.equal(spaced.status, 0);
    assert.deepEqual(spaced.answer, { language: 'english', valid: true, words: 12 });
  });
});

describe('derive', () => {
  test('every vector: from its words and passphrase, and from its seed', async () => {
    const cases = [];
    for (const { name, mnemonic, password, seed, hdnodes } of vectors('hdnode')) {
      for (const [index, { path, address, privateKey }] of hdnodes.entries()) {
        const expected = { path, address: getAddress(address), private_key: privateKey };
        const fromWords = index === 0;
        const source = fromWords ? { mnemonic, ...(password === undefined ? {} : { passphrase: password }) } : { seed };
        cases.push({ name, input: { ...source, path }, expected });
      }
      if (hdnodes.length > 0) continue;
      const node = HDNodeWallet.fromSeed(seed).derivePath("m/44'/60'/0'/0/0");
      const source = { mnemonic, ...(password === undefined ? {} : { passphrase: password }) };
      cases.push({ name, input: source, expected: { path: node.path, address: node.address, private_key: node.privateKey } });
    }
    assert.ok(cases.length > 6000);
    const answers = await lines('derive', cases.map(({ input }) => input), REVEAL);
    counts.derive = (counts.derive ?? 0) + cases.length;
    for (const [index, { name, input, expected }] of cases.entries()) {
      assert.equal(answers[index].accounts?.length, 1, `${name}: ${JSON.stringify(answers[index])}`);
      const { path, address, private_key } = answers[index].accounts[0];
      assert.deepEqual({ path, address, private_key }, expected, `${name} ${JSON.stringify(input)}`);
    }
  });

  test('a row of accounts, with public and extended keys as ethers has them', async () => {
    const mnemonic = 'test test test test test test test test test test test junk';
    const root = HDNodeWallet.fromPhrase(mnemonic, '', 'm');
    const { accounts } = await succeed(['offline', 'derive'], { input: JSON.stringify({ mnemonic, count: 50 }) });
    assert.equal(accounts.length, 50);
    for (const [index, account] of accounts.entries()) {
      const node = root.derivePath(`44'/60'/0'/0/${index}`);
      assert.deepEqual(account, {
        path: `m/44'/60'/0'/0/${index}`,
        address: node.address,
        public_key: node.publicKey,
        xpub: node.neuter().extendedKey,
      });
    }
  });

  test('private keys appear with --reveal-private-keys alone, and nowhere else', async () => {
    const mnemonic = 'test test test test test test test test test test test junk';
    const input = JSON.stringify({ mnemonic });
    const key = HDNodeWallet.fromPhrase(mnemonic).privateKey;
    for (const json of [[], ['--json'], ['--json', '--lines']]) {
      const hidden = await run(['offline', 'derive', ...json], { input });
      const shown = await run(['offline', 'derive', ...json, ...REVEAL], { input });
      assert.equal(hidden.status + shown.status, 0);
      assert.ok(!(hidden.stdout + hidden.stderr).includes(key.slice(2)));
      assert.ok(!hidden.stdout.includes('private_key'));
      assert.ok(shown.stdout.includes(key));
      assert.ok(!shown.stderr.includes(key.slice(2)));
      assert.ok(!(hidden.stdout + shown.stdout + hidden.stderr).includes('junk'));
    }
  });

  test('refuses paths, counts and mixtures that mean nothing', async () => {
    const mnemonic = 'test test test test test test test test test test test junk';
    const wrong = [
      { mnemonic, path: '' },
      { mnemonic, path: "44'/60'" },
      { mnemonic, path: 'm/' },
      { mnemonic, path: 'm/44x' },
      { mnemonic, path: 'm/2147483648' },
      { mnemonic, path: 'm/-1' },
      { mnemonic, path: 'm', count: 2 },
      { mnemonic, count: 0 },
      { mnemonic, count: 1.5 },
      { mnemonic, count: 10001 },
      { mnemonic, path: 'm/2147483647', count: 2 },
      { mnemonic, seed: '0x00' },
      { seed: '0x00' },
      { seed: 'xyz' },
      { mnemonic: `${mnemonic} test` },
      { passphrase: 'alone' },
      {},
    ];
    await compare('derive', wrong.map((input) => ({ input, expected: Error })), REVEAL);
  });
});

describe('tx', () => {
  const fieldsOf = (from) => ({
    nonce: decimal(from.nonce),
    gas: decimal(from.gasLimit),
    to: from.to ? getAddress(from.to) : null,
    value: decimal(from.value),
    data: from.data ?? '0x',
  });

  /** Signing, the unsigned form, and reading back, of one transaction. */
  function casesOf(name, key, from, tx, unsigned, signed) {
    const hash = keccak256(signed);
    const signing_hash = keccak256(unsigned);
    return {
      sign: [
        { name, input: { private_key: key, tx }, expected: { raw: signed, hash, signing_hash, from } },
        { name, input: { tx }, expected: { unsigned, signing_hash } },
      ],
      decode: [{ name, input: { raw: signed }, expected: { ...tx, hash, from } }],
    };
  }

  const flattened = (all, part) => all.flatMap((one) => one[part]);

  test('legacy, with and without EIP-155: every vector', async () => {
    const all = [];
    let tooMuchGas = 0;
    for (const one of vectors('transactions')) {
      const from = getAddress(one.accountAddress);
      for (const [chainId, suffix] of [[undefined, ''], ['5', 'ChainId5']]) {
        const tx = { type: 0, ...fieldsOf(one), gasPrice: decimal(one.gasPrice), ...(chainId ? { chainId } : {}) };
        const signed = one[`signedTransaction${suffix}`];
        if (fits64(one.gasLimit)) {
          all.push(casesOf(one.name, one.privateKey, from, tx, one[`unsignedTransaction${suffix}`], signed));
        } else { // no block holds so much gas: refused, as nodes do
          all.push({ sign: [{ input: { tx }, expected: Error }], decode: [{ input: { raw: signed }, expected: Error }] });
          tooMuchGas += 1;
        }
      }
    }
    assert.ok(all.length === 2134 && tooMuchGas < 200, `${all.length}, ${tooMuchGas}`);
    await compare('tx sign', flattened(all, 'sign'));
    await compare('tx decode', flattened(all, 'decode'));
  });

  test('EIP-2930 and EIP-1559: every vector', async () => {
    const all = vectors('typed-transactions').map(({ name, key, address, tx: given, unsigned, signed }) => {
      const fees = given.type === 1 ? ['gasPrice'] : ['maxFeePerGas', 'maxPriorityFeePerGas'];
      const tx = {
        type: given.type,
        chainId: decimal(given.chainId),
        ...fieldsOf(given),
        ...Object.fromEntries(fees.map((fee) => [fee, decimal(given[fee])])),
        accessList: (given.accessList ?? []).map((entry) => ({ ...entry, address: getAddress(entry.address) })),
      };
      // What pays a tip above its own ceiling is no transaction that a node takes.
      if (given.type === 2 && BigInt(tx.maxPriorityFeePerGas) > BigInt(tx.maxFeePerGas))
        return { sign: [{ name, input: { private_key: key, tx }, expected: Error }], decode: [] };
      return casesOf(name, key, getAddress(address), tx, unsigned, signed);
    });
    const usable = flattened(all, 'decode').length;
    console.log(`# typed transactions: ${usable} of ${all.length} with a tip within the ceiling`);
    assert.ok(usable > 1200, `${usable}`);
    await compare('tx sign', flattened(all, 'sign'));
    await compare('tx decode', flattened(all, 'decode'));
  });

  test('EIP-7702: as ethers signs it', async () => {
    const random = randomSource(3);
    const all = [];
    for (let index = 0; index < 100; ++index) {
      const wallet = new Wallet(random.bytes(32));
      const authority = new Wallet(random.bytes(32));
      const authorizations = Array.from({ length: 1 + random.below(3) }, () =>
        authority.authorizeSync({
          address: getAddress(random.bytes(20)),
          chainId: BigInt(random.below(2) * 900),
          nonce: BigInt(random.below(100)),
        }),
      );
      const common = {
        type: 4,
        chainId: random.integer(40),
        nonce: random.below(1000),
        to: getAddress(random.bytes(20)),
        value: random.integer(90),
        data: random.bytes(random.below(70)),
        gasLimit: random.integer(30),
        maxPriorityFeePerGas: random.integer(30),
        maxFeePerGas: 2n ** 31n + random.integer(40),
        accessList: [{ address: getAddress(random.bytes(20)), storageKeys: [random.bytes(32)] }],
        authorizationList: authorizations,
      };
      const signed = await wallet.signTransaction(common);
      const padded = (text) => ethers.zeroPadValue(ethers.toBeHex(text), 32);
      const tx = {
        type: 4,
        chainId: `${common.chainId}`,
        ...fieldsOf(common),
        maxFeePerGas: `${common.maxFeePerGas}`,
        maxPriorityFeePerGas: `${common.maxPriorityFeePerGas}`,
        accessList: common.accessList,
        authorizationList: authorizations.map(({ address, chainId, nonce, signature }) => ({
          address,
          chainId: `${chainId}`,
          nonce: `${nonce}`,
          yParity: signature.yParity,
          r: padded(signature.r),
          s: padded(signature.s),
        })),
      };
      all.push(casesOf(`7702-${index}`, wallet.privateKey, wallet.address, tx, Transaction.from(signed).unsignedSerialized, signed));
    }
    await compare('tx sign', flattened(all, 'sign'));
    await compare('tx decode', flattened(all, 'decode'));
  });

  test('refuses what no node would take, and whatever it does not know', async () => {
    const key = `0x${'11'.repeat(32)}`;
    const tx = {
      type: 2, chainId: 1, nonce: 0, gas: 21000, maxFeePerGas: '2', maxPriorityFeePerGas: '1',
      to: `0x${'11'.repeat(20)}`, value: '1', data: '0x',
    };
    await compare('tx sign', [{ input: { private_key: key, tx }, expected: { from: computeAddress(key) } }]);
    const changed = [
      { type: 3 }, { type: 5 }, { type: '0x7f' }, { type: -1 }, { gasPrice: '1' }, { gasLimit: 21000 }, { chainID: 1 },
      { to: '0x12' }, { to: '0xfFFFFFfFfFFfFfffFFfFFfFffFFfFfFFffFffFFF' }, { value: '-1' }, { value: '1.5' },
      { value: 1.5 }, { value: 1e20 }, { value: `${2n ** 256n}` }, { nonce: `${2n ** 64n}` }, { nonce: null },
      { gas: '0x' }, { data: '0x1' }, { data: 'zz' }, { maxPriorityFeePerGas: '3' }, { maxFeePerGas: '' },
      { accessList: [{ address: '0x12', storageKeys: [] }] },
      { accessList: [{ address: `0x${'11'.repeat(20)}`, storageKeys: ['0x11'] }] },
      { accessList: {} }, { chainId: undefined },
    ];
    const wrong = changed.map((change) => ({ private_key: key, tx: { ...tx, ...change } }));
    wrong.push({ private_key: key }, { private_key: key, tx: [] }, { private_key: key, tx, password: 'x' }, { private_key: '0x11', tx });
    await compare('tx sign', wrong.map((input) => ({ input, expected: Error })));
  });

  test('reads no signed transaction that is cut, lengthened or changed in its signature', async () => {
    const random = randomSource(4);
    const wallet = new Wallet(`0x${'22'.repeat(32)}`);
    const raw = await wallet.signTransaction({
      type: 2, chainId: 900, nonce: 5, to: `0x${'11'.repeat(20)}`, value: 7n, gasLimit: 21000, maxFeePerGas: 9n, maxPriorityFeePerGas: 1n,
    });
    const wrong = [];
    for (let length = 2; length < raw.length; length += 2) wrong.push(raw.slice(0, length));
    for (let extra = 1; extra < 20; ++extra) wrong.push(raw + random.bytes(extra).slice(2));
    const high = Transaction.from(raw);
    const n = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
    const s = high.signature.s.slice(2);
    wrong.push(raw.replace(s, (n - BigInt(`0x${s}`)).toString(16).padStart(64, '0'))); // EIP-2
    wrong.push(raw.replace(s, '00'.repeat(32)));
    wrong.push(raw.replace(high.signature.r.slice(2), n.toString(16)));
    await compare('tx decode', wrong.map((one) => ({ input: { raw: one }, expected: Error })));
  });
});

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

describe('abi', () => {
  /** The files write a scalar as {"type", "value"}, an array bare, and a tuple either way. */
  const plain = (value) => {
    if (Array.isArray(value)) return value.map(plain);
    return value !== null && typeof value === 'object' ? plain(value.value) : value;
  };
  /** Numbers in decimal, addresses with their checksum: how the tool writes them. */
  const normal = (type, value) => {
    const list = /^(.*)\[\d*\]$/s.exec(type);
    if (list) return value.map((one) => normal(list[1], one));
    if (type.startsWith('tuple(')) return componentsOf(type).map((one, index) => normal(one, value[index]));
    if (/^u?int/.test(type)) return BigInt(value).toString();
    return type === 'address' ? getAddress(value) : value;
  };
  const componentsOf = (type) => ethers.ParamType.from(type).components.map(({ type: one }) => one);
  const refused = (cases) => cases.map((input) => ({ input, expected: Error }));

  for (const file of ['contract-interface', 'contract-interface-abi2'])
    test(`${file}: what Solidity and the EVM answered`, async () => {
      const encode = [];
      const decode = [];
      for (const one of vectors(file)) {
        const types = JSON.parse(one.types);
        const values = types.map((type, index) => normal(type, plain(JSON.parse(one.normalizedValues ?? one.values))[index]));
        encode.push({ name: one.name, input: { types, values }, expected: { data: one.result } });
        decode.push({ name: one.name, input: { types, data: one.result }, expected: { values } });
      }
      await compare('abi encode', encode);
      await compare('abi decode', decode);
    });

  test('signed and small integers at their borders, as ethers encodes them', async () => {
    const cases = [];
    const coder = AbiCoder.defaultAbiCoder();
    for (const bits of [8, 16, 64, 128, 248, 256]) {
      const half = 2n ** BigInt(bits - 1);
      const good = [[`uint${bits}`, 0n], [`uint${bits}`, 2n * half - 1n], [`int${bits}`, half - 1n], [`int${bits}`, -half], [`int${bits}`, -1n]];
      for (const [type, value] of good) {
        const data = coder.encode([type], [value]);
        cases.push({ input: { types: [type], values: [`${value}`] }, expected: { data } });
      }
      for (const [type, value] of [[`uint${bits}`, 2n * half], [`uint${bits}`, -1n], [`int${bits}`, half], [`int${bits}`, -half - 1n]])
        cases.push({ input: { types: [type], values: [`${value}`] }, expected: Error });
    }
    await compare('abi encode', cases);
  });

  test('encode refuses types and values that do not fit', async () => {
    const types = ['uint7', 'uint257', 'uint0', 'int', 'bytes0', 'bytes33', 'uint256[', 'uint256[-1]', 'uint256]', 'tuple(', 'tuple(uint256', 'foo', '', 'uint256[][', ' uint256', `uint256${'[]'.repeat(500)}`];
    const known = new Set(['int']); // ethers reads `int` as int256, and so may we
    const badTypes = types.filter((type) => !known.has(type)).map((type) => ({ types: [type], values: ['1'] }));
    const badValues = [
      [['uint256'], []], [['uint256'], ['1', '2']], [['uint256'], [true]], [['uint256'], ['1.0']], [['uint256'], [null]],
      [['uint256'], [9007199254740994]], [['bool'], ['true']], [['bool'], [1]], [['bytes4'], ['0x123456']], [['bytes4'], ['0x1234567890']],
      [['bytes'], ['0x123']], [['address'], ['0x12']], [['address'], ['0xfFFFFFfFfFFfFfffFFfFFfFffFFfFfFFffFffFFF']],
      [['string'], [5]], [['uint256[2]'], [['1']]], [['uint256[]'], ['1']], [['tuple(uint256,bool)'], [['1']]],
    ].map(([given, values]) => ({ types: given, values }));
    await compare('abi encode', refused([...badTypes, ...badValues, { types: 'uint256', values: ['1'] }, { types: ['uint256'] }, {}]));
  });

  test('decode is strict about padding, bounds and sizes', async () => {
    const word = (hex) => hex.padStart(64, '0');
    const data = (...words) => `0x${words.map((one) => word(one)).join('')}`;
    const wrong = [
      [['uint8'], data('100')], [['bool'], data('2')], [['address'], data('1'.padEnd(41, '0'))], [['uint256'], '0x'],
      [['uint256'], '0x01'], [['int8'], data('80')], [['bytes4'], data('1')], [['string'], data('20')],
      [['string'], data('20', '5')], [['string'], data('40', '0')], [['bytes'], data('20', '1', '1'.padEnd(64, '0').replace(/0$/, '1'))],
      [['uint256[]'], data('20', 'f'.repeat(64))], [['uint256[]'], data('20', 'ffffffffffffffff')], [['uint256[]'], data('20', '2', '1')],
      [['string'], data('f'.repeat(64), '0')], [['string'], `0x${word('20')}${word('2')}c328${'0'.repeat(60)}`], // no UTF-8
    ].map(([types, given]) => ({ types, data: given }));
    await compare('abi decode', refused(wrong));
  });
});

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

describe('units', () => {
  const UNITS = ['wei', 'kwei', 'mwei', 'gwei', 'szabo', 'finney', 'ether'];

  test('every vector, and random amounts as ethers formats them', async () => {
    const cases = [];
    const short = (text) => text.replace(/\.0$/, '');
    for (const one of vectors('units'))
      for (const unit of UNITS.filter((name) => one[name] !== undefined && name !== 'wei')) {
        if (!/^\d+(\.\d+)?$/.test(one[unit])) { // no amount is below nothing, and `.1` or `1.` may be a slip
          cases.push({ name: one.name, input: { value: one[unit], from: unit, to: 'wei' }, expected: Error });
          continue;
        }
        cases.push({ name: one.name, input: { value: one[unit], from: unit, to: 'wei' }, expected: { value: one.wei } });
        cases.push({ name: one.name, input: { value: one.wei, from: 'wei', to: unit }, expected: { value: short(one[`${unit}_format`]) } });
      }
    const random = randomSource(7);
    for (let index = 0; index < 1000; ++index) {
      const wei = random.integer(1 + random.below(256));
      const [from, to] = [UNITS[random.below(7)], UNITS[random.below(7)]];
      cases.push({
        input: { value: ethers.formatUnits(wei, UNITS.indexOf(from) * 3).replace(/\.0$/, ''), from, to },
        expected: { value: ethers.formatUnits(wei, UNITS.indexOf(to) * 3).replace(/\.0$/, '') },
      });
    }
    await compare('units', cases);
  });

  test('refuses too many decimals, and says so', async () => {
    const cases = [['1.0000000000000000001', 'ether'], ['0.1', 'wei'], ['1.0000000001', 'gwei']];
    for (const [value, from] of cases)
      await refuse(['offline', 'units'], { status: 2, code: 'invalid_input', detail: /decimal|fraction|place/i },
        { input: JSON.stringify({ value, from, to: 'wei' }) });
    const wrong = [
      ['', 'ether'], ['1', 'euro'], ['1e3', 'ether'], ['1,5', 'ether'], ['.', 'ether'], ['0x10', 'ether'], ['-1', 'ether'],
      ['١', 'ether'], [' 1', 'ether'], ['9'.repeat(61), 'ether'], ['NaN', 'wei'], ['Infinity', 'wei'],
    ].map(([value, from]) => ({ input: { value, from, to: 'wei' }, expected: Error }));
    wrong.push({ input: { value: '1', from: 'ether' }, expected: Error }, { input: { value: 1, from: 'ether', to: 'wei' }, expected: Error });
    await compare('units', wrong);
  });
});

describe('yield', () => {
  const YEAR = 31_536_000;
  const lambert = (z) => {
    let w = z < -0.2 ? -1 + Math.sqrt(2 * (Math.E * z + 1)) : Math.log1p(Math.max(z, -0.2));
    for (let step = 0; step < 100; ++step) {
      const error = w * Math.exp(w) - z;
      w -= error / (Math.exp(w) * (w + 1) - ((w + 2) * error) / (2 * w + 2)); // Halley
    }
    return w;
  };
  const exactX = (principal, cost) => Math.exp(1 + lambert(-(1 - cost / principal) / Math.E));
  // Written down from the definitions, not from the program's source.
  const FORMULAS = {
    aprToApy: [['apr', 'periodsPerYear'], (apr, n) => (1 + apr / n) ** n - 1],
    aprToApyContinuous: [['apr'], (apr) => Math.exp(apr) - 1],
    apyToApr: [['apy', 'periodsPerYear'], (apy, n) => n * ((1 + apy) ** (1 / n) - 1)],
    apyToAprContinuous: [['apy'], (apy) => Math.log(1 + apy)],
    sharePriceApy: [['before', 'after', 'seconds'], (a, b, s) => (b / a) ** (YEAR / s) - 1],
    impermanentLoss5050: [['priceRatio'], (k) => (2 * Math.sqrt(k)) / (1 + k) - 1],
    stakingApr: [['rewardRate', 'rewardPrice', 'totalStaked', 'stakedPrice'], (r, p, t, s) => (r * p * YEAR) / (t * s)],
    compoundThreshold: [['principal', 'cost'], (p, c) => Math.sqrt(2 * c * p) + (4 * c) / 3],
    compoundThresholdExact: [['principal', 'cost'], (p, c) => p * (exactX(p, c) - 1 + c / p)],
    compoundInterval: [['principal', 'cost', 'apr'], (p, c, r) => ((exactX(p, c) - 1 + c / p) / r) * YEAR],
    harvestThreshold: [['principal', 'cost', 'apr', 'redeployApr'], (p, c, r, q) => Math.sqrt((2 * c * p * r) / q)],
    harvestInterval: [['principal', 'cost', 'apr', 'redeployApr'], (p, c, r, q) => (Math.sqrt((2 * c * p * r) / q) / (p * r)) * YEAR],
    minimumPrincipal: [['cost', 'apr', 'horizonSeconds'], (c, r, t) => (4 * c) / ((r * t) / YEAR) ** 2],
    netApy: [['principal', 'cost', 'apr', 'intervalSeconds'], (p, c, r, t) => (1 + (r * t) / YEAR - c / p) ** (YEAR / t) - 1],
    netApyAtOptimum: [['principal', 'cost', 'apr'], (p, c, r) => Math.exp(r / exactX(p, c)) - 1],
    lambertW0: [['z'], lambert],
  };
  const RANGES = {
    apr: [0.01, 1.5], apy: [0.01, 3], periodsPerYear: [1, 5000], before: [0.5, 2], after: [0.5, 2.5], seconds: [2e6, 6e7],
    priceRatio: [0.01, 100], rewardRate: [0.001, 5], rewardPrice: [0.01, 50], totalStaked: [100, 1e7], stakedPrice: [0.1, 5000],
    principal: [2000, 1e6], cost: [0.5, 90], redeployApr: [0.01, 1], horizonSeconds: [1e5, 1e8], intervalSeconds: [1e5, 6e6], z: [-0.3, 20],
  };

  test('every function, against its formula', async () => {
    const random = randomSource(8);
    const cases = [];
    for (const [name, [parameters, formula]] of Object.entries(FORMULAS))
      for (let index = 0; index < 100; ++index) {
        const values = parameters.map((parameter) => {
          const [low, high] = RANGES[parameter];
          return low + ((high - low) * random.next()) / 2 ** 32;
        });
        const given = Object.fromEntries(parameters.map((parameter, at) => [parameter, values[at]]));
        cases.push({ input: { function: name, arguments: given }, wanted: formula(...values) });
      }
    const answers = await lines('yield', cases.map(({ input }) => input));
    counts.yield = (counts.yield ?? 0) + cases.length;
    for (const [index, { input, wanted }] of cases.entries()) {
      const said = `${JSON.stringify(input)}: ${JSON.stringify(answers[index])}, expected ${wanted}`;
      assert.equal(typeof answers[index].result, 'number', said);
      // The formulas with W lose digits in these doubles where cost is far below principal.
      assert.ok(Math.abs(answers[index].result - wanted) <= 1e-6 * Math.abs(wanted) + 1e-9, said);
    }
  });

  test('values worked out by hand', async () => {
    const at = (name, given) => ({ function: name, arguments: given });
    const [daily, loss, none, threshold, text] = await lines('yield', [
      at('aprToApy', { apr: 1, periodsPerYear: 2 }), // 1.5² - 1
      at('impermanentLoss5050', { priceRatio: 4 }), // 2·2/5 - 1
      at('impermanentLoss5050', { priceRatio: 1 }),
      at('compoundThreshold', { principal: 800, cost: 0.75 }), // √1200 + 1
      at('aprToApy', { apr: '1', periodsPerYear: '2' }),
    ]);
    assert.equal(daily.result, 1.25);
    assert.ok(Math.abs(loss.result + 0.2) < 1e-15);
    assert.ok(Math.abs(none.result) < 1e-15);
    assert.ok(Math.abs(threshold.result - 35.64101615137755) < 1e-12);
    assert.equal(text.result, 1.25);
  });

  test('refuses unknown functions, missing, unknown and senseless arguments', async () => {
    const wrong = [
      { function: 'aprToAPY', arguments: {} }, { function: 'aprToApy', arguments: { apr: 1 } }, { function: 'aprToApy' },
      { function: 'aprToApy', arguments: { apr: 1, periodsPerYear: 2, colour: 3 } }, { function: 'aprToApy', arguments: { apr: 1, periodsPerYear: 0 } },
      { function: 'aprToApy', arguments: { apr: 'much', periodsPerYear: 1 } }, { function: 'impermanentLoss5050', arguments: { priceRatio: -1 } },
      { function: 'impermanentLoss5050', arguments: { priceRatio: 'NaN' } }, { function: 'aprToApyContinuous', arguments: { apr: 1e9 } },
      { function: 'lambertW0', arguments: { z: -1 } }, { arguments: {} }, {}, { function: 5, arguments: {} },
    ];
    await compare('yield', wrong.map((input) => ({ input, expected: Error })));
  });
});

describe('the contract of errors', () => {
  const TOOLS = ['mnemonic check', 'derive', 'address', 'tx sign', 'tx decode', 'message sign', 'typed-data hash', 'typed-data sign', 'recover', 'abi encode', 'abi decode', 'rlp encode', 'rlp decode', 'units', 'yield'];

  test('status 2 and a document for input that is none, for every tool', async () => {
    for (const tool of TOOLS)
      for (const input of ['', ' \n', '{', '[]', '"text"', 'null', '{"a":}', '\u0000', '{}{}', Buffer.from([0xff, 0xfe, 0x80])])
        await refuse(['offline', ...tool.split(' ')], { status: 2, code: 'invalid_input' }, { input });
  });

  test('a field that is not known is named', async () => {
    for (const tool of TOOLS.filter((name) => name !== 'mnemonic check')) {
      const { detail } = await refuse(['offline', ...tool.split(' ')], { status: 2, code: 'invalid_input' }, { input: '{"colour":"blue"}' });
      assert.match(detail, /colour/, tool);
    }
  });

  test('mnemonic check knows its fields too', () =>
    refuse(['offline', 'mnemonic', 'check'], { status: 2, code: 'invalid_input', detail: /colour/ },
      { input: '{"mnemonic":"legal winner thank year wave sausage worth useful legal winner thank yellow","colour":"blue"}' }));

  test('without --json the reason is on standard error, and standard output is empty', async () => {
    const { status, stdout, stderr } = await run(['offline', 'units'], { input: '{"value":"1","from":"euro","to":"wei"}' });
    assert.equal(status, 2);
    assert.equal(stdout, '');
    assert.match(stderr, /^error: .*\n .*unit/s);
  });

  test('with --lines an error stands in its place, and the others are answered', async () => {
    const good = { value: '1', from: 'ether', to: 'gwei' };
    const answers = await lines('units', [good, '{', good, { ...good, from: 'euro' }, 'null', good]);
    for (const index of [0, 2, 5]) assert.deepEqual(answers[index], { value: '1000000000' });
    for (const index of [1, 3, 4]) checkError(answers[index]);
    const nothing = await run(['offline', 'units', '--lines', '--json'], { input: '' });
    assert.deepEqual([nothing.status, nothing.stdout], [0, '']);
    const noEnd = await run(['offline', 'units', '--lines', '--json'], { input: JSON.stringify(good) });
    assert.deepEqual([noEnd.status, JSON.parse(noEnd.stdout)], [0, { value: '1000000000' }]);
  });

  test('--lines needs no --json to answer in lines', async () => {
    const good = '{"value":"1","from":"ether","to":"gwei"}';
    const { status, stdout } = await run(['offline', 'units', '--lines'], { input: `${good}\n{\n${good}\n` });
    assert.equal(status, 0);
    const answers = stdout.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.equal(answers.length, 3);
    checkError(answers[1]);
  });

  test('too much input is refused, not swallowed', async () => {
    const input = `{"data":"0x${'00'.repeat(600_000)}"}`;
    await refuse(['offline', 'rlp', 'decode'], { status: 2, code: 'invalid_input', detail: /1048576|megabyte/ }, { input });
  });

  test('deep nesting and long rows of brackets end in an error', async () => {
    const deep = '['.repeat(200_000);
    for (const tool of TOOLS) await refuse(['offline', ...tool.split(' ')], { status: 2, code: 'invalid_input' }, { input: `{"a":${deep}` });
  });

  test('garbage of all kinds: every line has an answer, and the program lives', async () => {
    const random = randomSource(9);
    const key = `0x${'11'.repeat(32)}`;
    const words = 'test test test test test test test test test test test junk';
    const typedData = {
      types: { EIP712Domain: [{ name: 'chainId', type: 'uint256' }], A: [{ name: 'x', type: 'int8[]' }, { name: 'a', type: 'A[]' }] },
      primaryType: 'A', domain: { chainId: 1 }, message: { x: [1, '-2', '0x3'], a: [{ x: [], a: [] }] },
    };
    const seeds = {
      'mnemonic check': { mnemonic: words },
      derive: { seed: `0x${'22'.repeat(32)}`, path: "m/44'/60'/0'/0/0", count: 1 },
      address: { private_key: key, chain_id: 1 },
      'tx sign': { private_key: key, tx: { type: 2, chainId: 1, nonce: 0, gas: 21000, maxFeePerGas: '2', maxPriorityFeePerGas: '1', to: `0x${'11'.repeat(20)}`, value: '1', data: '0x', accessList: [] } },
      'tx decode': { raw: '0xf8498080808005061ba0fcfd8af353b87a2d2130745f044b13272e21f39eb231346ce08a3118fddb527aa019afcfc852de82321d52d235aad31dd0c7eebf0c9eff143082ef171fc849d3ee' },
      'message sign': { private_key: key, message: 'hello\u0041 "there" \\' },
      'typed-data hash': typedData,
      'typed-data sign': { private_key: key, typed_data: typedData },
      recover: { message: 'x', signature: new Wallet(key).signMessageSync('x') },
      'abi encode': { types: ['tuple(uint256,bytes4[])[2]', 'string'], values: [[['1', ['0x12345678']], ['2', []]], 'x'] },
      'abi decode': { types: ['uint256[]', 'string'], data: AbiCoder.defaultAbiCoder().encode(['uint256[]', 'string'], [[1, 2], 'x']) },
      'rlp encode': { item: ['0x', ['0x01', []]] },
      'rlp decode': { data: '0xc88363617483646f67' },
      units: { value: '1.5', from: 'ether', to: 'gwei' },
      yield: { function: 'aprToApy', arguments: { apr: 0.1, periodsPerYear: 12 } },
    };
    assert.deepEqual(Object.keys(seeds), TOOLS);
    for (const [tool, seed] of Object.entries(seeds)) {
      const original = Buffer.from(JSON.stringify(seed));
      const documents = Array.from({ length: 400 }, () => {
        const bytes = Buffer.from(original);
        for (let changes = 1 + random.below(4); changes > 0; --changes) bytes[random.below(bytes.length)] = random.below(256);
        const cut = random.below(6) === 0 ? bytes.subarray(0, 1 + random.below(bytes.length)) : bytes;
        return Buffer.from(cut.map((byte) => (byte === 10 ? 32 : byte)));
      });
      const answers = await lines(tool, documents);
      counts[`${tool} (garbage)`] = documents.length;
      for (const answer of answers) if (answer.error) checkError(answer);
      assert.ok(answers.filter(({ error }) => error).length > 50, tool);
    }
  });
});

describe('secrets', () => {
  const key = `0x${'1f'.repeat(31)}2e`;

  test('are refused on the command line, and not repeated', async () => {
    const attempts = [
      ['offline', 'address', '--private-key', key], ['offline', 'address', `--private_key=${key}`], ['offline', 'derive', '--mnemonic', `zebra ${key}`],
      ['vault', 'info', '--password', key], ['vault', 'create', `--password=${key}`], ['account', 'add-key', key], ['account', 'add-key', '--key', key],
      ['vault', 'import', 'zebra', 'zebra', key], ['offline', 'message', 'sign', key],
    ];
    for (const args of attempts) {
      const { status, answer, stderr } = await runJson(args);
      const said = args.join(' ');
      assert.equal(status, 2, said);
      assert.equal(answer.error.code, 'invalid_input', said);
      assert.ok(!(JSON.stringify(answer) + stderr).includes(key.slice(2)), `repeats it: ${said}`);
    }
  });

  test('are in no error, whatever is wrong with them or beside them', async () => {
    const words = 'zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra zebra';
    const cases = [
      ['address', { private_key: `${key}00` }], ['address', { private_key: key, private_kez: 1 }], ['tx sign', { private_key: key, tx: { type: 9 } }],
      ['message sign', { private_key: key }], ['typed-data sign', { private_key: key, typed_data: {} }], ['typed-data hash', { private_key: key }], ['derive', { mnemonic: words }], ['derive', { mnemonic: words.replace('zebra', 'zebrra') }],
      ['derive', { seed: key, path: 'x' }], ['derive', { mnemonic: 'test test test test test test test test test test test junk', passphrase: 'zebra', path: 'x' }],
      ['address', `{"private_key":"${key}","private_key":"${key}"}`], ['address', `{"private_key":"${key}"`], ['address', `{"private_key":"${key}\\q"}`],
    ];
    for (const [tool, document] of cases) {
      const input = typeof document === 'string' ? document : JSON.stringify(document);
      const { status, answer, stderr } = await runJson(['offline', ...tool.split(' ')], { input });
      const said = JSON.stringify(answer) + stderr;
      assert.equal(status, 2, `${input}: ${said}`);
      assert.ok(!said.includes('1f1f') && !/zebr/.test(said), said);
    }
  });
});

describe('usage', () => {
  test('--help lists the commands and ends with 0; nothing at all with 2', async () => {
    const help = await run(['--help']);
    assert.equal(help.status, 0);
    for (const command of ['vault create', 'account derive', 'network check', 'balances', 'positions', 'send', 'position compound', 'rules run', 'offline tx sign'])
      assert.ok(help.stdout.includes(command), command);
    const nothing = await run([]);
    assert.equal(nothing.status, 2);
    const one = await run(['offline', 'derive', '--help']);
    assert.equal(one.status, 0);
    assert.match(one.stdout, /--reveal-private-keys/);
  });

  test('wrong commands and options are refused by their names', async () => {
    await refuse(['fly'], { status: 2, code: 'invalid_input', detail: /fly/ });
    await refuse(['offline', 'fly'], { status: 2, code: 'invalid_input', detail: /fly/ });
    await refuse(['offline', 'units', '--colour'], { status: 2, code: 'invalid_input', detail: /--colour/ });
    await refuse(['offline', 'units', '--lines=yes'], { status: 2, code: 'invalid_input', detail: /--lines/ });
    await refuse(['offline', 'mnemonic', 'new', '--words'], { status: 2, code: 'invalid_input' });
  });
});

describe('keystore', () => {
  const PASSWORDS = ['', 'correct horse', 'p\u00e4ss w\u00f6rd \u2713'.normalize('NFKC')];

  test('of ethers opens here, whatever its cost', async () => {
    const random = randomSource(30);
    const cases = [];
    for (const [index, scrypt] of [{ N: 2, r: 1, p: 1 }, { N: 1024, r: 8, p: 1 }, { N: 64, r: 3, p: 7 }].entries()) {
      const { privateKey, address } = new Wallet(random.bytes(32));
      const json = await ethers.encryptKeystoreJson({ address, privateKey }, PASSWORDS[index], { scrypt });
      cases.push({ input: { keystore: JSON.parse(json), password: PASSWORDS[index] }, expected: { address, private_key: privateKey } });
    }
    await compare('keystore decrypt', cases, REVEAL);
  });

  test('of the published cases opens here', async () => {
    const cases = vectors('wallets')
      .filter(({ type }) => type === 'secret-storage')
      .map(({ name, json, password, address, privateKey }) => ({
        name,
        input: { keystore: JSON.parse(json), password },
        expected: { address: getAddress(address), private_key: privateKey },
      }));
    assert.ok(cases.length >= 7);
    await compare('keystore decrypt', cases, REVEAL);
  });

  test('of ours opens in ethers', async () => {
    const wallet = new Wallet(randomSource(31).bytes(32));
    for (const kdf of [undefined, 'scrypt', 'pbkdf2']) {
      const input = JSON.stringify({ private_key: wallet.privateKey, password: PASSWORDS[2], kdf });
      const { keystore } = await succeed(['offline', 'keystore', 'encrypt'], { input });
      assert.equal(keystore.crypto.kdf, kdf ?? 'scrypt');
      const opened = await ethers.decryptKeystoreJson(JSON.stringify(keystore), PASSWORDS[2]);
      assert.equal(opened.privateKey, wallet.privateKey);
    }
  });

  test('with a wrong password, of another address or of evil cost is refused', async () => {
    const { privateKey, address } = new Wallet(randomSource(32).bytes(32));
    const keystore = JSON.parse(await ethers.encryptKeystoreJson({ address, privateKey }, 'x', { scrypt: { N: 2, r: 1, p: 1 } }));
    const ask = (changed, password = 'x') => ({ input: JSON.stringify({ keystore: { ...keystore, ...changed }, password }) });
    const decrypt = ['offline', 'keystore', 'decrypt'];
    await refuse(decrypt, { status: 1, code: 'wrong_password', detail: /MAC/ }, ask({}, 'y'));
    await refuse(decrypt, { status: 2, code: 'invalid_input', detail: /claims/ }, ask({ address: '00'.repeat(20) }));
    await refuse(decrypt, { status: 2, code: 'unsupported' }, ask({ version: 1 }));
    const evil = { ...keystore.Crypto, kdfparams: { ...keystore.Crypto.kdfparams, n: 2 ** 40 } };
    await refuse(decrypt, { status: 2, code: 'invalid_input', detail: /1 GiB/ }, ask({ Crypto: evil }));
  });
});

describe('mnemonics of other languages', () => {
  const LISTS = { english: 'en', japanese: 'ja', korean: 'ko', spanish: 'es', chinese_simplified: 'zh_cn', chinese_traditional: 'zh_tw', french: 'fr', italian: 'it', czech: 'cz', portuguese: 'pt' };

  test('of ethers are known here, and lead to the same accounts', async () => {
    const random = randomSource(50);
    const check = [];
    const derive = [];
    for (const [language, list] of Object.entries(LISTS)) {
      for (const size of [16, 24, 32]) {
        const mnemonic = Mnemonic.fromEntropy(random.bytes(size), 'p\u00e4ss', ethers.wordlists[list]);
        const wallet = HDNodeWallet.fromMnemonic(mnemonic, "m/44'/60'/0'/0/0");
        const input = { mnemonic: mnemonic.phrase };
        check.push({ name: language, input, expected: { valid: true, words: (size * 3) / 4, language } });
        derive.push({ name: language, input: { ...input, passphrase: 'p\u00e4ss' }, address: wallet.address });
      }
    }
    await compare('mnemonic check', check);
    const answers = await compare('derive', derive.map(({ name, input }) => ({ name, input, expected: {} })));
    assert.deepEqual(answers.map(({ accounts }) => accounts[0].address), derive.map(({ address }) => address));
  });

  test('of ours are known to ethers', async () => {
    for (const [language, list] of Object.entries(LISTS)) {
      const { mnemonic } = await succeed(['offline', 'mnemonic', 'new', '--words', '15', '--language', language]);
      assert.ok(Mnemonic.isValidMnemonic(mnemonic, ethers.wordlists[list]), language);
    }
    await refuse(['offline', 'mnemonic', 'new', '--language', 'klingon'], { status: 2, code: 'invalid_input', detail: /portuguese/ });
  });
});

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
