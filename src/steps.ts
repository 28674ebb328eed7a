import { setImmediate as letOthersGo } from 'node:timers/promises';

/** Work that is done step by step and ends with its result, so that whoever does it may do something else between two steps. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does all steps at once. */
export function finish<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The longest time that steps are done in one go, in milliseconds; the last of them may take it beyond. */
const SLICE = 8;

/** Does the steps a few milliseconds at a time; whatever else waits goes first in between. Rejects where it is called off. */
export async function finishInSlices<Result>(steps: Steps<Result>, signal: AbortSignal): Promise<Result> {
  for (;;) {
    signal.throwIfAborted();
    const end = performance.now() + SLICE;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await letOthersGo();
  }
}

/** A map over a list, an item a step. */
export function* mapInSteps<Item, Mapped>(
  items: readonly Item[],
  map: (item: Item, index: number) => Mapped,
): Steps<readonly Mapped[]> {
  const mapped: Mapped[] = [];
  for (const [index, item] of items.entries()) {
    mapped.push(map(item, index));
    yield;
  }
  return mapped;
}

/** What a list's items come to, each different thing once, an item a step. */
export function* collectInSteps<Item, Part>(
  items: readonly Item[],
  partsOf: (item: Item) => Iterable<Part>,
): Steps<ReadonlySet<Part>> {
  const parts = new Set<Part>();
  for (const item of items) {
    for (const part of partsOf(item)) parts.add(part);
    yield;
  }
  return parts;
}
