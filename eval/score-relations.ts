import type { Answer, Notice } from '../src/answer/answer.ts';
import type { Claim, Corpus } from '../src/corpus/model.ts';
import { pointsOf } from './points.ts';
import { type Rate, rate } from './rate.ts';

/** What is measured of how answers tell that claims bear on each other. */
export interface RelationScore {
  /** Claims shown whose conflict is told and the other side of it named, of all shown that are in one. */
  readonly disputesTold: Rate;
  /** Claims shown whose overtaking is told and a later claim named, of all shown that were overtaken. */
  readonly updatesTold: Rate;
}

/** Scores answers by whether what they show comes with what disputes or overtakes it. */
export function scoreRelations(answers: readonly Answer[], corpus: Corpus): RelationScore {
  const { disputed, overtaken } = relate(corpus);
  return {
    disputesTold: told(answers, 'disputed', disputed, corpus),
    updatesTold: told(answers, 'updated', overtaken, corpus),
  };
}

/** From a claim's id to the claims that an answer which shows it has to name one of. */
type Others = ReadonlyMap<string, readonly Claim[]>;

function told(
  answers: readonly Answer[],
  kind: 'disputed' | 'updated',
  others: Others,
  corpus: Corpus,
): Rate {
  const shown = answers.flatMap((answer) =>
    pointsOf(answer).flatMap(({ claim }) => {
      const named = others.get(claim);
      return named ? [{ named, notices: answer.notices.filter((notice) => notice.kind === kind) }] : [];
    }),
  );
  return rate(shown, ({ named, notices }) =>
    named.some((claim) => notices.some((notice) => isNamed(claim, notice, corpus))),
  );
}

/** A claim is named by what it says, by who says it or by where it stands. */
function isNamed({ text, speaker, source }: Claim, notice: Notice, { speakers, sources }: Corpus): boolean {
  const { publisher, url } = sources.get(source) ?? {};
  const words = [text, speakers.get(speaker ?? '')?.name, publisher];
  return (
    words.some((each) => each !== undefined && notice.text.includes(each)) ||
    notice.links.some((link) => url !== undefined && url !== null && link.url.startsWith(url))
  );
}

function relate({ claims }: Corpus): { readonly disputed: Others; readonly overtaken: Others } {
  const disputes = claims.flatMap((claim) => claim.disputes.map((to) => ({ from: claim.id, to })));
  const updates = claims.flatMap((claim) => claim.updates.map((to) => ({ from: claim.id, to })));
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const others = (reach: (id: string) => readonly string[]): Others =>
    new Map(
      claims.flatMap(({ id }) => {
        const found = reach(id).flatMap((each) => byId.get(each) ?? []);
        return found.length === 0 ? [] : [[id, found]];
      }),
    );
  return {
    disputed: others((id) =>
      disputes.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])),
    ),
    overtaken: others((id) => laterThan(id, updates)),
  };
}

/** Whatever overtook it, and whatever overtook that. Terminates since the corpus allows no claim to overtake itself. */
function laterThan(
  id: string,
  updates: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  const next = updates.filter(({ to }) => to === id).map(({ from }) => from);
  return next.flatMap((each) => [each, ...laterThan(each, updates)]);
}
