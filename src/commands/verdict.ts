import { personAt } from '../actor.ts';
import { countCorpus } from '../answer/evidence.ts';
import type { Claim } from '../corpus/model.ts';
import type { CommandReply } from '../reply/document.ts';
import { POINT_VERDICTS } from '../store/feedback.ts';
import { cut, MENU_LABEL } from '../text/cut.ts';
import { defineCommand } from './command.ts';
import { keeping } from './keeping.ts';
import { say, showPrivately } from './say.ts';
import { thank } from './thank.ts';

type Reason = (typeof POINT_VERDICTS)[number];

const REASONS: Readonly<Record<Reason, string>> = {
  'wrong-stance': 'It stands on the wrong side',
  'out-of-context': 'It is out of its context',
  'off-topic': 'It has nothing to do with the question',
  'outdated-source': 'Its source is outdated',
  helpful: 'Nothing is wrong with it: it is helpful',
};

/** Says what is wrong with a point, or asks for it. */
export const verdict = defineCommand({
  name: 'verdict',
  description: 'Say what is wrong with a point',
  example: '/verdict moore-backbone wrong-stance',
  surface: 'button',
  replies: 'in-place',
  options: {
    claim: {
      type: 'string',
      description: 'The id of the claim',
      required: true,
      maxLength: 60,
      oneWord: true,
    },
    reason: {
      type: 'choice',
      description: 'What is wrong with it',
      required: false,
      choices: POINT_VERDICTS,
    },
  },
  run: keeping(async ({ claim: id, reason }, { store, corpus, place, actor }) => {
    const claim = corpus.claims.find((each) => each.id === id);
    if (claim === undefined)
      return say('The corpus does not hold this point any more. Thank you all the same.');
    if (reason === undefined) return askReason(claim);
    const { version } = countCorpus(corpus);
    await store.feedback.vote({ on: 'point', id, verdict: reason }, version, personAt(place, actor));
    return thank(`Kept is, of the point “${cut(claim.text, MENU_LABEL)}”: ${lowerFirst(REASONS[reason])}.`);
  }),
});

function askReason({ id, text }: Claim): CommandReply {
  const options = Object.entries(REASONS).map(([reason, label]) => ({
    label,
    line: `/verdict ${id} ${reason}`,
  }));
  return showPrivately([
    { kind: 'text', text: `On the point “${cut(text, MENU_LABEL)}”`, quiet: false },
    { kind: 'menu', label: 'What is wrong with it?', options },
  ]);
}

function lowerFirst(text: string): string {
  return `${text.slice(0, 1).toLowerCase()}${text.slice(1)}`;
}
