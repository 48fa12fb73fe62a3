// SPDX-License-Identifier: GPL-3.0-or-later
// JSON-RPC over HTTP, as little as the devnet needs.

/** An error object that the node answered with. */
export class RpcError extends Error {
  constructor(method, { code, message, data }) {
    super(`${method}: ${message}`);
    this.name = 'RpcError';
    this.code = code;
    this.data = data;
  }
}

let nextId = 1;

/** Calls one method; throws RpcError for an error answer and a plain Error when the node can't be reached. */
export async function rpc(url, method, params = [], { timeoutMs = 60_000 } = {}) {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: nextId++, method, params }),
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await response.text();
  let answer;
  try {
    answer = JSON.parse(text);
  } catch {
    throw new Error(`${method}: ${url} answered HTTP ${response.status}: ${text.slice(0, 200)}`);
  }
  if (answer.error) throw new RpcError(method, answer.error);
  return answer.result;
}

export const toHex = (value) => `0x${BigInt(value).toString(16)}`;

export const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
