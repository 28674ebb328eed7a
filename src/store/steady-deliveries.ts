import type { DeliveryStore } from './deliveries.ts';
import { createPatience } from './patience.ts';

/** How many deliveries are remembered, and how long the store is waited for. */
export interface SteadyDeliveriesOptions {
  readonly waitMilliseconds: number;
  /** After the store failed, it isn't asked again so soon. */
  readonly restMilliseconds: number;
  /** The most keys kept in memory. */
  readonly keys: number;
  readonly now: () => number;
}

const DEFAULTS: SteadyDeliveriesOptions = {
  waitMilliseconds: 300,
  restMilliseconds: 1_000,
  keys: 50_000,
  now: () => performance.now(),
};

/**
 * Deliveries as an adapter claims them: across replicas through the store, and within the process where it is away or slow. Never
 * rejects. One delivered twice within the process is recognised without asking the store.
 */
export function createSteadyDeliveries(
  store: DeliveryStore,
  options: Partial<SteadyDeliveriesOptions> = {},
): DeliveryStore {
  const { waitMilliseconds, restMilliseconds, keys, now } = { ...DEFAULTS, ...options };
  const expiries = new Map<string, number>();
  const ask = createPatience({ milliseconds: waitMilliseconds, restMilliseconds, now });

  const claimHere = (key: string, secondsToLive: number): boolean => {
    if ((expiries.get(key) ?? Number.NEGATIVE_INFINITY) > now()) return false;
    expiries.delete(key);
    expiries.set(key, now() + secondsToLive * 1_000);
    const [oldest] = expiries.keys();
    if (expiries.size > keys && oldest !== undefined) expiries.delete(oldest);
    return true;
  };

  return {
    claim: async (key, secondsToLive) => {
      if (!claimHere(key, secondsToLive)) return false;
      const told = await ask(() => store.claim(key, secondsToLive));
      return told.ok ? told.value : true;
    },
  };
}
