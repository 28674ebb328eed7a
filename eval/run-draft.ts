import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadCorpus } from '../src/corpus/load.ts';
import { findFigures } from '../src/curation/draft/find-figures.ts';
import { readBody } from '../src/curation/page/read-body.ts';
import { formatOf, readPage } from '../src/curation/page/read-page.ts';
import { findSpeech } from '../src/curation/speech/find-speech.ts';
import { draftNaively } from './draft-baseline.ts';
import { type Fallen, findFallen } from './draft-floors.ts';
import { type LabelledText, readLabelledTexts } from './draft-labels.ts';
import { renderDraftScores, renderFallen } from './draft-report.ts';
import { type DraftOutcome, scoreDrafts } from './draft-score.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));
const say = (text: string) => process.stdout.write(`${text}\n`);

const loaded = await loadCorpus(join(PROJECT, 'corpus'));
if (!loaded.ok) throw new Error('the corpus is not sound: run evenkey corpus check');
const speakers = [...loaded.corpus.speakers.values()];
const texts = readLabelledTexts(join(PROJECT, 'eval/drafts'));

const fallen: Fallen[] = [];
for (const half of ['development', 'test', 'second test'] as const) {
  const own = texts.filter((text) => text.half === half);
  const systems = [
    { name: 'corpus draft', score: scoreDrafts(own, draft) },
    { name: 'nearest name', score: scoreDrafts(own, ({ text }) => draftNaively(text)) },
  ];
  say(`${renderDraftScores(`${half}: ${own.length} texts`, systems)}\n`);
  fallen.push(...systems.slice(0, 1).flatMap(({ score }) => findFallen(half, score)));
}
say(renderFallen(fallen));
// For continuous integration: a draft that finds less than it did is a fault, whatever the tests say.
if (fallen.length > 0) process.exitCode = 1;

function draft({ text, file }: LabelledText): DraftOutcome {
  const { paragraphs } = readBody(readPage(text, formatOf(text, file)).blocks);
  const speech = findSpeech(paragraphs, speakers);
  return {
    quotes: speech.flatMap(({ quotes, paragraph }) =>
      quotes.map(({ exact, speaker }) => ({ exact, paragraph, speaker: speaker?.voice.name ?? null })),
    ),
    figures: paragraphs.flatMap((paragraph) => findFigures(paragraph.text).map(({ value }) => value)),
    paragraphs: paragraphs.length,
  };
}
