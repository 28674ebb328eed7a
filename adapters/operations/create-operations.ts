import type { RunningAdapter } from '../../src/bot-port.ts';
import type { Operations, Route } from '../../src/serve.ts';
import type { Health, Store } from '../../src/store/store.ts';
import { watchTraffic } from '../../src/traffic.ts';
import { createMetrics } from './metrics.ts';
import { type Condition, judgeReadiness, type Readiness } from './readiness.ts';
import { privateRoutes, publicRoutes } from './routes.ts';
import { type Address, type Listening, type Response, serveRoutes } from './serve-routes.ts';

/** What operations look at and listen at. */
export interface OperationsDependencies {
  readonly store: Pick<Store, 'upkeep'>;
  readonly corpus: () => Condition['corpus'];
  /** Null where somebody else serves the public routes, or nobody is to. */
  readonly publicAddress: Address | null;
  /** Null where metrics are not served. */
  readonly privateAddress: Address | null;
}

/** Health and metrics, with what they say at a moment. */
export interface HealthAndMetrics extends Operations {
  readonly readiness: () => Readiness;
}

const ASK_STORE = 5_000;

/** Health and metrics of the program: without details for everybody, with them for the operator. */
export function createOperations(dependencies: OperationsDependencies): HealthAndMetrics {
  const { store, corpus, publicAddress, privateAddress } = dependencies;
  const metrics = createMetrics();
  let adapters: readonly RunningAdapter[] = [];
  let health: Health = { ok: false, engine: 'sqlite', problem: 'not asked yet' };
  let servers: readonly Listening[] = [];
  const ask = async () => {
    health = await store.upkeep.health();
  };
  const endTraffic = watchTraffic(metrics.countTraffic);
  const asking = setInterval(() => void ask(), ASK_STORE).unref();
  const condition = (): Condition => ({
    adapters: adapters.map((adapter) => ({ platform: adapter.platform, health: adapter.health() })),
    store: health,
    corpus: corpus(),
  });
  const readiness = () => judgeReadiness(condition());
  const scrape = async (): Promise<Response> => ({
    status: 200,
    body: await metrics.render(condition()),
    contentType: metrics.contentType,
  });
  return {
    count: metrics.count,
    countReload: metrics.countReload,
    countStore: metrics.countStore,
    routes: publicRoutes(readiness),
    readiness,
    watch: (running) => {
      adapters = running;
    },
    start: async () => {
      await ask();
      const opened = [
        publicAddress === null
          ? null
          : serveRoutes(toResponses(publicRoutes(readiness), 'text/plain'), publicAddress),
        privateAddress === null
          ? null
          : serveRoutes(
              { ...toResponses(privateRoutes(readiness), 'application/json'), '/metrics': scrape },
              privateAddress,
            ),
      ];
      servers = (await Promise.all(opened)).flatMap((server) => server ?? []);
      return servers.flatMap((server) => (server.ok ? [] : [server.problem]));
    },
    stop: async () => {
      clearInterval(asking);
      endTraffic();
      await Promise.all(servers.map((server) => (server.ok ? server.close() : null)));
    },
  };
}

function toResponses(
  routes: readonly Route[],
  contentType: string,
): Readonly<Record<string, () => Response>> {
  return Object.fromEntries(routes.map(({ path, answer }) => [path, () => ({ ...answer(), contentType })]));
}
