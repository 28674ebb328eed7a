import type { Corpus, Stance } from '../corpus/model.ts';
import { isOccurrence, partOf } from '../corpus/part-of-claim.ts';
import { memoise } from '../memoise.ts';
import type { CommandReply } from '../reply/document.ts';
import { defineCommand } from './command.ts';

/** Lists the motions and topics with how much there is on each. */
export const topics = defineCommand({
  name: 'topics',
  description: 'What the corpus covers',
  example: '/topics',
  options: {},
  run: (_, { corpus }) => listTopics(corpus),
});

/** The same for everybody, and counted once for a corpus. */
const listTopics = memoise(({ claims, motions, topics }: Corpus): CommandReply => {
  const countOn = (motion: string, stance: Stance) =>
    claims.filter((claim) => partOf(claim, motion) === stance && !isOccurrence(claim)).length;
  const occurrencesOn = (motion: string) =>
    claims.filter((claim) => isOccurrence(claim) && partOf(claim, motion) !== undefined).length;
  const atIssue = motions.map(({ id, text }) => ({
    term: id,
    detail: `${text} ${countOn(id, 'pro')} claims in favour, ${countOn(id, 'con')} against, ${countOn(id, 'neutral')} neutral${andEvents(occurrencesOn(id))}`,
    url: null,
  }));
  const items = topics.map(({ id, label, description }) => ({
    term: id,
    detail: `${label}. ${description} (${claims.filter((claim) => claim.topics.includes(id)).length} claims)`,
    url: null,
  }));
  return {
    blocks: [
      { kind: 'heading', level: 1, text: 'What is at issue' },
      { kind: 'list', items: atIssue },
      { kind: 'heading', level: 1, text: 'Topics' },
      { kind: 'list', items },
      { kind: 'text', text: 'Show both sides of one in full with /compare and its name.', quiet: true },
    ],
    audience: 'default',
    answer: null,
  };
});

function andEvents(count: number): string {
  return count === 0 ? '' : `, ${count} on what happened and what the law says`;
}
