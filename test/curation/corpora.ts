import { readCorpus } from '../../src/corpus/load.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { corpusReadings } from '../corpus/fixture.ts';

/** The minimal corpus, with what is given replaced. */
export function fixtureCorpus(overrides: Readonly<Record<string, unknown>> = {}): Corpus {
  const result = readCorpus(corpusReadings(overrides));
  if (!result.ok) throw new Error(`the example is no corpus: ${JSON.stringify(result.problems)}`);
  return result.corpus;
}
