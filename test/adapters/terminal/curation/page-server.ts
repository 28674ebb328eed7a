import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A web server on the loopback interface. */
export interface PageServer {
  readonly url: (path: string) => string;
  /** What was asked for: `GET /path`. */
  readonly asked: readonly string[];
  readonly close: () => Promise<void>;
}

/** Starts a server that answers each path with what is given for it, and others with 404. */
export async function startPageServer(pages: Readonly<Record<string, RequestListener>>): Promise<PageServer> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    asked.push(`${request.method} ${path}`);
    const page = Object.hasOwn(pages, path) ? pages[path] : undefined;
    if (page === undefined) response.writeHead(404).end('nothing here');
    else page(request, response);
  });
  await listen(server);
  const { port } = server.address() as AddressInfo;
  return { url: (path) => `http://127.0.0.1:${port}${path}`, asked, close: () => close(server) };
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
}

function close(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
