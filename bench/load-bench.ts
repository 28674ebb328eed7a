import { join } from 'node:path';
import { readQuestions } from '../eval/questions.ts';
import { loadCorpus } from '../src/corpus/load.ts';
import type { Corpus } from '../src/corpus/model.ts';
import { createLexicon, type Lexicon, type WordCount } from '../src/text/lexicon.ts';
import { STOP_WORDS } from '../src/text/stop-words.ts';
import { growCorpus } from './grow-corpus.ts';
import { createDraw, createRandom, shuffle } from './random.ts';

const SEED = 2020;

/** What the measurements of the core work on. */
export interface Bench {
  readonly project: string;
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  readonly questions: readonly string[];
  /** The shipped corpus with synthetic copies of itself, to so many claims. */
  readonly grow: (claims: number) => Corpus;
}

/** Loads the shipped corpus, the lexicon of some words and the development questions, in an order drawn with a fixed seed. */
export async function loadBench(project: string, words: readonly WordCount[]): Promise<Bench> {
  const loaded = await loadCorpus(join(project, 'corpus'));
  if (!loaded.ok) throw new Error('the corpus is not sound: run evenkey corpus check');
  const { corpus } = loaded;
  const random = createRandom(SEED);
  const asked = readQuestions(join(project, 'eval/questions/development.yaml')).map(({ text }) => text);
  const telling = words.filter(({ word }) => /^[a-z]{4,}$/u.test(word) && !STOP_WORDS.has(word));
  return {
    project,
    corpus,
    lexicon: createLexicon(words),
    questions: shuffle(asked, random),
    grow: (claims) => {
      const draw = createDraw(telling, ({ count }) => count, random);
      return growCorpus(corpus, claims, { random, drawWord: () => draw().word });
    },
  };
}
