import { foldText } from '../../text/normalise.ts';
import type { Draft, Entry, Place } from '../draft.ts';
import { isHeldUp } from '../held-up.ts';
import type { Claim } from '../model.ts';
import { createRule, type Finding } from './rule.ts';

/** No two claims say the same: neither the same quote nor the same text. A claim may say what a withdrawn one said. */
export const uniqueWording = createRule('unique-wording', ({ claims }) => {
  const heldUp = claims.filter(isHeldUp);
  return [
    ...findTwins(heldUp, 'quote', ({ quote }) => quote?.exact, ['quote', 'exact']),
    ...findTwins(heldUp, 'text', ({ text }) => text, ['text']),
  ];
});

function findTwins(
  claims: Draft['claims'],
  part: string,
  wording: (claim: Claim) => string | undefined,
  path: readonly string[],
): readonly Finding[] {
  const seen = new Map<string, Entry<Claim>>();
  return claims.flatMap((claim) => {
    const words = foldText(wording(claim.value) ?? '');
    const first = seen.get(words);
    if (first === undefined && words !== '') seen.set(words, claim);
    return first === undefined ? [] : [twin(part, first.value.id, claim.value.id, claim.at(...path))];
  });
}

function twin(part: string, first: string, second: string, place: Place): Finding {
  const message = `claim "${second}" has the same ${part} as claim "${first}"`;
  return { ...place, message, remedy: 'keep one of the two; if both are needed, say what sets them apart' };
}
