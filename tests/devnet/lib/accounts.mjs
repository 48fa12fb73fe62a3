// SPDX-License-Identifier: GPL-3.0-or-later
// The ten well-known development accounts that every node of the network starts with, and what each is used for.
import { HDNodeWallet } from 'ethers';

export const MNEMONIC = 'test test test test test test test test test test test junk';

const wallets = Array.from({ length: 10 }, (_, index) =>
  HDNodeWallet.fromPhrase(MNEMONIC, undefined, `m/44'/60'/0'/0/${index}`),
);

/** [{index, address, private_key}]; 0 to 4 are never used by the devnet itself. */
export const ACCOUNTS = wallets.map(({ address, privateKey }, index) => ({ index, address, private_key: privateKey }));

const roles = { deployer: 5, marketMaker: 6, rewardsVault: 7, oracle: 8, usdcAdmin: 9 };

/** {deployer, marketMaker, rewardsVault, oracle, usdcAdmin}: addresses. */
export const ROLES = Object.fromEntries(Object.entries(roles).map(([role, index]) => [role, wallets[index].address]));
