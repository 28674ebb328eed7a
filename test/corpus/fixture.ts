import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import type { FileReading } from '../../src/corpus/read-file.ts';

// Everything here is invented: no such motion was tabled, no such society exists, nobody said these words.

type Fields = Readonly<Record<string, unknown>>;

/** A fixture motion; what is given replaces what stands there. */
export const motion = (fields: Fields = {}): Fields => ({
  id: 'spare-keys',
  text: 'Locksmiths should sell locks without spare keys.',
  label: 'Locks without spare keys',
  sides: { pro: 'For locks without spare keys', con: 'For spare keys' },
  general: true,
  topics: [],
  ...fields,
});

/** A fixture topic. */
export const topic = (fields: Fields = {}): Fields => ({
  id: 'locks',
  label: 'Locks',
  description: 'What locks do and for whom.',
  ...fields,
});

/** A fixture speaker, a person of the fixture society. */
export const speaker = (fields: Fields = {}): Fields => ({
  id: 'a-speaker',
  name: 'A. Speaker',
  kind: 'person',
  role: 'fixture',
  organisation: 'fixture-society',
  ...fields,
});

/** A fixture claim in favour, with a quote. */
export const claim = (fields: Fields = {}): Fields => ({
  id: 'locks-protect',
  text: 'A. Speaker says that a lock without a spare key protects best.',
  kind: 'argument',
  stance: { 'spare-keys': 'pro' },
  speaker: 'a-speaker',
  paragraph: 1,
  topics: ['locks'],
  quote: { exact: 'No spare key, no spare thief.' },
  ...fields,
});

/** A fixture claim against, without a quote. */
export const counterclaim = (fields: Fields = {}): Fields => ({
  id: 'keys-get-lost',
  text: 'B. Speaker says that keys get lost.',
  kind: 'argument',
  stance: { 'spare-keys': 'con' },
  speaker: 'b-speaker',
  paragraph: 2,
  topics: ['locks'],
  ...fields,
});

/** A fixture source with both claims. */
export const source = (fields: Fields = {}): Fields => ({
  id: 'fixture-source',
  title: 'A fixture about locks',
  publisher: 'The Fixture',
  author: null,
  published: '2020-02~',
  url: 'https://fixture.example/locks',
  accessed: null,
  paragraphs: 2,
  claims: [claim(), counterclaim()],
  ...fields,
});

/** A fixture help line. */
export const helpLine = (fields: Fields = {}): Fields => ({
  name: 'Fixture Line',
  offers: 'Invented help for fixtures.',
  contact: null,
  url: 'https://help.example/',
  source: 'https://help.example/about',
  checked: '2020-02-06',
  ...fields,
});

/** Fixture safeguarding. */
export const safeguarding = (fields: Fields = {}): Fields => ({
  intro: 'This is a fixture.',
  emergency: 'Call the fixture.',
  regions: [{ region: 'Elsewhere', lines: [helpLine()] }],
  ...fields,
});

/** The entries of the smallest valid corpus, by file. */
export const minimalCorpus: Fields = {
  'motions.yaml': [motion()],
  'topics.yaml': [topic()],
  'speakers.yaml': [
    speaker(),
    speaker({ id: 'b-speaker', name: 'B. Speaker', organisation: null }),
    speaker({
      id: 'fixture-society',
      name: 'Fixture Society',
      kind: 'organisation',
      role: null,
      organisation: null,
    }),
  ],
  'thesaurus.yaml': [{ id: 'lock', terms: ['lock', 'padlock'], subject: true }],
  'names.yaml': [{ name: 'Fixture Works', kind: 'company' }],
  'safeguarding.yaml': safeguarding(),
  'sources/fixture-source.yaml': source(),
};

/** The minimal corpus as file contents. What is given replaces a file: an entry or a list (written as YAML), a text, bytes; null leaves it out. */
export function corpusFiles(overrides: Fields = {}): ReadonlyMap<string, string | Uint8Array> {
  const files = Object.entries({ ...minimalCorpus, ...overrides }).filter(([, content]) => content !== null);
  return new Map(files.map(([name, content]) => [name, toContent(content)]));
}

/** The minimal corpus as if it had been read from a folder. */
export function corpusReadings(overrides: Fields = {}): readonly FileReading[] {
  const files = [...corpusFiles(overrides)];
  return files.map(([name, content]) => ({
    name,
    text: Buffer.from(content).toString('utf8'),
    problems: [],
  }));
}

/** Writes the minimal corpus, with what is given replaced, into a folder: a new temporary one where none is named. Gives the folder. */
export async function writeCorpus(folder: string | null, overrides: Fields = {}): Promise<string> {
  const target = folder ?? (await mkdtemp(join(tmpdir(), 'evenkey-corpus-')));
  for (const [name, content] of corpusFiles(overrides)) {
    await mkdir(dirname(join(target, name)), { recursive: true });
    await writeFile(join(target, name), content);
  }
  return target;
}

function toContent(content: unknown): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return stringify(content, { aliasDuplicateObjects: false });
}
