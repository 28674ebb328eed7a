import { createServer } from 'node:net';
import { type Finding, fine, problem, warning } from '../../src/findings/finding.ts';
import type { Address } from './serve-routes.ts';

/** Whether each address can be listened at. */
export async function examineAddresses(addresses: readonly Address[]): Promise<readonly Finding[]> {
  return (await Promise.all(addresses.map(examineAddress))).flat();
}

async function examineAddress(address: Address): Promise<readonly Finding[]> {
  const { host, port, variable } = address;
  const code = await tryToListen(address);
  const where = `${variable} ${port} at ${host}`;
  if (code === null) return [fine(`${where} is free`)];
  if (code !== 'EADDRINUSE') return [problem(`${where} can't be listened at (${code}): ${remedyFor(code)}`)];
  return (await isEvenkey(address))
    ? [warning(`${where} is taken by an Evenkey that runs: it can start again once that one has ended`)]
    : [problem(`${where} is taken by something else: choose another port, or end what uses it`)];
}

function tryToListen({ host, port }: Address): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen(port, host, () => server.close(() => resolve(null)));
  });
}

function remedyFor(code: string): string {
  if (code === 'EACCES') return 'choose a port above 1023';
  return code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND'
    ? 'give an address of this machine, or 0.0.0.0 for all of them'
    : 'choose another';
}

const PATIENCE = 2_000;
const ANYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]' };

async function isEvenkey({ host, port }: Address): Promise<boolean> {
  const name = ANYWHERE[host] ?? (host.includes(':') ? `[${host}]` : host);
  try {
    const response = await fetch(`http://${name}:${port}/healthz`, { signal: AbortSignal.timeout(PATIENCE) });
    return response.ok && (await response.text()) === 'ok\n';
  } catch {
    return false;
  }
}
