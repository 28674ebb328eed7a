import { readCorpus } from '../src/corpus/load.ts';
import type { Claim, Corpus } from '../src/corpus/model.ts';
import { corpusReadings, safeguarding } from './corpus/fixture.ts';

// The people are of Poe, Austen and Stoker; what they say here, and the debate they have, is invented.

const SEALED = 'sealed-letters';
const ROSINGS = 'rosings-post';

const motions = [
  {
    id: SEALED,
    text: 'The post should carry sealed letters without a second seal.',
    label: 'Sealed letters without a second seal',
    sides: { pro: 'Sealed letters without exceptions', con: 'A second seal for the magistrate' },
    general: true,
    starters: ['Should the magistrate have a second seal?', 'What is a sealed letter?'],
    topics: [],
  },
  {
    id: ROSINGS,
    text: 'Rosings should seal the letters of its own post.',
    label: 'The plan of Rosings to seal its post',
    sides: { pro: 'The plan of Rosings', con: 'A halt to the plan' },
    general: false,
    topics: ['rosings-plan'],
  },
];

const topics = [
  { id: 'second-seals', label: 'Second seals', description: 'Whether anybody else should open a letter.' },
  { id: 'thefts', label: 'Thefts', description: 'Letters that are stolen, and how many.' },
  { id: 'privacy', label: 'Privacy', description: 'What stays between two people.' },
  { id: 'how-seals-work', label: 'How seals work', description: 'What a seal does.' },
  { id: 'rosings-plan', label: 'The plan of Rosings', description: 'What Rosings wants to do.' },
];

const speakers = [
  person('auguste-dupin', 'Auguste Dupin', 'detective', null, ['Dupin']),
  person('prefect', 'Prefect of Paris', 'head of the police', 'prefecture', ['the Prefect']),
  organisation('prefecture', 'Prefecture of Paris'),
  person('mina-harker', 'Mina Harker', 'schoolmistress', null, ['Mina']),
  person('lady-catherine', 'Lady Catherine', 'patroness', null, ['Catherine de Bourgh']),
  organisation('rosings', 'Rosings'),
  person('rosings-steward', 'Rosings steward', null, 'rosings', ['the steward']),
];

function person(
  id: string,
  name: string,
  role: string | null,
  employer: string | null,
  aliases: readonly string[],
) {
  return { id, name, kind: 'person', role, organisation: employer, aliases };
}

function organisation(id: string, name: string) {
  return { id, name, kind: 'organisation', role: null, organisation: null };
}

const both = (stance: string) => ({ [SEALED]: stance, [ROSINGS]: stance });

const gazette = {
  id: 'harbour-gazette',
  title: 'A key under every doormat',
  publisher: 'Harbour Gazette',
  author: 'A. Gordon Pym',
  published: '1845-03-04',
  url: 'https://gazette.example/seals',
  accessed: null,
  paragraphs: 10,
  claims: [
    {
      id: 'prefect-second-seal',
      text: 'The Prefect asks for a second seal that the magistrate keeps.',
      kind: 'proposal',
      stance: both('con'),
      speaker: 'prefect',
      paragraph: 1,
      topics: ['second-seals'],
      quote: { exact: 'A second seal in honest hands harms no honest man.' },
      questions: ['Should the magistrate have a second seal?'],
    },
    {
      id: 'dupin-any-thief',
      text: 'Dupin says that a second seal opens letters to any thief.',
      kind: 'argument',
      stance: both('pro'),
      speaker: 'auguste-dupin',
      paragraph: 2,
      topics: ['second-seals', 'thefts'],
      quote: { exact: 'What one hand can open, every hand can open – it’s a matter of patience.' },
      questions: ['What would a second seal do?'],
    },
    {
      id: 'seal-meaning',
      text: 'A sealed letter is read by the one whom it is addressed to, and by nobody else.',
      kind: 'fact',
      stance: both('neutral'),
      speaker: null,
      paragraph: 3,
      topics: ['how-seals-work'],
      questions: ['What is a sealed letter?'],
    },
    {
      id: 'prefect-forty-thefts',
      text: 'The Prefect counts 40 thefts a year that seals would hide.',
      kind: 'statistic',
      stance: both('con'),
      speaker: 'prefect',
      paragraph: 4,
      topics: ['thefts'],
      figures: [
        { value: 40, unit: 'thefts per year', meaning: 'thefts that would be hidden', by: 'prefect' },
      ],
      questions: ['How many thefts would be hidden each year?'],
    },
    {
      id: 'mina-diaries',
      text: 'Mina Harker says that seals keep diaries from counts who pry.',
      kind: 'argument',
      stance: both('pro'),
      speaker: 'mina-harker',
      paragraph: 5,
      topics: ['privacy'],
      quote: { exact: 'I seal my diary, and I sleep.' },
      questions: ['Who needs seals?'],
    },
    {
      id: 'catherine-parish',
      text: 'Lady Catherine holds that the letters of her parish are her affair.',
      kind: 'position',
      stance: both('con'),
      speaker: 'lady-catherine',
      paragraph: 6,
      topics: ['second-seals', 'privacy'],
      questions: ['Who is against seals?'],
    },
    {
      id: 'rosings-plans',
      text: 'Rosings wants to seal every letter of its own post.',
      kind: 'fact',
      stance: both('neutral'),
      speaker: null,
      paragraph: 7,
      topics: ['rosings-plan'],
      questions: ['What does Rosings plan?'],
    },
    {
      id: 'steward-led-county',
      text: 'Rosings says that it has led the county in honest post.',
      kind: 'position',
      stance: { [ROSINGS]: 'pro' },
      speaker: 'rosings-steward',
      paragraph: 8,
      topics: ['rosings-plan'],
      quote: { exact: 'We have led the county', prefix: '“', suffix: 'in honest post' },
      questions: ['How does Rosings defend itself?'],
    },
    {
      id: 'dupin-plain-sight',
      text: 'Dupin says that villains hide letters in plain sight, sealed or not.',
      kind: 'argument',
      stance: both('pro'),
      speaker: 'auguste-dupin',
      paragraph: 9,
      topics: ['thefts'],
      questions: ['Do villains need seals?'],
    },
    {
      id: 'prefect-search',
      text: 'The Prefect would search every house before he gives up a letter.',
      kind: 'position',
      stance: both('neutral'),
      speaker: 'prefect',
      paragraph: 10,
      topics: ['thefts'],
      questions: ['Who searches houses?'],
    },
  ],
};

const leaflet = {
  id: 'parish-leaflet',
  title: null,
  publisher: 'Parish Leaflet',
  author: null,
  published: '1844~',
  url: null,
  accessed: null,
  paragraphs: 2,
  claims: [
    {
      id: 'leaflet-children',
      text: 'The leaflet reports that seals would hide villains who write to children.',
      kind: 'argument',
      stance: both('con'),
      speaker: null,
      paragraph: 1,
      topics: ['thefts'],
      questions: ['Do seals hide villains?'],
    },
    {
      id: 'leaflet-wax',
      text: 'A seal of wax breaks when it is opened.',
      kind: 'fact',
      stance: both('neutral'),
      speaker: null,
      paragraph: 2,
      topics: ['how-seals-work'],
      questions: ['How does a seal work?'],
    },
  ],
};

const thesaurus = [
  { id: 'seal', terms: ['seal', 'seals', 'sealed', 'sealing'], subject: true },
  {
    id: 'second-seal',
    terms: ['second seal', 'spare seal', 'master seal'],
    broader: ['seal'],
    subject: true,
  },
  { id: 'letter', terms: ['letter', 'letters', 'epistle', 'billet'] },
  { id: 'magistrate', terms: ['magistrate', 'magistrates', 'police'] },
  { id: 'children', terms: ['children', 'child', 'kids'] },
  { id: 'theft', terms: ['theft', 'thefts', 'stolen', 'thief'] },
];

const names = [
  { name: 'Dracula', kind: 'person', terms: ['the Count'] },
  { name: 'Pemberley', kind: 'place' },
];

function readLiterary(): Corpus {
  const result = readCorpus(
    corpusReadings({
      'motions.yaml': motions,
      'topics.yaml': topics,
      'speakers.yaml': speakers,
      'thesaurus.yaml': thesaurus,
      'names.yaml': names,
      'safeguarding.yaml': safeguarding(),
      'sources/fixture-source.yaml': null,
      'sources/harbour-gazette.yaml': gazette,
      'sources/parish-leaflet.yaml': leaflet,
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.corpus;
}

/** A corpus of twelve claims on whether letters should be sealed, in two motions and from two sources. */
export const literary: Corpus = readLiterary();

/** The literary claim of that id. */
export function claimOf(id: string): Claim {
  const found = literary.claims.find((claim) => claim.id === id);
  if (found === undefined) throw new RangeError(`no claim "${id}" in the literary corpus`);
  return found;
}
