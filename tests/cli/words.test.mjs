// SPDX-License-Identifier: GPL-3.0-or-later
// Several mnemonics in one vault: further words, and the wallets that passphrases hide behind the same ones.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { CHEAP, Vault, ethers, refuse, run, secretFile, succeed, temporaryFolder } from './harness.mjs';

const JUNK = 'test test test test test test test test test test test junk';
const MORE = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
const at = (words, passphrase, path) => ethers.HDNodeWallet.fromPhrase(words, passphrase, path).address;
const bip44 = (index) => `m/44'/60'/0'/0/${index}`;
const vault = new Vault();
const addWords = (words, ...more) => vault.succeed('account', 'add-words', '--mnemonic-file', secretFile(words), ...more);

before(() => vault.import(JUNK));

describe('several mnemonics', () => {
  test('a passphrase opens another wallet of the same words beside the first', async () => {
    const [plain] = (await vault.succeed('account', 'list')).accounts;
    assert.equal(plain.address, at(JUNK, '', bip44(0)));
    const { accounts } = await addWords(JUNK, '--passphrase-file', secretFile('TREZOR'), '--name', 'hidden');
    assert.deepEqual(accounts.map(({ name, address, path }) => [name, address, path]), [['hidden', at(JUNK, 'TREZOR', bip44(0)), bip44(0)]]);
    // NFKD: the passphrase composed and decomposed is the same one.
    const composed = await addWords(JUNK, '--passphrase-file', secretFile('caf\u00e9'), '--name', 'accent');
    assert.equal(composed.accounts[0].address, at(JUNK, 'cafe\u0301', bip44(0)));
  });

  test('each account of words leads to further ones of the same', async () => {
    const hidden = await vault.succeed('account', 'derive', '--words-of', 'hidden');
    assert.deepEqual(hidden.accounts.map(({ address, path }) => [address, path]), [[at(JUNK, 'TREZOR', bip44(1)), bip44(1)]]);
    const path = "m/44'/60'/4'/0/0";
    const ledger = await vault.succeed('account', 'derive', '--words-of', 'hidden', '--path', path);
    assert.equal(ledger.accounts[0].address, at(JUNK, 'TREZOR', path));
    const first = await vault.succeed('account', 'derive'); // of the first words where nothing is said
    assert.equal(first.accounts[0].address, at(JUNK, '', bip44(1)));
  });

  test('other words come in as well', async () => {
    const { accounts } = await addWords(MORE);
    assert.equal(accounts[0].address, at(MORE, '', bip44(0)));
    const next = await vault.succeed('account', 'derive', '--words-of', accounts[0].name);
    assert.equal(next.accounts[0].address, at(MORE, '', bip44(1)));
  });

  test('the same wallet twice, wrong words and accounts without words are refused, and nothing is left behind', async () => {
    const before = (await vault.succeed('account', 'list')).accounts;
    const again = ['account', 'add-words', '--mnemonic-file', secretFile(JUNK)];
    await vault.refuse({ status: 2, code: 'already_exists', detail: /in the vault already/ }, ...again);
    const wrong = ['account', 'add-words', '--mnemonic-file', secretFile(JUNK.replace('junk', 'test'))];
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /checksum/ }, ...wrong);
    await vault.succeed('account', 'watch', '0x70997970C51812dc3A010C7d01b50e0d17dc79C9'.toLowerCase(), '--name', 'seen');
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /recovery words/ }, 'account', 'derive', '--words-of', 'seen');
    await vault.refuse({ status: 2, code: 'not_found' }, 'account', 'derive', '--words-of', 'nobody');
    const after = (await vault.succeed('account', 'list')).accounts;
    assert.deepEqual(after.map(({ name }) => name), [...before.map(({ name }) => name), 'seen']);
    assert.equal((await addWords(JUNK, '--passphrase-file', secretFile('another'))).accounts.length, 1);
  });
});

describe('shares of SLIP-39', () => {
  const folder = temporaryFolder();
  const { vectors } = JSON.parse(readFileSync(new URL('../vectors/slip39.json', import.meta.url)));
  const fileOf = (shares) => {
    const file = path.join(folder, 'shares');
    writeFileSync(file, `${shares.join('\n\n')}\r\n`);
    return file;
  };
  const addShares = (shares, ...more) => ['account', 'add-shares', '--shares-file', fileOf(shares), '--passphrase-file', secretFile('TREZOR'), ...more];

  test('the vectors of the standard become the accounts of their extended keys', async () => {
    const valid = vectors.filter(([, , secret]) => secret !== '');
    const byKey = new Map(valid.map(([, shares, , xprv]) => [xprv, shares])); // some are the same wallet
    assert.ok(byKey.size > 5);
    for (const [xprv, shares] of byKey) {
      const { accounts } = await vault.succeed(...addShares(shares));
      const parent = ethers.HDNodeWallet.fromExtendedKey(xprv);
      assert.equal(accounts[0].address, parent.derivePath(bip44(0).slice(2)).address);
      const next = await vault.succeed('account', 'derive', '--words-of', accounts[0].name);
      assert.equal(next.accounts[0].address, parent.derivePath(bip44(1).slice(2)).address);
    }
  });

  test('make a vault of their own', async () => {
    const [, shares, , xprv] = vectors[3];
    const more = ['--shares-file', fileOf(shares), '--passphrase-file', secretFile('TREZOR')];
    const made = new Vault();
    const { accounts } = await made.succeed('vault', 'import', ...CHEAP, ...more);
    assert.equal(accounts[0].address, ethers.HDNodeWallet.fromExtendedKey(xprv).derivePath(bip44(0).slice(2)).address);
    const none = new Vault();
    const few = ['--shares-file', fileOf(shares.slice(1))];
    await none.refuse({ status: 2, code: 'invalid_input', detail: /not enough shares/ }, 'vault', 'import', ...CHEAP, ...few);
    assert.ok(!existsSync(path.join(none.folder, 'vault.header')));
  });

  test('too few, a share that is none and the same wallet once more are refused, and nothing is left behind', async () => {
    const before = (await vault.succeed('account', 'list')).accounts;
    const [, shares] = vectors[3]; // two of three
    await vault.refuse({ status: 2, code: 'already_exists' }, ...addShares(shares));
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /not enough shares/ }, ...addShares(shares.slice(1)));
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /share 2/ }, ...addShares([shares[0], shares[1].replace('shadow', 'shaddow')]));
    await vault.refuse({ status: 2, code: 'invalid_input' }, ...addShares([]));
    assert.deepEqual((await vault.succeed('account', 'list')).accounts, before);
  });
});

describe('shares that leave the vault', () => {
  const folder = temporaryFolder();
  const fileOf = (name) => path.join(folder, name);
  const exported = (account, file, ...more) => ['account', 'shares-export', account, file, '--group', '2/3', ...more];

  test('come back as the same wallet in another one', async () => {
    const other = new Vault();
    await other.import(MORE);
    for (const [account, words, passphrase] of [['Account 1', JUNK, ''], ['hidden', JUNK, 'TREZOR']]) {
      const file = fileOf(account);
      const answer = await vault.succeed(...exported(account, file, '--passphrase-file', secretFile('of the shares')));
      assert.deepEqual(answer, { address: at(words, passphrase, bip44(0)), file, group_threshold: 1, groups: [[2, 3]], words: 59 });
      assert.equal(statSync(file).mode & 0o777, 0o600);
      const shares = readFileSync(file, 'utf8').trimEnd().split('\n');
      assert.deepEqual(shares.map((share) => share.split(' ').length), [59, 59, 59]);
      writeFileSync(file, `${shares[2]}\n${shares[0]}\n`);
      const add = ['account', 'add-shares', '--shares-file', file, '--passphrase-file', secretFile('of the shares')];
      const { accounts } = await other.succeed(...add);
      assert.equal(accounts[0].address, at(words, passphrase, bip44(0)));
      const next = await other.succeed('account', 'derive', '--words-of', accounts[0].name);
      assert.equal(next.accounts[0].address, at(words, passphrase, bip44(1)));
    }
  });

  test('of groups', async () => {
    const file = fileOf('groups');
    const { groups } = await vault.succeed(...exported('Account 1', file, '--group', '1/1', '--group-threshold', '2'));
    assert.deepEqual(groups, [[2, 3], [1, 1]]);
    const [first, second] = readFileSync(file, 'utf8').split('\n\n').map((group) => group.trimEnd().split('\n'));
    const input = (shares) => ({ input: JSON.stringify({ shares }) });
    const combine = ['offline', 'slip39', 'combine'];
    assert.deepEqual(await succeed(combine, input([first[0], first[2], second[0]])), { address: at(JUNK, '', bip44(0)) });
    await refuse(combine, { status: 2, code: 'invalid_input', detail: /1 of 2 groups/ }, input(first));
  });

  test('are shown on the terminal alone, whatever takes standard output', async () => {
    const out = fileOf('stdout');
    const command = ['account', 'shares-export', 'Account 1', '--group', '2/2', '--json', ...vault.options()];
    // In a session with a terminal of its own; what the program writes to standard output goes elsewhere.
    const terminal = 'import os, pty, sys; sys.exit(os.waitstatus_to_exitcode(pty.spawn(["/bin/sh", "-c", \'exec "$@" >"$OUT"\', "sh"] + sys.argv[1:])))';
    const { status, stdout } = await run(command, { through: ['/usr/bin/python3', '-c', terminal], env: { OUT: out } });
    assert.equal(status, 0, stdout);
    const shares = stdout.split(/^Group 1 of 1, of which 2 of 2 shares are enough: share \d$/m).slice(1).map((text) => text.trim().split(/\s+/));
    assert.deepEqual(shares.map((words) => words.length), [59, 59]);
    const input = JSON.stringify({ shares: shares.map((words) => words.join(' ')) });
    assert.deepEqual(await succeed(['offline', 'slip39', 'combine'], { input }), { address: at(JUNK, '', bip44(0)) });
    const answer = readFileSync(out, 'utf8');
    assert.equal(JSON.parse(answer).file, null);
    for (const word of shares.flat()) assert.ok(!answer.includes(word) || word === 'group', word);
  });

  test('are refused where there is no terminal, no scheme, no seed, a wrong password or a file', async () => {
    const bad = (detail, ...args) => vault.refuse({ status: 2, code: 'invalid_input', detail }, 'account', 'shares-export', ...args);
    await bad(/terminal.*FILE/, 'Account 1', '--group', '2/3');
    await bad(/--group 2\/3/, 'Account 1', fileOf('none'));
    for (const group of ['3', '2/3/4', 'a/b', '-1/3', '']) await bad(/--group/, 'Account 1', fileOf('none'), '--group', group);
    for (const group of ['4/3', '0/3', '2/17', '1/3']) await bad(undefined, 'Account 1', fileOf('none'), '--group', group);
    await bad(/group threshold/, 'Account 1', fileOf('none'), '--group', '2/3', '--group-threshold', '2');
    await bad(/words or shares/, 'seen', fileOf('none'), '--group', '2/3');
    await bad(/ASCII/, 'Account 1', fileOf('none'), '--group', '2/3', '--passphrase-file', secretFile('caf\u00e9'));
    const wrong = [...exported('Account 1', fileOf('none')), ...vault.options('wrong')];
    await refuse(wrong, { status: 1, code: 'wrong_password' });
    writeFileSync(fileOf('there'), 'already');
    await vault.refuse({ status: 2, code: 'already_exists' }, ...exported('Account 1', fileOf('there')));
    assert.equal(readFileSync(fileOf('there'), 'utf8'), 'already');
    assert.ok(!existsSync(fileOf('none')));
  });

  test('stand in the log of the keys', async () => {
    const { records } = await vault.succeed('vault', 'log');
    assert.ok(records.some(({ use, refusal }) => use === 'reveal' && !refusal));
  });
});
