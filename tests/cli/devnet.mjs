// SPDX-License-Identifier: GPL-3.0-or-later
// The running local network, for tests that look at it through ethers.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ethers } from './harness.mjs';
import { fund, openNetwork, warp } from '../devnet/lib/actions.mjs';

const manifestFile = process.env.SHEAF_DEVNET_MANIFEST;
if (!manifestFile) throw new Error('SHEAF_DEVNET_MANIFEST names the manifest of a running local network');
const network = openNetwork(manifestFile);

export const { manifest } = network;
export const { networks } = manifest;
export const fundAccount = (address, amounts) => fund(network, address, amounts);
export const moveTime = (seconds) => warp(network, seconds);
export const urlOf = (chainId) => manifest.chains.find((chain) => chain.chain_id === chainId).http;

const profile = (part) => JSON.parse(readFileSync(path.join(networks, part), 'utf8'));
export const tokensOf = (chainId) =>
  Object.fromEntries(profile(`tokens/${chainId}.json`).tokens.map((token) => [token.symbol, token]));
export const deploymentOf = (protocol, chainId) =>
  profile(`protocols/${protocol}.json`).deployments.find((one) => one.chain_id === chainId);

export const providerOf = (chainId) =>
  new ethers.JsonRpcProvider(urlOf(chainId), chainId, { staticNetwork: true, cacheTimeout: -1, batchMaxCount: 1 });

const ABI = [
  'function balanceOf(address) view returns (uint256)',
  'function totalSupply() view returns (uint256)',
  'function allowance(address, address) view returns (uint256)',
  'function earned(address) view returns (uint256)',
  'function getReserves() view returns (uint112, uint112, uint32)',
  'function token0() view returns (address)',
  'function token1() view returns (address)',
  'function latestRoundData() view returns (uint80, int256, uint256, uint256, uint80)',
  'function getUserReserveData(address, address) view returns (uint256, uint256, uint256, uint256, uint256, uint256, uint256, uint40, bool)',
  'function decimals() view returns (uint8)',
  'event Transfer(address indexed from, address indexed to, uint256 value)',
  'event Staked(address indexed user, uint256 amount)',
  'event RewardPaid(address indexed user, uint256 reward)',
];
export const contractAt = (address, provider) => new ethers.Contract(address, ABI, provider);
