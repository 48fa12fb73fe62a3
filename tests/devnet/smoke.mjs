// SPDX-License-Identifier: GPL-3.0-or-later
// Drives a freshly started network through real calls, then starts it again from the cache. Run: node --test smoke.mjs
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { TypedDataEncoder, Wallet, getAddress, keccak256 } from 'ethers';
import { ERC20, checkAave, checkFees, checkStaking } from './smoke/checks.mjs';
import {
  Client,
  devnet,
  freePort,
  leftOver,
  readProfile,
  startDevnet,
  temporaryFolder,
  waitFor,
} from './smoke/harness.mjs';

const CHAINS = [900, 901, 902];
const MULTICALL3_HASH = '0xd5c15df687b16f2ff992fc8d767b4216323184a2bbc6ee2f9c398c318e770891';
const PERMIT2 = '0x000000000022D473030F116dDEE9F6B43aC78BA3';

/** From supersim's genesis. */
const L1_BRIDGE_OF_901 = '0x52AF4Dff31d13449b70993E21eb599C615a66541';

const cache = temporaryFolder();
const state = temporaryFolder();
const key = Wallet.createRandom().privateKey;
let first;
let profile;
const clients = {};

before(async () => {
  first = await startDevnet({ state, cache, port: await freePort() });
  console.log(`# first start: ${first.seconds} s`);
  profile = readProfile(first.manifest.networks);
  for (const id of CHAINS) clients[id] = new Client(profile, id, key);
  const address = new Wallet(key).address;
  await devnet('fund', '--manifest', first.manifestFile, address, '--eth', 100, '--usdc', 50_000, '--reward', 5_000);
});

after(async () => {
  for (const { provider } of Object.values(clients)) provider.destroy();
  first?.child.kill('SIGKILL');
  for (const folder of [cache, state]) rmSync(folder, { recursive: true, force: true });
});

for (const id of CHAINS) {
  describe(`chain ${id}`, () => {
    let client;
    before(() => {
      client = clients[id];
    });

    test('answers as itself, with blocks final two behind the latest', async () => {
      assert.equal(await client.provider.send('eth_chainId', []), `0x${id.toString(16)}`);
      const number = async (tag) => (await client.provider.getBlock(tag)).number;
      await client.provider.send('anvil_mine', ['0x3']);
      const [latest, safe, finalized] = await Promise.all(['latest', 'safe', 'finalized'].map(number));
      assert.ok(latest - safe <= 2 && latest - finalized <= 3, `${latest} ${safe} ${finalized}`);
    });

    test('mines every two seconds', async () => {
      const began = await client.provider.getBlockNumber();
      await new Promise((resolve) => setTimeout(resolve, 6500));
      const mined = (await client.provider.getBlockNumber()) - began;
      assert.ok(mined >= 2 && mined <= 5, `${mined} blocks in 6.5 s`);
    });

    test('has code at every address of the profile, all with EIP-55 checksums', async () => {
      const entries = [profile.chains[id], Object.values(client.tokens), client.uniswap, client.staking, client.aave];
      const addresses = new Set(JSON.stringify(entries).match(/0x[0-9a-fA-F]{40}(?![0-9a-fA-F])/g));
      addresses.delete('0x0000000000000000000000000000000000000000');
      assert.ok(addresses.size >= 17, `only ${addresses.size} addresses`);
      for (const address of addresses) {
        assert.equal(address, getAddress(address));
        assert.notEqual(await client.provider.getCode(address), '0x', address);
      }
    });

    test('has Multicall3 and Permit2 as on mainnet', async () => {
      const { address, code_hash: hash } = profile.chains[id].multicall3;
      assert.equal(hash, MULTICALL3_HASH);
      assert.equal(keccak256(await client.provider.getCode(address)), MULTICALL3_HASH);
      const permit2 = client.contract(PERMIT2, 'function DOMAIN_SEPARATOR() view returns (bytes32)');
      const domain = { name: 'Permit2', chainId: id, verifyingContract: PERMIT2 };
      assert.equal(await permit2.DOMAIN_SEPARATOR(), TypedDataEncoder.hashDomain(domain));
    });

    test('lists tokens as the contracts describe themselves', async () => {
      assert.deepEqual(Object.keys(client.tokens), ['ETH', 'WETH', 'USDC', 'DRW']);
      for (const symbol of ['WETH', 'USDC', 'DRW']) {
        const token = client.contract(client.tokens[symbol].address, ...ERC20);
        assert.equal(await token.symbol(), symbol);
        assert.equal(await token.decimals(), BigInt(client.tokens[symbol].decimals));
      }
    });

    test('answers a call without a sender', async () => {
      const data = '0x18160ddd'; // totalSupply()
      const supply = await client.provider.send('eth_call', [{ to: client.tokens.USDC.address, data }, 'latest']);
      assert.ok(BigInt(supply) > 0n);
    });

    test('has fresh feeds that follow `price`, and Aave sees them', async () => {
      const feed = client.contract(
        client.tokens.ETH.chainlink.proxy,
        'function latestRoundData() view returns (uint80 id, int256 answer, uint256 started, uint256 updated, uint80 answeredIn)',
        'function decimals() view returns (uint8)',
      );
      const oracle = client.contract(
        first.manifest.contracts[id].aave_v3.oracle,
        'function getAssetPrice(address) view returns (uint256)',
      );
      const { answer, updated, id: round } = await feed.latestRoundData();
      assert.equal(await feed.decimals(), 8n);
      assert.equal(answer, 200_000_000_000n);
      assert.equal(round >> 64n, 1n); // the aggregator's phase, as on mainnet
      assert.ok(BigInt((await client.provider.getBlock('latest')).timestamp) - updated < 600n);
      for (const [price, expected] of [
        ['2150.5', 215_050_000_000n],
        ['2000', 200_000_000_000n],
      ]) {
        await devnet('price', '--manifest', first.manifestFile, id, 'ETH', price);
        assert.equal((await feed.latestRoundData()).answer, expected);
        assert.equal(await oracle.getAssetPrice(client.tokens.WETH.address), expected);
      }
      for (const symbol of ['USDC', 'DRW']) {
        const other = client.contract(
          client.tokens[symbol].chainlink.proxy,
          'function latestAnswer() view returns (int256)',
        );
        assert.equal(await other.latestAnswer(), 100_000_000n);
      }
    });

    test('charges the fees of its family', () => checkFees(client));
    test('swaps and stakes on Uniswap V2 and StakingRewards, and the stake earns', () =>
      checkStaking(client, first.manifestFile));
    test('pays for USDC supplied to Aave V3', () => checkAave(client, first.manifestFile));
  });
}

test('relays a deposit from the L1 to an L2', async () => {
  const receiver = Wallet.createRandom().address;
  const bridge = clients[900].contract(L1_BRIDGE_OF_901, 'function bridgeETHTo(address, uint32, bytes) payable');
  await clients[900].mined(bridge.bridgeETHTo(receiver, 200_000, '0x', { value: 12_345n }));
  await waitFor(async () => (await clients[901].provider.getBalance(receiver)) === 12_345n, 15_000);
});

describe('the programs around it', () => {
  test('a taken port is named, and nothing is started', async () => {
    const port = await freePort();
    const server = createServer().listen(port + 1, '127.0.0.1');
    const folder = path.join(state, 'taken');
    await assert.rejects(devnet('start', '--state', folder, '--port', port), ({ code, stderr }) => {
      assert.equal(code, 1);
      assert.match(stderr, new RegExp(`port ${port + 1} is taken`));
      return true;
    });
    server.close();
  });

  test('bad input is refused with a reason', async () => {
    const refused = (args, reason) =>
      assert.rejects(devnet(...args), ({ code, stderr }) => code !== 0 && reason.test(stderr), args.join(' '));
    const manifest = ['--manifest', first.manifestFile];
    await refused(['warp', ...manifest, '-5'], /usage|SECONDS/);
    await refused(['warp', ...manifest, '0'], /can't move time/);
    await refused(['price', ...manifest, '903', 'ETH', '1'], /no chain 903/);
    await refused(['price', ...manifest, '900', 'BTC', '1'], /no feed for BTC/);
    await refused(['fund', ...manifest, '0x1234', '--eth', '1'], /invalid address/);
    await refused(['start', '--state', state, '--chains', '901'], /chains can be/);
    await refused(['fly'], /unknown command|--manifest/);
  });

  test('SIGTERM ends every process, and the second start is fast and has the same addresses', async () => {
    first.child.kill('SIGTERM');
    const code = await new Promise((resolve) => first.child.once('exit', resolve));
    assert.equal(code, 0);
    assert.deepEqual(await leftOver(first.manifest.processes), []);

    const second = await startDevnet({ state, cache, port: await freePort() });
    console.log(`# second start: ${second.seconds} s`);
    assert.ok(second.seconds <= 15, `${second.seconds} s`);
    assert.deepEqual(second.manifest.contracts, first.manifest.contracts);

    const restored = new Client(readProfile(second.manifest.networks), 901, key);
    await devnet('fund', '--manifest', second.manifestFile, restored.wallet.address, '--eth', 100, '--usdc', 50_000);
    await checkFees(restored);
    await checkStaking(restored, second.manifestFile);
    await checkAave(restored, second.manifestFile);
    restored.provider.destroy();

    second.child.kill('SIGKILL');
    assert.deepEqual(await leftOver(second.manifest.processes), []);
  });

  test('it ends when the program that started it is killed', async () => {
    const third = await startDevnet({ state, cache, port: await freePort(), parent: ['sh', '-c', '"$@"; true', 'sh'] });
    third.child.kill('SIGKILL');
    assert.deepEqual(await leftOver(third.manifest.processes), []);
  });
});
