import { quantile } from '../statistics.ts';
import { createSender } from './command-request.ts';
import { SERVERS, type ServerName } from './messages.ts';
import type { ServerUnderTest } from './server-under-test.ts';

/** What is measured of each server. */
export type Each<Value> = Readonly<Record<ServerName, Value>>;

/** What is sent in a round. */
export type TextOf = (round: number) => string;

/** What they came to: milliseconds, and requests for each second of processor time. */
export interface Comparison {
  readonly median: Each<number>;
  readonly p99: Each<number>;
  readonly rate: Each<number>;
}

/** How much is sent. */
export interface Extent {
  readonly warmUp: number;
  readonly rounds: number;
  readonly bursts: number;
  readonly burst: number;
}

const CONNECTIONS = 16;

/** Compares them on the same texts: one request at a time in turns, then bursts in turns, so that what slows the machine down does it to all. */
export async function compareServers(
  servers: Each<ServerUnderTest>,
  textOf: TextOf,
  extent: Extent,
): Promise<Comparison> {
  const times = await measureLatency(servers, textOf, extent);
  const rates = forEach((): number[] => []);
  for (let turn = 0; turn < extent.bursts; turn++)
    for (const name of SERVERS) rates[name].push(await measureRate(servers[name], textOf, extent.burst));
  const of = (values: Each<readonly number[]>, share: number) =>
    forEach((name) => quantile(values[name], share));
  return { median: of(times, 0.5), p99: of(times, 0.99), rate: of(rates, 0.5) };
}

function forEach<Value>(make: (name: ServerName) => Value): Each<Value> {
  return { bare: make('bare'), full: make('full'), evenkey: make('evenkey') };
}

async function measureLatency(
  servers: Each<ServerUnderTest>,
  textOf: TextOf,
  { warmUp, rounds }: Extent,
): Promise<Each<readonly number[]>> {
  const senders = forEach((name) => createSender(servers[name].url, 1));
  const times = forEach((): number[] => []);
  for (let round = 0; round < warmUp + rounds; round++) {
    for (const name of SERVERS) {
      const time = await senders[name].send(textOf(round));
      if (round >= warmUp) times[name].push(time);
    }
  }
  for (const name of SERVERS) senders[name].close();
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
