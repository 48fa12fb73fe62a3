// SPDX-License-Identifier: GPL-3.0-or-later
// An account whose key is on a device: it is added, watched over and spent from through the one door, on the local network.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import net from 'node:net';
import { after, before, describe, test } from 'node:test';
import { fundAccount, networks, providerOf } from './devnet.mjs';
import { Vault, ethers } from './harness.mjs';
import { ADDRESS, VirtualLedger } from './ledger.mjs';

const TO = ethers.Wallet.createRandom().address;
const WORDS = 'legal winner thank year wave sausage worth useful legal winner thank yellow'; // another device's
const provider = providerOf(900);
const vault = new Vault(undefined, networks);
const nonce = () => provider.getTransactionCount(ADDRESS, 'pending');
const words = (amount, more) => ['send', amount, TO, '--chain', 'l1', '--account', 'cold', ...more];
const send = (amount, ...more) => vault.succeed(...words(amount, more));
const sendJson = (amount, ...more) => vault.json(...words(amount, more));
let ledger;
let device; // what is plugged in now, at the one place where the account's device is looked for

const socket = net.createServer((client) => {
  if (!device) return client.destroy();
  const there = net.connect(Number(device.device[1].split(':')[2]), '127.0.0.1');
  for (const end of [client, there]) end.on('error', () => {});
  return client.pipe(there).pipe(client);
});

async function nothingIsSent(work) {
  const before = await nonce();
  await work();
  assert.equal(await nonce(), before, 'a transaction was sent');
}

before(async () => {
  ledger = await VirtualLedger.start();
  device = ledger;
  await once(socket.listen(0, '127.0.0.1'), 'listening');
  await vault.create();
  await fundAccount(ADDRESS, { eth: '5', usdc: '100' });
});

after(() => {
  provider.destroy();
  socket.close();
});

const place = () => ['--device', `tcp:127.0.0.1:${socket.address().port}`];

describe('an account on a device', () => {
  test('comes into the vault without its key', async () => {
    const { accounts } = await vault.succeed('hardware', 'add', '--name', 'cold', ...place());
    assert.deepEqual(accounts.map(({ name, address, kind, path, device }) => [name, address, kind, path, device]),
      [['cold', ADDRESS, 'hardware', "m/44'/60'/0'/0/0", place()[1]]]);
    const listed = (await vault.succeed('account', 'list')).accounts;
    assert.deepEqual(listed.map(({ kind }) => kind), ['derived', 'hardware']);
    await vault.refuse({ status: 2, code: 'already_exists' }, 'hardware', 'add', ...place());
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /never leaves it/ }, 'account', 'keystore-export', 'cold',
      `${vault.folder}/out.json`, '--keystore-password-file', vault.options()[3]);
  });

  test('is seen in the balances', async () => {
    const { balances } = await vault.succeed('balances', '--chain', 'l1');
    assert.ok(balances.some((one) => one.account === ADDRESS && one.symbol === 'ETH'), JSON.stringify(balances[0]));
  });

  test('pays once its person has said yes here and on the device', async () => {
    const before = ledger.screens.length;
    const record = await send('0.25 ETH', '--yes');
    assert.equal(await provider.getBalance(TO), ethers.parseEther('0.25'));
    assert.ok(ledger.screens.length > before, 'the device has shown nothing');
    assert.equal(record.state, 'done');
    assert.equal((await provider.getTransaction(record.transactions[0].hash)).from, ADDRESS);
  });

  test('pays nothing where they say no on the device, and says so', async () => {
    await nothingIsSent(async () => {
      device = await VirtualLedger.start('--reject');
      const { status, said } = await sendJson('0.1 ETH', '--yes');
      assert.equal(status, 1, said);
      assert.match(said, /rejected on the device; nothing was signed/);
    });
  });

  test('is not paid from by another device in its place', async () => {
    await nothingIsSent(async () => {
      device = await VirtualLedger.start('--mnemonic', WORDS);
      const { status, said } = await sendJson('0.1 ETH', '--yes');
      assert.equal(status, 1, said);
      assert.match(said, /connect the device that the account was added with/);
    });
  });

  test('waits for its device: without one, nothing is paid and it says what to do', async () => {
    await nothingIsSent(async () => {
      device = null;
      const { status, answer, said } = await sendJson('0.1 ETH', '--yes');
      assert.equal(status, 1, said);
      assert.deepEqual([answer.state, answer.failure.length > 0], ['abandoned', true], said);
    });
    device = ledger;
    assert.equal((await send('0.05 ETH', '--yes')).state, 'done');
    assert.equal(await provider.getBalance(TO), ethers.parseEther('0.3')); // and nothing of what was given up
  });
});
