// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that the desktop's keyring opens: with a real gnome-keyring on a D-Bus session of its own. Needs no network.
import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { after, before, describe, test } from 'node:test';
import { PASSWORD, Vault, refuse, runJson, secretFile, succeed, temporaryFolder } from './harness.mjs';

const JUNK = 'test test test test test test test test test test test junk';
const FIRST = '0xf39Fd6e51aad88F6F4ce6aB8827279cffFb92266';
const LOGIN = 'the login password';

const home = temporaryFolder();
const running = [];
let env;

const firstLine = (stream) => new Promise((resolve) => createInterface({ input: stream }).once('line', resolve));

/** A bus that starts nobody by itself: what is installed on this computer is no part of the test. */
async function startBus(name) {
  const config = path.join(home, `${name}.conf`);
  writeFileSync(config, `<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:path=${path.join(home, name)}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`);
  const bus = spawn('dbus-daemon', [`--config-file=${config}`, '--nofork', '--print-address=1'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(bus);
  return firstLine(bus.stdout);
}

const send = (...message) => execFileSync('dbus-send', ['--session', '--print-reply', '--dest=org.freedesktop.secrets', ...message], { env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** Until it has its name on the bus: activation waits for it, and the call is only answered by it. */
async function startKeyring() {
  const daemon = spawn('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
  running.push(daemon);
  daemon.stdin.end(LOGIN);
  for (let tries = 0; ; ++tries) {
    const names = execFileSync('dbus-send', ['--session', '--print-reply', '--dest=org.freedesktop.DBus', '/', 'org.freedesktop.DBus.ListNames'], { env, encoding: 'utf8' });
    if (names.includes('org.freedesktop.secrets')) return daemon;
    assert.ok(tries < 200, 'gnome-keyring did not come');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

before(async () => {
  mkdirSync(path.join(home, 'run'), { mode: 0o700 });
  env = { ...process.env, HOME: home, XDG_RUNTIME_DIR: path.join(home, 'run'), XDG_DATA_HOME: path.join(home, 'data') };
  env.DBUS_SESSION_BUS_ADDRESS = await startBus('bus');
  await startKeyring();
});
after(() => running.reverse().forEach((one) => one.kill()));

const byKeyring = (vault) => ['--vault', vault.folder, '--keyring'];
const checkAccounts = ({ accounts }) => assert.deepEqual(accounts.map(({ address }) => address), [FIRST]);
const opens = async (vault) => checkAccounts(await succeed(['account', 'list', ...byKeyring(vault)], { env }));
const opensByPassword = async (vault, password = PASSWORD) => checkAccounts(await succeed(['account', 'list', ...vault.options(password)], { env }));

async function switchedOn() {
  const vault = new Vault();
  await vault.import(JUNK);
  await succeed(['vault', 'keyring', 'on', ...vault.options()], { env });
  return vault;
}

describe('a vault under the keyring', () => {
  test('opens by it and by the password, and no longer once it is switched off', async () => {
    const vault = new Vault();
    await vault.import(JUNK);
    const size = statSync(path.join(vault.folder, 'vault.header')).size;
    await refuse(['account', 'list', ...byKeyring(vault)], { status: 2, code: 'not_found', detail: /does not open by the desktop's keyring/ }, { env });
    assert.deepEqual(await succeed(['vault', 'keyring', 'status', '--vault', vault.folder], { env }), { keyring: false });
    assert.deepEqual(await succeed(['vault', 'keyring', 'on', ...vault.options()], { env }), { keyring: true });
    assert.deepEqual(await succeed(['vault', 'keyring', 'status', '--vault', vault.folder], { env }), { keyring: true });
    assert.equal((await succeed(['vault', 'info', '--vault', vault.folder], { env })).keyring, true);
    assert.equal(statSync(path.join(vault.folder, 'vault.header')).size, size + 72);
    await opens(vault);
    await opensByPassword(vault);
    await refuse(['vault', 'keyring', 'on', ...vault.options()], { status: 2, code: 'already_exists' }, { env });

    assert.deepEqual(await succeed(['vault', 'keyring', 'off', ...byKeyring(vault)], { env }), { keyring: false });
    await refuse(['account', 'list', ...byKeyring(vault)], { status: 2, code: 'not_found' }, { env });
    await opensByPassword(vault);
    assert.equal(statSync(path.join(vault.folder, 'vault.header')).size, size); // as older programs read it
    assert.deepEqual(readFileSync(path.join(vault.folder, 'vault.header.bak')), readFileSync(path.join(vault.folder, 'vault.header')));
  });

  test('asks for the password to switch it on', async () => {
    const vault = new Vault();
    await vault.import(JUNK);
    await refuse(['vault', 'keyring', 'on', ...vault.options('wrong')], { status: 1, code: 'wrong_password' }, { env });
    await refuse(['vault', 'keyring', 'on', ...byKeyring(vault)], { status: 2, code: 'invalid_input' }, { env });
    assert.deepEqual(await succeed(['vault', 'keyring', 'status', '--vault', vault.folder], { env }), { keyring: false });
  });

  test('stays so when the password is changed', async () => {
    const vault = await switchedOn();
    await succeed(['vault', 'password', '--new-password-file', secretFile('the next one'), ...vault.options()], { env });
    await opens(vault);
    await opensByPassword(vault, 'the next one');
    await refuse(['account', 'list', ...vault.options()], { status: 1, code: 'wrong_password' }, { env });
  });

  test('has a backup that no keyring opens', async () => {
    const vault = await switchedOn();
    const file = path.join(temporaryFolder(), 'backup');
    await succeed(['vault', 'backup', file, ...byKeyring(vault)], { env });
    const other = new Vault();
    await succeed(['vault', 'restore', file, '--vault', other.folder], { env });
    await refuse(['account', 'list', ...byKeyring(other)], { status: 2, code: 'not_found' }, { env });
    await opensByPassword(other);
  });

  test('says that its entry is another one, or gone, and opens by the password', async () => {
    const vault = await switchedOn();
    const copy = new Vault();
    cpSync(vault.folder, copy.folder, { recursive: true });
    await succeed(['vault', 'keyring', 'off', ...copy.options()], { env });
    await refuse(['account', 'list', ...byKeyring(vault)], { status: 2, code: 'not_found', detail: /no entry for this vault: give the password/ }, { env });
    await opensByPassword(vault);
    await succeed(['vault', 'keyring', 'on', ...copy.options()], { env });
    await opens(copy);
    await refuse(['account', 'list', ...byKeyring(vault)], { status: 1, code: 'wrong_password', detail: /keyring's secret does not open/ }, { env });
    await opensByPassword(vault);
    await succeed(['vault', 'keyring', 'off', ...vault.options()], { env }); // the way out: off, and on again
    await succeed(['vault', 'keyring', 'on', ...vault.options()], { env });
    await opens(vault);
  });

  test('says that the keyring is locked, asks nobody, and opens by the password', async () => {
    const vault = await switchedOn();
    send('/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock', 'array:objpath:/org/freedesktop/secrets/aliases/default');
    await refuse(['account', 'list', ...byKeyring(vault)], { status: 1, code: 'locked', detail: /keyring is locked/ }, { env });
    await opensByPassword(vault);
    const other = new Vault();
    await other.import(JUNK);
    await refuse(['vault', 'keyring', 'on', ...other.options()], { status: 1, code: 'locked' }, { env });
    await opensByPassword(other);
    // The vault's header is its own affair: off is off, whatever the keyring says.
    const { answer } = await runJson(['vault', 'keyring', 'off', ...vault.options()], { env });
    assert.equal(answer.error.code, 'locked');
    assert.match(answer.error.detail, /no keyring opens the vault any more/);
    assert.deepEqual(await succeed(['vault', 'keyring', 'status', '--vault', vault.folder], { env }), { keyring: false });
  });
});

describe('without a keyring', () => {
  test('on a bus where nobody has it, and without a bus', async () => {
    const vault = new Vault();
    await vault.import(JUNK);
    const empty = { ...env, DBUS_SESSION_BUS_ADDRESS: await startBus('empty') };
    const none = { ...env, DBUS_SESSION_BUS_ADDRESS: `unix:path=${path.join(home, 'none')}` };
    for (const where of [empty, none]) {
      await refuse(['vault', 'keyring', 'on', ...vault.options()], { status: 2, code: 'unsupported', detail: /no keyring answers/ }, { env: where });
      assert.deepEqual(await succeed(['vault', 'keyring', 'status', '--vault', vault.folder], { env: where }), { keyring: false });
      checkAccounts(await succeed(['account', 'list', ...vault.options()], { env: where }));
    }
  });
});
