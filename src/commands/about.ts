import { countCorpus } from '../answer/evidence.ts';
import { showDate } from '../corpus/edtf.ts';
import type { Corpus } from '../corpus/model.ts';
import { defineCommand } from './command.ts';

const HOW = [
  {
    term: 'Nothing is generated',
    detail:
      'every point is a claim that a curator wrote or a verbatim quote, with its speaker, source, date and paragraph',
  },
  {
    term: 'Balance',
    detail:
      'on a contested question both sides get the same number of points and about the same room, from different speakers first; which side leads is decided by a hash of the question',
  },
  {
    term: 'Equal room is not equal evidence',
    detail: 'how many claims, speakers and sources stand on each side is shown beside what is shown',
  },
  {
    term: 'What happened and what the law says',
    detail:
      'stands apart, with the direction in which it moves things, and counts for no side; what has overtaken a point, or puts it differently, stands right behind it',
  },
  {
    term: 'Refusal',
    detail:
      'what the corpus does not cover is refused; what a question names and the corpus knows nothing of is said first',
  },
  {
    term: 'Dating',
    detail:
      'every answer says from when its evidence is; a point that is attested at second hand is marked as reported by whoever published it',
  },
  {
    term: 'Privacy',
    detail:
      'questions are neither stored nor logged, but for those that their askers hand to the curators themselves; /privacy says what else is kept',
  },
];

/** Says what the corpus holds and how answers are made. */
export const about = defineCommand({
  name: 'about',
  description: 'What the corpus holds and how answers are made',
  example: '/about',
  gated: false,
  options: {},
  run: (_, { corpus, dateLanguage }) => ({
    blocks: [
      { kind: 'heading', level: 1, text: 'About Evenkey' },
      { kind: 'text', text: describe(corpus, dateLanguage), quiet: false },
      { kind: 'list', items: HOW.map((item) => ({ ...item, url: null })) },
    ],
    audience: 'default',
    answer: null,
  }),
});

function describe(corpus: Corpus, dateLanguage: string): string {
  const { version, claims, quotes, sources } = countCorpus(corpus);
  const dates = [...corpus.sources.values()].flatMap(({ published }) => published ?? []).sort();
  const period =
    dates.length > 0
      ? `, published ${[...new Set([dates[0], dates.at(-1)])].map((date) => showDate(date ?? '', dateLanguage)).join(' to ')}`
      : '';
  return `Corpus ${version}: ${claims} claims, ${quotes} of them with a verbatim quote, from ${sources} ${sources === 1 ? 'source' : 'sources'}${period}.`;
}
