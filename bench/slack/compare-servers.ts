import { quantile } from '../statistics.ts';
import { createSender } from './command-request.ts';
import type { ServerUnderTest } from './server-under-test.ts';

/** The two servers that are compared. */
export interface Servers {
  readonly bare: ServerUnderTest;
  readonly evenkey: ServerUnderTest;
}

type Name = keyof Servers;

const NAMES: readonly Name[] = ['bare', 'evenkey'];

/** What is sent in a round. */
export type TextOf = (round: number) => string;

/** What the two came to: milliseconds, and requests for each second of processor time. */
export interface Comparison {
  readonly median: Readonly<Record<Name, number>>;
  readonly p99: Readonly<Record<Name, number>>;
  readonly rate: Readonly<Record<Name, number>>;
}

/** How much is sent. */
export interface Extent {
  readonly warmUp: number;
  readonly rounds: number;
  readonly bursts: number;
  readonly burst: number;
}

const CONNECTIONS = 16;

/** Compares them on the same texts: one request at a time in turns, then bursts in turns, so that what slows the machine down does it to both. */
export async function compareServers(servers: Servers, textOf: TextOf, extent: Extent): Promise<Comparison> {
  const times = await measureLatency(servers, textOf, extent);
  const rates = { bare: [] as number[], evenkey: [] as number[] };
  for (let turn = 0; turn < extent.bursts; turn++)
    for (const name of NAMES) rates[name].push(await measureRate(servers[name], textOf, extent.burst));
  const of = (values: Readonly<Record<Name, readonly number[]>>, share: number) => ({
    bare: quantile(values.bare, share),
    evenkey: quantile(values.evenkey, share),
  });
  return { median: of(times, 0.5), p99: of(times, 0.99), rate: of(rates, 0.5) };
}

async function measureLatency(
  servers: Servers,
  textOf: TextOf,
  { warmUp, rounds }: Extent,
): Promise<Readonly<Record<Name, readonly number[]>>> {
  const senders = { bare: createSender(servers.bare.url, 1), evenkey: createSender(servers.evenkey.url, 1) };
  const times = { bare: [] as number[], evenkey: [] as number[] };
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of NAMES) {
      const time = await senders[name].send(textOf(round));
      if (round >= warmUp) times[name].push(time);
    }
  }
  for (const name of NAMES) senders[name].close();
  return times;
}

/** Requests for each second of processor time that the server used: what one core can do, however busy the machine is. */
export async function measureRate(
  server: ServerUnderTest,
  textOf: TextOf,
  requests: number,
): Promise<number> {
  const sender = createSender(server.url, CONNECTIONS);
  const before = await server.usage();
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < requests) await sender.send(textOf(next++));
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, work));
  const after = await server.usage();
  sender.close();
  return requests / ((after.cpuMilliseconds - before.cpuMilliseconds) / 1_000);
}
