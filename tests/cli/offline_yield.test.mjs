// SPDX-License-Identifier: GPL-3.0-or-later
// The functions of yield.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lines, randomSource } from './harness.mjs';
import { compare, counts } from './offline.mjs';

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
