// SPDX-License-Identifier: GPL-3.0-or-later
// Chainlink price feeds: the real EACAggregatorProxy over the real FluxAggregator with one oracle, ours.
import { ZeroAddress, parseUnits } from 'ethers';
import { packagePath } from '../lib/artifacts.mjs';
import { ROLES } from '../lib/accounts.mjs';
import { compile } from '../lib/solc.mjs';

export const FEED_DECIMALS = 8;
export const HEARTBEAT_SECONDS = 86_400;

/** Prices in USD that a new network starts with. */
export const START_PRICES = { ETH: '2000', USDC: '1', DRW: '1' };

const ROUND_TIMEOUT_SECONDS = 600;
const AGGREGATOR_ABI = [
  'function latestRound() view returns (uint256)',
  'function latestAnswer() view returns (int256)',
  'function submit(uint256 roundId, int256 submission)',
];

export const compileFeeds = () =>
  compile('solc-0.6.6', packagePath('@chainlink/contracts/src/v0.6'), ['FluxAggregator', 'EACAggregatorProxy']);

/** {ETH: {proxy, aggregator}, ...} (addresses), each with its start price as the first round. */
export async function deployFeeds(chain, artifacts) {
  const feeds = {};
  for (const [symbol, price] of Object.entries(START_PRICES)) {
    feeds[symbol] = await deployFeed(chain, artifacts, `${symbol} / USD`);
    await submitPrice(chain, feeds[symbol].aggregator, parseUnits(price, FEED_DECIMALS));
  }
  return feeds;
}

async function deployFeed(chain, { FluxAggregator, EACAggregatorProxy }, description) {
  const { deployer, oracle } = ROLES;
  // The oracle works for no payment, so no LINK token is needed.
  const aggregator = await chain.deploy(deployer, FluxAggregator, [
    ZeroAddress,
    0n,
    ROUND_TIMEOUT_SECONDS,
    ZeroAddress,
    1n,
    10n ** 24n,
    FEED_DECIMALS,
    description,
  ]);
  await aggregator.write(deployer, 'changeOracles', [], [oracle], [oracle], 1, 1, 0);
  const proxy = await chain.deploy(deployer, EACAggregatorProxy, [aggregator.address, ZeroAddress]);
  return { proxy: proxy.address, aggregator: aggregator.address };
}

/** Answers one more round with `answer` (8 decimals). */
export async function submitPrice(chain, aggregator, answer) {
  const feed = chain.contract(aggregator, AGGREGATOR_ABI);
  const round = await feed.read('latestRound');
  await feed.write(ROLES.oracle, 'submit', round + 1n, answer);
}

/** Answers one more round of each feed with the price it has, so that none is stale. */
export async function refreshFeeds(chain, feeds) {
  for (const { aggregator } of Object.values(feeds)) {
    const answer = await chain.contract(aggregator, AGGREGATOR_ABI).read('latestAnswer');
    await submitPrice(chain, aggregator, answer);
  }
}
