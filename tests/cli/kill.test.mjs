// SPDX-License-Identifier: GPL-3.0-or-later
// The harvest is killed at fifty points of its run and started again each time; the chain shows each step exactly once.
import assert from 'node:assert/strict';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { contractAt, deploymentOf, fundAccount, moveTime, networks, providerOf, tokensOf, urlOf } from './devnet.mjs';
import { openGate } from './gate.mjs';
import { Vault, changedProfile, ethers, randomSource, start, succeed, temporaryFolder } from './harness.mjs';

const CHAIN = 901;
const KILLS = 50;
const SWAP = ethers.id('swapExactTokensForTokens(uint256,uint256,address[],address,uint256)').slice(0, 10);
const TWO_DAYS = 2 * 24 * 3600;
// Not "is worth it": that depends on what others pay for gas just then, and a harvest that waits proves nothing.
const RULE = 'when rewards of Synthetix WETH/USDC on Optimism exceed 5 USD, compound Synthetix WETH/USDC on Optimism, slippage at most 1%, without asking.';

const provider = providerOf(CHAIN);
const staking = deploymentOf('synthetix', CHAIN).pools[0];
const pool = contractAt(staking.address, provider);
const share = contractAt(staking.staking_token, provider);
const reward = contractAt(tokensOf(CHAIN).DRW.address, provider);
const random = randomSource(12);

let gate;
/** What is done about the next requests of sheaf-cli: (methods) => 'before' or 'after' to kill there. */
let watch = () => undefined;
let kill = () => {};
let requests = 0;
let vault;
let account;
let firstBlock;
const tally = { kills: {}, runs: 0, harvests: 0 };

before(async () => {
  gate = await openGate(urlOf(CHAIN), async (methods, pass) => {
    requests += 1;
    const when = watch(methods);
    if (when === 'before') return kill();
    const answer = await pass();
    if (when === 'after') return kill();
    return answer;
  });
  const profile = changedProfile(networks, (chainId, file) => {
    if (chainId === CHAIN) file.endpoints = [{ http: gate.url }];
    return file;
  });
  vault = new Vault(path.join(temporaryFolder(), 'vault'), profile);
  account = (await vault.create()).accounts[0].address;
  await fundAccount(account, { eth: '5', usdc: '50000' });
  firstBlock = await provider.getBlockNumber();
});

after(async () => {
  await gate?.close();
  provider.destroy();
});

/** Runs the rules once; `plan` says where it is killed. {killed, answer} */
async function runRules(plan) {
  tally.runs += 1;
  const { child, done } = start(['rules', 'run', '--once', ...vault.options(), '--json']);
  let timer;
  let fired = false;
  kill = () => {
    fired = true;
    child.kill('SIGKILL');
  };
  let simulations = 0;
  watch = (methods) => {
    // Time counts from the first request: the vault is open then, and what came before touches no chain.
    if (plan?.after !== undefined && timer === undefined) timer = setTimeout(kill, plan.after);
    simulations += methods.includes('eth_simulateV1') ? 1 : 0;
    if (plan?.simulation && simulations === plan.simulation) return plan.when;
    return plan?.broadcast && methods.includes('eth_sendRawTransaction') ? plan.broadcast : undefined;
  };
  if (plan?.progress)
    child.stderr.on('data', (text) => {
      if (new RegExp(`^  ${plan.progress} `, 'm').test(text)) kill();
    });
  const { status, signal, stdout, stderr } = await done;
  clearTimeout(timer);
  watch = () => undefined;
  if (fired && signal === 'SIGKILL') {
    tally.kills[plan.kind] = (tally.kills[plan.kind] ?? 0) + 1;
    return { killed: true };
  }
  assert.equal(status, 0, `${stdout}\n${stderr}`);
  return { killed: false, answer: JSON.parse(stdout), stderr };
}

const killsSoFar = () => Object.values(tally.kills).reduce((sum, one) => sum + one, 0);
const history = async () => (await vault.succeed('history')).history;
const harvestsOf = (plans) => plans.filter(({ origin }) => origin.startsWith('rule '));
const functionsOf = async ({ transactions }) => Promise.all(transactions.map(async ({ hash }) => (await provider.getTransaction(hash)).data.slice(0, 10)));

/** One harvest from its warp to its end; `plans` yields where the next run is killed. */
async function harvest(plans) {
  await moveTime(TWO_DAYS);
  const staked = await pool.balanceOf(account);
  const began = Date.now();
  for (let ended = false; !ended; ) {
    const plan = killsSoFar() < KILLS ? plans.next().value : undefined;
    const { killed, answer, stderr } = await runRules(plan);
    ended = !killed;
    if (!ended) continue;
    const done = harvestsOf(await history()).filter(({ state }) => state === 'done').length;
    assert.equal(done, tally.harvests + 1, `the harvest is lost or repeated: ${JSON.stringify(answer)}\n${stderr}`);
  }
  const seconds = (Date.now() - began) / 1000;
  tally.harvests += 1;
  await checkEverything(staked);
  return seconds;
}

let sequence;

/** The journal and the chain tell the same, and each step is there once. */
async function checkEverything(stakedBefore) {
  const plans = await history();
  const harvests = harvestsOf(plans);
  assert.equal(plans.length, harvests.length + 1);
  for (const plan of plans) assert.equal(plan.state, 'done', JSON.stringify(plan));
  assert.equal(harvests.length, tally.harvests);

  const transactions = plans.flatMap((plan) => plan.transactions);
  assert.equal(new Set(transactions.map(({ hash }) => hash)).size, transactions.length);
  const nonces = transactions.map(({ nonce }) => nonce).sort((a, b) => a - b);
  assert.deepEqual(nonces, transactions.map((_, index) => index), 'every nonce once, without a gap');
  for (const tag of ['latest', 'pending']) assert.equal(await provider.getTransactionCount(account, tag), transactions.length);
  for (const { hash, nonce, block, state, fee_wei: fee } of transactions) {
    const [transaction, receipt] = await Promise.all([provider.getTransaction(hash), provider.getTransactionReceipt(hash)]);
    assert.ok(['included', 'posted', 'final'].includes(state), state);
    assert.deepEqual([receipt.status, transaction.from, transaction.nonce, receipt.blockNumber], [1, account, nonce, block]);
    assert.ok(BigInt(fee) >= receipt.gasUsed * receipt.gasPrice);
  }
  for (const plan of harvests) {
    const functions = await functionsOf(plan);
    sequence ??= functions;
    assert.deepEqual(functions, sequence);
  }

  const count = async (contract, filter) => (await contract.queryFilter(filter, firstBlock)).length;
  const n = tally.harvests;
  const seen = {
    claims: await count(pool, pool.filters.RewardPaid(account)),
    stakes: await count(pool, pool.filters.Staked(account)),
    shares: await count(share, share.filters.Transfer(ethers.ZeroAddress, account)),
    swaps: await count(reward, reward.filters.Transfer(account)),
  };
  const swaps = sequence.filter((selector) => selector === SWAP).length;
  assert.ok(swaps > 0);
  assert.deepEqual(seen, { claims: n, stakes: n + 1, shares: n + 1, swaps: n * swaps });
  const staked = await pool.balanceOf(account);
  assert.ok(staked > stakedBefore, `${staked} staked, ${stakedBefore} before`);

  const { decisions } = await succeed(['rules', 'run', '--once', ...vault.options()]);
  assert.deepEqual(decisions.map(({ decision }) => decision), ['waited'], JSON.stringify(decisions));
  assert.equal(await provider.getTransactionCount(account, 'pending'), transactions.length);
}

// Fifty times SIGKILL: by the clock, around each broadcast, at each word in the journal, and before anything is sent.
function* plansByTime(length, parts) {
  for (;;) yield { kind: 'by time', after: (length / parts) * (0.5 + random.below(1000) / 1000) };
}
function* plansByBroadcast() {
  for (;;) {
    yield { kind: 'before a broadcast', broadcast: 'before' };
    yield { kind: 'after a broadcast', broadcast: 'after' };
  }
}
function* plansByProgress() {
  for (;;) for (const progress of ['signed', 'sent', 'included']) yield { kind: `at "${progress}"`, progress };
}
/** While the decision is made (the first simulation), and after it is logged, before the journal has the plan. */
function* plansBeforeTheJournal() {
  for (const simulation of [1, 2, 2, 2]) yield { kind: 'before the journal', simulation, when: 'before' };
}
function* limited(count, plans) {
  for (; count > 0; --count) yield plans.next().value;
}

test('killed fifty times, every harvest is complete, once', async () => {
  const began = Date.now();
  const markets = (await vault.succeed('positions', '--markets', '--chain', 'optimism')).positions;
  const market = markets.find(({ protocol, name }) => protocol === 'synthetix' && name === 'WETH/USDC');
  const deposit = await vault.succeed('position', 'deposit', market.id, '50000 USDC', '--yes');
  assert.equal(deposit.state, 'done');
  const { rule } = await vault.succeed('rules', 'add', RULE, '--yes');
  assert.equal(rule.consent_given, true);

  const seconds = await harvest((function* none() {
    for (;;) yield undefined;
  })());
  console.log(`# a harvest of ${sequence.length} transactions takes ${seconds.toFixed(1)} s when nobody kills it`);
  const rounds = [
    plansBeforeTheJournal,
    () => limited(2 * sequence.length, plansByBroadcast()),
    () => limited(12, plansByProgress()),
    () => plansByTime(seconds * 1000, 16),
  ];
  for (let round = 0; killsSoFar() < KILLS; ++round) {
    assert.ok(round < 12, `${killsSoFar()} kills only`);
    await harvest(rounds[round % rounds.length]());
    console.log(`# after ${tally.harvests} harvests: ${killsSoFar()} kills`);
  }
  await harvest(plansByTime(seconds * 1000, 1)); // and once more, in peace

  const transactions = (await history()).flatMap((plan) => plan.transactions).length;
  const kinds = Object.entries(tally.kills).map(([kind, count]) => `${count} ${kind}`).join(', ');
  console.log(`# ${killsSoFar()} kills (${kinds}), ${tally.harvests} harvests, ${transactions} transactions, each once; ` +
    `${tally.runs} runs, ${requests} requests, ${((Date.now() - began) / 1000).toFixed(0)} s`);
  assert.ok(killsSoFar() >= KILLS);
});

test('a run that is killed before its plan is in the journal is not lost, though its trigger is an edge', async () => {
  for (const { id } of (await vault.succeed('rules', 'list')).rules) await vault.succeed('rules', 'remove', `${id}`);
  const { rule } = await vault.succeed('rules', 'add', RULE.replace('exceed 5 USD', 'rise above 5 USD'), '--yes');
  const low = await runRules();
  assert.deepEqual(low.answer.decisions.map(({ decision }) => decision), ['waited'], 'it has seen the rewards below');
  await moveTime(TWO_DAYS);
  const staked = await pool.balanceOf(account);
  const { killed } = await runRules({ kind: 'at an edge', simulation: 2, when: 'before' });
  assert.ok(killed);
  const { answer } = await runRules();
  assert.deepEqual(answer.decisions.map(({ decision }) => decision), ['acted'], JSON.stringify(answer.decisions));
  assert.ok((await pool.balanceOf(account)) > staked);
  await vault.succeed('rules', 'remove', `${rule.id}`);
});
