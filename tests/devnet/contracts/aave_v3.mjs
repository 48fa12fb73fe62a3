// SPDX-License-Identifier: GPL-3.0-or-later
// An Aave V3 market of WETH and USDC (as L2Pool on the L2s) with supply, debt and a rewards program.
import { MaxUint256, ZeroAddress, id, parseUnits } from 'ethers';
import { loadArtifact } from '../lib/artifacts.mjs';
import { ROLES } from '../lib/accounts.mjs';
import { FEED_DECIMALS } from './feeds.mjs';

const artifact = (packageName) => (file) =>
  loadArtifact(`${packageName}/artifacts/contracts/${file}.sol/${file.split('/').pop()}.json`);
const core = artifact('@aave/core-v3');
const periphery = artifact('@aave/periphery-v3');

const LOGIC_LIBRARIES = [
  'SupplyLogic',
  'BorrowLogic',
  'LiquidationLogic',
  'EModeLogic',
  'BridgeLogic',
  'PoolLogic',
  'ConfiguratorLogic',
];
const RESERVE_FACTOR = 1000n;
const VARIABLE_RATE = 2;
// In full, since L2Pool has packed versions by the same names.
const SUPPLY = 'supply(address,uint256,address,uint16)';
const BORROW = 'borrow(address,uint256,uint256,uint16,address)';
const REWARDS_CONTROLLER_ID = id('INCENTIVES_CONTROLLER');
/** 864 DRW a day over all suppliers of USDC. */
const EMISSION_PER_SECOND = parseUnits('0.01', 18);
const PROGRAM_SECONDS = 60 * 86_400;

/** Collateral figures in basis points; rates as [optimal utilisation, base, slope below it, slope above it]. */
const reserves = ({ weth, usdc, feeds }) => [
  {
    token: weth,
    symbol: 'WETH',
    decimals: 18,
    feed: feeds.ETH.proxy,
    collateral: [8000, 8250, 10_500],
    rates: ['0.8', '0', '0.038', '0.8'],
  },
  {
    token: usdc,
    symbol: 'USDC',
    decimals: 6,
    feed: feeds.USDC.proxy,
    collateral: [7500, 7800, 10_450],
    rates: ['0.9', '0', '0.055', '0.6'],
  },
];

/**
 * Contracts by role: provider, pool, configurator, dataProvider, oracle, emissionManager, rewardsController,
 * transferStrategy, uiPoolDataProvider, and aTokens by symbol.
 */
export async function deployAaveV3(chain, { weth, usdc, reward, feeds, isOpStack }) {
  const market = await deployPool(chain, isOpStack);
  const assets = reserves({ weth, usdc, feeds });
  market.oracle = await deployOracle(chain, market, assets);
  Object.assign(market, await deployRewards(chain, market, reward));
  await listReserves(chain, market, assets);
  market.uiPoolDataProvider = await deploy(chain, periphery('misc/UiPoolDataProviderV3'), [
    feeds.ETH.proxy,
    feeds.ETH.proxy,
  ]);
  market.aTokens = {};
  for (const { symbol, token } of assets) {
    const { aTokenAddress } = await market.pool.read('getReserveData', token.address);
    market.aTokens[symbol] = chain.contract(aTokenAddress, core('protocol/tokenization/AToken').abi);
  }
  await openMarket(market, { weth, usdc });
  return market;
}

const deploy = (chain, contractArtifact, args, libraries) =>
  chain.deploy(ROLES.deployer, contractArtifact, args, libraries);

async function deployPool(chain, isOpStack) {
  const { deployer } = ROLES;
  const libraries = {};
  for (const name of LOGIC_LIBRARIES) {
    libraries[name] = (await deploy(chain, core(`protocol/libraries/logic/${name}`))).address;
  }
  const flashLoan = await deploy(chain, core('protocol/libraries/logic/FlashLoanLogic'), [], libraries);
  libraries.FlashLoanLogic = flashLoan.address;

  const registry = await deploy(chain, core('protocol/configuration/PoolAddressesProviderRegistry'), [deployer]);
  const provider = await deploy(chain, core('protocol/configuration/PoolAddressesProvider'), [
    'Sheaf Devnet Market',
    deployer,
  ]);
  await registry.write(deployer, 'registerAddressesProvider', provider.address, 1);
  const dataProvider = await deploy(chain, core('misc/AaveProtocolDataProvider'), [provider.address]);
  await provider.write(deployer, 'setPoolDataProvider', dataProvider.address);

  await provider.write(deployer, 'setACLAdmin', deployer);
  const accessControl = await deploy(chain, core('protocol/configuration/ACLManager'), [provider.address]);
  await provider.write(deployer, 'setACLManager', accessControl.address);
  for (const grant of ['addPoolAdmin', 'addEmergencyAdmin', 'addRiskAdmin', 'addAssetListingAdmin']) {
    await accessControl.write(deployer, grant, deployer);
  }

  const poolArtifact = core(isOpStack ? 'protocol/pool/L2Pool' : 'protocol/pool/Pool');
  const poolLogic = await deploy(chain, poolArtifact, [provider.address], libraries);
  await poolLogic.write(deployer, 'initialize', provider.address);
  await provider.write(deployer, 'setPoolImpl', poolLogic.address);
  const pool = chain.contract(await provider.read('getPool'), poolArtifact.abi);

  const configuratorArtifact = core('protocol/pool/PoolConfigurator');
  const configuratorLogic = await deploy(chain, configuratorArtifact, [], libraries);
  await configuratorLogic.write(deployer, 'initialize', provider.address);
  await provider.write(deployer, 'setPoolConfiguratorImpl', configuratorLogic.address);
  const configurator = chain.contract(await provider.read('getPoolConfigurator'), configuratorArtifact.abi);
  return { provider, pool, configurator, dataProvider };
}

async function deployOracle(chain, { provider }, assets) {
  const oracle = await deploy(chain, core('misc/AaveOracle'), [
    provider.address,
    assets.map(({ token }) => token.address),
    assets.map(({ feed }) => feed),
    ZeroAddress,
    ZeroAddress,
    parseUnits('1', FEED_DECIMALS),
  ]);
  await provider.write(ROLES.deployer, 'setPriceOracle', oracle.address);
  return oracle;
}

async function deployRewards(chain, { provider }, reward) {
  const { deployer, rewardsVault } = ROLES;
  const emissionManager = await deploy(chain, periphery('rewards/EmissionManager'), [deployer]);
  const controllerArtifact = periphery('rewards/RewardsController');
  const logic = await deploy(chain, controllerArtifact, [emissionManager.address]);
  await logic.write(deployer, 'initialize', ZeroAddress);
  await provider.write(deployer, 'setAddressAsProxy', REWARDS_CONTROLLER_ID, logic.address);
  const controllerAddress = await provider.read('getAddress', REWARDS_CONTROLLER_ID);
  const rewardsController = chain.contract(controllerAddress, controllerArtifact.abi);
  await emissionManager.write(deployer, 'setRewardsController', rewardsController.address);
  await emissionManager.write(deployer, 'setEmissionAdmin', reward.address, deployer);

  const strategy = periphery('rewards/transfer-strategies/PullRewardsTransferStrategy');
  const transferStrategy = await deploy(chain, strategy, [rewardsController.address, deployer, rewardsVault]);
  await reward.write(deployer, 'mint', rewardsVault, parseUnits('10000000', 18));
  await reward.write(rewardsVault, 'approve', transferStrategy.address, MaxUint256);
  return { emissionManager, rewardsController, transferStrategy };
}

async function listReserves(chain, { provider, pool, configurator, rewardsController }, assets) {
  const { deployer, rewardsVault } = ROLES;
  const ray = (value) => parseUnits(value, 27);
  const implementations = {};
  for (const name of ['AToken', 'StableDebtToken', 'VariableDebtToken']) {
    implementations[name] = (await deploy(chain, core(`protocol/tokenization/${name}`), [pool.address])).address;
  }
  for (const { token, symbol, decimals, collateral, rates } of assets) {
    const strategy = await deploy(chain, core('protocol/pool/DefaultReserveInterestRateStrategy'), [
      provider.address,
      ...rates.map(ray),
      ...[0, 0, 0, 0],
      ray('0.2'),
    ]);
    await configurator.write(deployer, 'initReserves', [
      {
        aTokenImpl: implementations.AToken,
        stableDebtTokenImpl: implementations.StableDebtToken,
        variableDebtTokenImpl: implementations.VariableDebtToken,
        underlyingAssetDecimals: decimals,
        interestRateStrategyAddress: strategy.address,
        underlyingAsset: token.address,
        treasury: rewardsVault,
        incentivesController: rewardsController.address,
        aTokenName: `Aave Devnet ${symbol}`,
        aTokenSymbol: `aDev${symbol}`,
        variableDebtTokenName: `Aave Devnet Variable Debt ${symbol}`,
        variableDebtTokenSymbol: `variableDebtDev${symbol}`,
        stableDebtTokenName: `Aave Devnet Stable Debt ${symbol}`,
        stableDebtTokenSymbol: `stableDebtDev${symbol}`,
        params: '0x10',
      },
    ]);
    await configurator.write(deployer, 'configureReserveAsCollateral', token.address, ...collateral);
    await configurator.write(deployer, 'setReserveBorrowing', token.address, true);
    await configurator.write(deployer, 'setReserveFactor', token.address, RESERVE_FACTOR);
  }
}

/** The market maker supplies both assets and borrows both, so that both earn. */
async function openMarket({ pool }, { weth, usdc }) {
  const { marketMaker } = ROLES;
  const positions = [
    { token: weth, supplied: parseUnits('8000', 18), borrowed: parseUnits('3000', 18) },
    { token: usdc, supplied: parseUnits('5000000', 6), borrowed: parseUnits('3000000', 6) },
  ];
  for (const { token, supplied } of positions) {
    await token.write(marketMaker, 'approve', pool.address, MaxUint256);
    await pool.write(marketMaker, SUPPLY, token.address, supplied, marketMaker, 0);
  }
  for (const { token, borrowed } of positions) {
    await pool.write(marketMaker, BORROW, token.address, borrowed, VARIABLE_RATE, 0, marketMaker);
  }
}

/** Starts 60 days of DRW for suppliers of USDC. All arguments are addresses. */
export async function startAaveProgram(chain, { emissionManager, transferStrategy, asset, reward, rewardOracle }) {
  const manager = chain.contract(emissionManager, periphery('rewards/EmissionManager').abi);
  const distributionEnd = (await chain.timestamp()) + PROGRAM_SECONDS;
  await manager.write(ROLES.deployer, 'configureAssets', [
    {
      emissionPerSecond: EMISSION_PER_SECOND,
      totalSupply: 0n,
      distributionEnd,
      asset,
      reward,
      transferStrategy,
      rewardOracle,
    },
  ]);
}
