import type { CorpusStats } from './count-claims.ts';

// From here on a reader would say that the corpus leans.
const SIDES = 1.5;
const SHARE = 0.4;
const LEAST_TOPIC = 3;

/** Where a corpus leans, a sentence each: to a side of a motion or topic, on one source or on one organisation. */
export function findLeanings({
  motions,
  topics,
  sources,
  organisations,
  claims,
}: CorpusStats): readonly string[] {
  return [
    ...motions.flatMap(({ motion, stances, speakers, directions }) => [
      ...leanOf(`motion ${motion}`, stances, 'claims'),
      ...leanOf(`motion ${motion}`, speakers, 'speakers'),
      ...leanOf(`motion ${motion}`, directions, 'events and laws'),
    ]),
    ...topics.flatMap(({ topic, stances }) =>
      stances.pro + stances.con < LEAST_TOPIC ? [] : leanOf(`topic ${topic}`, stances, 'claims'),
    ),
    ...rest('source', sources, claims),
    ...rest('organisation', organisations, claims),
  ];
}

function leanOf(
  what: string,
  { pro, con }: { readonly pro: number; readonly con: number },
  unit: string,
): readonly string[] {
  const [side, more, less] = pro > con ? ['pro', pro, con] : ['con', con, pro];
  if (more === 0 || more < SIDES * less || more - less < 2) return [];
  return [`${what} leans to ${side}: ${pro} pro, ${con} con ${unit}`];
}

function rest(kind: string, counts: CorpusStats['sources'], claims: number): readonly string[] {
  const [first] = counts;
  if (first === undefined || first.count < SHARE * claims) return [];
  return [`${kind} ${first.name} has ${first.count} of ${claims} claims`];
}
