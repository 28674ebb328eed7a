import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { BotLogEntry } from '../../src/bot.ts';
import type { Reload } from '../../src/reload.ts';
import type { StoreOperation } from '../../src/store/meter-store.ts';
import type { Traffic } from '../../src/traffic.ts';
import type { Condition } from './readiness.ts';

/** What is counted while the program serves, for Prometheus; never what was asked. */
export interface Metrics {
  /** Counts an invocation. */
  readonly count: (entry: BotLogEntry) => void;
  /** Counts an attempt to read the corpus anew. */
  readonly countReload: (reload: Reload, milliseconds: number) => void;
  /** Counts what the store did. */
  readonly countStore: (operation: StoreOperation) => void;
  /** Counts what happened between an adapter and its platform. */
  readonly countTraffic: (traffic: Traffic) => void;
  /** In Prometheus's text format, with how the program is at the moment. */
  readonly render: (condition: Condition) => Promise<string>;
  readonly contentType: string;
}

const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Metrics of their own registry; with those of the process: memory, event-loop delay, garbage collection. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry, prefix: 'evenkey_' });
  const questions = new Counter({
    name: 'evenkey_invocations_total',
    help: 'Invocations by platform, command and outcome; pleas are not counted.',
    labelNames: ['platform', 'command', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'evenkey_answer_seconds',
    help: 'From the invocation to the reply, without the way to and from the platform.',
    labelNames: ['platform', 'command'],
    buckets: BUCKETS,
    registers,
  });
  const adapters = new Gauge({
    name: 'evenkey_adapter_ready',
    help: '1 where the connection to the platform is ready, else 0.',
    labelNames: ['platform'],
    registers,
  });
  const store = new Gauge({
    name: 'evenkey_store_up',
    help: '1 where the store answers, else 0.',
    registers,
  });
  const storeSeconds = new Gauge({
    name: 'evenkey_store_seconds',
    help: 'How long the store took to answer when it was last asked.',
    registers,
  });
  const corpus = new Gauge({
    name: 'evenkey_corpus_claims',
    help: 'Claims in the corpus that is answered from, by its version.',
    labelNames: ['version'],
    registers,
  });
  const reloads = new Counter({
    name: 'evenkey_corpus_reloads_total',
    help: 'Attempts to read the corpus anew by outcome: replaced, unchanged, refused, failed.',
    labelNames: ['outcome'],
    registers,
  });
  const reloadSeconds = new Gauge({
    name: 'evenkey_corpus_reload_seconds',
    help: 'How long the last attempt to read the corpus anew took.',
    registers,
  });
  const refused = new Gauge({
    name: 'evenkey_corpus_refused',
    help: '1 where the corpus folder holds what was refused or could not be read, so that an older corpus is answered from, else 0.',
    registers,
  });
  const operations = new Histogram({
    name: 'evenkey_store_operation_seconds',
    help: 'How long the store took for what it was asked to do, by operation (gaps.hand: a question handed over) and whether it did it.',
    labelNames: ['operation', 'ok'],
    buckets: BUCKETS,
    registers,
  });
  const reconnects = new Counter({
    name: 'evenkey_platform_reconnects_total',
    help: 'Connections to the platform that were lost and made anew.',
    labelNames: ['platform'],
    registers,
  });
  const calls = new Counter({
    name: 'evenkey_platform_calls_total',
    help: 'Calls of the platform’s API by outcome: done, rate-limited (429), refused, broken (5xx), silent (no answer).',
    labelNames: ['platform', 'outcome'],
    registers,
  });
  return {
    contentType: registry.contentType,
    count: ({ platform, command, outcome, milliseconds }) => {
      questions.inc({ platform, command, outcome });
      seconds.observe({ platform, command }, milliseconds / 1_000);
    },
    countStore: ({ operation, ok, milliseconds }) =>
      operations.observe({ operation, ok: String(ok) }, milliseconds / 1_000),
    countTraffic: ({ platform, event }) => {
      if (event === 'reconnect') reconnects.inc({ platform });
      else calls.inc({ platform, outcome: event });
    },
    countReload: ({ outcome }, milliseconds) => {
      reloads.inc({ outcome });
      reloadSeconds.set(milliseconds / 1_000);
    },
    render: (condition) => {
      for (const { platform, health } of condition.adapters)
        adapters.set({ platform }, health.state === 'ready' ? 1 : 0);
      store.set(condition.store.ok ? 1 : 0);
      if (condition.store.ok) storeSeconds.set(condition.store.milliseconds / 1_000);
      corpus.reset();
      corpus.set({ version: condition.corpus.version }, condition.corpus.claims);
      refused.set(condition.corpus.problem === null ? 0 : 1);
      return registry.metrics();
    },
  };
}
