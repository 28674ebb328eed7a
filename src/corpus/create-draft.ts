import { createDoubts } from './doubts.ts';
import type { Draft, SourceEntry } from './draft.ts';
import { FIXED_FILES, PUBLISHED_IDS, SOURCES } from './file-names.ts';
import type { Problem } from './problem.ts';
import type { FileReading } from './read-file.ts';
import { readContent, readListFile } from './read-list-file.ts';
import { readPublishedIds } from './read-published-ids.ts';
import { readSource, type SourceReading } from './read-source.ts';
import { type Noun, readEntry } from './reading.ts';
import { fileSchemas } from './schema.ts';

/** The draft of a corpus, and everything that is wrong with the form of its files. */
export interface DraftReading {
  readonly draft: Draft;
  readonly problems: readonly Problem[];
}

const SAFEGUARDING: Noun = { word: 'file', kinds: [] };

/** Turns the texts of a corpus folder into a draft. Pure; never throws. */
export function createDraft(files: readonly FileReading[]): DraftReading {
  const find = (name: string) => files.find((file) => file.name === name);
  const lists = readLists(find);
  const sources = files.filter(isSource).map(readSource);
  const safeguarding = readContent(find('safeguarding.yaml'), SAFEGUARDING, (content) =>
    readEntry(fileSchemas['safeguarding.yaml'], SAFEGUARDING, content, content.value, []),
  );
  const published = readPublishedIds(find(PUBLISHED_IDS));
  const readings = [...Object.values(lists), safeguarding, published, ...sources];
  return {
    draft: {
      ...entriesOf(lists),
      ...joinSources(sources),
      safeguarding: safeguarding.entries[0] ?? null,
      published: published.entries,
      doubts: createDoubts(readings.flatMap(({ unread }) => unread)),
    },
    problems: [...files.filter(isStray), ...readings].flatMap(({ problems }) => problems),
  };
}

function readLists(find: (name: string) => FileReading | undefined) {
  const { 'motions.yaml': motions, 'topics.yaml': topics, 'speakers.yaml': speakers } = fileSchemas;
  const { 'thesaurus.yaml': thesaurus, 'names.yaml': names } = fileSchemas;
  return {
    motions: readListFile(find('motions.yaml'), motions, { word: 'motion', kinds: ['motion'] }),
    topics: readListFile(find('topics.yaml'), topics, { word: 'topic', kinds: ['topic'] }),
    speakers: readListFile(find('speakers.yaml'), speakers, { word: 'speaker', kinds: ['speaker'] }),
    thesaurus: readListFile(find('thesaurus.yaml'), thesaurus, { word: 'concept', kinds: ['concept'] }),
    names: readListFile(find('names.yaml'), names, { word: 'name', kinds: [] }),
  };
}

type Lists = ReturnType<typeof readLists>;

function entriesOf({ motions, topics, speakers, thesaurus, names }: Lists) {
  return {
    motions: motions.entries,
    topics: topics.entries,
    speakers: speakers.entries,
    thesaurus: thesaurus.entries,
    names: names.entries,
  };
}

function joinSources(readings: readonly SourceReading[]): Pick<Draft, 'sources' | 'claims'> {
  const sources = readings
    .map(({ source }) => source)
    .filter((source): source is SourceEntry => source !== null);
  return { sources, claims: readings.flatMap(({ claims }) => claims) };
}

function isSource({ name }: FileReading): boolean {
  return name.startsWith(`${SOURCES}/`);
}

function isStray(file: FileReading): boolean {
  return !isSource(file) && file.name !== PUBLISHED_IDS && !FIXED_FILES.includes(file.name);
}
