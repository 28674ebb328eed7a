import type { Json } from './json.ts';

/** Something that Slack tells an app. */
export interface Delivery {
  readonly type: 'slash_commands' | 'interactive' | 'events_api';
  readonly payload: Json;
  readonly retry: { readonly number: number; readonly reason: string } | null;
}

/** How the app took it. */
export type Receipt =
  | { readonly kind: 'acknowledged'; readonly response: unknown; readonly milliseconds: number }
  | { readonly kind: 'refused'; readonly status: number }
  | { readonly kind: 'unanswered' };

/** How Slack reaches an app: over a socket, or over HTTP. */
export interface Transport {
  readonly deliver: (delivery: Delivery) => Promise<Receipt>;
}
