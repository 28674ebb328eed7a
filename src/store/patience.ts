/** What came of asking: the value, or nothing in time. */
export type Told<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false };

/** How long to wait. */
export interface PatienceOptions {
  /** How long one asking may take. */
  readonly milliseconds: number;
  /** After a failure nothing is asked for so long. */
  readonly restMilliseconds: number;
  readonly now: () => number;
}

/** Asks something that may be away or slow, and never waits long for it. */
export type Patience = <Value>(ask: () => Promise<Value>) => Promise<Told<Value>>;

/** A patience of its own memory: make one for each thing that is asked. */
export function createPatience({ milliseconds, restMilliseconds, now }: PatienceOptions): Patience {
  let restsUntil = Number.NEGATIVE_INFINITY;
  return async (ask) => {
    if (now() < restsUntil) return { ok: false };
    const told = await within(milliseconds, ask);
    if (!told.ok) restsUntil = now() + restMilliseconds;
    return told;
  };
}

function within<Value>(milliseconds: number, ask: () => Promise<Value>): Promise<Told<Value>> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ ok: false }), milliseconds);
    const settle = (told: Told<Value>) => {
      clearTimeout(timer);
      resolve(told);
    };
    ask().then(
      (value) => settle({ ok: true, value }),
      () => settle({ ok: false }),
    );
  });
}
