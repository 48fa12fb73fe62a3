// SPDX-License-Identifier: GPL-3.0-or-later
// A person's road through the command line on the local network; what it says is compared with what ethers reads from
// the same nodes at the same block.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { contractAt, deploymentOf, fundAccount, manifest, moveTime, networks, providerOf, tokensOf, urlOf } from './devnet.mjs';
import { deadPort, openGate } from './gate.mjs';
import { Vault, changedProfile, ethers, run, temporaryFolder } from './harness.mjs';

const { formatUnits, parseUnits } = ethers;
const CHAINS = { 900: 'l1', 901: 'optimism', 902: 'base' };
const IDS = Object.keys(CHAINS).map(Number);
// Of rewards alone: whether compounding is worth it depends on what others pay for gas just then.
const COMPOUND = 'compound Synthetix WETH/USDC on Optimism';
const TRIGGER = 'when rewards of Synthetix WETH/USDC on Optimism exceed 5 USD';
const FOREVER = `${TRIGGER}, ${COMPOUND}, slippage at most 1%, without asking.`;
const WEEK = 7 * 24 * 3600;

const providers = Object.fromEntries(IDS.map((id) => [id, providerOf(id)]));
const gates = [];
let vault;
let account;
let mum;

before(async () => {
  vault = new Vault(path.join(temporaryFolder(), 'vault'), networks);
  account = (await vault.create()).accounts[0].address;
  mum = ethers.Wallet.createRandom().address;
  await vault.succeed('contact', 'add', 'mum', mum);
  await fundAccount(account, { eth: '5', usdc: '20000' });
});

after(async () => {
  for (const gate of gates) await gate.close();
  for (const provider of Object.values(providers)) provider.destroy();
});

const nonceOf = (id, tag = 'pending') => providers[id].getTransactionCount(account, tag);
const nonces = () => Promise.all(IDS.map((id) => nonceOf(id)));
const token = (id, symbol) => contractAt(tokensOf(id)[symbol].address, providers[id]);

/** Nothing may leave while `work` runs. */
async function nothingIsSent(work) {
  const before = await nonces();
  const result = await work();
  assert.deepEqual(await nonces(), before, 'a transaction was sent');
  return result;
}

async function market(protocol, id, name) {
  const { positions } = await vault.succeed('positions', '--markets', '--chain', CHAINS[id]);
  const found = positions.find((one) => one.protocol === protocol && one.chain_id === id && one.name === name);
  assert.ok(found, `no ${protocol} ${name} on ${id}`);
  return found.id;
}

/** Every transaction of a record is on its chain as it says. */
async function checkRecord(record) {
  for (const { chain_id: id, hash, nonce, block, fee_wei: fee } of record.transactions) {
    const [transaction, receipt] = await Promise.all([providers[id].getTransaction(hash), providers[id].getTransactionReceipt(hash)]);
    assert.deepEqual([receipt.status, transaction.from, transaction.nonce, receipt.blockNumber], [1, account, nonce, block]);
    assert.equal(transaction.type, 2);
    const gas = receipt.gasUsed * receipt.gasPrice;
    assert.ok(id === 900 ? BigInt(fee) === gas : BigInt(fee) >= gas, `${fee} for ${gas}`);
  }
}

/** What a feed said at a block, in 10^-8 USD. */
async function priceAt(id, symbol, block) {
  const [, answer] = await contractAt(tokensOf(id)[symbol].chainlink.proxy, providers[id]).latestRoundData({ blockTag: block });
  return answer;
}

/** amount × price, exactly, as a decimal text. */
const usd = (amount, decimals, price) => formatUnits(amount * price, decimals + 8).replace(/\.0$/, '');

async function checkBalances({ chains, balances, problems }) {
  assert.deepEqual(problems, []);
  for (const { chain_id: id, block, block_hash: hash } of chains) {
    assert.equal((await providers[id].getBlock(block)).hash, hash);
    for (const [symbol, { address, decimals }] of Object.entries(tokensOf(id))) {
      const native = address === ethers.ZeroAddress;
      const expected = native ? await providers[id].getBalance(account, block) : await token(id, symbol).balanceOf(account, { blockTag: block });
      const found = balances.find((one) => one.chain_id === id && one.symbol === symbol && one.account === account);
      if (expected === 0n && !found) continue;
      assert.ok(found, `${symbol} on ${id} is missing`);
      assert.equal(found.amount, `${expected}`, `${symbol} on ${id}`);
      assert.equal(found.text, `${formatUnits(expected, decimals).replace(/\.0$/, '')} ${symbol}`);
      assert.equal(found.origin.block, block);
      const priceSymbol = symbol === 'WETH' ? 'ETH' : symbol;
      assert.equal(found.value_usd, usd(expected, decimals, await priceAt(id, priceSymbol, block)), `${symbol} on ${id}`);
    }
  }
}

/** The two amounts behind shares of a pair. */
async function behindShares(id, pairAddress, shares, blockTag) {
  const pair = contractAt(pairAddress, providers[id]);
  const [reserves, supply, token0, token1] = await Promise.all([
    pair.getReserves({ blockTag }), pair.totalSupply({ blockTag }), pair.token0(), pair.token1(),
  ]);
  return { [token0]: (shares * reserves[0]) / supply, [token1]: (shares * reserves[1]) / supply };
}

async function checkPosition(position, blockTag) {
  const id = position.chain_id;
  const legs = (kind) => position.legs.filter((leg) => leg.kind === kind);
  const expected = new Map();
  if (position.protocol === 'aave-v3') {
    const asset = tokensOf(id)[position.name].address;
    const provider = contractAt(deploymentOf('aave-v3', id).data_provider, providers[id]);
    const [supplied] = await provider.getUserReserveData(asset, account, { blockTag });
    expected.set('supplied', { [asset]: supplied });
  } else if (position.protocol === 'synthetix') {
    const { staking_token: pair } = deploymentOf('synthetix', id).pools[0];
    const pool = contractAt(position.contract, providers[id]);
    expected.set('staked', await behindShares(id, pair, await pool.balanceOf(account, { blockTag }), blockTag));
    const earned = await pool.earned(account, { blockTag });
    if (earned > 0n) expected.set('reward', { [tokensOf(id).DRW.address]: earned });
  } else {
    const pair = contractAt(position.contract, providers[id]);
    expected.set('pooled', await behindShares(id, position.contract, await pair.balanceOf(account, { blockTag }), blockTag));
  }
  for (const [kind, amounts] of expected) {
    const found = Object.fromEntries(legs(kind).map((leg) => [leg.token, leg.amount]));
    for (const [address, amount] of Object.entries(amounts)) assert.equal(found[address], `${amount}`, `${position.id} ${kind} ${address}`);
  }
  for (const leg of position.legs) {
    const symbol = leg.symbol === 'WETH' ? 'ETH' : leg.symbol;
    assert.equal(leg.value_usd, usd(BigInt(leg.amount), leg.decimals, await priceAt(id, symbol, blockTag)), `${position.id} ${leg.symbol}`);
    assert.equal(leg.origin.block, blockTag);
  }
}

async function checkPositions({ chains, positions }) {
  for (const position of positions) await checkPosition(position, chains.find((one) => one.chain_id === position.chain_id).block);
}

describe('what is owned', () => {
  test('network list and check name every chain and its block', async () => {
    const { networks: listed } = await vault.succeed('network', 'list');
    assert.deepEqual(listed.map((one) => [one.chain_id, one.short_name]), IDS.map((id) => [id, CHAINS[id]]));
    const { networks: checked } = await vault.succeed('network', 'check');
    for (const { chain_id: id, ok, block } of checked) {
      const now = await providers[id].getBlockNumber();
      assert.ok(ok && block <= now && block + 5 >= now, `${block} on ${id}, now ${now}`);
    }
    const { networks: one } = await vault.succeed('network', 'check', 'optimism');
    assert.deepEqual(one.map((chain) => chain.chain_id), [901]);
    await vault.refuse({ status: 2, code: 'not_found', detail: /moon/ }, 'network', 'check', 'moon');
  });

  test('balances are what the chains say at the block that is named', async () => {
    const all = await vault.succeed('balances');
    assert.equal(all.chains.length, 3);
    await checkBalances(all);
    const sum = all.balances.reduce((total, one) => total + parseUnits(one.value_usd, 30), 0n);
    assert.equal(parseUnits(all.total_usd, 30), sum);
    const one = await vault.succeed('balances', '--chain', 'base');
    assert.deepEqual(one.chains.map((chain) => chain.chain_id), [902]);
    await checkBalances(one);
  });

  test('in words for people too', async () => {
    const { status, stdout } = await run(['balances', ...vault.options()]);
    assert.equal(status, 0);
    assert.match(stdout, /20000 USDC|20,000 USDC/);
  });
});

describe('sending', () => {
  test('ETH arrives exactly, and the account pays that and the fee', async () => {
    for (const id of IDS) {
      const before = await providers[id].getBalance(account);
      const record = await vault.succeed('send', '0.123456789012345678 ETH', 'mum', '--chain', CHAINS[id], '--yes');
      assert.deepEqual([record.state, record.transactions.length], ['done', 1]);
      await checkRecord(record);
      const value = parseUnits('0.123456789012345678', 18);
      assert.equal(await providers[id].getBalance(mum), value);
      const spent = before - (await providers[id].getBalance(account)) - value;
      const { hash, fee_wei: fee } = record.transactions[0];
      const { gasUsed, gasPrice } = await providers[id].getTransactionReceipt(hash);
      assert.ok(spent >= gasUsed * gasPrice && (id !== 900 || spent === BigInt(fee)), `${spent} spent on ${id}, ${fee} said`);
    }
  });

  test('USDC arrives exactly, by contact and by address', async () => {
    const usdc = token(901, 'USDC');
    const before = await usdc.balanceOf(account);
    await checkRecord(await vault.succeed('send', '50.000001 USDC', 'MUM', '--chain', '901', '--yes'));
    assert.equal(await usdc.balanceOf(mum), 50_000_001n);
    const other = ethers.Wallet.createRandom().address;
    await checkRecord(await vault.succeed('send', '1 USDC', other, '--chain', 'optimism', '--yes'));
    assert.equal(await usdc.balanceOf(other), 1_000_000n);
    assert.equal(await usdc.balanceOf(account), before - 51_000_001n);
  });

  test('a dry run shows the review and sends nothing', async () => {
    const review = await nothingIsSent(() => vault.succeed('send', '7 USDC', 'mum', '--chain', 'base', '--dry-run'));
    assert.equal(review.blocked, false);
    assert.deepEqual(review.plan.calls.map((call) => call.function), ['transfer(address,uint256)']);
    assert.deepEqual(review.simulation.changes.map(({ direction, text }) => [direction, text]), [['out', '7 USDC']]);
    assert.ok(BigInt(review.simulation.worst_fee_wei) >= BigInt(review.simulation.expected_fee_wei));
    assert.ok(BigInt(review.simulation.calls[0].l1_data_fee_wei) > 0n, 'the fee of an L2 has its L1 part');
    assert.ok(BigInt(review.simulation.calls[0].operator_fee_wei) > 0n, '902 charges an operator fee');
  });

  test('the review says what is known of where it goes', async () => {
    const codes = async (amount, to) => (await nothingIsSent(() => vault.succeed('send', amount, to, '--chain', '901', '--dry-run'))).notices
      .map(({ severity, code }) => `${severity}: ${code}`);
    assert.deepEqual(await codes('1 USDC', 'mum'), []);
    assert.deepEqual(await codes('1 USDC', ethers.Wallet.createRandom().address), ['warning: recipient_first_time']);
    const twin = ethers.getAddress(`${mum.slice(0, 8)}${'7'.repeat(28)}${mum.slice(-6)}`.toLowerCase());
    assert.deepEqual(await codes('1 USDC', twin), ['warning: recipient_looks_alike', 'warning: recipient_first_time']);
    const weth = tokensOf(901).WETH.address;
    assert.ok((await codes('0.1 ETH', weth)).includes('warning: recipient_is_token'));
    const { status, answer } = await nothingIsSent(() => vault.json('send', '1 USDC', weth, '--chain', '901', '--dry-run'));
    assert.deepEqual([status, answer.blocked], [1, true]);
    assert.ok(answer.notices.some(({ severity, code }) => severity === 'critical' && code === 'recipient_is_token'));
    await nothingIsSent(() => vault.refuse({ status: 1, code: 'denied', detail: /lost/ }, 'send', '1 USDC', weth, '--chain', '901', '--yes'));
  });

  test('is refused, with nothing sent, for whatever is wrong', async () => {
    const send = (expected, amount, to, ...more) => nothingIsSent(() => vault.refuse(expected, 'send', amount, to, ...more));
    const yes = ['--chain', 'l1', '--yes'];
    const input = { status: 2, code: 'invalid_input' };
    await send({ ...input, detail: /decimal/ }, '1.0000001 USDC', 'mum', ...yes);
    await send(input, '1.0000000000000000001 ETH', 'mum', ...yes);
    for (const amount of ['1', 'ETH', '', '0 ETH', '-1 ETH', '1e3 ETH', '0x1 ETH', '1,5 ETH', '1 ETH ETH', `${'9'.repeat(80)} ETH`]) {
      const { status, stdout } = await nothingIsSent(() => run(['send', amount, 'mum', ...yes, ...vault.options(), '--json']));
      assert.equal(status, 2, `${amount}: ${stdout}`);
    }
    await send({ status: 2, code: 'not_found' }, '1 DOGE', 'mum', ...yes);
    for (const to of ['dad', '0x1234', '', mum.replace(/[a-f]/, (letter) => letter.toUpperCase()), 'mum.eth']) await send(input, '1 USDC', to, ...yes);
    await send(input, '1 USDC', 'mum', '--yes'); // on which chain?
    await send({ status: 2, code: 'not_found' }, '1 USDC', 'mum', '--chain', 'moon', '--yes');
    await send({ status: 2, code: 'not_found' }, '1 USDC', 'mum', '--account', 'nobody', ...yes);
    await send({ status: 1, code: 'insufficient_funds' }, '1000000 ETH', 'mum', ...yes);
    await send({ status: 1, code: 'reverted', detail: /exceeds balance/ }, '1000000 USDC', 'mum', ...yes);
    await send(input, '1 USDC', 'mum', '--chain', 'l1'); // nobody to ask
    const watched = ethers.Wallet.createRandom().address;
    await vault.succeed('account', 'watch', watched, '--name', 'watched');
    const { status, stdout } = await nothingIsSent(() => run(['send', '1 USDC', 'mum', '--account', 'watched', ...yes, ...vault.options(), '--json']));
    assert.ok(status === 1 || status === 2, stdout);
    assert.ok(JSON.parse(stdout).error, stdout);
  });

  test('the history has what was sent, and nothing else', async () => {
    const { history } = await vault.succeed('history');
    assert.equal(history.length, 5);
    for (const record of history) {
      assert.equal(record.state, 'done');
      await checkRecord(record);
    }
    assert.match(history[0].purpose, /^Send 1 USDC/); // newest first
  });
});

describe('positions', () => {
  test('are opened with what was said at most, and shown as the contracts have them', async () => {
    const before = { usdc: await token(901, 'USDC').balanceOf(account), l1: await token(900, 'USDC').balanceOf(account) };
    const staked = await vault.succeed('position', 'deposit', await market('synthetix', 901, 'WETH/USDC'), '8000 USDC', '--yes');
    const supplied = await vault.succeed('position', 'deposit', await market('aave-v3', 900, 'USDC'), '3000 USDC', '--yes');
    const pooled = await vault.succeed('position', 'deposit', await market('uniswap-v2', 902, 'WETH/USDC'), '500 USDC', '--yes');
    for (const record of [staked, supplied, pooled]) {
      assert.equal(record.state, 'done');
      await checkRecord(record);
    }
    assert.ok(before.usdc - (await token(901, 'USDC').balanceOf(account)) <= parseUnits('8000', 6));
    assert.equal(before.l1 - (await token(900, 'USDC').balanceOf(account)), parseUnits('3000', 6));
    const shown = await vault.succeed('positions');
    assert.deepEqual(shown.problems, []);
    for (const [protocol, id] of [['synthetix', 901], ['aave-v3', 900], ['uniswap-v2', 902]])
      assert.ok(shown.positions.some((one) => one.protocol === protocol && one.chain_id === id), `${protocol} on ${id}`);
    await checkPositions(shown);
    const router = deploymentOf('uniswap-v2', 901).router;
    assert.equal(await token(901, 'USDC').allowance(account, router), 0n, 'an approval was left');
  });

  test('earn while time passes', async () => {
    await moveTime(WEEK);
    const shown = await vault.succeed('positions');
    await checkPositions(shown);
    const staked = shown.positions.find((one) => one.protocol === 'synthetix');
    assert.ok(Number(staked.reward_usd) > 5, staked.reward_usd);
    assert.ok(staked.actions.includes('compound'));
    assert.ok(staked.rates.some(({ apr }) => apr > 0.01));
    await checkBalances(await vault.succeed('balances'));
  });

  test('are refused, with nothing sent, where the id or the amount is wrong', async () => {
    const id = await market('aave-v3', 900, 'USDC');
    const no = (expected, ...args) => nothingIsSent(() => vault.refuse(expected, 'position', ...args, '--yes'));
    await no({ status: 2, code: 'invalid_input' }, 'deposit', 'aave', '1 USDC');
    await no({ status: 2, code: 'not_found' }, 'deposit', id.replace('aave-v3', 'aave-v9'), '1 USDC');
    await no({ status: 2, code: 'not_found' }, 'claim', id.replace(/0x\w{40}/, ethers.Wallet.createRandom().address.toLowerCase()));
    await no({ status: 2, code: 'invalid_input' }, 'deposit', id, '1.0000001 USDC');
    await no({ status: 2, code: 'invalid_input' }, 'withdraw', id, '--share', '101%');
    await no({ status: 2, code: 'invalid_input' }, 'deposit', id, '1 USDC', '--slippage', '0.001%');
  });
});

describe('rules', () => {
  const add = (sentence, ...more) => vault.succeed('rules', 'add', sentence, ...more);
  const runOnce = async (...more) => (await vault.succeed('rules', 'run', '--once', ...more)).decisions;
  const remove = (id) => vault.succeed('rules', 'remove', `${id}`);
  const stakedNow = () => contractAt(deploymentOf('synthetix', 901).pools[0].address, providers[901]).balanceOf(account);

  test('that do not parse name the column, and are not added', async () => {
    for (const [sentence, column] of [
      ['every wek, compound Synthetix WETH/USDC on Optimism.', 7],
      ['every week compound Synthetix WETH/USDC on Optimism.', 12],
      ['when compounding is worth it, compond Synthetix WETH/USDC on Optimism.', 31],
      ['every week, compound Synthetix WETH/USDC on Optimism, slippage at most 1 %%.', undefined],
      ['', undefined],
      ['🐑', 1],
    ]) {
      const { detail } = await vault.refuse({ status: 2, code: 'invalid_input' }, 'rules', 'add', sentence, '--yes');
      assert.match(detail, column ? new RegExp(`column ${column}\\b`) : /column \d+/, `${sentence}: ${detail}`);
    }
    for (const sentence of ['every week, compound Nothing WETH/USDC on Optimism.', 'every week, compound Synthetix WETH/USDC on Moon.', 'every week, send 1 USDC to dad.', 'every week, compound Synthetix WETH/USDC on Optimism, as nobody.']) {
      const { status, stdout } = await run(['rules', 'add', sentence, '--yes', ...vault.options(), '--json']);
      assert.equal(status, 2, stdout);
      assert.match(JSON.parse(stdout).error.code, /invalid_input|not_found/);
    }
    assert.deepEqual(await vault.succeed('rules', 'list'), { rules: [] });
  });

  test('in a file are checked line by line', async () => {
    const file = path.join(temporaryFolder(), 'rules.txt');
    writeFileSync(file, `# mine\n${FOREVER}\n\nevery wek, tell me.\n`);
    const { status, stdout } = await run(['rules', 'check', file, '--json']);
    assert.equal(status, 1);
    const { sentences } = JSON.parse(stdout);
    assert.deepEqual(sentences.map(({ line, valid }) => [line, valid]), [[2, true], [4, false]]);
    assert.equal(sentences[0].sentence, FOREVER);
    assert.match(sentences[1].error, /column 7/);
  });

  test('that ask first wait where nobody can be asked', async () => {
    const { rule } = await add(`${TRIGGER}, ${COMPOUND}, ask me first.`);
    assert.deepEqual([rule.state, rule.consent_given], ['enabled', false]);
    for (let turn = 0; turn < 2; ++turn) {
      const [decision] = await nothingIsSent(() => runOnce());
      assert.deepEqual([decision.decision, decision.transactions], ['asked', []], decision.reason);
    }
    const { log } = await vault.succeed('rules', 'log', `${rule.id}`);
    assert.deepEqual(log.map((entry) => entry.decision), ['asked'], 'the same wait is one entry');
    await remove(rule.id);
  });

  test('without asking and without consent do nothing', async () => {
    await nothingIsSent(() => vault.refuse({ status: 2, code: 'invalid_input', detail: /not added/ }, 'rules', 'add', FOREVER));
    assert.deepEqual(await vault.succeed('rules', 'list'), { rules: [] });
    assert.deepEqual(await nothingIsSent(() => runOnce()), []);
  });

  test('that are switched off do nothing', async () => {
    const { rule } = await add(FOREVER, '--yes');
    assert.equal(rule.consent_given, true);
    const off = await vault.succeed('rules', 'disable', `${rule.id}`);
    assert.equal(off.rule.state, 'disabled');
    assert.deepEqual(await nothingIsSent(() => runOnce()), []);
    assert.equal((await vault.succeed('rules', 'enable', `${rule.id}`, '--yes')).rule.state, 'enabled');
    await remove(rule.id);
    await vault.refuse({ status: 2, code: 'not_found' }, 'rules', 'show', `${rule.id}`);
    for (const wrong of ['0', '-1', 'x']) await vault.refuse({ status: 2, code: 'invalid_input' }, 'rules', 'remove', wrong);
  });

  test('show what they would do now, and do not do it', async () => {
    const { rule } = await add(FOREVER, '--yes');
    const shown = await nothingIsSent(() => vault.succeed('rules', 'show', `${rule.id}`));
    assert.equal(shown.rule.sentence, FOREVER);
    assert.equal(shown.decision_now.decision, 'acted');
    assert.ok(shown.review.plan.calls.length > 3);
    assert.deepEqual((await vault.succeed('rules', 'log', `${rule.id}`)).log, [], 'a look is no evaluation');
    await remove(rule.id);
  });

  test('with a condition that does not hold wait, and say the numbers', async () => {
    const { rule } = await add(`${TRIGGER.replace('5 USD', '9000 USD')}, ${COMPOUND}, without asking.`, '--yes');
    const [decision] = await nothingIsSent(() => runOnce());
    assert.equal(decision.decision, 'waited');
    assert.match(decision.reason, /9,?000/);
    const { positions } = await vault.succeed('positions', '--chain', 'optimism');
    const reading = decision.readings.find(({ label }) => label.startsWith('rewards of'));
    assert.ok(Math.abs(Number(reading.value) - Number(positions.find((one) => one.protocol === 'synthetix').reward_usd)) < 1, reading.value);
    await remove(rule.id);
  });

  test('weigh whether compounding is worth it by the formula that they name', async () => {
    const { rule } = await add(`when compounding is worth it, ${COMPOUND}, ask me first.`);
    const [{ decision, readings }] = await nothingIsSent(() => runOnce());
    const value = (label) => Number(readings.find((one) => one.label.startsWith(label)).value);
    const cost = value('gas cost');
    const threshold = Math.sqrt(2 * cost * value('value of')) + (4 * cost) / 3; // ../../core/yield/compounding.h
    assert.ok(Math.abs(value('worth compounding from') / threshold - 1) < 1e-6, `${threshold}: ${JSON.stringify(readings)}`);
    assert.equal(decision, value('rewards of') >= threshold ? 'asked' : 'waited');
    await remove(rule.id);
  });

  test('with a gas limit that is too low refuse', async () => {
    const { rule } = await add(`${TRIGGER}, ${COMPOUND}, at most 0.000001 USD of gas a run, without asking.`, '--yes');
    const [decision] = await nothingIsSent(() => runOnce());
    assert.ok(['refused', 'waited'].includes(decision.decision), JSON.stringify(decision));
    await remove(rule.id);
  });

  test('harvest: the stake grows, once, and the log tells why', async () => {
    const { rule } = await add(FOREVER, '--yes');
    const before = { staked: await stakedNow(), nonce: await nonceOf(901) };
    const [decision] = await runOnce();
    assert.equal(decision.decision, 'acted', decision.reason);
    assert.match(decision.reason, /5/);
    assert.ok(decision.transactions.length >= 4);
    for (const { hash, chain_id: id } of decision.transactions) assert.equal((await providers[id].getTransactionReceipt(hash)).status, 1);
    assert.ok((await stakedNow()) > before.staked);
    assert.equal(await nonceOf(901), before.nonce + decision.transactions.length);
    const { history } = await vault.succeed('history');
    assert.equal(history[0].origin, `rule ${rule.id}`);
    await checkRecord(history[0]);
    const [again] = await nothingIsSent(() => runOnce());
    assert.equal(again.decision, 'waited', again.reason);
    const { log } = await vault.succeed('rules', 'log', `${rule.id}`);
    assert.deepEqual(log.map((entry) => entry.decision), ['waited', 'acted']);
    assert.ok(Number(log[1].reward_usd) > 0 && Number(log[1].cost_usd) > 0);
    await checkPositions(await vault.succeed('positions'));
    await remove(rule.id);
  });
});

describe('closing', () => {
  test('claims, compounds and takes everything out', async () => {
    await moveTime(24 * 3600);
    const shown = async () => (await vault.succeed('positions')).positions;
    const of = (positions, protocol, id) => positions.find((one) => one.protocol === protocol && one.chain_id === id);
    const staked = of(await shown(), 'synthetix', 901);
    const drw = await token(901, 'DRW').balanceOf(account);
    await checkRecord(await vault.succeed('position', 'claim', staked.id, '--yes'));
    assert.ok((await token(901, 'DRW').balanceOf(account)) > drw);
    await moveTime(24 * 3600);
    const pool = contractAt(staked.contract, providers[901]);
    const before = await pool.balanceOf(account);
    await checkRecord(await vault.succeed('position', 'compound', staked.id, '--yes'));
    assert.ok((await pool.balanceOf(account)) > before);

    const half = await token(900, 'USDC').balanceOf(account);
    const supplied = of(await shown(), 'aave-v3', 900);
    await checkRecord(await vault.succeed('position', 'withdraw', supplied.id, '--share', '50%', '--yes'));
    const returned = (await token(900, 'USDC').balanceOf(account)) - half;
    assert.ok(returned >= parseUnits('1500', 6) && returned < parseUnits('1510', 6), `${returned}`);
    for (const [protocol, id] of [['aave-v3', 900], ['synthetix', 901], ['uniswap-v2', 902]]) {
      const record = await vault.succeed('position', 'withdraw', of(await shown(), protocol, id).id, '--yes');
      assert.equal(record.state, 'done');
      await checkRecord(record);
    }
    assert.equal(await pool.balanceOf(account), 0n);
    const left = (await shown()).filter(({ legs }) => legs.some(({ kind, value_usd: value }) => kind !== 'reward' && Number(value) > 50));
    assert.deepEqual(left.map(({ id }) => id).filter((id) => !id.startsWith('uniswap-v2:901')), []);
  });
});

describe('a network that fails', () => {
  /** The same vault over a profile whose chain 900 is asked at `http`. */
  function over(http) {
    const other = new Vault(vault.folder, changedProfile(networks, (id, file) => (id === 900 ? { ...file, endpoints: [{ http }] } : file)));
    return other;
  }
  const gateOf = async (handler) => {
    const gate = await openGate(urlOf(900), handler);
    gates.push(gate);
    return gate.url;
  };
  const answering = (answer) => gateOf(() => answer);

  /** Whatever reads or spends there ends with `code`, sends nothing, and the other chains are not drawn in. */
  async function fails(http, code, status = 3) {
    const broken = over(http);
    await nothingIsSent(async () => {
      await broken.refuse({ status, code }, 'send', '1 USDC', 'mum', '--chain', 'l1', '--yes');
      const check = await run(['network', 'check', 'l1', ...broken.options(), '--json']);
      assert.equal(check.status, status, check.stdout);
      const [network] = JSON.parse(check.stdout).networks;
      assert.deepEqual([network.ok, network.error.code], [false, code]);
    });
    const { networks: all } = JSON.parse((await run(['network', 'check', ...broken.options(), '--json'])).stdout);
    assert.deepEqual(all.map(({ ok }) => ok), [false, true, true]);
    return broken;
  }

  test('is gone', async () => {
    const broken = await fails(`http://127.0.0.1:${await deadPort()}`, 'network');
    const { chains, problems, balances } = await broken.succeed('balances');
    assert.ok(problems.some((one) => one.chain_id === 900 && one.code === 'network') || chains.find((one) => one.chain_id === 900)?.stale, JSON.stringify({ chains, problems }));
    assert.ok(balances.some((one) => one.chain_id === 901 && one.symbol === 'USDC'));
    for (const one of chains) assert.equal(one.stale, one.chain_id === 900, JSON.stringify(one));
  });

  test('is another chain than it says', () => fails(urlOf(901), 'wrong_chain'));
  test('asks to slow down', async () => { await fails(await answering({ status: 429, body: '{}' }), 'rate_limited'); });
  test('answers garbage', async () => { await fails(await answering({ body: '<html>hello</html>' }), 'rpc'); });
  test('answers half a document', async () => {
    await fails(await gateOf(async (methods, pass) => {
      const { body } = await pass();
      return { body: body.subarray(0, body.length - 2) };
    }), 'rpc');
  });
  test('answers with another id', async () => {
    await fails(await gateOf(async (methods, pass) => {
      const { body } = await pass();
      return { body: body.toString().replace(/"id":\s*("?)\w+\1/g, '"id":987654321') };
    }), 'rpc');
  });
  test('answers with an error of its own', async () => { await fails(await answering({ status: 500, body: 'oops' }), 'network'); });

  test('loses one answer to a broadcast: the transaction is sent once, and found', async () => {
    let dropped = 0;
    const flaky = over(await gateOf(async (methods, pass, response) => {
      const answer = await pass();
      if (methods.includes('eth_sendRawTransaction') && dropped++ === 0) return void response.destroy();
      return answer;
    }));
    const nonce = await nonceOf(900);
    const before = await token(900, 'USDC').balanceOf(mum);
    const record = await flaky.succeed('send', '2 USDC', 'mum', '--chain', 'l1', '--yes');
    assert.ok(dropped >= 1);
    await checkRecord(record);
    assert.equal(await token(900, 'USDC').balanceOf(mum), before + 2_000_000n);
    assert.equal(await nonceOf(900), nonce + 1);
  });

  test('has a second endpoint that takes over', async () => {
    const dead = `http://127.0.0.1:${await deadPort()}`;
    const two = new Vault(vault.folder, changedProfile(networks, (id, file) => (id === 900 ? { ...file, endpoints: [{ http: dead }, { http: urlOf(900) }] } : file)));
    const { chains, problems } = await two.succeed('balances');
    assert.deepEqual([problems, chains.map(({ stale }) => stale)], [[], [false, false, false]]);
    await checkRecord(await two.succeed('send', '1 USDC', 'mum', '--chain', 'l1', '--yes'));
  });

  test('is back: nothing was lost', async () => {
    await checkBalances(await vault.succeed('balances'));
    const { history } = await vault.succeed('history');
    assert.ok(history.every(({ state }) => state === 'done'));
    assert.equal(manifest.chains.length, 3);
  });

  test('a profile that is none says which file is wrong', async () => {
    const bad = changedProfile(networks, (id, file) => (id === 901 ? { ...file, endpoints: 'nowhere' } : file));
    await new Vault(vault.folder, bad).refuse({ status: 2, code: 'invalid_input', detail: /901/ }, 'balances');
  });
});
