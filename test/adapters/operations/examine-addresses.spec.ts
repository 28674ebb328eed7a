import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { examineAddresses } from '../../../adapters/operations/examine-addresses.ts';
import { serveRoutes } from '../../../adapters/operations/serve-routes.ts';

const HERE = { host: '127.0.0.1', variable: 'PORT' } as const;
const ALIVE = { '/healthz': () => ({ status: 200, body: 'ok\n', contentType: 'text/plain' }) };

let other: Server;

beforeEach(async () => {
  other = createServer((_, response) => response.end('hi'));
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
});

afterEach(() => {
  other.closeAllConnections();
  other.close();
});

const taken = () => (other.address() as AddressInfo).port;

describe('looking at addresses', () => {
  test('finds one that is free, and leaves it so', async () => {
    for (const time of [1, 2])
      expect([time, await examineAddresses([{ ...HERE, port: 0 }])]).toEqual([
        time,
        [{ kind: 'fine', text: 'PORT 0 at 127.0.0.1 is free' }],
      ]);
  });

  test('says that something else is there', async () => {
    expect(await examineAddresses([{ ...HERE, port: taken() }])).toEqual([
      { kind: 'problem', text: expect.stringMatching(/taken by something else: choose another port/u) },
    ]);
  });

  test('warns that an Evenkey runs there', async () => {
    const running = await serveRoutes(ALIVE, { ...HERE, port: 0 });
    if (!running.ok) throw new Error(running.problem);
    expect(await examineAddresses([{ ...HERE, port: running.port }])).toEqual([
      { kind: 'warning', text: expect.stringContaining('taken by an Evenkey that runs') },
    ]);
    await running.close();
  });

  test('says that an address is not this machine’s', async () => {
    expect(await examineAddresses([{ host: '192.0.2.1', port: 0, variable: 'METRICS_PORT' }])).toEqual([
      {
        kind: 'problem',
        text: expect.stringMatching(/^METRICS_PORT .*EADDRNOTAVAIL.*address of this machine/u),
      },
    ]);
  });
});
