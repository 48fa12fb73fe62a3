// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a vault when something goes wrong: damage, a kill, a full disk; and its backups. Needs no network.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { CHEAP, PASSWORD, Vault, hashes, refuse, run, runJson, secretFile, start, succeed, temporaryFolder } from './harness.mjs';
import { JUNK, OTHER, accountAt, checkTemplate, copyOfTemplate, makeTemplate } from './vaults.mjs';

let template;
before(async () => { template = await makeTemplate(); });

describe('damage', () => {
  const header = (vault) => path.join(vault.folder, 'vault.header');
  const database = (vault) => path.join(vault.folder, 'vault.db');
  const digest = (bytes) => createHash('sha256').update(bytes).digest();

  const goodCopy = (vault) => path.join(vault.folder, 'vault.db.good');

  /** Spoils a copy that has no good copy of its database yet, sees every command that opens it refuse, and that nothing was touched. */
  async function spoiled(spoil, code) {
    const vault = copyOfTemplate();
    rmSync(goodCopy(vault), { force: true });
    spoil(vault);
    const kept = ['vault.header', 'vault.db'].filter((name) => existsSync(path.join(vault.folder, name)));
    const untouched = hashes(vault.folder);
    const { message } = await vault.refuse({ status: 2, code }, 'account', 'list');
    if (code === 'corrupt') assert.match(message, /backup/i);
    const now = hashes(vault.folder);
    for (const name of kept) assert.equal(now[name], untouched[name], `${name} was changed`);
    return vault;
  }

  function flip(file, position) {
    const bytes = readFileSync(file);
    bytes[position] ^= 0x10;
    writeFileSync(file, bytes);
  }

  test('a header with any byte changed is said to be damaged, not the password wrong', async () => {
    const size = statSync(header(template)).size;
    for (let position = 0; position < size; position += position < 10 ? 1 : 9) {
      const vault = copyOfTemplate();
      flip(header(vault), position);
      const { status, answer, said } = await runJson(['account', 'list', ...vault.options()]);
      assert.equal(status, 2, said);
      assert.ok(answer.error.code === 'corrupt' || ((position === 8 || position === 9) && answer.error.code === 'newer_version'), `byte ${position}: ${said}`);
    }
  });

  test('a header cut short, lengthened or empty', async () => {
    const size = statSync(header(template)).size;
    for (const length of [0, 1, 9, 32, size - 1]) await spoiled((vault) => truncateSync(header(vault), length), 'corrupt');
    await spoiled((vault) => writeFileSync(header(vault), Buffer.concat([readFileSync(header(vault)), Buffer.alloc(3)])), 'corrupt');
    await spoiled((vault) => rmSync(header(vault)), 'not_found');
  });

  test('a header of a newer version says that Sheaf must be updated', async () => {
    const { detail } = await (async () => {
      const vault = copyOfTemplate();
      const bytes = readFileSync(header(vault));
      bytes[9] = 3;
      digest(bytes.subarray(0, -32)).copy(bytes, bytes.length - 32);
      writeFileSync(header(vault), bytes);
      await refuse(['vault', 'info', '--vault', vault.folder], { status: 2, code: 'newer_version' });
      return vault.refuse({ status: 2, code: 'newer_version' }, 'account', 'list');
    })();
    assert.ok(detail.length > 0);
  });

  test('a header that asks for absurd work is refused before the work', async () => {
    const vault = copyOfTemplate();
    const bytes = readFileSync(header(vault));
    bytes.writeBigUInt64BE(2n ** 50n, 26); // behind the magic, the version and the id
    digest(bytes.subarray(0, -32)).copy(bytes, bytes.length - 32);
    writeFileSync(header(vault), bytes);
    const { status, answer, said } = await runJson(['account', 'list', ...vault.options()]);
    assert.equal(status, 2, said);
    assert.ok(['invalid_input', 'corrupt'].includes(answer.error.code), said);
  });

  test('a damaged header with its kept generation still opens', async () => {
    const vault = copyOfTemplate();
    await vault.succeed('vault', 'password', '--new-password-file', secretFile('next'));
    flip(header(vault), 60);
    await checkTemplate(vault, 'next');
    flip(path.join(vault.folder, 'vault.header.bak'), 60);
    await refuse(['account', 'list', ...vault.options('next')], { status: 2, code: 'corrupt' });
  });

  test('a database cut short, empty, missing or replaced', async () => {
    const size = statSync(database(template)).size;
    for (const length of [0, 100, 4096, size - 4096, size - 1, Math.floor(size / 2)])
      await spoiled((vault) => truncateSync(database(vault), length), 'corrupt');
    await spoiled((vault) => rmSync(database(vault)), 'corrupt');
    await spoiled((vault) => writeFileSync(database(vault), Buffer.alloc(size)), 'corrupt');
    const other = new Vault();
    await other.create();
    await spoiled((vault) => copyFileSync(database(other), database(vault)), 'corrupt');
  });

  test('a database with a byte changed anywhere', async () => {
    const size = statSync(database(template)).size;
    for (let part = 0; part < 24; ++part) {
      const position = Math.floor((size * part) / 24) + 13 * part;
      await spoiled((vault) => flip(database(vault), position), 'corrupt');
    }
  });

  test('a damaged database is looked at from its last good copy, and nothing is changed', async () => {
    const size = statSync(database(template)).size;
    const spoils = [
      (vault) => truncateSync(database(vault), 0),
      (vault) => truncateSync(database(vault), size - 4096),
      (vault) => rmSync(database(vault)),
      ...[0, 5, 9].map((page) => (vault) => flip(database(vault), page * 4096 + 100)),
    ];
    for (const spoil of spoils) {
      const vault = copyOfTemplate();
      await checkTemplate(vault); // opens it whole: the copy is of now
      const copy = readFileSync(goodCopy(vault));
      spoil(vault);
      const spoilt = existsSync(database(vault)) ? readFileSync(database(vault)) : undefined;
      const { status, stdout, stderr } = await run(['account', 'list', '--json', ...vault.options()]);
      assert.equal(status, 0, stderr);
      assert.deepEqual(JSON.parse(stdout).accounts.map(({ address }) => address), [0, 1, 2].map((index) => accountAt(index).address));
      assert.match(stderr, /damaged.*last good copy.*vault recover/s);
      await vault.refuse({ status: 1, code: 'denied', detail: /last good copy/ }, 'contact', 'add', 'dad', accountAt(4).address);
      await vault.refuse({ status: 1, code: 'denied', detail: /last good copy/ }, 'account', 'derive');
      assert.deepEqual(readFileSync(goodCopy(vault)), copy, 'the good copy was touched');
      assert.deepEqual(existsSync(database(vault)) ? readFileSync(database(vault)) : undefined, spoilt, 'the damaged one was touched');
      assert.deepEqual(readdirSync(vault.folder).filter((name) => name.includes('reading')), []);

      const answer = await vault.succeed('vault', 'recover');
      assert.deepEqual(Object.keys(answer).sort(), ['recovered_from', 'vault']);
      if (spoilt) assert.deepEqual(readFileSync(path.join(vault.folder, 'vault.db.damaged')), spoilt);
      const after = await run(['account', 'list', '--json', ...vault.options()]);
      assert.equal(after.stderr, '');
      await checkTemplate(vault);
      await vault.succeed('contact', 'add', 'dad', accountAt(4).address);
      await vault.refuse({ status: 2, code: 'invalid_input' }, 'vault', 'recover');
    }
  });

  test('a damaged good copy opens nothing, and is replaced only by a sound one', async () => {
    const vault = copyOfTemplate();
    await checkTemplate(vault);
    flip(goodCopy(vault), 4096 * 3 + 9);
    flip(database(vault), 4096 * 3 + 9);
    const spoilt = readFileSync(goodCopy(vault));
    await vault.refuse({ status: 2, code: 'corrupt', detail: /good copy does not open/ }, 'account', 'list');
    assert.deepEqual(readFileSync(goodCopy(vault)), spoilt);
    flip(database(vault), 4096 * 3 + 9);
    await checkTemplate(vault);
    await vault.succeed('contact', 'add', 'dad', accountAt(4).address); // it has changed: the next opening copies it
    await vault.succeed('contact', 'list');
    flip(database(vault), 4096 * 3 + 9);
    const { contacts } = await vault.succeed('contact', 'list');
    assert.equal(contacts.length, 2);
  });

  test('a damaged history is put aside: what can be read again may be lost', async () => {
    const vault = copyOfTemplate();
    writeFileSync(path.join(vault.folder, 'history.db'), Buffer.alloc(8192, 7));
    await checkTemplate(vault);
    assert.deepEqual(readFileSync(path.join(vault.folder, 'history.db.damaged')), Buffer.alloc(8192, 7));
  });
});

describe('backup and restore', () => {
  let file;
  before(async () => {
    file = path.join(temporaryFolder(), 'sheaf.backup');
    assert.deepEqual(await template.succeed('vault', 'backup', file), { backup: file });
  });

  test('brings everything back under the same password', async () => {
    assert.equal(statSync(file).mode & 0o077, 0);
    for (const name of ['Account 1', 'mum', 'SQLite format']) assert.ok(!readFileSync(file).includes(name));
    const vault = new Vault();
    const answer = await succeed(['vault', 'restore', file, '--vault', vault.folder]);
    assert.equal(answer.exists, true);
    await checkTemplate(vault);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'account', 'watch', accountAt(1).address);
    const more = await vault.succeed('account', 'derive'); // the mnemonic came along
    assert.equal(more.accounts[0].address, accountAt(3).address);
    await refuse(['account', 'list', ...vault.options('wrong')], { status: 1, code: 'wrong_password' });
  });

  test('overwrites neither a vault nor a file', async () => {
    const vault = copyOfTemplate();
    const untouched = hashes(vault.folder);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'vault', 'restore', file);
    assert.deepEqual(hashes(vault.folder), untouched);
    const occupied = path.join(temporaryFolder(), 'thesis.txt');
    writeFileSync(occupied, 'three years of work');
    await vault.refuse({ status: 2, code: 'already_exists' }, 'vault', 'backup', occupied);
    assert.equal(readFileSync(occupied, 'utf8'), 'three years of work');
    await vault.refuse({ status: 2, code: 'io' }, 'vault', 'backup', path.join(temporaryFolder(), 'no', 'such', 'folder', 'b'));
    assert.deepEqual(readdirSync(vault.folder).filter((name) => name.includes('tmp')), []);
  });

  test('restores nothing from a damaged, cut, newer or foreign file', async () => {
    const original = readFileSync(file);
    const changed = (change) => {
      const target = path.join(temporaryFolder(), 'b');
      writeFileSync(target, change(Buffer.from(original)));
      return target;
    };
    const flipped = (position) => changed((bytes) => Buffer.concat([bytes.subarray(0, position), Buffer.from([bytes[position] ^ 1]), bytes.subarray(position + 1)]));
    const cases = [
      ...[10, 40, 170, 5000, original.length - 40, original.length - 1].map((position) => [flipped(position), 'corrupt']),
      ...[50, 200, original.length - 1].map((length) => [changed((bytes) => bytes.subarray(0, length)), 'corrupt']),
      [changed((bytes) => Buffer.concat([bytes, Buffer.from('x')])), 'corrupt'],
      [changed(() => Buffer.from('SHEAFBAX')), 'invalid_input'],
      [changed(() => Buffer.alloc(0)), 'invalid_input'],
      [changed((bytes) => (bytes.writeUInt8(2, 9), bytes)), 'newer_version'],
    ];
    for (const [bad, code] of cases) {
      const none = new Vault();
      await refuse(['vault', 'restore', bad, '--vault', none.folder], { status: 2, code });
      assert.ok(!existsSync(path.join(none.folder, 'vault.header')) && !existsSync(path.join(none.folder, 'vault.db')));
    }
    const { status, answer, said } = await runJson(['vault', 'restore', '/nowhere', '--vault', new Vault().folder]);
    assert.equal(status, 2, said);
    assert.ok(['io', 'not_found'].includes(answer.error.code), said);
  });
});

describe('killed', () => {
  /** Kills a command at moments spread over its run; `check` sees the vault after each. */
  async function killed(command, kills, check) {
    const began = Date.now();
    await check(copyAndRun(command).vault, await copyAndRunToEnd(command));
    const length = Date.now() - began;
    let hits = 0;
    for (let index = 0; index < kills; ++index) {
      const { vault, child, done } = copyAndRun(command);
      const timer = setTimeout(() => child.kill('SIGKILL'), (length * (index + 0.5)) / kills);
      const { signal } = await done;
      clearTimeout(timer);
      hits += signal === 'SIGKILL' ? 1 : 0;
      await check(vault);
    }
    return hits;
  }
  const copyAndRun = (command) => {
    const vault = copyOfTemplate();
    return { vault, ...start([...command, ...vault.options()]) };
  };
  const copyAndRunToEnd = async (command) => copyAndRun(command).done;

  test('while the password is changed, one of the two opens, and everything is there', async () => {
    const command = ['vault', 'password', '--new-password-file', secretFile('next')];
    const hits = await killed(command, 12, async (vault, ended) => {
      if (ended) return assert.equal(ended.status, 0, ended.stderr);
      const { status } = await runJson(['account', 'list', ...vault.options()]);
      return checkTemplate(vault, status === 0 ? PASSWORD : 'next');
    });
    console.log(`# password change: killed ${hits} of 12 times before its end`);
    assert.ok(hits > 3, `${hits}`);
  });

  test('while accounts are added, all of them are there or none', async () => {
    const hits = await killed(['account', 'derive', '--count', '40'], 12, async (vault, ended) => {
      if (ended) return assert.equal(ended.status, 0, ended.stderr);
      const { accounts } = await vault.succeed('account', 'list');
      assert.ok(accounts.length === 3 || accounts.length === 43, `${accounts.length}`);
    });
    console.log(`# derivation: killed ${hits} of 12 times before its end`);
    assert.ok(hits > 3, `${hits}`);
  });

  test('while a vault is made, it is there whole, or can be made again', async () => {
    let hits = 0;
    for (let index = 0; index < 12; ++index) {
      const vault = new Vault();
      const { child, done } = start(['vault', 'import', ...CHEAP, '--mnemonic-file', secretFile(JUNK), ...vault.options()]);
      const timer = setTimeout(() => child.kill('SIGKILL'), 20 + 40 * index);
      hits += (await done).signal === 'SIGKILL' ? 1 : 0;
      clearTimeout(timer);
      const { exists } = await succeed(['vault', 'info', '--vault', vault.folder]);
      if (!exists) await vault.import(JUNK);
      assert.equal((await vault.succeed('account', 'list')).accounts[0].address, accountAt(0).address);
    }
    console.log(`# creation: killed ${hits} of 12 times before its end`);
    assert.ok(hits > 1, `${hits}`);
  });
});

describe('a full disk', () => {
  const disk = temporaryFolder();
  let mounted = false;
  const fill = () => spawnSync('sh', ['-c', `dd if=/dev/zero of=${disk}/filler bs=1k 2>/dev/null; sync`]);
  const free = () => rmSync(path.join(disk, 'filler'), { force: true });
  before(() => {
    mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=24k,mode=700', 'tmpfs', disk]).status === 0;
    if (!mounted) console.log('# no small file system can be mounted here: a limit of the size of files stands in for it');
  });
  after(() => {
    if (mounted) execFileSync('umount', ['-l', disk]);
  });

  test('says so, loses nothing, and works again with room', async (context) => {
    if (!mounted) return context.skip('needs a mount; see the test below');
    const vault = new Vault(path.join(disk, 'vault'));
    await vault.refuse({ status: 2, code: 'no_space' }, 'vault', 'import', ...CHEAP, '--mnemonic-file', secretFile(JUNK));
    assert.ok(!existsSync(path.join(vault.folder, 'vault.header')));
    execFileSync('mount', ['-o', 'remount,size=1m', disk]);
    await vault.import(JUNK);
    await vault.succeed('account', 'derive', '--count', '2');
    await vault.succeed('contact', 'add', 'mum', OTHER);

    fill();
    const untouched = hashes(vault.folder);
    const commands = [['account', 'derive', '--count', '20'], ['contact', 'add', 'dad', OTHER], ['vault', 'password', '--new-password-file', secretFile('next')], ['vault', 'backup', path.join(disk, 'b')]];
    for (const args of commands) await vault.refuse({ status: 2, code: 'no_space' }, ...args);
    assert.ok(!existsSync(path.join(disk, 'b')));
    const now = hashes(vault.folder);
    for (const name of ['vault.header', 'vault.db']) assert.equal(now[name], untouched[name], name);
    free();
    await checkTemplate(vault);

    // A backup to a full disk, of a vault on another.
    fill();
    await template.refuse({ status: 2, code: 'no_space' }, 'vault', 'backup', path.join(disk, 'b'));
    assert.ok(!existsSync(path.join(disk, 'b')));
    free();
  });

  test('files that may not grow end in a clear error, and nothing is lost', async () => {
    // What does not need a mount: the shell limits files to 8 KiB, and the signal for it is ignored.
    const through = ['bash', '-c', `trap '' XFSZ; ulimit -f 8; exec "$@"`, 'bash'];
    const vault = copyOfTemplate();
    const database = hashes(vault.folder)['vault.db'];
    const backup = path.join(temporaryFolder(), 'b');
    for (const args of [['account', 'derive', '--count', '40'], ['vault', 'backup', backup]]) {
      const { status, answer, said } = await runJson([...args, ...vault.options()], { through });
      assert.equal(status, 2, said);
      assert.ok(['no_space', 'io'].includes(answer.error.code), said);
    }
    assert.ok(!existsSync(backup));
    assert.equal(hashes(vault.folder)['vault.db'], database);
    await checkTemplate(vault);
  });
});
