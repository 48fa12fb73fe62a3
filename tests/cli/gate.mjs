// SPDX-License-Identifier: GPL-3.0-or-later
// An HTTP server on loopback that stands for an endpoint: it passes requests on to a node, or answers by itself.
import { createServer } from 'node:http';

const bodyOf = async (stream) => {
  const parts = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts);
};

const methodsOf = (body) => {
  try {
    return [JSON.parse(body)].flat().map(({ method }) => method);
  } catch {
    return [];
  }
};

/**
 * `handler(methods, pass, response, body)` is called for each request; `pass()` asks the node and gives {status, body}.
 * What the handler returns is answered, as {status, headers, body}; nothing is answered where it returns undefined.
 */
export async function openGate(target, handler) {
  const server = createServer(async (request, response) => {
    try {
      const body = await bodyOf(request);
      const pass = async () => {
        const answer = await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
        return { status: answer.status, body: Buffer.from(await answer.arrayBuffer()) };
      };
      const answer = await handler(methodsOf(body), pass, response, body);
      if (!answer || response.destroyed) return;
      response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
      response.end(answer.body);
    } catch {
      response.destroy();
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  };
  return { url: `http://127.0.0.1:${server.address().port}`, close };
}

/** A port that nothing listens on. */
export async function deadPort() {
  const gate = await openGate(undefined, () => undefined);
  await gate.close();
  return Number(new URL(gate.url).port);
}
