// SPDX-License-Identifier: GPL-3.0-or-later
// What tests and demos do to a running network. Each takes the network that `openNetwork` gives.
import { readFileSync } from 'node:fs';
import { getAddress, parseUnits } from 'ethers';
import { ROLES } from './accounts.mjs';
import { Chain } from './chain.mjs';
import { toHex } from './rpc.mjs';
import { FEED_DECIMALS, refreshFeeds, submitPrice } from '../contracts/feeds.mjs';

const TOKEN_ABI = [
  'function mint(address to, uint256 amount)',
  'function deposit() payable',
  'function transfer(address to, uint256 amount) returns (bool)',
];

/** {chains: [Chain], contracts: {chainId: addresses}, manifest} of a running network. */
export function openNetwork(manifestFile) {
  const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
  const chains = manifest.chains.map(({ chain_id: chainId, http }) => new Chain(chainId, http));
  return { chains, contracts: manifest.contracts, manifest };
}

const onEveryChain = ({ chains, contracts }, work) =>
  Promise.all(chains.map((chain) => work(chain, contracts[chain.id])));

/** Adds to an address's balances on every chain; amounts are decimal strings, absent ones are left alone. */
export function fund(network, address, { eth, weth, usdc, reward } = {}) {
  const to = getAddress(address);
  return onEveryChain(network, async (chain, contracts) => {
    const token = (name) => chain.contract(contracts[name], TOKEN_ABI);
    if (eth) await addEther(chain, to, parseUnits(eth, 18));
    if (weth) {
      await token('weth').writeWithValue(ROLES.marketMaker, parseUnits(weth, 18), 'deposit');
      await token('weth').write(ROLES.marketMaker, 'transfer', to, parseUnits(weth, 18));
    }
    if (usdc) await token('usdc').write(ROLES.deployer, 'mint', to, parseUnits(usdc, 6));
    if (reward) await token('reward').write(ROLES.deployer, 'mint', to, parseUnits(reward, 18));
  });
}

async function addEther(chain, address, amount) {
  const balance = BigInt(await chain.rpc('eth_getBalance', address, 'latest'));
  await chain.rpc('anvil_setBalance', address, toHex(balance + amount));
  await chain.mine(); // so that the balance belongs to a block
}

/** Moves time on all chains by the same seconds, mines, and answers the feeds anew. */
export function warp(network, seconds) {
  if (!Number.isSafeInteger(seconds) || seconds <= 0) throw new Error(`can't move time by ${seconds} seconds`);
  return onEveryChain(network, async (chain, { feeds }) => {
    await chain.rpc('evm_increaseTime', seconds);
    await chain.mine();
    await refreshFeeds(chain, feeds);
  });
}

/** Sets a feed's answer: `symbol` is ETH, USDC or DRW, `price` a decimal string in USD. The pools stay as they are. */
export async function setPrice({ chains, contracts }, chainId, symbol, price) {
  const chain = chains.find(({ id }) => id === chainId);
  if (!chain) throw new Error(`no chain ${chainId} here; there are ${chains.map(({ id }) => id).join(', ')}`);
  const feeds = contracts[chainId].feeds;
  if (!feeds[symbol]) throw new Error(`no feed for ${symbol}; there are ${Object.keys(feeds).join(', ')}`);
  await submitPrice(chain, feeds[symbol].aggregator, parseUnits(price, FEED_DECIMALS));
}

/** Mines `blocks` blocks on every chain now. */
export function mine(network, blocks = 1) {
  return onEveryChain(network, (chain) => chain.rpc('anvil_mine', toHex(blocks)));
}
