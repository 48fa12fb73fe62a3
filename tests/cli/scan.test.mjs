// SPDX-License-Identifier: GPL-3.0-or-later
// Looking for the accounts of a mnemonic that were used: each is made by ethers, of its own path, and used on one chain alone.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { contractAt, fundAccount, networks, providerOf, tokensOf } from './devnet.mjs';
import { deadPort } from './gate.mjs';
import { Vault, changedProfile, ethers } from './harness.mjs';

const IDS = [900, 901, 902];
const providers = Object.fromEntries(IDS.map((id) => [id, providerOf(id)]));
const mnemonic = ethers.Mnemonic.fromEntropy(ethers.randomBytes(16)).phrase;
const at = (path) => ethers.HDNodeWallet.fromPhrase(mnemonic, '', path);
const vault = new Vault(undefined, networks);

// Each by what alone shows that it was used.
const used = {
  coins: { scheme: 'bip44', path: "m/44'/60'/0'/0/3", chain: 901 },
  beyond: { scheme: 'bip44', path: "m/44'/60'/0'/0/22", chain: 900 }, // within 20 of the one before
  tokens: { scheme: 'ledger-live', path: "m/44'/60'/2'/0/0", chain: 902 },
  emptied: { scheme: 'legacy', path: "m/44'/60'/0'/5", chain: 900 }, // has sent all that it had
};
const never = "m/44'/60'/0'/0/60"; // has coins, but lies behind a gap of more than 20

/** Whoever gives the others what they are seen by. */
async function giver(id) {
  const wallet = ethers.Wallet.createRandom().connect(providers[id]);
  await fundAccount(wallet.address, { eth: '2', usdc: '100' });
  return wallet;
}

async function sendCoins(id, to, amount) {
  const from = await giver(id);
  await (await from.sendTransaction({ to, value: ethers.parseEther(amount) })).wait();
}

before(async () => {
  await sendCoins(used.coins.chain, at(used.coins.path).address, '0.5');
  await sendCoins(used.beyond.chain, at(used.beyond.path).address, '0.5');
  await sendCoins(900, at(never).address, '0.5');
  const holder = await giver(used.tokens.chain);
  const usdc = contractAt(tokensOf(used.tokens.chain).USDC.address, holder);
  const transfer = new ethers.Interface(['function transfer(address, uint256)']);
  const data = transfer.encodeFunctionData('transfer', [at(used.tokens.path).address, 1n]);
  await (await holder.sendTransaction({ to: await usdc.getAddress(), data })).wait();
  const emptied = at(used.emptied.path).connect(providers[900]);
  await sendCoins(900, emptied.address, '0.1');
  const fee = { gasLimit: 21000n, gasPrice: ethers.parseUnits('10', 'gwei') };
  const rest = ethers.parseEther('0.1') - fee.gasLimit * fee.gasPrice;
  await (await emptied.sendTransaction({ to: at(never).address, value: rest, ...fee })).wait();
  assert.equal(await providers[900].getBalance(emptied.address), 0n);
  await vault.import(mnemonic);
});

after(() => Object.values(providers).forEach((provider) => provider.destroy()));

const found = (answer) => answer.accounts.map(({ scheme, path, address, uses }) => [scheme, path, address, uses.map((use) => use.chain_id)]);
const expected = Object.values(used).map(({ scheme, path, chain }) => [scheme, path, at(path).address, [chain]]);

describe('account scan', () => {
  test('finds what was used in any way, by each scheme, as far as the gap allows', async () => {
    const answer = await vault.succeed('account', 'scan');
    assert.deepEqual(found(answer), expected);
    assert.deepEqual(answer.unasked, []);
    const [coins, , tokens, emptied] = answer.accounts.map((account) => account.uses[0]);
    assert.equal(coins.balance, ethers.parseEther('0.5').toString());
    assert.deepEqual([tokens.has_tokens, tokens.balance, tokens.transactions], [true, '0', 0]);
    assert.deepEqual([emptied.has_tokens, emptied.balance, emptied.transactions], [false, '0', 1]);
  });

  test('looks where it is told to, and as far', async () => {
    const one = await vault.succeed('account', 'scan', '--scheme', 'bip44', '--chain', '901');
    assert.deepEqual(found(one), [expected[0]]);
    const near = await vault.succeed('account', 'scan', '--scheme', 'bip44', '--gap', '3');
    assert.deepEqual(found(near), []); // accounts 0 to 2 were never used
    const far = await vault.succeed('account', 'scan', '--scheme', 'bip44', '--gap', '50');
    assert.ok(found(far).some(([, path]) => path === never));
  });

  test('says which chain it could not ask', async () => {
    const http = `http://127.0.0.1:${await deadPort()}`;
    const half = new Vault(vault.folder, changedProfile(networks, (id, file) => (id === 900 ? { ...file, endpoints: [{ http }] } : file)));
    const { status, answer } = await half.json('account', 'scan');
    assert.equal(status, 3);
    assert.deepEqual(found(answer), expected.filter(([, , , [chain]]) => chain !== 900));
    assert.deepEqual(answer.unasked.map((one) => one.chain_id), [900]);
    assert.match(answer.unasked[0].problem, /reached/);
  });

  test('puts what it found into the vault, once', async () => {
    const first = await vault.succeed('account', 'scan', '--add');
    assert.ok(first.accounts.every((account) => account.known));
    const accounts = (await vault.succeed('account', 'list')).accounts;
    for (const [, path, address] of expected)
      assert.ok(accounts.some((one) => one.address === address && one.path === path), `${path} is missing`);
    const again = await vault.succeed('account', 'scan', '--add');
    assert.ok(again.accounts.every((account) => account.known));
    assert.equal((await vault.succeed('account', 'list')).accounts.length, accounts.length);
  });

  test('finds an account once that two schemes have', async () => {
    const path = "m/44'/60'/0'/0/0"; // the first of bip44 and of ledger-live
    await sendCoins(901, at(path).address, '0.5');
    assert.deepEqual(found(await vault.succeed('account', 'scan', '--gap', '1')), [['bip44', path, at(path).address, [901]]]);
    assert.deepEqual(found(await vault.succeed('account', 'scan', '--gap', '1', '--scheme', 'ledger-live')),
      [['ledger-live', path, at(path).address, [901]]]);
  });

  test('refuses what is no scheme and no gap', async () => {
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /bip44, ledger-live or legacy/ }, 'account', 'scan', '--scheme', 'metamask');
    await vault.refuse({ status: 2, code: 'invalid_input', detail: /1 to 100/ }, 'account', 'scan', '--gap', '0');
  });
});
