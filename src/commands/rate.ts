import { personAt } from '../actor.ts';
import { countCorpus } from '../answer/evidence.ts';
import { ANSWER_VERDICTS } from '../store/feedback.ts';
import { defineCommand } from './command.ts';
import { keeping } from './keeping.ts';
import { say } from './say.ts';
import { thank } from './thank.ts';

// No answer is kept, so one that was never given can't be told apart; a vote on it counts for nothing that is.
const ID = /^[0-9a-f]{12}$/u;

/** Says whether an answer helped. */
export const rate = defineCommand({
  name: 'rate',
  description: 'Say whether an answer helped',
  example: '/rate 0123456789ab helpful',
  surface: 'button',
  options: {
    id: { type: 'string', description: 'The id of the answer', required: true, maxLength: 12, oneWord: true },
    verdict: {
      type: 'choice',
      description: 'Whether it helped',
      required: true,
      choices: ANSWER_VERDICTS,
    },
  },
  run: keeping(async ({ id, verdict }, { store, corpus, place, actor }) => {
    if (!ID.test(id)) return say('There is no such answer: rate one by the button below it.');
    const { version } = countCorpus(corpus);
    await store.feedback.vote({ on: 'answer', id, verdict }, version, personAt(place, actor));
    return thank(
      verdict === 'helpful'
        ? 'Kept is that this answer was helpful.'
        : 'Kept is that this answer was not helpful.',
    );
  }),
});
