// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the offline tools share: comparing the answers to many documents, and counting them.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { checkError, lines } from './harness.mjs';

export const REVEAL = ['--reveal-private-keys'];
export const counts = {};

/** Runs a tool over cases of {input, expected} and compares what `expected` names; an expected Error must be one. */
export async function compare(tool, cases, options = []) {
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
export const decimal = (value) => BigInt(value === undefined || value === '0x' ? 0 : value).toString();
export const fits64 = (value) => BigInt(decimal(value)) < 2n ** 64n;

after(() => {
  const total = Object.values(counts).reduce((sum, one) => sum + one, 0);
  console.log(`# ${total} cases: ${Object.entries(counts).map(([tool, count]) => `${tool} ${count}`).join(', ')}`);
});
