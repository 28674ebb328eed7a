import type { Claim, Corpus, SideStance } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import { memoiseSteps } from '../memoise.ts';
import type { Match } from '../retrieval/retriever.ts';
import type { Steps } from '../steps.ts';

/** A match is relevant from this share of the best one's score on; what lies below pads nothing. */
export const RELEVANT = 0.45;

/** From how many claims of a side on nobody looks further for more. */
const ENOUGH = 6;

/** The claims on one side of a motion by `motion/stance`, and those about one topic by `motion/stance/topic`. */
export type ClaimsByTopic = ReadonlyMap<string, readonly Claim[]>;

/** Groups the sided claims of a corpus by motion, stance and topic, once. */
export const groupByTopic = memoiseSteps(function* ({ claims }: Corpus): Steps<ClaimsByTopic> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const motion of Object.keys(claim.stance)) {
      const side = `${motion}/${partOf(claim, motion)}`;
      for (const key of [side, ...claim.topics.map((topic) => `${side}/${topic}`)]) {
        const group = groups.get(key);
        if (group) group.push(claim);
        else groups.set(key, [claim]);
      }
    }
    yield;
  }
  return groups;
});

/** The matches that are relevant: about as good as the best. */
export function relevantMatches(matches: readonly Match[]): readonly Match[] {
  const least = RELEVANT * (matches[0]?.score ?? 0);
  return matches.filter(({ score }) => score >= least);
}

/** What one side has on a question. */
export interface Candidates {
  /** Best first. */
  readonly matches: readonly Match[];
  /** Whether they speak to the question itself, not only to the motion it belongs to. */
  readonly direct: boolean;
}

/**
 * What one side has on a question: its relevant matches, then its matches and its other claims on a topic of the best
 * match. A question that uses one side's words finds the other side's answer in that way. Where a side has none of these,
 * what it says on the motion as a whole, which the answer must then say. Nothing is taken from outside the time that is asked for.
 */
export function candidatesOf(
  stance: SideStance,
  motion: string,
  matches: readonly Match[],
  byTopic: ClaimsByTopic,
  isWithin: (claim: Claim) => boolean = () => true,
): Candidates {
  const own = matches.filter(({ claim }) => partOf(claim, motion) === stance);
  const topics = matches[0]?.claim.topics ?? [];
  const least = RELEVANT * (matches[0]?.score ?? 0);
  const near = own.filter(
    ({ claim, score }) => score >= least || claim.topics.some((topic) => topics.includes(topic)),
  );
  if (near.length >= ENOUGH) return { matches: byTopicAsked(near, topics, least), direct: true };
  const keys = topics.map((topic) => `${motion}/${stance}/${topic}`);
  const mates = topicMates(keys, byTopic, near).filter(({ claim }) => isWithin(claim));
  const direct = byTopicAsked([...near, ...mates], topics, least);
  if (direct.length > 0) return { matches: direct, direct: true };
  const all = topicMates([`${motion}/${stance}`], byTopic, []).filter(({ claim }) => isWithin(claim));
  return { matches: own.length > 0 ? own : all, direct: false };
}

/**
 * Weighs what is no relevant match by the topics, too, that it shares with the best one, since a word in common says little: "a backdoor
 * for the police" is no question for a figure that police forces gave. Half of its score then is for that.
 */
function byTopicAsked(matches: readonly Match[], topics: readonly string[], least: number): readonly Match[] {
  const shareOf = ({ claim }: Match) =>
    topics.filter((topic) => claim.topics.includes(topic)).length / (topics.length || 1);
  const weigh = (match: Match) =>
    match.score >= least ? match.score : (match.score + least * shareOf(match)) / 2;
  return matches
    .map((match) => ({ ...match, score: weigh(match) }))
    .sort((left, right) => right.score - left.score);
}

/** Claims that no word of the question found, of some groups. */
function topicMates(
  keys: readonly string[],
  byTopic: ClaimsByTopic,
  found: readonly Match[],
): readonly Match[] {
  const listed = new Set(found.map(({ claim }) => claim.id));
  const mates = new Set(keys.flatMap((key) => byTopic.get(key) ?? []));
  return [...mates].filter(({ id }) => !listed.has(id)).map((claim) => ({ claim, score: 0, question: null }));
}
