// SPDX-License-Identifier: GPL-3.0-or-later
// Uniswap V2 with two deep pairs: WETH/USDC and DRW/WETH.
import { MaxUint256, parseUnits } from 'ethers';
import { loadArtifact } from '../lib/artifacts.mjs';
import { ROLES } from '../lib/accounts.mjs';

const PAIR = '@uniswap/v2-core/build/UniswapV2Pair.json';
const FACTORY = '@uniswap/v2-core/build/UniswapV2Factory.json';
const ROUTER = '@uniswap/v2-periphery/build/UniswapV2Router02.json';

/** {factory, router, pairs: {'WETH/USDC': Contract, 'DRW/WETH': Contract}} */
export async function deployUniswapV2(chain, { weth, usdc, reward }) {
  const factory = await chain.deploy(ROLES.deployer, loadArtifact(FACTORY), [ROLES.deployer]);
  const router = await chain.deploy(ROLES.deployer, loadArtifact(ROUTER), [factory.address, weth.address]);
  for (const token of [weth, usdc, reward]) {
    await token.write(ROLES.marketMaker, 'approve', router.address, MaxUint256);
  }
  const pairs = {
    'WETH/USDC': await openPair(
      chain,
      { factory, router },
      [weth, parseUnits('10000', 18)],
      [usdc, parseUnits('20000000', 6)],
    ),
    'DRW/WETH': await openPair(
      chain,
      { factory, router },
      [reward, parseUnits('10000000', 18)],
      [weth, parseUnits('5000', 18)],
    ),
  };
  return { factory, router, pairs };
}

async function openPair(chain, { factory, router }, [tokenA, amountA], [tokenB, amountB]) {
  const { marketMaker } = ROLES;
  await router.write(
    marketMaker,
    'addLiquidity',
    tokenA.address,
    tokenB.address,
    amountA,
    amountB,
    amountA,
    amountB,
    marketMaker,
    MaxUint256,
  );
  const address = await factory.read('getPair', tokenA.address, tokenB.address);
  return chain.contract(address, loadArtifact(PAIR).abi);
}
