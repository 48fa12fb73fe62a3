// SPDX-License-Identifier: GPL-3.0-or-later
// One node of the network: transactions from its unlocked accounts, deployments, calls.
import { Interface, getAddress } from 'ethers';
import { linkedBytecode } from './artifacts.mjs';
import { rpc, sleep, toHex } from './rpc.mjs';

const RECEIPT_TIMEOUT_MS = 20_000;
const GAS_LIMIT = 12_000_000n;
const MAX_FEE_PER_GAS = 100n * 10n ** 9n;
const NONCE_ERRORS = /nonce too low|already imported|replacement transaction underpriced/i;

/** A contract on one chain, driven by function name; reads come back as ethers' results. */
export class Contract {
  constructor(chain, address, abi) {
    this.chain = chain;
    this.address = getAddress(address);
    this.interface = abi instanceof Interface ? abi : new Interface(abi);
  }

  /** The call's single value, or the whole ethers Result when there are several. */
  async read(name, ...args) {
    const data = this.interface.encodeFunctionData(name, args);
    const answer = await this.chain.rpc('eth_call', { to: this.address, data }, 'latest');
    const values = this.interface.decodeFunctionResult(name, answer);
    return values.length === 1 ? values[0] : values;
  }

  /** Sends from `from`, waits until mined, and throws with the contract's reason if it reverted. */
  write(from, name, ...args) {
    return this.writeWithValue(from, 0n, name, ...args);
  }

  writeWithValue(from, value, name, ...args) {
    const data = this.interface.encodeFunctionData(name, args);
    return this.chain.send({ from, to: this.address, data, value }, `${name} on ${this.address}`, this.interface);
  }
}

export class Chain {
  /** `automine`: the node mines at once; otherwise every send is followed by a block made on demand. */
  constructor(id, url, { automine = false } = {}) {
    this.id = id;
    this.url = url;
    this.automine = automine;
  }

  rpc(method, ...params) {
    return rpc(this.url, method, params);
  }

  contract(address, abi) {
    return new Contract(this, address, abi);
  }

  async timestamp() {
    const block = await this.rpc('eth_getBlockByNumber', 'latest', false);
    return Number(block.timestamp);
  }

  async baseFee() {
    const { baseFeePerGas } = await this.rpc('eth_getBlockByNumber', 'latest', false);
    return BigInt(baseFeePerGas);
  }

  /** Mines a block now, at the base fee of the latest: blocks made on demand are no sign of an idle network. */
  async mine() {
    await this.rpc('anvil_setNextBlockBaseFeePerGas', toHex(await this.baseFee()));
    await this.rpc('evm_mine');
  }

  /** Deploys `artifact` ({abi, bytecode, linkReferences}) and gives it as a Contract. */
  async deploy(from, artifact, args = [], libraries = {}) {
    const contractInterface = new Interface(artifact.abi);
    const data = linkedBytecode(artifact, libraries) + contractInterface.encodeDeploy(args).slice(2);
    const receipt = await this.send({ from, data }, `deployment of ${artifact.name}`, contractInterface);
    return this.contract(receipt.contractAddress, contractInterface);
  }

  async send({ from, to, data = '0x', value = 0n }, what, contractInterface) {
    const transaction = {
      from,
      to,
      data,
      value: toHex(value),
      gas: toHex(GAS_LIMIT),
      maxFeePerGas: toHex(MAX_FEE_PER_GAS),
      maxPriorityFeePerGas: '0x0',
    };
    const hash = await this.#submit(transaction);
    if (!this.automine) await this.mine();
    const receipt = await this.#receipt(hash, what);
    if (receipt.status === '0x1') return receipt;
    throw new Error(`chain ${this.id}: ${what} reverted: ${await this.#reason(transaction, contractInterface)}`);
  }

  // Several programs may send from the same account at once; the node then hands out a nonce twice.
  async #submit(transaction) {
    for (let attempt = 0; ; attempt++) {
      try {
        return await this.rpc('eth_sendTransaction', transaction);
      } catch (error) {
        if (attempt === 5 || !NONCE_ERRORS.test(error.message)) throw error;
        await sleep(50 * (attempt + 1));
      }
    }
  }

  // A receipt may be missing for a moment even when the block is there.
  async #receipt(hash, what) {
    const deadline = Date.now() + RECEIPT_TIMEOUT_MS;
    for (let pause = 1; Date.now() < deadline; pause = Math.min(2 * pause, 100)) {
      const receipt = await this.rpc('eth_getTransactionReceipt', hash);
      if (receipt) return receipt;
      await sleep(pause);
    }
    throw new Error(`chain ${this.id}: ${what} was not mined within ${RECEIPT_TIMEOUT_MS / 1000} s (${hash})`);
  }

  async #reason(transaction, contractInterface) {
    try {
      await this.rpc('eth_call', transaction, 'latest');
      return 'no reason given';
    } catch (error) {
      const known = error.data && contractInterface?.parseError(error.data);
      return known ? `${known.name}(${known.args.join(', ')})` : error.message;
    }
  }
}
