import { createOperations, type HealthAndMetrics } from '../../../adapters/operations/create-operations.ts';
import type { AdapterHealth, RunningAdapter } from '../../../src/bot-port.ts';
import type { Upkeep } from '../../../src/store/store.ts';
import { tellTraffic, watchTraffic } from '../../../src/traffic.ts';
import { freePort } from '../../free-port.ts';
import { literary } from '../../literary-corpus.ts';
import { createFakePlatform } from '../../moderation/fake-platform.ts';

const LOOPBACK = '127.0.0.1';

let state: AdapterHealth['state'];
let problem: string | null;
let operations: HealthAndMetrics;
let publicPort: number;
let privatePort: number;

const upkeep: Upkeep = {
  health: async () => ({ ok: true, engine: 'sqlite', milliseconds: 2 }),
  sweep: async () => [],
  purge: async () => [],
  close: async () => {},
};

const adapter: RunningAdapter = {
  platform: 'discord',
  reach: createFakePlatform().reach,
  health: () => ({ state, detail: 'shard 0 of the secret guild' }),
  stop: async () => {},
  ended: new Promise(() => {}),
};

beforeEach(async () => {
  state = 'ready';
  problem = null;
  [publicPort, privatePort] = [await freePort(), await freePort()];
  operations = createOperations({
    store: { upkeep },
    corpus: () => ({ version: literary.version, claims: literary.claims.length, problem }),
    publicAddress: { host: LOOPBACK, port: publicPort, variable: 'PORT' },
    privateAddress: { host: LOOPBACK, port: privatePort, variable: 'METRICS_PORT' },
  });
  expect(await operations.start()).toEqual([]);
  operations.watch([adapter]);
});

afterEach(() => operations.stop());

async function get(port: number, path: string, method = 'GET') {
  const response = await fetch(`http://${LOOPBACK}:${port}${path}`, { method });
  return { status: response.status, body: await response.text() };
}

describe('at the public address', () => {
  test('the program says that it lives, whatever its adapters do', async () => {
    state = 'dead';
    expect(await get(publicPort, '/healthz')).toEqual({ status: 200, body: 'ok\n' });
  });

  test('it says whether it takes questions, and no more', async () => {
    expect(await get(publicPort, '/readyz')).toEqual({ status: 200, body: 'ready\n' });
    state = 'draining';
    expect(await get(publicPort, '/readyz?verbose=1')).toEqual({ status: 503, body: 'not ready\n' });
  });

  test.each(['/metrics', '/', '/constructor', '/healthz/../metrics'])('there is no %s', async (path) => {
    expect((await get(publicPort, path)).status).toBe(404);
  });

  test('nothing is taken but GET and HEAD', async () => {
    expect((await get(publicPort, '/healthz', 'POST')).status).toBe(405);
    expect(await get(publicPort, '/healthz', 'HEAD')).toEqual({ status: 200, body: '' });
  });
});

describe('at the operator’s address', () => {
  test('each part says how it is and why', async () => {
    state = 'resuming';
    const { status, body } = await get(privatePort, '/readyz');
    expect([status, JSON.parse(body)]).toEqual([
      503,
      {
        ready: false,
        parts: [
          { name: 'discord', state: 'failing', detail: 'resuming: shard 0 of the secret guild' },
          { name: 'store', state: 'ok', detail: 'sqlite, answered in 2 ms' },
          { name: 'corpus', state: 'ok', detail: `${literary.version}, 12 claims` },
        ],
      },
    ]);
  });

  test('Prometheus finds what was answered, how fast, and how things are', async () => {
    operations.count({
      platform: 'discord',
      command: 'ask',
      outcome: 'refused',
      intent: null,
      milliseconds: 3,
    });
    const { body } = await get(privatePort, '/metrics');
    for (const line of [
      'evenkey_invocations_total{platform="discord",command="ask",outcome="refused"} 1',
      'evenkey_answer_seconds_bucket{le="0.005",platform="discord",command="ask"} 1',
      'evenkey_adapter_ready{platform="discord"} 1',
      'evenkey_store_up 1',
      `evenkey_corpus_claims{version="${literary.version}"} 12`,
    ])
      expect(body).toContain(line);
    expect(body).toMatch(/evenkey_nodejs_eventloop_lag_seconds \d/u);
  });
});

test('Prometheus finds what the store did, and what happened between adapters and their platforms until it is ended', async () => {
  operations.countStore({ operation: 'gaps.hand', ok: true, milliseconds: 4 });
  tellTraffic('slack', 'rate-limited');
  tellTraffic('slack', 'rate-limited');
  tellTraffic('discord', 'reconnect');
  const { body } = await get(privatePort, '/metrics');
  for (const line of [
    'evenkey_store_operation_seconds_bucket{le="0.005",operation="gaps.hand",ok="true"} 1',
    'evenkey_platform_calls_total{platform="slack",outcome="rate-limited"} 2',
    'evenkey_platform_reconnects_total{platform="discord"} 1',
  ])
    expect(body).toContain(line);
  const heard: unknown[] = [];
  const end = watchTraffic((traffic) => heard.push(traffic));
  end();
  tellTraffic('slack', 'done');
  expect(heard).toEqual([]);
});

test('Prometheus finds how the corpus was read anew', async () => {
  operations.countReload({ outcome: 'replaced', version: 'def' }, 1_500);
  operations.countReload({ outcome: 'refused', problems: [] }, 250);
  problem = 'what stands in the corpus folder is refused';
  const { body } = await get(privatePort, '/metrics');
  for (const line of [
    'evenkey_corpus_reloads_total{outcome="replaced"} 1',
    'evenkey_corpus_reloads_total{outcome="refused"} 1',
    'evenkey_corpus_reload_seconds 0.25',
    'evenkey_corpus_refused 1',
  ])
    expect(body).toContain(line);
});

test('an address that is taken is told, with its variable', async () => {
  const other = createOperations({
    store: { upkeep },
    corpus: () => ({ version: 'abc', claims: 1, problem: null }),
    publicAddress: { host: LOOPBACK, port: publicPort, variable: 'PORT' },
    privateAddress: null,
  });
  expect(await other.start()).toEqual([
    `PORT ${publicPort} can't be listened at on 127.0.0.1 (EADDRINUSE): choose another, or end what uses it`,
  ]);
  await other.stop();
});
