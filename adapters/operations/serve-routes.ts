import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is answered to a request. */
export interface Response {
  readonly status: number;
  readonly body: string;
  readonly contentType: string;
}

/** A server that listens, or one sentence on why it does not. */
export type Listening =
  | { readonly ok: true; readonly port: number; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly problem: string };

/** Where to listen, and the variable that says so. */
export interface Address {
  readonly host: string;
  readonly port: number;
  readonly variable: 'PORT' | 'METRICS_PORT';
}

/** Serves a few paths to GET and HEAD. */
export async function serveRoutes(
  routes: Readonly<Record<string, () => Response | Promise<Response>>>,
  address: Address,
): Promise<Listening> {
  const server = createServer((request, response) => void answer(request, response, routes));
  const problem = await listen(server, address);
  if (problem !== null) return { ok: false, problem };
  const { port } = server.address() as AddressInfo;
  return { ok: true, port, close: () => close(server) };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  routes: Readonly<Record<string, () => Response | Promise<Response>>>,
): Promise<void> {
  const path = (request.url ?? '').split('?')[0] ?? '';
  const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
  const readable = request.method === 'GET' || request.method === 'HEAD';
  const { status, body, contentType } =
    route && readable ? await ask(route) : { status: route ? 405 : 404, body: '', contentType: 'text/plain' };
  response.writeHead(status, { 'content-type': contentType, 'cache-control': 'no-store' });
  response.end(request.method === 'HEAD' ? undefined : body);
}

// What one route fails at is no reason to end what answers questions.
async function ask(route: () => Response | Promise<Response>): Promise<Response> {
  try {
    return await route();
  } catch {
    return { status: 500, body: 'failed\n', contentType: 'text/plain' };
  }
}

function listen(server: Server, { host, port, variable }: Address): Promise<string | null> {
  return new Promise((resolve) => {
    server.once('error', (error: NodeJS.ErrnoException) =>
      resolve(
        `${variable} ${port} can't be listened at on ${host} (${error.code}): choose another, or end what uses it`,
      ),
    );
    server.listen(port, host, () => resolve(null));
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
