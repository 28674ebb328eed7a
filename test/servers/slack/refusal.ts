import type { Json } from './json.ts';

/** An answer of the Web API that says no, with messages for the developer where there are any. */
export function refusal(error: string, messages: readonly string[] = [], more: Json = {}): Json {
  const details =
    messages.length === 0
      ? {}
      : { response_metadata: { messages: messages.map((message) => `[ERROR] ${message}`) } };
  return { ok: false, error, ...more, ...details };
}
