// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does on one chain, by an independent client.
import assert from 'node:assert/strict';
import { MaxUint256, Transaction, Wallet, parseUnits } from 'ethers';
import { devnet } from './harness.mjs';

const DAY = 86_400;
const L1_ID = 900n;
const CHAIN_WITH_OPERATOR_FEE = 902n;
const GAS_PRICE_ORACLE = '0x420000000000000000000000000000000000000F';

export const ERC20 = [
  'function balanceOf(address) view returns (uint256)',
  'function decimals() view returns (uint8)',
  'function symbol() view returns (string)',
  'function approve(address, uint256) returns (bool)',
];

/** |actual - expected| is at most expected / parts. */
function assertNear(actual, expected, parts, what) {
  const difference = actual > expected ? actual - expected : expected - actual;
  assert.ok(difference * BigInt(parts) <= expected, `${what}: ${actual}, expected about ${expected}`);
}

const timestamp = async (client) => BigInt((await client.provider.getBlock('latest')).timestamp);
const warp = (manifestFile, seconds) => devnet('warp', '--manifest', manifestFile, seconds);

/** What a transfer costs beyond gas: nothing on the L1, the L1 data fee (and on 902 the operator fee) on an L2. */
export async function checkFees(client) {
  const { provider, wallet } = client;
  const { chainId } = await provider.getNetwork();
  const value = 12_345n;
  const signed = await wallet.signTransaction(
    await wallet.populateTransaction({ to: Wallet.createRandom().address, value, gasLimit: 21_000n }),
  );
  const before = await provider.getBalance(wallet.address);
  const receipt = await client.mined(provider.broadcastTransaction(signed));
  const spent = before - (await provider.getBalance(wallet.address));
  const beyondGas = spent - value - receipt.gasUsed * receipt.gasPrice;
  if (chainId === L1_ID) return assert.equal(beyondGas, 0n);

  const oracle = client.contract(
    GAS_PRICE_ORACLE,
    'function getL1Fee(bytes) view returns (uint256)',
    'function getOperatorFee(uint256) view returns (uint256)',
  );
  const dataFee = await oracle.getL1Fee(Transaction.from(signed).unsignedSerialized);
  const operatorFee = await oracle.getOperatorFee(receipt.gasUsed);
  assert.ok(dataFee > 10n ** 10n, `the L1 data fee is ${dataFee}`);
  assert.equal(operatorFee > 0n, chainId === CHAIN_WITH_OPERATOR_FEE);
  assert.equal(beyondGas, dataFee + operatorFee);
}

/** Buys WETH for USDC, adds liquidity, stakes it, and after a day has earned its share. */
export async function checkStaking(client, manifestFile) {
  const { wallet, tokens, uniswap, staking } = client;
  const usdc = client.contract(tokens.USDC.address, ...ERC20);
  const weth = client.contract(tokens.WETH.address, ...ERC20);
  const reward = client.contract(staking.rewards_token, ...ERC20);
  const share = client.contract(staking.staking_token, ...ERC20);
  const router = client.contract(
    uniswap.router,
    'function getAmountsOut(uint256, address[]) view returns (uint256[])',
    'function swapExactTokensForTokens(uint256, uint256, address[], address, uint256) returns (uint256[])',
    'function addLiquidity(address, address, uint256, uint256, uint256, uint256, address, uint256) returns (uint256, uint256, uint256)',
  );
  assert.equal(reward.target, tokens.DRW.address);
  assert.ok(uniswap.pairs.some(({ address }) => address === staking.staking_token));

  const amount = parseUnits('10000', 6);
  const route = [usdc.target, weth.target];
  await client.mined(usdc.approve(router.target, MaxUint256));
  await client.mined(weth.approve(router.target, MaxUint256));
  const [, quoted] = await router.getAmountsOut(amount, route);
  assertNear(quoted, parseUnits('5', 18), 50, 'WETH for 10,000 USDC');
  const wethBefore = await weth.balanceOf(wallet.address);
  await client.mined(router.swapExactTokensForTokens(amount, quoted, route, wallet.address, MaxUint256));
  const bought = (await weth.balanceOf(wallet.address)) - wethBefore;
  assert.equal(bought, quoted);

  await client.mined(router.addLiquidity(...route, amount, bought, 0n, 0n, wallet.address, MaxUint256));
  const shares = await share.balanceOf(wallet.address);
  assert.ok(shares > 0n);

  const pool = client.contract(
    staking.address,
    'function stake(uint256)',
    'function earned(address) view returns (uint256)',
    'function rewardRate() view returns (uint256)',
    'function totalSupply() view returns (uint256)',
    'function periodFinish() view returns (uint256)',
    'function exit()',
  );
  await client.mined(share.approve(pool.target, shares));
  await client.mined(pool.stake(shares));
  const staked = await timestamp(client);
  assert.ok((await pool.periodFinish()) > staked + 30n * BigInt(DAY));
  await warp(manifestFile, DAY);
  const earned = await pool.earned(wallet.address);
  const elapsed = (await timestamp(client)) - staked;
  const expected = ((await pool.rewardRate()) * elapsed * shares) / (await pool.totalSupply());
  assert.ok(expected > parseUnits('1', 18), `only ${expected} in a day`);
  assertNear(earned, expected, 1000, 'earned in a day');

  const rewardBefore = await reward.balanceOf(wallet.address);
  await client.mined(pool.exit());
  assert.ok((await reward.balanceOf(wallet.address)) - rewardBefore >= earned);
  assert.equal(await share.balanceOf(wallet.address), shares);
}

/** Supplies USDC; interest and DRW accrue, and all of it can be taken out. */
export async function checkAave(client, manifestFile) {
  const { wallet, tokens, aave } = client;
  const usdc = client.contract(tokens.USDC.address, ...ERC20);
  const pool = client.contract(
    aave.pool,
    'function supply(address, uint256, address, uint16)',
    'function withdraw(address, uint256, address) returns (uint256)',
    'function ADDRESSES_PROVIDER() view returns (address)',
  );
  const dataProvider = client.contract(
    aave.data_provider,
    'function getReserveTokensAddresses(address) view returns (address aToken, address, address)',
    'function getReserveData(address) view returns (uint256 unbacked, uint256 accrued, uint256 supplied, uint256 stableDebt, uint256 variableDebt, uint256 liquidityRate, uint256, uint256, uint256, uint256, uint256, uint40)',
  );
  const rewards = client.contract(
    aave.rewards_controller,
    'function getAllUserRewards(address[], address) view returns (address[] tokens, uint256[] amounts)',
    'function claimAllRewardsToSelf(address[]) returns (address[], uint256[])',
  );
  const uiProvider = client.contract(
    aave.ui_pool_data_provider,
    'function getReservesList(address) view returns (address[])',
  );
  assert.equal(await pool.ADDRESSES_PROVIDER(), aave.addresses_provider);
  const reserves = await uiProvider.getReservesList(aave.addresses_provider);
  assert.deepEqual([...reserves], [tokens.WETH.address, tokens.USDC.address]);
  for (const asset of reserves) {
    const { liquidityRate } = await dataProvider.getReserveData(asset);
    assert.ok(liquidityRate > parseUnits('0.005', 27), `supply rate of ${asset}: ${liquidityRate}`);
  }

  const amount = parseUnits('10000', 6);
  await client.mined(usdc.approve(pool.target, amount));
  await client.mined(pool.supply(usdc.target, amount, wallet.address, 0));
  const { aToken } = await dataProvider.getReserveTokensAddresses(usdc.target);
  const { liquidityRate } = await dataProvider.getReserveData(usdc.target);
  await warp(manifestFile, 10 * DAY);
  const interest = (await client.contract(aToken, ...ERC20).balanceOf(wallet.address)) - amount;
  assertNear(interest, (amount * liquidityRate * 10n) / 365n / 10n ** 27n, 100, 'interest of ten days');

  const { tokens: rewardTokens, amounts } = await rewards.getAllUserRewards([aToken], wallet.address);
  assert.deepEqual([...rewardTokens], [tokens.DRW.address]);
  // 864 DRW a day among about 5 million USDC
  assertNear(amounts[0], parseUnits('17', 18), 10, 'DRW of ten days');
  const drw = client.contract(tokens.DRW.address, ...ERC20);
  const before = await drw.balanceOf(wallet.address);
  await client.mined(rewards.claimAllRewardsToSelf([aToken]));
  assert.ok((await drw.balanceOf(wallet.address)) - before >= amounts[0]);

  const usdcBefore = await usdc.balanceOf(wallet.address);
  await client.mined(pool.withdraw(usdc.target, MaxUint256, wallet.address));
  assert.ok((await usdc.balanceOf(wallet.address)) - usdcBefore >= amount + interest);
}
