import { channel, subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { Platform } from './actor.ts';

/** How a call of a platform's API ended. `silent`: without an answer. */
export type CallOutcome = 'done' | 'rate-limited' | 'refused' | 'broken' | 'silent';

/** What happened between an adapter and its platform. */
export interface Traffic {
  readonly platform: Platform;
  /** `reconnect`: a connection was lost, and another is made. */
  readonly event: 'reconnect' | CallOutcome;
}

const NAME = 'evenkey:traffic';
const traffic = channel(NAME);

/** Tells whoever watches what happened; nobody need. */
export function tellTraffic(platform: Platform, event: Traffic['event']): void {
  if (traffic.hasSubscribers) traffic.publish({ platform, event } satisfies Traffic);
}

/** Hears of all traffic of this process from now on; gives what ends that. */
export function watchTraffic(listener: (traffic: Traffic) => void): () => void {
  const hear = (told: unknown) => listener(told as Traffic);
  subscribe(NAME, hear);
  return () => void unsubscribe(NAME, hear);
}

/** What a status of HTTP says of a call. */
export function outcomeOfStatus(status: number): CallOutcome {
  if (status === 429) return 'rate-limited';
  if (status >= 500) return 'broken';
  return status >= 400 ? 'refused' : 'done';
}
