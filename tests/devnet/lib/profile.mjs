// SPDX-License-Identifier: GPL-3.0-or-later
// Writes what the wallet reads (DIR/networks) and what tests read (DIR/manifest.json).
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ACCOUNTS, MNEMONIC, ROLES } from './accounts.mjs';
import { L1_ID } from './network.mjs';
import { HEARTBEAT_SECONDS } from '../contracts/feeds.mjs';
import { REWARD_TOKEN } from '../contracts/tokens.mjs';

export const BLOCK_TIME_MS = 2000;

const NAMES = {
  900: ['Local L1', 'l1'],
  901: ['Local Optimism', 'optimism'],
  902: ['Local Base', 'base'],
};
const NATIVE_ADDRESS = '0x0000000000000000000000000000000000000000';

const endpoint = ({ url }) => ({ http: url, ws: url.replace('http:', 'ws:') });

const chainFile = (chain, contracts) => ({
  schema: 1,
  chain_id: chain.id,
  name: NAMES[chain.id][0],
  short_name: NAMES[chain.id][1],
  family: chain.id === L1_ID ? 'ethereum' : 'op_stack',
  ...(chain.id !== L1_ID && { parent_chain_id: L1_ID }),
  testnet: true,
  lifecycle: 'live',
  native: { symbol: 'ETH', name: 'Ether', decimals: 18 },
  block_time_ms: BLOCK_TIME_MS,
  endpoints: [endpoint(chain)],
  multicall3: contracts.multicall3,
  wrapped_native: contracts.weth,
  min_priority_fee_wei: '0',
  explorer: '',
});

const tokenFile = (chain, { weth, usdc, reward, feeds }) => {
  const token = (address, symbol, name, decimals, feed) => ({
    address,
    symbol,
    name,
    decimals,
    chainlink: { proxy: feed.proxy, heartbeat_seconds: HEARTBEAT_SECONDS },
  });
  return {
    schema: 1,
    chain_id: chain.id,
    tokens: [
      token(NATIVE_ADDRESS, 'ETH', 'Ether', 18, feeds.ETH),
      token(weth, 'WETH', 'Wrapped Ether', 18, feeds.ETH),
      token(usdc, 'USDC', 'USD Coin', 6, feeds.USDC),
      token(reward, REWARD_TOKEN.symbol, REWARD_TOKEN.name, REWARD_TOKEN.decimals, feeds.DRW),
    ],
  };
};

const protocolFiles = (deployed) => {
  const file = (id, name, deployment) => ({
    schema: 1,
    id,
    name,
    deployments: deployed.map(([chain, contracts]) => ({ chain_id: chain.id, ...deployment(contracts) })),
  });
  return [
    file('uniswap-v2', 'Uniswap V2', ({ uniswap_v2: { factory, router, pairs } }) => ({
      factory,
      router,
      pairs: pairs.map(({ address, token0, token1 }) => ({ address, token0, token1 })),
    })),
    file('synthetix', 'Synthetix StakingRewards', ({ synthetix: { pool, staking_token, rewards_token } }) => ({
      pools: [{ address: pool, staking_token, rewards_token, name: 'WETH/USDC' }],
      swap_via: 'uniswap-v2',
    })),
    file('aave-v3', 'Aave V3', ({ aave_v3: aave }) => ({
      pool: aave.pool,
      addresses_provider: aave.addresses_provider,
      data_provider: aave.data_provider,
      ui_pool_data_provider: aave.ui_pool_data_provider,
      rewards_controller: aave.rewards_controller,
    })),
  ];
};

function writeJson(file, value) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(`${file}.partial`, `${JSON.stringify(value, null, 2)}\n`);
  renameSync(`${file}.partial`, file);
}

export const manifestPath = (stateDir) => path.resolve(stateDir, 'manifest.json');

/** Takes away what an earlier network left, so that nobody reads it for this one's. */
export function removeProfile(stateDir) {
  for (const name of ['manifest.json', 'networks'])
    rmSync(path.resolve(stateDir, name), { recursive: true, force: true });
}

/** `deployed`: [[chain, contracts], ...]; gives the manifest's path. */
export function writeProfile(stateDir, deployed, processes) {
  const networks = path.resolve(stateDir, 'networks');
  for (const [chain, contracts] of deployed) {
    writeJson(path.join(networks, 'chains', `${chain.id}.json`), chainFile(chain, contracts));
    writeJson(path.join(networks, 'tokens', `${chain.id}.json`), tokenFile(chain, contracts));
  }
  for (const protocol of protocolFiles(deployed)) {
    writeJson(path.join(networks, 'protocols', `${protocol.id}.json`), protocol);
  }
  writeJson(manifestPath(stateDir), {
    chains: deployed.map(([chain]) => ({ chain_id: chain.id, name: NAMES[chain.id][0], ...endpoint(chain) })),
    networks,
    contracts: Object.fromEntries(deployed.map(([chain, contracts]) => [chain.id, contracts])),
    mnemonic: MNEMONIC,
    accounts: ACCOUNTS,
    roles: ROLES,
    processes,
  });
  return manifestPath(stateDir);
}
