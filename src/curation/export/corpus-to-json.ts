import type { Corpus } from '../../corpus/model.ts';

/** A whole corpus as JSON, indented, with everything that it holds; withdrawn claims apart. */
export function corpusToJson(corpus: Corpus): string {
  const { version, motions, topics, speakers, sources, claims, withdrawn, thesaurus, names, safeguarding } =
    corpus;
  const content = {
    version,
    motions,
    topics,
    speakers: [...speakers.values()],
    sources: [...sources.values()],
    claims,
    withdrawn,
    thesaurus,
    names,
    safeguarding,
  };
  return `${JSON.stringify(content, null, 2)}\n`;
}
