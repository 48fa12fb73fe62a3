// SPDX-License-Identifier: GPL-3.0-or-later
// An air-gapped device of the npm packages of tests/peers: it shows its accounts, and signs requests that lie in files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { crc32, deflateSync } from 'node:zlib';
import { ethers, start, succeed } from './harness.mjs';

const require = createRequire(new URL('../peers/package.json', import.meta.url));
const { URDecoder } = require('@ngraveio/bc-ur');
const { CryptoHDKey, CryptoKeypath, DataType, ETHSignature, EthSignRequest, PathComponent } = {
  ...require('@keystonehq/bc-ur-registry'),
  ...require('@keystonehq/bc-ur-registry-eth'),
};
const bytesOf = (hex) => Buffer.from(hex.slice(2), 'hex');

export const root = ethers.HDNodeWallet.fromPhrase('test test test test test test test test test test test junk', undefined, 'm');
export const fingerprint = root.fingerprint.slice(2);
export const pathOf = (number) => `m/44'/60'/0'/0/${number}`;
export const keyOf = (number) => root.derivePath(pathOf(number));

const keypath = (text) =>
  new CryptoKeypath(
    text.split('/').slice(1).map((step) => new PathComponent({ index: parseInt(step, 10), hardened: step.endsWith("'") })),
    Buffer.from(fingerprint, 'hex'),
  );

export function partsOf(item, fragment = 100) {
  const encoder = item.toUREncoder(fragment);
  return Array.from({ length: encoder.fragmentsLength === 1 ? 1 : 2 * encoder.fragmentsLength }, () => encoder.nextPart());
}

/** The device's standard account, whose children are 0/*. */
export function shownAccounts(fragment, at = "m/44'/60'/0'") {
  const parent = root.derivePath(at);
  const standard = {
    isMaster: false, key: bytesOf(parent.publicKey), chainCode: bytesOf(parent.chainCode), origin: keypath(at), name: 'Keystone', note: 'account.standard',
    children: new CryptoKeypath([new PathComponent({ index: 0, hardened: false }), new PathComponent({ hardened: false })]),
  };
  return partsOf(new CryptoHDKey(standard), fragment);
}

export function requestIn(file) {
  const decoder = new URDecoder();
  for (const part of readFileSync(file, 'utf8').trimEnd().split('\n')) decoder.receivePart(part);
  assert.ok(decoder.isSuccess());
  assert.equal(decoder.resultUR().type, 'eth-sign-request');
  return EthSignRequest.fromCBOR(decoder.resultUR().cbor);
}

/** What is signed, as the device reads it out of the request alone. */
export function digestOf(request) {
  const data = Buffer.from(request.getSignData());
  switch (request.getDataType()) {
    case DataType.personalMessage:
      return ethers.hashMessage(data);
    case DataType.typedData: {
      const { domain, types: { EIP712Domain, ...types }, message } = JSON.parse(data.toString());
      return ethers.TypedDataEncoder.hash(domain, types, message);
    }
    default:
      return ethers.keccak256(data);
  }
}

export function answerTo(request, { key, digest = digestOf(request), v = (signature) => [signature.yParity], id } = {}) {
  const signer = key ?? root.derivePath(`m/${request.getDerivationPath()}`);
  const signature = signer.signingKey.sign(digest);
  const bytes = Buffer.concat([bytesOf(signature.r), bytesOf(signature.s), Buffer.from(v(signature))]);
  return partsOf(new ETHSignature(bytes, id ?? request.getRequestId(), 'Keystone'));
}

/** A PNG of one QR code, whose modules sheaf-cli draws. */
export async function pictureOf(part) {
  const { frames: [{ rows }] } = await succeed(['offline', 'ur', 'show'], { input: part });
  const [scale, quiet] = [4, 4];
  const size = (rows.length + 2 * quiet) * scale;
  const isDark = (x, y) => rows[Math.floor(y / scale) - quiet]?.[Math.floor(x / scale) - quiet] === '1';
  const lines = Array.from({ length: size }, (_, y) => Buffer.from([0, ...Array.from({ length: size }, (__, x) => (isDark(x, y) ? 0 : 255))]));
  const chunk = (name, data) => {
    const body = Buffer.concat([Buffer.from(name), data]);
    const whole = Buffer.alloc(body.length + 8);
    whole.writeUInt32BE(data.length, 0);
    body.copy(whole, 4);
    whole.writeUInt32BE(checksum(body), body.length + 4);
    return whole;
  };
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header[8] = 8; // bits of grey
  const magic = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([magic, chunk('IHDR', header), chunk('IDAT', deflateSync(Buffer.concat(lines))), chunk('IEND', Buffer.alloc(0))]);
}

/** CRC-32 of PNG; Node.js has its own from 20.15 on. */
function checksum(bytes) {
  if (crc32) return crc32(bytes);
  let value = 0xffffffff;
  for (const byte of bytes) {
    value ^= byte;
    for (let bit = 0; bit < 8; ++bit) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  }
  return (value ^ 0xffffffff) >>> 0;
}

/**
 * Runs a command that asks the device, with what `device` makes of each request put into its answer's file (a string, a
 * Buffer, or lines): {status, answer, said, requests}.
 */
export async function askDevice(folder, args, device, { input = '', wait = 120 } = {}) {
  const [requestFile, answerFile] = ['request.txt', 'answer'].map((name) => path.join(folder, name));
  const { child, done } = start([...args, '--json', '--request-file', requestFile, '--answer-file', answerFile, '--wait', String(wait)], { input });
  const requests = [];
  let isDone = false;
  let last = '';
  const ended = done.finally(() => (isDone = true));
  while (!isDone) {
    await Promise.race([ended, pause(50)]);
    const text = existsSync(requestFile) ? readFileSync(requestFile, 'utf8') : '';
    if (isDone || text === last || text === '') continue;
    last = text;
    requests.push(requestIn(requestFile));
    const answer = await device(requests.at(-1), child);
    if (answer === undefined) continue;
    writeFileSync(`${answerFile}.new`, Array.isArray(answer) ? answer.join('\n') : answer);
    renameSync(`${answerFile}.new`, answerFile);
  }
  const { status, stdout, stderr } = await ended;
  return { status, answer: JSON.parse(stdout), said: `${stdout}\n${stderr}`, stderr, requests };
}
