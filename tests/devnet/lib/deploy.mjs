// SPDX-License-Identifier: GPL-3.0-or-later
// Puts every contract on one fresh chain, always in the same order from the same accounts: the addresses never change.
import { keccak256 } from 'ethers';
import { ROLES } from './accounts.mjs';
import { toHex } from './rpc.mjs';
import { deployAaveV3, startAaveProgram } from '../contracts/aave_v3.mjs';
import { deployFeeds, refreshFeeds } from '../contracts/feeds.mjs';
import { GAS_PRICE_ORACLE, L1_BLOCK, fillL1Block } from '../contracts/op_stack.mjs';
import { deployStaking, startStakingProgram } from '../contracts/staking.mjs';
import { deployRewardToken, deployUsdc, deployWeth, fundMarketMaker } from '../contracts/tokens.mjs';
import { deployUniswapV2 } from '../contracts/uniswap_v2.mjs';

export const MULTICALL3 = '0xcA11bde05977b3631167028862bE2a173976CA11';
export const PERMIT2 = '0x000000000022D473030F116dDEE9F6B43aC78BA3';

/** What the same code has on mainnet. */
const MULTICALL3_CODE_HASH = '0xd5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891';

const MARKET_MAKER_BALANCE = 1_000_000n * 10n ** 18n;

/** Deploys all on `chain`, which mines at once; the result is plain JSON: addresses by role. */
export async function deployAll(chain, { isOpStack, feedArtifacts }) {
  for (const account of Object.values(ROLES)) {
    await chain.rpc('anvil_setBalance', account, toHex(MARKET_MAKER_BALANCE));
  }
  const canonical = await requireCanonicalContracts(chain);
  const weth = await deployWeth(chain, { isOpStack });
  const usdc = await deployUsdc(chain);
  const reward = await deployRewardToken(chain);
  await fundMarketMaker(chain, { weth, usdc, reward });
  const feeds = await deployFeeds(chain, feedArtifacts);
  const uniswap = await deployUniswapV2(chain, { weth, usdc, reward });
  const stakedPair = uniswap.pairs['WETH/USDC'];
  const staking = await deployStaking(chain, { pair: stakedPair, reward });
  const aave = await deployAaveV3(chain, { weth, usdc, reward, feeds, isOpStack });
  if (isOpStack) await fillL1Block(chain);
  return {
    ...canonical,
    weth: weth.address,
    usdc: usdc.address,
    reward: reward.address,
    feeds,
    uniswap_v2: await describeUniswap(uniswap),
    synthetix: { pool: staking.address, staking_token: stakedPair.address, rewards_token: reward.address },
    aave_v3: describeAave(aave),
    ...(isOpStack && { op_stack: { l1_block: L1_BLOCK, gas_price_oracle: GAS_PRICE_ORACLE } }),
  };
}

/** Gives every feed a fresh answer and starts the reward programs; done at each start of the network. */
export async function startPrograms(chain, { feeds, reward, synthetix, aave_v3: aave }) {
  await refreshFeeds(chain, feeds);
  await startStakingProgram(chain, { pool: synthetix.pool, reward });
  await startAaveProgram(chain, {
    emissionManager: aave.emission_manager,
    transferStrategy: aave.transfer_strategy,
    asset: aave.a_tokens.USDC,
    reward,
    rewardOracle: feeds.DRW.proxy,
  });
}

// supersim's genesis has both at their canonical addresses.
async function requireCanonicalContracts(chain) {
  const hash = keccak256(await chain.rpc('eth_getCode', MULTICALL3, 'latest'));
  if (hash !== MULTICALL3_CODE_HASH) throw new Error(`chain ${chain.id}: Multicall3's code hash is ${hash}`);
  if ((await chain.rpc('eth_getCode', PERMIT2, 'latest')) === '0x') throw new Error(`chain ${chain.id}: no Permit2`);
  return { multicall3: { address: MULTICALL3, code_hash: hash }, permit2: PERMIT2 };
}

async function describeUniswap({ factory, router, pairs }) {
  const described = [];
  for (const [name, pair] of Object.entries(pairs)) {
    const [token0, token1] = [await pair.read('token0'), await pair.read('token1')];
    described.push({ name, address: pair.address, token0, token1 });
  }
  return { factory: factory.address, router: router.address, pairs: described };
}

const describeAave = (market) => ({
  pool: market.pool.address,
  addresses_provider: market.provider.address,
  data_provider: market.dataProvider.address,
  ui_pool_data_provider: market.uiPoolDataProvider.address,
  rewards_controller: market.rewardsController.address,
  oracle: market.oracle.address,
  emission_manager: market.emissionManager.address,
  transfer_strategy: market.transferStrategy.address,
  a_tokens: Object.fromEntries(Object.entries(market.aTokens).map(([symbol, { address }]) => [symbol, address])),
});
