import type { Corpus } from '../corpus/model.ts';
import type { FiguresOf } from './answer-to-reply.ts';

const NUMBER = new Intl.NumberFormat('en-GB');

/** Gives the figures of a corpus's claims, ready to show. */
export function createFiguresOf({ claims, speakers }: Corpus): FiguresOf {
  const figures = new Map(claims.map((claim) => [claim.id, claim.figures]));
  return (id) =>
    (figures.get(id) ?? []).map(({ value, unit, meaning, by }) => ({
      kind: 'figure',
      value: NUMBER.format(value),
      unit,
      meaning,
      by: speakers.get(by ?? '')?.name ?? null,
    }));
}
