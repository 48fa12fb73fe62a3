// SPDX-License-Identifier: GPL-3.0-or-later
// What holds for every command: errors, secrets, usage.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkError, ethers, lines, randomSource, refuse, run, runJson } from './harness.mjs';
import { counts } from './offline.mjs';

const { AbiCoder, Wallet } = ethers;

describe('the contract of errors', () => {
  const TOOLS = ['mnemonic check', 'derive', 'address', 'tx sign', 'tx decode', 'tx check', 'message sign', 'typed-data hash', 'typed-data sign', 'recover', 'abi encode', 'abi decode', 'rlp encode', 'rlp decode', 'units', 'yield', 'ur encode', 'ur decode', 'qr account', 'qr request', 'qr signature'];

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
      'tx check': { raw: '0xf8498080808005061ba0fcfd8af353b87a2d2130745f044b13272e21f39eb231346ce08a3118fddb527aa019afcfc852de82321d52d235aad31dd0c7eebf0c9eff143082ef171fc849d3ee', chainId: 1 },
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
      'ur encode': { type: 'bytes', cbor: '0x0102030405060708090a0b0c0d0e0f', fragment: 10, count: 4 },
      'ur decode': { parts: ['ur:bytes/hdeymejtswhhylkepmykhhtsytsnoyoyaxaedsuttydmmhhpktpmsrjtgwdpfnsboxgwlbaawzuefywkdplrsrjynbvygabwjldapfcsdwkbrkch'] },
      'qr account': { parts: ['ur:crypto-hdkey/oeadykaejljljl'], count: 2 },
      'qr request': { account: { address: `0x${'11'.repeat(20)}`, path: "m/44'/60'/0'/0/0", source_fingerprint: '16a93ed0' }, message: 'hello', chain_id: 1 },
      'qr signature': { request: '0xa401d825509b1deb4d3b7d4bad9bdd2b0d7b3dcb6d0241010303', parts: ['ur:eth-signature/oeadykaejljljl'] },
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
