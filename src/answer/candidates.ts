import type { Claim, Corpus, SideStance } from '../corpus/model.ts';
import type { Match } from '../retrieval/retriever.ts';

/** A match is relevant from this share of the best one's score on; what lies below pads nothing. */
const RELEVANT = 0.45;

/** Every claim on one side of a motion that is about one topic, by `motion/stance/topic`. */
export type ClaimsByTopic = ReadonlyMap<string, readonly Claim[]>;

/** Groups the sided claims of a corpus by motion, stance and topic, once. */
export function groupByTopic({ claims }: Corpus): ClaimsByTopic {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const [motion, stance] of Object.entries(claim.stance)) {
      for (const topic of claim.topics) {
        const key = `${motion}/${stance}/${topic}`;
        const group = groups.get(key);
        if (group) group.push(claim);
        else groups.set(key, [claim]);
      }
    }
  }
  return groups;
}

/** The matches that are relevant: about as good as the best. */
export function relevantMatches(matches: readonly Match[]): readonly Match[] {
  const least = RELEVANT * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least);
}

/**
 * What one side has on a question, best first: its relevant matches and, where those are fewer than `wanted`, its claims on
 * a topic of the best match. A question that uses one side's words still finds the other side's answer to it in that way.
 */
export function candidatesOf(
  stance: SideStance,
  motion: string,
  matches: readonly Match[],
  byTopic: ClaimsByTopic,
  wanted: number,
): readonly Match[] {
  const own = relevantMatches(matches).filter(({ claim }) => claim.stance[motion] === stance);
  if (own.length >= wanted) return own;
  const listed = new Set(own.map(({ claim }) => claim.id));
  const rest = matches.filter(
    ({ claim }) =>
      claim.stance[motion] === stance && !listed.has(claim.id) && sharesTopic(claim, matches[0]?.claim),
  );
  const found = [...own, ...rest];
  return found.length >= wanted ? found : [...found, ...topicMates(stance, motion, matches, byTopic, found)];
}

function sharesTopic(claim: Claim, best: Claim | undefined): boolean {
  return best?.topics.some((topic) => claim.topics.includes(topic)) ?? false;
}

/** Claims that no word of the question found, on a topic of the best match. */
function topicMates(
  stance: SideStance,
  motion: string,
  matches: readonly Match[],
  byTopic: ClaimsByTopic,
  found: readonly Match[],
): readonly Match[] {
  const listed = new Set(found.map(({ claim }) => claim.id));
  const topics = matches[0]?.claim.topics ?? [];
  const mates = topics.flatMap((topic) => byTopic.get(`${motion}/${stance}/${topic}`) ?? []);
  return [...new Set(mates)]
    .filter(({ id }) => !listed.has(id))
    .map((claim) => ({ claim, score: 0, coverage: 0 }));
}
