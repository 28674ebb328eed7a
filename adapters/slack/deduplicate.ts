import type { AllMiddlewareArgs, AnyMiddlewareArgs, Middleware } from '@slack/bolt';
import type { DeliveryStore } from '../../src/store/deliveries.ts';
import type { InFlight } from './in-flight.ts';

/** Seconds for which a delivery is remembered: Slack retries an event for five minutes, and a signature holds for as long. */
export const REMEMBERED = 3_600;

/**
 * Lets each delivery through once, across every replica. One that came before is acknowledged and goes no further; Bolt has acknowledged events
 * already when this runs, so an event is answered once or, where the process ends meanwhile, not at all.
 */
export function createDeduplicate(
  deliveries: DeliveryStore,
  inFlight: InFlight,
): Middleware<AnyMiddlewareArgs> {
  return (args) => inFlight.track(pass(args, deliveries));
}

async function pass(args: AnyMiddlewareArgs & AllMiddlewareArgs, deliveries: DeliveryStore): Promise<void> {
  const key = keyOf(args.body);
  if (key === null || (await deliveries.claim(`slack:${key}`, REMEMBERED))) return args.next();
  if ('ack' in args && args.ack) await acknowledge(args);
}

async function acknowledge(args: AnyMiddlewareArgs): Promise<void> {
  if ('ack' in args && typeof args.ack === 'function') await args.ack();
}

/** What tells a delivery from every other; null for what may come again, as what is typed into a menu. */
function keyOf(body: object): string | null {
  if ('type' in body && body.type === 'block_suggestion') return null;
  const id = 'event_id' in body ? body.event_id : 'trigger_id' in body ? body.trigger_id : null;
  return typeof id === 'string' && id !== '' ? id : null;
}
