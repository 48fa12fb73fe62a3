// SPDX-License-Identifier: GPL-3.0-or-later
// A vault that stays as it is, copies of it for the tests that spoil them, and who its accounts are.
import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { PASSWORD, Vault, ethers, succeed } from './harness.mjs';

export const JUNK = 'test test test test test test test test test test test junk';
export const OTHER = '0x70997970C51812dc3A010C7d01b50e0d17dc79C8';
export const pathOf = (index) => `m/44'/60'/0'/0/${index}`;
export const accountAt = (index, mnemonic = JUNK) => ethers.HDNodeWallet.fromPhrase(mnemonic, '', pathOf(index));

let template;
/** Three accounts and one contact. */
export async function makeTemplate() {
  template = new Vault();
  await template.import(JUNK);
  await template.succeed('account', 'derive', '--count', '2');
  await template.succeed('contact', 'add', 'mum', OTHER);
  return template;
}

export function copyOfTemplate() {
  const vault = new Vault();
  cpSync(template.folder, vault.folder, { recursive: true });
  return vault;
}

export async function checkTemplate(vault, password = PASSWORD) {
  const { accounts } = await succeed(['account', 'list', ...vault.options(password)]);
  assert.deepEqual(accounts.map(({ address }) => address), [0, 1, 2].map((index) => accountAt(index).address));
  const { contacts } = await succeed(['contact', 'list', ...vault.options(password)]);
  assert.deepEqual(contacts, [{ name: 'mum', address: OTHER }]);
}
