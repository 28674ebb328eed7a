import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a balancer sends requests on to: ports of this machine, which come and go. */
export interface Balancer {
  readonly port: number;
  readonly add: (port: number) => void;
  readonly isReady: (port: number) => boolean;
  /** How many requests each port has answered. */
  readonly answered: ReadonlyMap<number, number>;
  /** Requests that nobody answered, with why. */
  readonly lost: readonly string[];
  readonly stop: () => Promise<void>;
}

/** How often a balancer asks for health, in milliseconds. */
const EVERY = 250;

/** A balancer as they are: it keeps connections open, asks each replica's /readyz now and then, and sends each request once, to one that was ready then. */
export async function startBalancer(): Promise<Balancer> {
  const ready = new Map<number, boolean>();
  const answered = new Map<number, number>();
  const lost: string[] = [];
  const agent = new Agent({ keepAlive: true });
  let turn = 0;
  const choose = (): number | null => {
    const ports = [...ready].filter(([, isReady]) => isReady).map(([port]) => port);
    turn += 1;
    return ports[turn % ports.length] ?? null;
  };
  const look = async (port: number) => {
    const isHealthy = await askHealth(port);
    if (isHealthy !== null) ready.set(port, isHealthy);
  };
  const looking = setInterval(() => {
    for (const port of ready.keys()) void look(port);
  }, EVERY);
  const server = createServer((incoming, outgoing) => {
    const port = choose();
    if (port === null) {
      lost.push('nobody was ready');
      outgoing.writeHead(503).end();
      return;
    }
    forward(incoming, outgoing, port, agent).then(
      () => answered.set(port, (answered.get(port) ?? 0) + 1),
      (error: Error) => {
        lost.push(`port ${port}: ${error.message}`);
        outgoing.destroy();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    add: (port) => ready.set(port, false),
    isReady: (port) => ready.get(port) === true,
    answered,
    lost,
    stop: async () => {
      clearInterval(looking);
      agent.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Null where it says nothing in time, which on a busy machine says nothing of it. */
async function askHealth(port: number): Promise<boolean | null> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch (error) {
    return error instanceof Error && error.name === 'TimeoutError' ? null : false;
  }
}

function forward(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number,
  agent: Agent,
): Promise<void> {
  const { method, url, headers } = incoming;
  const { connection: _, ...kept } = headers;
  return new Promise((resolve, reject) => {
    const onward = request(
      { agent, host: '127.0.0.1', port, method, path: url, headers: kept },
      (response) => {
        const { connection: __, 'transfer-encoding': ___, ...told } = response.headers;
        outgoing.writeHead(response.statusCode ?? 502, told);
        response.pipe(outgoing);
        response.on('end', resolve).on('error', reject);
      },
    );
    onward.on('error', reject);
    incoming.pipe(onward);
  });
}
