import type { Entry } from './draft.ts';
import type { Claim } from './model.ts';

/** Whether a claim is held up: it was not withdrawn. */
export function isHeldUp({ value }: Entry<Claim>): boolean {
  return value.withdrawn === undefined;
}
