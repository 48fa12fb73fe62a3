// SPDX-License-Identifier: GPL-3.0-or-later
// The contract ABI from outside, against ethers and the cases of @ethersproject/testcases.
import { describe, test } from 'node:test';
import { ethers, vectors } from './harness.mjs';
import { compare, decimal } from './offline.mjs';

const { AbiCoder, getAddress } = ethers;

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
