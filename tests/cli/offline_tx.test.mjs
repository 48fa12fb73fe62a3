// SPDX-License-Identifier: GPL-3.0-or-later
// Transactions from outside, against ethers and the cases of @ethersproject/testcases.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, randomSource, runJson, vectors } from './harness.mjs';
import { compare, decimal, fits64 } from './offline.mjs';

const { Transaction, TypedDataEncoder, Wallet, computeAddress, encodeRlp, getAddress, keccak256 } = ethers;

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

  test('EIP-4844: as ethers signs it', async () => {
    const random = randomSource(5);
    const all = [];
    for (let index = 0; index < 100; ++index) {
      const wallet = new Wallet(random.bytes(32));
      const common = {
        type: 3, chainId: random.integer(64), nonce: random.below(1000), to: getAddress(random.bytes(20)), value: random.integer(90),
        data: random.bytes(random.below(70)), gasLimit: random.integer(30), maxPriorityFeePerGas: random.integer(30),
        maxFeePerGas: 2n ** 31n + random.integer(40), maxFeePerBlobGas: random.integer(100), accessList: [],
        blobVersionedHashes: Array.from({ length: 1 + random.below(6) }, () => `0x01${random.bytes(31).slice(2)}`),
      };
      const signed = await wallet.signTransaction(common);
      const tx = {
        type: 3, chainId: `${common.chainId}`, ...fieldsOf(common), maxFeePerGas: `${common.maxFeePerGas}`, accessList: [],
        maxPriorityFeePerGas: `${common.maxPriorityFeePerGas}`, maxFeePerBlobGas: `${common.maxFeePerBlobGas}`,
        blobVersionedHashes: common.blobVersionedHashes,
      };
      all.push(casesOf(`4844-${index}`, wallet.privateKey, wallet.address, tx, Transaction.from(signed).unsignedSerialized, signed));
    }
    await compare('tx sign', flattened(all, 'sign'));
    await compare('tx decode', flattened(all, 'decode'));
    const { input: { tx } } = all[0].sign[1];
    const wrong = [{ to: null }, { blobVersionedHashes: [] }, { blobVersionedHashes: [`0x02${'aa'.repeat(31)}`] }, { blobVersionedHashes: undefined }, { maxFeePerBlobGas: `${2n ** 256n}` }, { authorizationList: [] }];
    await compare('tx sign', wrong.map((change) => ({ input: { tx: { ...tx, ...change } }, expected: Error })));
  });

  test('a deposit of the OP Stack is read, with its hash', async () => {
    const fields = [`0x${'11'.repeat(32)}`, `0x${'22'.repeat(20)}`, `0x${'33'.repeat(20)}`, '0x05', '0x07', '0x0f4240', '0x', '0xabcd'];
    const raw = `0x7e${encodeRlp(fields).slice(2)}`;
    await compare('tx decode', [{
      input: { raw },
      expected: {
        type: 126, hash: keccak256(raw), sourceHash: fields[0], from: getAddress(fields[1]), to: getAddress(fields[2]), mint: '5',
        value: '7', gas: '1000000', isSystemTx: false, data: '0xabcd',
      },
    }, { input: { raw: `${raw}00` }, expected: Error }]);
  });

  test('a ZKsync transaction is read, and who signed it found', async () => {
    const wallet = new Wallet(`0x${'46'.repeat(32)}`);
    const word = (type) => ({ name: type[0], type: type[1] });
    const types = { Transaction: [['txType', 'uint256'], ['from', 'uint256'], ['to', 'uint256'], ['gasLimit', 'uint256'], ['gasPerPubdataByteLimit', 'uint256'], ['maxFeePerGas', 'uint256'], ['maxPriorityFeePerGas', 'uint256'], ['paymaster', 'uint256'], ['nonce', 'uint256'], ['value', 'uint256'], ['data', 'bytes'], ['factoryDeps', 'bytes32[]'], ['paymasterInput', 'bytes']].map(word) };
    const to = `0x${'35'.repeat(20)}`;
    const message = { txType: 113, from: wallet.address, to, gasLimit: 1000, gasPerPubdataByteLimit: 800, maxFeePerGas: 9, maxPriorityFeePerGas: 3, paymaster: 0, nonce: 2, value: 5, data: '0xab', factoryDeps: [], paymasterInput: '0x' };
    const domain = { name: 'zkSync', version: '2', chainId: 324 };
    const signature = await wallet.signTypedData(domain, types, message);
    const raw = `0x71${encodeRlp(['0x02', '0x03', '0x09', '0x03e8', to, '0x05', '0xab', '0x0144', '0x', '0x', '0x0144', wallet.address, '0x0320', [], signature, []]).slice(2)}`;
    const signingHash = TypedDataEncoder.hash(domain, types, message);
    await compare('tx decode', [
      { input: { raw }, expected: { type: 113, from: wallet.address, recovered: wallet.address, signingHash, hash: keccak256(signingHash + keccak256(signature).slice(2)), customSignature: signature } },
      { input: { raw: raw.slice(0, -2) }, expected: Error },
    ]);
  });

  test('check says whether a block takes it, and why not', async () => {
    const wallet = new Wallet(`0x${'22'.repeat(32)}`);
    const tx = { type: 2, chainId: 900, nonce: 5, to: `0x${'11'.repeat(20)}`, value: 7n, gasLimit: 21000, maxFeePerGas: 9n, maxPriorityFeePerGas: 1n };
    const raw = await wallet.signTransaction(tx);
    const low = await wallet.signTransaction({ ...tx, gasLimit: 20999 });
    await compare('tx check', [
      { input: { raw, chainId: 900 }, expected: { valid: true, from: wallet.address, hash: keccak256(raw), intrinsicGas: '21000' } },
      { input: { raw, chainId: 1 }, expected: { valid: false } },
      { input: { raw: low }, expected: { valid: false } },
      { input: { raw: `${raw}00` }, expected: { valid: false } },
      { input: { raw, chain: 1 }, expected: Error },
    ]);
    const { status, answer } = await runJson(['offline', 'tx', 'check'], { input: JSON.stringify({ raw: low }) });
    assert.equal(status, 1);
    assert.match(answer.reason, /20999.*21000/);
  });

  test('refuses what no node would take, and whatever it does not know', async () => {
    const key = `0x${'11'.repeat(32)}`;
    const tx = {
      type: 2, chainId: 1, nonce: 0, gas: 21000, maxFeePerGas: '2', maxPriorityFeePerGas: '1',
      to: `0x${'11'.repeat(20)}`, value: '1', data: '0x',
    };
    await compare('tx sign', [{ input: { private_key: key, tx }, expected: { from: computeAddress(key) } }]);
    const changed = [
      { type: 3 }, { type: 5 }, { type: 126 }, { type: 113 },
      { maxFeePerBlobGas: '1' }, { blobVersionedHashes: [`0x01${'aa'.repeat(31)}`] }, { type: '0x7f' }, { type: -1 }, { gasPrice: '1' }, { gasLimit: 21000 }, { chainID: 1 },
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
