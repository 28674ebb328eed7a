import type { Json } from './json.ts';
import { refusal } from './refusal.ts';

/** How long a trigger_id can be used, in milliseconds: https://docs.slack.dev/interactivity/handling-user-interaction */
export const TRIGGER_LIFE = 3_000;

/** What somebody's doing allows an app to do once, and soon. */
export interface Triggers {
  readonly issue: (workspace: string, user: string) => string;
  /** Whose it was, or why it can't be used. */
  readonly exchange: (id: unknown) => { readonly user: string } | { readonly refused: Json };
}

/** Triggers that expire by this clock. */
export function createTriggers(now: () => number): Triggers {
  const known = new Map<string, { readonly user: string; readonly issued: number; readonly used: boolean }>();
  return {
    issue: (workspace, user) => {
      const id = `${known.size + 1}.${workspace}.${Math.random().toString(36).slice(2)}`;
      known.set(id, { user, issued: now(), used: false });
      return id;
    },
    exchange: (id) => {
      const trigger = typeof id === 'string' ? known.get(id) : undefined;
      if (typeof id !== 'string' || !trigger) return { refused: refusal('invalid_trigger_id') };
      if (trigger.used) return { refused: refusal('exchanged_trigger_id') };
      if (now() - trigger.issued > TRIGGER_LIFE) return { refused: refusal('expired_trigger_id') };
      known.set(id, { ...trigger, used: true });
      return { user: trigger.user };
    },
  };
}
