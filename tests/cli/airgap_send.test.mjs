// SPDX-License-Identifier: GPL-3.0-or-later
// Spending from an account of an air-gapped device through the one door, on the local network.
import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { answerTo, askDevice, fingerprint, keyOf, pathOf, shownAccounts } from './airgap.mjs';
import { fundAccount, networks, providerOf } from './devnet.mjs';
import { Vault, ethers, temporaryFolder } from './harness.mjs';

const TO = ethers.Wallet.createRandom().address;
const { address: ADDRESS } = keyOf(6);
const provider = providerOf(900);
const folder = temporaryFolder();
const vault = new Vault(undefined, networks);

function send(amount, device, options) {
  for (const name of ['request.txt', 'answer']) rmSync(path.join(folder, name), { force: true });
  return askDevice(folder, ['send', amount, TO, '--chain', 'l1', '--account', 'cold', '--yes', ...vault.options()], device, options);
}

/** Nothing leaves the account; `said` has the reason. */
async function nothingIsSent(device, reason, options) {
  const nonce = await provider.getTransactionCount(ADDRESS, 'pending');
  const { status, said } = await send('0.1 ETH', device, options);
  assert.notEqual(status, 0, said);
  assert.match(said, reason);
  assert.equal(await provider.getTransactionCount(ADDRESS, 'pending'), nonce, 'a transaction was sent');
}

before(async () => {
  await vault.create();
  const file = path.join(folder, 'shown');
  writeFileSync(file, shownAccounts().join('\n'));
  await vault.succeed('account', 'add-qr', file, '--count', '10', '--add', pathOf(6), '--name', 'cold');
  await fundAccount(ADDRESS, { eth: '5' });
});
after(() => provider.destroy());

test('pays what its device has signed', async () => {
  const { status, answer, said, requests } = await send('0.25 ETH', (request) => answerTo(request));
  assert.equal(status, 0, said);
  assert.equal(answer.state, 'done');
  assert.equal(await provider.getBalance(TO), ethers.parseEther('0.25'));
  assert.equal(requests.length, 1);
  assert.equal(requests[0].getChainId(), 900);
  assert.equal(requests[0].getSourceFingerprint().toString('hex'), fingerprint);
  assert.equal((await provider.getTransaction(answer.transactions[0].hash)).from, ADDRESS);
});

test('pays nothing for the signature of another account', () =>
  nothingIsSent((request) => answerTo(request, { key: keyOf(2) }), /the signature is not that of/));
test('pays nothing for the answer to another request', () =>
  nothingIsSent((request) => answerTo(request, { id: Buffer.alloc(16, 7) }), /another request/));
test('pays nothing where nobody answers', () => nothingIsSent(() => undefined, /no answer was shown here/, { wait: 2 }));
test('pays nothing where the person gives up', () =>
  nothingIsSent((_, child) => void child.kill('SIGINT'), /nothing is waited for any more/));
