import { setTimeout as sleep } from 'node:timers/promises';

/** How long a fact is waited for; a loaded machine may need long. */
const PATIENCE_MILLISECONDS = 20_000;

/** Waits until something is there, and returns it. What it was is named where it never comes. */
export async function until<Fact>(
  name: string,
  look: () => Fact | null | undefined | false,
  patience = PATIENCE_MILLISECONDS,
): Promise<Fact> {
  const end = performance.now() + patience;
  for (;;) {
    const fact = look();
    if (fact !== null && fact !== undefined && fact !== false) return fact;
    if (performance.now() > end) throw new Error(`waited ${patience} ms in vain for ${name}`);
    await sleep(5);
  }
}
