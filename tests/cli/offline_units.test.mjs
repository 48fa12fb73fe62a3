// SPDX-License-Identifier: GPL-3.0-or-later
// Units from outside, against ethers and the cases of @ethersproject/testcases.
import { describe, test } from 'node:test';
import { ethers, randomSource, refuse, vectors } from './harness.mjs';
import { compare, decimal } from './offline.mjs';

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
