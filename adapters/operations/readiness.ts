import type { Platform } from '../../src/actor.ts';
import type { AdapterHealth } from '../../src/bot-port.ts';
import type { Health } from '../../src/store/store.ts';

/** What is known of the program at a moment. */
export interface Condition {
  readonly adapters: readonly { readonly platform: Platform; readonly health: AdapterHealth }[];
  /** As it was last asked. */
  readonly store: Health;
  readonly corpus: {
    readonly version: string;
    readonly claims: number;
    /** Why the folder's corpus is not what is answered from; null where it is. */
    readonly problem: string | null;
  };
}

/** One part of the program, and how it is. */
export interface Part {
  readonly name: string;
  /** `degraded`: it does not work as it should, and questions are answered all the same. */
  readonly state: 'ok' | 'degraded' | 'failing';
  readonly detail: string;
}

/** Whether the program can take questions, and why. */
export interface Readiness {
  readonly ready: boolean;
  readonly parts: readonly Part[];
}

/** Judges a condition. A store that is away makes nothing unready, nor does a new corpus that is refused, since questions are answered all the same. */
export function judgeReadiness({ adapters, store, corpus }: Condition): Readiness {
  const parts = [...adapters.map(toPart), storePart(store), corpusPart(corpus)];
  return { ready: parts.every(({ state }) => state !== 'failing'), parts };
}

function toPart({ platform, health: { state, detail } }: Condition['adapters'][number]): Part {
  return { name: platform, state: state === 'ready' ? 'ok' : 'failing', detail: `${state}: ${detail}` };
}

function storePart(store: Health): Part {
  return store.ok
    ? {
        name: 'store',
        state: 'ok',
        detail: `${store.engine}, answered in ${Math.round(store.milliseconds)} ms`,
      }
    : { name: 'store', state: 'degraded', detail: `${store.engine}: ${store.problem}` };
}

function corpusPart({ version, claims, problem }: Condition['corpus']): Part {
  const detail = `${version}, ${claims} claims`;
  return problem === null
    ? { name: 'corpus', state: 'ok', detail }
    : { name: 'corpus', state: 'degraded', detail: `${detail}; ${problem}` };
}
