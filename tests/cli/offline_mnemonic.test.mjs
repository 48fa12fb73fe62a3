// SPDX-License-Identifier: GPL-3.0-or-later
// Mnemonics from outside, against ethers and the cases of @ethersproject/testcases.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ethers, randomSource, refuse, runJson, succeed, vectors } from './harness.mjs';
import { compare } from './offline.mjs';

const { HDNodeWallet, Mnemonic } = ethers;

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
