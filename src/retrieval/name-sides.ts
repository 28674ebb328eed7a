import type { Corpus, SideStance } from '../corpus/model.ts';
import { generalSide } from '../corpus/polarity.ts';

/** The side on the general motion of whoever is for a law that has a name; null for what is no such name, or where that is not known. */
export type SideOfName = (tag: string) => SideStance | null;

/**
 * Takes laws that have a name to be of the side that most of a corpus's claims of kind `law` are of. One law more or less is told of by too
 * few to go by them.
 */
export function createSidesOfNames(corpus: Corpus): SideOfName {
  const laws = new Set(corpus.names.filter(({ kind }) => kind === 'law').map(({ name }) => `n:${name}`));
  const sides = corpus.claims.filter(({ kind }) => kind === 'law').map((claim) => generalSide(claim, corpus));
  const lead = sides.filter((side) => side === 'pro').length - sides.filter((side) => side === 'con').length;
  const side = lead === 0 ? null : lead > 0 ? 'pro' : 'con';
  return (tag) => (laws.has(tag) ? side : null);
}
