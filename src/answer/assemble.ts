import { createBearings } from '../corpus/bearings.ts';
import type { Claim, Corpus, Motion, SideStance } from '../corpus/model.ts';
import type { Answer, Side } from './answer.ts';
import { type ClaimsByTopic, groupByTopic } from './candidates.ts';
import { type Citer, createCiting } from './cite.ts';
import { countCorpus, describeEvidence, periodOf, pointsOf } from './evidence.ts';
import { hashTexts } from './hash.ts';
import type { LaidSide } from './layout-task.ts';
import { type Related, relateShown } from './related.ts';

/** The part of an answer that claims make: what is shown on each side and beside it, with its citations. */
export interface Evidence
  extends Pick<Answer, 'motion' | 'sides' | 'context' | 'citations' | 'asOf' | 'corpus'> {
  /** What has overtaken a claim that is shown or puts it differently; not among the sides' points, but cited with them. */
  readonly related: readonly Related[];
}

/** Which claims to show and where. */
export interface Shown {
  readonly motion: Motion | null;
  /** In the order shown; a side that shows nothing is left out. */
  readonly sides: readonly LaidSide[];
  readonly context: readonly Claim[];
}

/** Turns claims into the evidence of an answer, for everything that shows claims. */
export interface Assembler {
  readonly byTopic: ClaimsByTopic;
  readonly assemble: (shown: Shown) => Evidence;
  /** The id of an answer: the same texts on the same corpus have the same. */
  readonly idOf: (...texts: readonly string[]) => string;
}

/** An assembler over a corpus; what is known of each claim beforehand is read once. */
export function createAssembler(corpus: Corpus): Assembler {
  const byTopic = groupByTopic(corpus);
  const counts = countCorpus(corpus);
  const startCiting = createCiting(corpus);
  const bearingsOf = createBearings(corpus);
  return {
    byTopic,
    assemble: ({ motion, sides: laid, context: neutral }) => {
      const citer = startCiting();
      const sides = laid
        .filter(({ shown }) => shown.length > 0)
        .map((side) => toSide(side, motion, byTopic, citer));
      const cite = (claim: Claim) => citer.cite(claim, motion);
      const context = neutral.map(cite);
      const shown = [...laid.flatMap((side) => side.shown), ...neutral];
      const related = relateShown(shown, bearingsOf, cite);
      const citations = citer.citations();
      return {
        motion: motion && sides.length > 0 ? { id: motion.id, text: motion.text } : null,
        sides,
        context,
        related,
        citations,
        asOf: periodOf(pointsOf({ sides, context, related })),
        corpus: counts,
      };
    },
    idOf: (...texts) => hashTexts(...texts, counts.version).slice(0, 12),
  };
}

const NONE: readonly Claim[] = [];

function toSide(
  { stance, shown, available }: LaidSide,
  motion: Motion | null,
  byTopic: ClaimsByTopic,
  { cite }: Citer,
): Side {
  return {
    stance,
    label: motion?.sides[stance] ?? stance,
    available: available.length,
    evidence: describeEvidence(byTopic.get(`${motion?.id}/${stance}`) ?? NONE),
    points: shown.map((claim) => cite(claim, motion)),
  };
}

/** Sides in the order in which they are shown: the leading one first. */
export function inOrder<Item extends { readonly stance: SideStance }>(
  sides: readonly Item[],
  leader: SideStance,
): readonly Item[] {
  return sides.length > 1 && leader !== sides[0]?.stance ? [...sides].reverse() : sides;
}
