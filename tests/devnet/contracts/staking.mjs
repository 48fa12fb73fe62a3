// SPDX-License-Identifier: GPL-3.0-or-later
// Synthetix StakingRewards: stake the WETH/USDC pair's shares, earn DRW for 60 days.
import { parseUnits } from 'ethers';
import { loadArtifact } from '../lib/artifacts.mjs';
import { ROLES } from '../lib/accounts.mjs';

const stakingRewards = () => loadArtifact('@uniswap/liquidity-staker/build/StakingRewards.json');

/** 10,000 DRW a day over the contract's 60 days. */
const PROGRAM_REWARD = parseUnits('600000', 18);

const MINT_ABI = ['function mint(address to, uint256 amount)'];

/** The pool, with half of the market maker's pair shares staked in it so that the rate is a sensible one. */
export async function deployStaking(chain, { pair, reward }) {
  const { deployer, marketMaker } = ROLES;
  const pool = await chain.deploy(deployer, stakingRewards(), [deployer, reward.address, pair.address]);
  const stake = (await pair.read('balanceOf', marketMaker)) / 2n;
  await pair.write(marketMaker, 'approve', pool.address, stake);
  await pool.write(marketMaker, 'stake', stake);
  return pool;
}

/** Pays in a program's reward and starts its 60 days (a running program's rest is added to the new one). */
export async function startStakingProgram(chain, { pool, reward }) {
  const { deployer } = ROLES;
  await chain.contract(reward, MINT_ABI).write(deployer, 'mint', pool, PROGRAM_REWARD);
  await chain.contract(pool, stakingRewards().abi).write(deployer, 'notifyRewardAmount', PROGRAM_REWARD);
}
