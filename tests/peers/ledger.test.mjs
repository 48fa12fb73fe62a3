// SPDX-License-Identifier: GPL-3.0-or-later
// Ledger's own client, unmodified, drives the virtual Ledger: what the tests of Sheaf's client run against can't have
// been bent to suit it. Signatures are checked by ethers, against the address that the device gave.
//
// SHEAF_VIRTUAL_LEDGER names the program.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import readline from 'node:readline';
import { after, before, describe, it } from 'node:test';

const require = createRequire(import.meta.url);
const interop = module => module.default ?? module;
const Transport = interop(require('@ledgerhq/hw-transport'));
const Eth = interop(require('@ledgerhq/hw-app-eth'));
const { parse, recoverAddress, serialize } = require('@ethersproject/transactions');
const { keccak256 } = require('@ethersproject/keccak256');
const { hashMessage, _TypedDataEncoder } = require('@ethersproject/hash');
const fixtures = path.join(path.dirname(require.resolve('@ledgerhq/hw-app-eth/package.json')), 'tests', 'fixtures');

const firstPath = "44'/60'/0'/0/0";
const account = '0xDad77910DbDFdE764fC21FCD4E74D71bBACA6D8D';
const to = '0x7099797070c51812dc3a010c7d01b50e0d17dc79';

/** Ledger's framing of its emulator: 4 bytes of length, big-endian, which for an answer does not count the status. */
class TcpTransport extends Transport {
  static open(port) {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, '127.0.0.1');
      socket.once('error', reject);
      socket.once('connect', () => resolve(new TcpTransport(socket)));
    });
  }

  constructor(socket) {
    super();
    this.socket = socket;
    this.received = Buffer.alloc(0);
    socket.on('data', data => {
      this.received = Buffer.concat([this.received, data]);
      this.deliver?.();
    });
    socket.on('close', () => this.fail?.(new Error('the virtual Ledger hung up')));
  }

  exchange(apdu) {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(apdu.length);
    this.socket.write(Buffer.concat([length, apdu]));
    return new Promise((resolve, reject) => {
      this.fail = reject;
      this.deliver = () => {
        if (this.received.length < 4) return;
        const size = 4 + this.received.readUInt32BE() + 2;
        if (this.received.length < size) return;
        const answer = this.received.subarray(4, size);
        this.received = this.received.subarray(size);
        resolve(answer);
      };
    });
  }

  setScrambleKey() {}

  async close() {
    this.socket.destroy();
  }
}

class VirtualLedger {
  static async start(...options) {
    const ledger = new VirtualLedger();
    ledger.process = spawn(process.env.SHEAF_VIRTUAL_LEDGER, options, { stdio: ['pipe', 'pipe', 'inherit'] });
    const lines = readline.createInterface({ input: ledger.process.stdout });
    const [first] = await new Promise(resolve => lines.once('line', (...line) => resolve(line)));
    ledger.port = Number(first.split(' ')[1]);
    return ledger;
  }

  async eth() {
    this.transport = await TcpTransport.open(this.port);
    return new Eth(this.transport);
  }

  async stop() {
    await this.transport?.close();
    this.process.stdin.end();
    await new Promise(resolve => this.process.once('exit', resolve));
  }
}

const hex = signature => ({
  r: `0x${signature.r}`,
  s: `0x${signature.s}`,
  recoveryParam: (typeof signature.v === 'string' ? parseInt(signature.v, 16) : signature.v) - 27,
});

/** The types that the message is made of: ethers takes no others, and Ledger's fixtures have some. */
function typesOf(document) {
  const used = {};
  const take = name => {
    if (!(name in document.types) || name in used) return;
    used[name] = document.types[name];
    for (const { type } of document.types[name]) take(type.replace(/\[.*$/, ''));
  };
  take(document.primaryType);
  return used;
}

describe("Ledger's own client", () => {
  let ledger;
  let eth;
  before(async () => {
    ledger = await VirtualLedger.start();
    eth = await ledger.eth();
  });
  after(() => ledger.stop());

  it('reads the configuration', async () => {
    const configuration = await eth.getAppConfiguration();
    assert.equal(configuration.version, '1.22.0');
    assert.equal(configuration.arbitraryDataEnabled, 1);
  });

  it('gets addresses, silent and confirmed', async () => {
    const silent = await eth.getAddress(firstPath, false, true);
    assert.equal(silent.address, account);
    assert.equal(silent.chainCode.length, 64);
    assert.equal((await eth.getAddress(firstPath, true, false, '137')).address, account);
  });

  const common = { nonce: 5, gasLimit: 100000, to, value: 12345, chainId: 11155111 };
  const fees = { maxFeePerGas: 30e9, maxPriorityFeePerGas: 1e9 };
  const accessList = [{ address: to, storageKeys: [`0x${'01'.repeat(32)}`] }];
  const transactions = [
    ['legacy', { ...common, gasPrice: 20e9 }],
    ['legacy of a large chain', { ...common, gasPrice: 20e9, chainId: 1313161554 }],
    ['legacy with 5,000 bytes', { ...common, gasPrice: 20e9, data: `0x${'5a'.repeat(5000)}` }],
    ['type 1', { ...common, gasPrice: 20e9, type: 1, accessList }],
    ['type 2', { ...common, ...fees, type: 2, accessList }],
    ['type 2 with 600 bytes', { ...common, ...fees, type: 2, data: `0x${'5a'.repeat(600)}` }],
    ['type 2 that makes a contract', { ...common, ...fees, type: 2, to: undefined, data: `0x${'60'.repeat(300)}` }],
  ];
  // Around the sizes at which a piece ends, for which legacy transactions have a rule of their own.
  for (let size = 205; size <= 222; ++size)
    transactions.push([`legacy with ${size} bytes`, { ...common, gasPrice: 20e9, data: `0x${'5a'.repeat(size)}` }]);

  for (const [name, transaction] of transactions)
    it(`signs a transaction: ${name}`, async () => {
      const unsigned = serialize(transaction);
      const signature = await eth.signTransaction(firstPath, unsigned.slice(2), null);
      const signed = serialize(transaction, { r: `0x${signature.r}`, s: `0x${signature.s}`, v: parseInt(signature.v, 16) });
      assert.equal(parse(signed).from, account);
    });

  for (const size of [1, 129, 130, 131, 4000])
    it(`signs a message of ${size} bytes`, async () => {
      const message = Buffer.alloc(size, 0xc3);
      const signature = await eth.signPersonalMessage(firstPath, message.toString('hex'));
      assert.equal(recoverAddress(hashMessage(message), hex(signature)), account);
    });

  const documents = ['0', '1', '1-empty-array-1-level', '1-empty-array-2-levels', '2', '3', '4', '5', '6', '8', '9', '10',
    '11', '12', '13', '14', '15-permit', '16-permit2', '17-uniswapx', '18-1inch-fusion'];
  for (const name of documents)
    it(`signs typed data: ${name}.json`, async () => {
      const document = JSON.parse(await readFile(path.join(fixtures, 'messages', `${name}.json`), 'utf8'));
      const types = typesOf(document);
      const digest = _TypedDataEncoder.hash(document.domain, types, document.message);
      const noFilters = { calServiceURL: null, staticEIP712SignaturesV1: {}, staticEIP712SignaturesV2: {} };
      eth.setLoadConfig(noFilters);
      assert.equal(recoverAddress(digest, hex(await eth.signEIP712Message(firstPath, document))), account);
      const hashed = await eth.signEIP712HashedMessage(
        firstPath,
        _TypedDataEncoder.hashDomain(document.domain).slice(2),
        _TypedDataEncoder.from(types).hash(document.message).slice(2),
      );
      assert.equal(recoverAddress(digest, hex(hashed)), account);
    });

  it('refuses paths that the app does not allow', async () => {
    await assert.rejects(eth.getAddress("44'/0'/0'/0/0"), { statusCode: 0x6a15 });
  });
});

describe("Ledger's own client names what the virtual Ledger refuses", () => {
  const refusal = async (options, act, expected) => {
    const ledger = await VirtualLedger.start(...options);
    try {
      await assert.rejects(act(await ledger.eth()), expected);
    } finally {
      await ledger.stop();
    }
  };
  const transaction = data =>
    serialize({ nonce: 0, gasLimit: 21000, gasPrice: 1e9, to, value: 1, chainId: 1, data }).slice(2);

  it('where the person rejects', () =>
    refusal(['--reject'], eth => eth.signTransaction(firstPath, transaction('0x'), null), { statusCode: 0x6985 }));
  it('where blind signing is off', () =>
    refusal(['--no-blind-signing'], eth => eth.signTransaction(firstPath, transaction('0x11223344'), null), {
      name: 'EthAppPleaseEnableContractData',
    }));
  it('where it is locked', () =>
    refusal(['--locked', '1'], eth => eth.getAddress(firstPath), { name: 'LockedDeviceError' }));
  it('where the dashboard shows', () =>
    refusal(['--app', ''], eth => eth.getAddress(firstPath), { statusCode: 0x6511 }));
  it('where another app is open', () =>
    refusal(['--app', 'Bitcoin'], eth => eth.getAddress(firstPath), { statusCode: 0x6e00 }));
});

// A reader of ours would not notice that a digest is never compared: this is what keeps the checks above honest.
it('a signature of another message recovers to somebody else', async () => {
  const ledger = await VirtualLedger.start();
  try {
    const signature = await (await ledger.eth()).signPersonalMessage(firstPath, '00');
    assert.notEqual(recoverAddress(keccak256('0x00'), hex(signature)), account);
  } finally {
    await ledger.stop();
  }
});
