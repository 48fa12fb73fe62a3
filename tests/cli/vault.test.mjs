// SPDX-License-Identifier: GPL-3.0-or-later
// Vaults, accounts and the address book. Needs no network.
import assert from 'node:assert/strict';
import { chmodSync, cpSync, existsSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { before, describe, test } from 'node:test';
import { CHEAP, PASSWORD, Vault, ethers, hashes, randomSource, refuse, run, runJson, secretFile, succeed, temporaryFolder } from './harness.mjs';
import { JUNK, OTHER, accountAt, checkTemplate, copyOfTemplate, makeTemplate, pathOf } from './vaults.mjs';

const { HDNodeWallet, Mnemonic, Wallet, getAddress } = ethers;
const names = (accounts) => accounts.map(({ name }) => name);

let template;
before(async () => { template = await makeTemplate(); });

describe('the log of what the keys did', () => {
  test('is empty where they did nothing, and has an export', async () => {
    const vault = copyOfTemplate();
    assert.deepEqual(await vault.succeed('vault', 'log'), { records: [], total: 0, first_wrong: null });
    const out = path.join(temporaryFolder(), 'out.json');
    await vault.succeed('account', 'keystore-export', 'Account 1', out, '--keystore-password-file', secretFile('of the file'));
    const { records, total, first_wrong: firstWrong } = await vault.succeed('vault', 'log');
    assert.equal(total, 1);
    assert.equal(firstWrong, null);
    const [{ time, ...record }] = records;
    assert.ok(Math.abs(Date.parse(time) - Date.now()) < 60_000, time);
    assert.deepEqual(record, { number: 1, use: 'export', account: accountAt(0).address, chain_id: null, hash: null, rule: null, refusal: null });
    assert.equal((await vault.succeed('vault', 'log', '--limit', '1')).records.length, 1);
    await vault.refuse({ status: 2, code: 'invalid_input' }, 'vault', 'log', '--limit', '0');
  });
});

describe('a new vault', () => {
  test('shows its words once, and they are its account', async () => {
    const vault = new Vault();
    const answer = await vault.create();
    assert.deepEqual(Object.keys(answer).sort(), ['accounts', 'argon2id', 'exists', 'keyring', 'mnemonic', 'vault']);
    assert.equal(answer.vault, vault.folder);
    assert.equal(answer.exists, true);
    assert.deepEqual(answer.argon2id, { memory_bytes: 64 * 2 ** 20, iterations: 1 });
    assert.equal(Mnemonic.fromPhrase(answer.mnemonic).phrase.split(' ').length, 24);
    const { address } = accountAt(0, answer.mnemonic);
    assert.deepEqual(answer.accounts, [{ name: 'Account 1', address, kind: 'derived', path: pathOf(0) }]);
    assert.deepEqual((await vault.succeed('account', 'list')).accounts, answer.accounts);

    const secrets = [answer.mnemonic.split(' ').slice(0, 4).join(' '), accountAt(0, answer.mnemonic).privateKey.slice(2), PASSWORD];
    for (const name of readdirSync(vault.folder)) {
      const bytes = readFileSync(path.join(vault.folder, name));
      assert.equal(statSync(path.join(vault.folder, name)).mode & 0o077, 0, `${name} is for its owner alone`);
      assert.ok(!bytes.includes('SQLite format 3') && !bytes.includes('Account 1'), `${name} is not encrypted`);
      for (const secret of secrets) {
        assert.ok(!bytes.includes(secret), `${name} holds a secret openly`);
        assert.ok(!bytes.includes(Buffer.from(secret, 'hex')) || !/^[0-9a-f]{64}$/.test(secret), `${name} holds the key`);
      }
    }
    assert.equal(statSync(vault.folder).mode & 0o777, 0o700);
  });

  test('has as many words as asked for', async () => {
    const vault = new Vault();
    const { mnemonic } = await vault.create('--words', '12');
    assert.equal(Mnemonic.fromPhrase(mnemonic).phrase.split(' ').length, 12);
    const none = new Vault();
    for (const words of ['13', 'many', '0']) await none.refuse({ status: 2, code: 'invalid_input' }, 'vault', 'create', ...CHEAP, '--words', words);
    assert.ok(!existsSync(path.join(none.folder, 'vault.header')));
    await none.create(); // what failed is not in the way
  });

  test('has words of any of the ten languages, which come in again', async () => {
    const lists = { english: 'en', japanese: 'ja', korean: 'ko', spanish: 'es', chinese_simplified: 'zh_cn', chinese_traditional: 'zh_tw', french: 'fr', italian: 'it', czech: 'cz', portuguese: 'pt' };
    const all = new Vault();
    await all.create();
    for (const [language, list] of Object.entries(lists)) {
      const vault = new Vault();
      const { mnemonic, accounts } = await vault.create('--language', language);
      const known = Mnemonic.fromPhrase(mnemonic, '', ethers.wordlists[list]);
      assert.equal(accounts[0].address, HDNodeWallet.fromMnemonic(known, pathOf(0)).address, language);
      const words = ['--mnemonic-file', secretFile(mnemonic)];
      const other = language === 'korean' ? 'czech' : 'korean';
      await all.refuse({ status: 2, code: 'invalid_input' }, 'account', 'add-words', ...words, '--language', other);
      const added = await all.succeed('account', 'add-words', ...words, '--language', language);
      assert.equal(added.accounts[0].address, accounts[0].address);
      const again = new Vault();
      await again.refuse({ status: 2, code: 'invalid_input' }, 'vault', 'import', ...CHEAP, ...words, '--language', other);
      assert.ok(!existsSync(path.join(again.folder, 'vault.header')));
      const imported = await again.import(mnemonic, '--language', language);
      assert.equal(imported.accounts[0].address, accounts[0].address);
    }
    const none = new Vault();
    for (const command of ['create', 'import'])
      await none.refuse({ status: 2, code: 'invalid_input', detail: /portuguese/ }, 'vault', command, ...CHEAP, '--language', 'klingon');
  });

  test('in words for people: the mnemonic on standard output, never on standard error', async () => {
    const vault = new Vault();
    const { status, stdout, stderr } = await run(['vault', 'create', ...CHEAP, ...vault.options()]);
    assert.equal(status, 0, stderr);
    const phrase = stdout.split('\n').map((line) => line.trim()).find((line) => Mnemonic.isValidMnemonic(line));
    assert.ok(phrase, stdout);
    assert.ok(stdout.includes(accountAt(0, phrase).address));
    assert.ok(!stderr.includes(phrase.split(' ').slice(0, 3).join(' ')));
  });

  test('is not made where one is', async () => {
    const vault = copyOfTemplate();
    const untouched = hashes(vault.folder);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'vault', 'create', ...CHEAP);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'vault', 'import', ...CHEAP, '--mnemonic-file', secretFile(JUNK));
    assert.deepEqual(hashes(vault.folder), untouched);
    rmSync(path.join(vault.folder, 'vault.header')); // the database alone is still somebody's vault
    const database = hashes(vault.folder);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'vault', 'create', ...CHEAP);
    assert.deepEqual(hashes(vault.folder), database);
  });

  test('costs what was asked for, in bounds', async () => {
    const none = new Vault();
    for (const cost of ['', '64', 'x,y', '0,0', '64,0', '-64,1', '64,1,1', '999999999,1', '64,1000000000', '4096,1', '2048,5'])
      await none.refuse({ status: 2, code: 'invalid_input' }, 'vault', 'create', '--cost', cost);
    assert.ok(!existsSync(path.join(none.folder, 'vault.header')));
  });

  test('imports words with their passphrase', async () => {
    const vault = new Vault();
    const passphrase = 'ﬀ Å TREZOR'; // NFKD changes it
    const { accounts, mnemonic } = await vault.import(JUNK, '--passphrase-file', secretFile(passphrase));
    assert.equal(mnemonic, undefined);
    assert.equal(accounts[0].address, HDNodeWallet.fromPhrase(JUNK, passphrase).address);
    const more = await vault.succeed('account', 'derive', '--count', '2');
    assert.deepEqual(more.accounts.map(({ address }) => address), [1, 2].map((index) => HDNodeWallet.fromPhrase(JUNK, passphrase, pathOf(index)).address));
  });

  test('does not import words that are none, and does not repeat them', async () => {
    for (const words of [JUNK.replace('junk', 'jnk'), 'test test test', `${JUNK} test test test`, JUNK.replace('junk', 'test'), '']) {
      const none = new Vault();
      const { detail, message } = await none.refuse({ status: 2, code: 'invalid_input' }, 'vault', 'import', ...CHEAP, '--mnemonic-file', secretFile(words));
      assert.ok(words === '' || !/\bjnk\b|\btest\b/.test(detail + message), detail);
      assert.ok(!existsSync(path.join(none.folder, 'vault.header')));
      await none.refuse({ status: 2, code: 'not_found' }, 'account', 'list');
    }
  });
});

describe('passwords', () => {
  test('a wrong one opens nothing and changes nothing', async () => {
    const vault = copyOfTemplate();
    const untouched = hashes(vault.folder);
    const commands = [['account', 'list'], ['account', 'derive'], ['contact', 'list'], ['balances'], ['rules', 'list'], ['history'], ['vault', 'backup', path.join(temporaryFolder(), 'b')]];
    for (const args of commands)
      for (const wrong of ['wrong', `${PASSWORD} `, PASSWORD.toUpperCase(), 'x'.repeat(10_000)])
        await refuse([...args, ...vault.options(wrong)], { status: 1, code: 'wrong_password' });
    const change = ['vault', 'password', '--new-password-file', secretFile('next'), ...vault.options('wrong')];
    await refuse(change, { status: 1, code: 'wrong_password' });
    assert.deepEqual(hashes(vault.folder), untouched);
    await checkTemplate(vault);
  });

  test('come from a file or from standard input, and from nowhere else', async () => {
    const vault = copyOfTemplate();
    const common = ['account', 'list', '--vault', vault.folder];
    const { accounts } = await succeed([...common, '--password-stdin'], { input: `${PASSWORD}\n` });
    assert.equal(accounts.length, 3);
    assert.equal((await succeed([...common, '--password-stdin'], { input: PASSWORD })).accounts.length, 3);
    await refuse(common, { status: 2, code: 'invalid_input', detail: /--password-file/ }); // no terminal to ask on
    await refuse([...common, '--password-file', '/nowhere/at/all'], { status: 2, code: 'io' });
    await refuse([...common, '--password-file', secretFile('')], { status: 2, code: 'invalid_input' });
    const empty = await runJson([...common, '--password-stdin'], { input: '' });
    assert.ok(empty.status === 1 || empty.status === 2, empty.said);
    const none = new Vault();
    await refuse(['vault', 'create', ...CHEAP, '--vault', none.folder, '--password-stdin'], { status: 2, code: 'invalid_input' }, { input: '\n' });
    assert.ok(!existsSync(path.join(none.folder, 'vault.header')));
  });

  test('a changed one retires the old', async () => {
    const vault = copyOfTemplate();
    const database = hashes(vault.folder)['vault.db'];
    const next = 'пароль with ⌘ and "quotes"';
    assert.deepEqual(await vault.succeed('vault', 'password', '--new-password-file', secretFile(next)), { changed: true });
    await checkTemplate(vault, next);
    await vault.refuse({ status: 1, code: 'wrong_password' }, 'account', 'list');
    assert.equal(hashes(vault.folder)['vault.db'], database, 'only the key is wrapped anew');
    rmSync(path.join(vault.folder, 'vault.header')); // the kept generation does not open with the old one either
    await vault.refuse({ status: 1, code: 'wrong_password' }, 'account', 'list');
    await checkTemplate(vault, next);
    await refuse(['vault', 'password', '--new-password-file', secretFile(''), ...vault.options(next)], { status: 2, code: 'invalid_input' });
    await checkTemplate(vault, next);
  });
});

describe('accounts', () => {
  let vault;
  before(async () => {
    vault = new Vault();
    await vault.import(JUNK);
  });

  test('are derived in order, by path, and never twice', async () => {
    const { accounts } = await vault.succeed('account', 'derive', '--count', '3');
    assert.deepEqual(accounts, [1, 2, 3].map((index) => ({ name: `Account ${index + 1}`, address: accountAt(index).address, kind: 'derived', path: pathOf(index) })));
    const far = await vault.succeed('account', 'derive', '--path', "m/44'/60'/7'/0/2147483647", '--name', 'far away');
    const expected = HDNodeWallet.fromPhrase(JUNK, '', "m/44'/60'/7'/0/2147483647").address;
    assert.deepEqual([far.accounts[0].address, far.accounts[0].name], [expected, 'far away']);
    const before = await vault.succeed('account', 'list');
    await vault.refuse({ status: 2, code: 'already_exists' }, 'account', 'derive', '--path', pathOf(2));
    for (const wrong of [['--count', '0'], ['--count', '1001'], ['--count', 'x'], ['--path', 'm'], ['--path', "m/44'"], ['--path', 'm/2147483648'], ['--path', 'm/0x1'], ['--path', pathOf(9), '--count', '2']])
      await vault.refuse({ status: 2, code: 'invalid_input' }, 'account', 'derive', ...wrong);
    assert.deepEqual(await vault.succeed('account', 'list'), before);
  });

  test('come by private key, once', async () => {
    const wallet = Wallet.createRandom();
    const add = (key, ...more) => ['account', 'add-key', '--key-file', secretFile(key), ...more];
    const { accounts } = await vault.succeed(...add(wallet.privateKey, '--name', 'old phone'));
    assert.deepEqual(accounts, [{ name: 'old phone', address: wallet.address, kind: 'imported' }]);
    await vault.refuse({ status: 2, code: 'already_exists' }, ...add(wallet.privateKey.slice(2)));
    await vault.refuse({ status: 2, code: 'already_exists' }, ...add(Wallet.createRandom().privateKey, '--name', 'OLD PHONE'));
    await vault.refuse({ status: 2, code: 'already_exists' }, ...add(accountAt(0).privateKey));
    const before = await vault.succeed('account', 'list');
    for (const wrong of ['', '0x', '0x1234', `${wallet.privateKey}00`, `0x${'0'.repeat(64)}`, `0x${'f'.repeat(64)}`, 'z'.repeat(64), 'x'.repeat(100_000)]) {
      const { detail } = await vault.refuse({ status: 2, code: 'invalid_input' }, ...add(wrong));
      assert.ok(wrong.length < 6 || !detail.includes(wrong.slice(2)), detail);
    }
    await vault.refuse({ status: 2, code: 'io' }, 'account', 'add-key', '--key-file', '/nowhere');
    await vault.refuse({ status: 2, code: 'invalid_input' }, 'account', 'add-key'); // no terminal to ask on
    assert.deepEqual(await vault.succeed('account', 'list'), before);
  });

  test('are watched without a key', async () => {
    const address = getAddress(randomSource(10).bytes(20));
    const { accounts } = await vault.succeed('account', 'watch', address.toLowerCase(), '--name', 'the treasury');
    assert.deepEqual(accounts, [{ name: 'the treasury', address, kind: 'watch_only' }]);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'account', 'watch', address);
    const mistyped = address.replace(/[a-f]/, (letter) => letter.toUpperCase()) === address ? address.replace(/[A-F]/, (letter) => letter.toLowerCase()) : address.replace(/[a-f]/, (letter) => letter.toUpperCase());
    for (const wrong of ['0x12', 'mum', mistyped, '']) await vault.refuse({ status: 2, code: 'invalid_input' }, 'account', 'watch', wrong);
  });

  test('are renamed by name or address, to a name that is free', async () => {
    const { accounts } = await vault.succeed('account', 'rename', 'account 2', 'Küche & Bad');
    assert.equal(accounts[0].address, accountAt(1).address);
    await vault.succeed('account', 'rename', accountAt(2).address, 'savings');
    const before = await vault.succeed('account', 'list');
    assert.ok(names(before.accounts).includes('Küche & Bad') && names(before.accounts).includes('savings'));
    await vault.refuse({ status: 2, code: 'already_exists' }, 'account', 'rename', 'savings', 'ACCOUNT 1');
    await vault.refuse({ status: 2, code: 'not_found', detail: /savings/ }, 'account', 'rename', 'nobody', 'x');
    for (const wrong of ['', ' x', 'x ', 'x'.repeat(65), 'a"b', 'a\nb', 'a\u0007b'])
      await vault.refuse({ status: 2, code: 'invalid_input' }, 'account', 'rename', 'savings', wrong);
    assert.deepEqual(await vault.succeed('account', 'list'), before);
  });

  test('the address book takes, lists and gives up contacts', async () => {
    assert.deepEqual(await vault.succeed('contact', 'list'), { contacts: [] });
    const both = [{ name: 'mum', address: OTHER }, { name: 'shop', address: accountAt(5).address }];
    await vault.succeed('contact', 'add', 'shop', accountAt(5).address.toLowerCase());
    assert.deepEqual(await vault.succeed('contact', 'add', 'mum', OTHER), { contacts: both });
    await vault.refuse({ status: 2, code: 'already_exists' }, 'contact', 'add', 'MUM', accountAt(6).address);
    await vault.refuse({ status: 2, code: 'invalid_input' }, 'contact', 'add', 'dad', '0x70997970c51812dc3A010C7d01b50e0d17dc79C8');
    await vault.refuse({ status: 2, code: 'invalid_input' }, 'contact', 'add', 'a"b', OTHER);
    await vault.refuse({ status: 2, code: 'not_found' }, 'contact', 'remove', 'dad');
    assert.deepEqual(await vault.succeed('contact', 'list'), { contacts: both });
    assert.deepEqual(await vault.succeed('contact', 'remove', 'Mum'), { contacts: [both[1]] });
  });

  test('added by several programs at once: each is there or was told why not', async () => {
    const shared = copyOfTemplate();
    const random = randomSource(11);
    const addresses = Array.from({ length: 6 }, () => getAddress(random.bytes(20)));
    const results = await Promise.all(addresses.map((address, index) => runJson(['account', 'watch', address, '--name', `w${index}`, ...shared.options()])));
    const { accounts } = await shared.succeed('account', 'list');
    for (const [index, { status, answer, said }] of results.entries()) {
      assert.equal(accounts.some(({ address }) => address === addresses[index]), status === 0, said);
      if (status !== 0) assert.equal(answer.error.code, 'conflict', said);
    }
    assert.ok(results.some(({ status }) => status === 0));
  });
});

describe('info and the folder', () => {
  test('tells whether there is a vault, and what its password costs, without asking', async () => {
    const none = new Vault();
    assert.deepEqual(await succeed(['vault', 'info', '--vault', none.folder]), { vault: none.folder, exists: false });
    const { last_good_copy: copied, ...known } = await succeed(['vault', 'info', '--vault', template.folder]);
    assert.deepEqual(known, { vault: template.folder, exists: true, argon2id: { memory_bytes: 64 * 2 ** 20, iterations: 1 }, keyring: false });
    assert.ok(Math.abs(new Date(copied) - new Date()) < 3_600_000, copied); // since the template was opened twice
    await none.refuse({ status: 2, code: 'not_found', detail: /vault create/ }, 'account', 'list');
  });

  test('is in the data folder of the user by default', async () => {
    const home = temporaryFolder();
    const env = { HOME: home, XDG_DATA_HOME: path.join(home, 'data') };
    const { vault } = await succeed(['vault', 'info'], { env });
    assert.ok(vault.startsWith(path.join(home, 'data')), vault);
    await succeed(['vault', 'create', ...CHEAP, '--password-file', secretFile(PASSWORD)], { env });
    assert.ok(existsSync(path.join(vault, 'vault.header')));
  });

  test('a folder that can not be made or written is an io error that names it', async () => {
    const folder = temporaryFolder();
    const file = path.join(folder, 'file');
    writeFileSync(file, 'x');
    for (const place of [path.join(file, 'vault'), file, '/proc/sheaf/vault'])
      await refuse(['vault', 'create', ...CHEAP, '--vault', place, '--password-file', secretFile(PASSWORD)], { status: 2, code: 'io', detail: /./ });
    assert.equal(readFileSync(file, 'utf8'), 'x');
  });

  test('without permission nothing is made, read or changed', async () => {
    // Root may write anywhere by its capabilities alone: they are taken from it.
    const through = process.getuid() === 0 ? ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] : [];
    const folder = temporaryFolder();
    const vault = new Vault(path.join(folder, 'vault'));
    const password = secretFile(PASSWORD);
    chmodSync(folder, 0o500);
    const options = ['--vault', vault.folder, '--password-file', password];
    await refuse(['vault', 'create', ...CHEAP, ...options], { status: 2, code: 'io' }, { through });
    assert.deepEqual(readdirSync(folder), []);
    chmodSync(folder, 0o700);
    cpSync(template.folder, vault.folder, { recursive: true });
    const untouched = hashes(vault.folder);
    for (const name of ['vault.header', 'vault.db']) {
      chmodSync(path.join(vault.folder, name), 0o000);
      await refuse(['account', 'list', ...options], { status: 2, code: 'io' }, { through });
      chmodSync(path.join(vault.folder, name), 0o600);
    }
    chmodSync(vault.folder, 0o500);
    await refuse(['vault', 'password', '--new-password-file', secretFile('next'), ...options], { status: 2, code: 'io' }, { through });
    chmodSync(vault.folder, 0o700);
    const now = hashes(vault.folder);
    for (const name of ['vault.header', 'vault.db']) assert.equal(now[name], untouched[name]);
    await checkTemplate(vault);
  });
});

describe('keystores', () => {
  test('come in under their own password, and go out under a new one', async () => {
    const vault = copyOfTemplate();
    const wallet = new Wallet(randomSource(40).bytes(32));
    const file = path.join(temporaryFolder(), 'in.json');
    writeFileSync(file, await wallet.encrypt('theirs'));
    const theirs = ['--keystore-password-file', secretFile('theirs')];
    const { accounts } = await vault.succeed('account', 'keystore-import', file, '--name', 'old', ...theirs);
    assert.deepEqual(accounts, [{ name: 'old', address: wallet.address, kind: 'imported' }]);

    for (const account of [accounts[0], { name: 'Account 2', address: accountAt(1).address }]) {
      const out = path.join(temporaryFolder(), 'out.json');
      const ours = ['--keystore-password-file', secretFile('ours')];
      const answer = await vault.succeed('account', 'keystore-export', account.address, out, ...ours);
      assert.deepEqual(answer, { address: account.address, keystore: out });
      assert.equal(statSync(out).mode & 0o777, 0o600);
      const opened = await Wallet.fromEncryptedJson(readFileSync(out, 'utf8'), 'ours');
      assert.equal(opened.address, account.address);
      const before = readFileSync(out, 'utf8');
      await vault.refuse({ status: 2, code: 'already_exists' }, 'account', 'keystore-export', account.name, out, ...ours);
      assert.equal(readFileSync(out, 'utf8'), before);
    }
  });

  test('are refused with a wrong password, twice, or for who is only watched', async () => {
    const vault = copyOfTemplate();
    const file = path.join(temporaryFolder(), 'in.json');
    writeFileSync(file, await accountAt(7).encrypt('theirs'));
    const theirs = ['--keystore-password-file', secretFile('theirs')];
    const wrong = ['--keystore-password-file', secretFile('wrong')];
    await vault.refuse({ status: 1, code: 'wrong_password', detail: /keystore/ }, 'account', 'keystore-import', file, ...wrong);
    await vault.succeed('account', 'keystore-import', file, ...theirs);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'account', 'keystore-import', file, ...theirs);
    writeFileSync(file, '{}');
    await vault.refuse({ status: 2, code: 'invalid_input' }, 'account', 'keystore-import', file, ...theirs);
    const out = path.join(temporaryFolder(), 'out.json');
    await vault.succeed('account', 'watch', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed', '--name', 'seen');
    await vault.refuse({ status: 2, code: 'invalid_input' }, 'account', 'keystore-export', 'seen', out, ...theirs);
    const options = [...theirs, ...vault.options('not the password')];
    await refuse(['account', 'keystore-export', 'Account 1', out, ...options], { status: 1, code: 'wrong_password' });
    assert.ok(!existsSync(out));
  });
});
