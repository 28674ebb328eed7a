import type { Stance } from '../corpus/model.ts';
import { isOccurrence, partOf } from '../corpus/part-of-claim.ts';
import { defineCommand } from './command.ts';

/** Lists the motions and topics with how much there is on each. */
export const topics = defineCommand({
  name: 'topics',
  description: 'What the corpus covers',
  example: '/topics',
  options: {},
  run: (_, { corpus }) => {
    const countOn = (motion: string, stance: Stance) =>
      corpus.claims.filter((claim) => partOf(claim, motion) === stance && !isOccurrence(claim)).length;
    const occurrencesOn = (motion: string) =>
      corpus.claims.filter((claim) => isOccurrence(claim) && partOf(claim, motion) !== undefined).length;
    const motions = corpus.motions.map(({ id, text }) => ({
      term: id,
      detail: `${text} ${countOn(id, 'pro')} claims in favour, ${countOn(id, 'con')} against, ${countOn(id, 'neutral')} neutral${andEvents(occurrencesOn(id))}`,
      url: null,
    }));
    const items = corpus.topics.map(({ id, label, description }) => ({
      term: id,
      detail: `${label}. ${description} (${corpus.claims.filter((claim) => claim.topics.includes(id)).length} claims)`,
      url: null,
    }));
    return {
      blocks: [
        { kind: 'heading', level: 1, text: 'What is at issue' },
        { kind: 'list', items: motions },
        { kind: 'heading', level: 1, text: 'Topics' },
        { kind: 'list', items },
        { kind: 'text', text: 'Show both sides of one in full with /compare and its name.', quiet: true },
      ],
      audience: 'default',
      answer: null,
    };
  },
});

function andEvents(count: number): string {
  return count === 0 ? '' : `, ${count} on what happened and what the law says`;
}
