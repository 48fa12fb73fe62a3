// SPDX-License-Identifier: GPL-3.0-or-later
// The whole local network as one object: nodes, contracts (built or restored), profile, and upkeep while it runs.
import { loadCached, saveCached } from './cache.mjs';
import { deployAll, startPrograms } from './deploy.mjs';
import { CHAIN_IDS, DEFAULT_PORT, L1_ID, startNetwork } from './network.mjs';
import { BLOCK_TIME_MS, removeProfile, writeProfile } from './profile.mjs';
import { toHex } from './rpc.mjs';
import { compileFeeds, refreshFeeds } from '../contracts/feeds.mjs';

/**
 * Idle blocks would let the base fee sink to nothing, and with it every decision that weighs costs. It is led back to
 * its floor no faster than the protocol itself would raise it (1/8 a block on the L1, 1/50 on an L2): a jump would
 * strand transactions.
 */
const L1_FEES = { floor: 2n * 10n ** 9n, step: 8n };
const L2_FEES = { floor: 5_000_000n, step: 50n };
/** Twice within a block time, so that no block is missed. */
const FEE_UPKEEP_MS = BLOCK_TIME_MS / 2;
const FEED_UPKEEP_MS = 3_600_000;
const FINAL_BLOCKS = 3;

const feesOf = (chain) => (chain.id === L1_ID ? L1_FEES : L2_FEES);

/**
 * Starts everything: {manifest, chains, contracts, exited, stop}. `contracts` is by chain id, `exited` resolves if the
 * nodes end by themselves, `log` hears of progress.
 */
export async function startDevnet({ stateDir, port = DEFAULT_PORT, chainIds = CHAIN_IDS, log = () => {} }) {
  removeProfile(stateDir);
  log(`starting ${chainIds.length} nodes from port ${port}`);
  const network = await startNetwork({ stateDir, port, chainIds });
  try {
    const feedArtifacts = lazily(() => {
      log('compiling the Chainlink contracts');
      return compileFeeds();
    });
    const deployed = await Promise.all(
      network.chains.map(async (chain) => [chain, await prepareChain(chain, feedArtifacts, log)]),
    );
    const manifest = writeProfile(stateDir, deployed, network.processes());
    const stopUpkeep = startUpkeep(deployed, log);
    const stop = async () => {
      stopUpkeep();
      await network.stop();
    };
    const contracts = Object.fromEntries(deployed.map(([chain, addresses]) => [chain.id, addresses]));
    return { manifest, chains: network.chains, contracts, exited: network.exited, stop };
  } catch (error) {
    await network.stop();
    throw error;
  }
}

function lazily(make) {
  let made;
  return () => (made ??= make());
}

async function prepareChain(chain, feedArtifacts, log) {
  await chain.rpc('evm_setAutomine', true);
  chain.automine = true;
  const contracts = await deployOrRestore(chain, feedArtifacts, log);
  await startPrograms(chain, contracts);
  await chain.rpc('anvil_setNextBlockBaseFeePerGas', toHex(feesOf(chain).floor));
  await chain.rpc('evm_mine');
  for (let block = 1; block < FINAL_BLOCKS; block++) await chain.mine();
  await chain.rpc('evm_setIntervalMining', BLOCK_TIME_MS / 1000);
  chain.automine = false;
  return contracts;
}

async function deployOrRestore(chain, feedArtifacts, log) {
  const cached = loadCached(chain.id);
  if (cached) {
    log(`chain ${chain.id}: restoring the contracts`);
    await chain.rpc('anvil_loadState', cached.state);
    return cached.contracts;
  }
  log(`chain ${chain.id}: deploying the contracts`);
  const contracts = await deployAll(chain, { isOpStack: chain.id !== L1_ID, feedArtifacts: await feedArtifacts() });
  saveCached(chain.id, { contracts, state: await chain.rpc('anvil_dumpState') });
  return contracts;
}

/** Keeps base fees at their floor and the feeds fresh; gives the function that ends it. */
function startUpkeep(deployed, log) {
  const everyChain = (work) => () =>
    Promise.all(deployed.map(([chain, contracts]) => work(chain, contracts))).catch((error) => log(error.message));
  const timers = [
    setInterval(everyChain(holdBaseFee), FEE_UPKEEP_MS),
    setInterval(
      everyChain((chain, { feeds }) => refreshFeeds(chain, feeds)),
      FEED_UPKEEP_MS,
    ),
  ];
  return () => timers.forEach(clearInterval);
}

async function holdBaseFee(chain) {
  const { floor, step } = feesOf(chain);
  const latest = await chain.baseFee();
  if (latest >= floor) return;
  const raised = latest + latest / step + 1n;
  await chain.rpc('anvil_setNextBlockBaseFeePerGas', toHex(raised < floor ? raised : floor));
}
