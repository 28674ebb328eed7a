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

const almanack = {
  id: 'post-almanack',
  title: null,
  publisher: 'Post Almanack',
  author: null,
  published: null,
  url: 'https://almanack.example/post',
  accessed: null,
  paragraphs: null,
  claims: [
    late('rosings-seals', {
      text: 'Rosings seals every letter that its post carries.',
      kind: 'event',
      stance: both('pro'),
      date: '1846-05',
      topics: ['rosings-plan'],
      updates: ['rosings-plans'],
      questions: ['When did Rosings begin to seal letters?'],
    }),
    late('rosings-stops', {
      text: 'Rosings stops sealing letters within the parish.',
      kind: 'event',
      stance: both('con'),
      date: '1848-01-02',
      topics: ['rosings-plan'],
      updates: ['rosings-seals'],
      questions: ['Did Rosings stop sealing letters?'],
    }),
    late('second-seal-act', {
      text: 'An act obliges every post to leave a second seal with the magistrate.',
      kind: 'law',
      stance: { [SEALED]: 'con' },
      date: '1847',
      topics: ['second-seals'],
      questions: ['What does the act on second seals oblige?'],
    }),
    late('sealed-post-opens', {
      text: 'A post that carries sealed letters only opens in the harbour.',
      kind: 'event',
      stance: { [SEALED]: 'pro' },
      date: '1847-06',
      topics: ['second-seals'],
      questions: ['Which post carries sealed letters only?'],
    }),
    late('almanack-fifty-thefts', {
      text: 'The almanack puts the thefts that seals would hide at 50 a year.',
      kind: 'statistic',
      stance: { [SEALED]: 'neutral' },
      date: '1846',
      topics: ['thefts'],
      figures: [{ value: 50, unit: 'thefts per year', meaning: 'thefts that would be hidden', by: null }],
      confidence: 'medium',
      disputes: ['prefect-forty-thefts'],
      questions: ['How many thefts does the almanack count?'],
    }),
    late('dupin-still', {
      text: 'Dupin still says that a second seal opens letters to thieves.',
      kind: 'argument',
      stance: { [SEALED]: 'pro' },
      speaker: 'auguste-dupin',
      topics: ['second-seals'],
      supports: ['dupin-any-thief'],
      questions: ['Has Dupin changed his mind?'],
    }),
  ],
};

function late(id: string, fields: Readonly<Record<string, unknown>>) {
  return { id, speaker: null, paragraph: null, ...fields };
}

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

function readLiterary(sources: Readonly<Record<string, unknown>> = {}): Corpus {
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
      ...sources,
    }),
  );
  if (!result.ok) throw new Error(JSON.stringify(result.problems, null, 2));
  return result.corpus;
}

/** A corpus of twelve claims on whether letters should be sealed, in two motions and from two sources. */
export const literary: Corpus = readLiterary();

/** The literary corpus with what happened later, by an almanack of which neither date nor paragraphs are known, and what bears on what. */
export const laterLiterary: Corpus = readLiterary({ 'sources/post-almanack.yaml': almanack });

/** The literary claim of that id, early or late. */
export function claimOf(id: string): Claim {
  const found =
    literary.claims.find((claim) => claim.id === id) ?? laterLiterary.claims.find((claim) => claim.id === id);
  if (found === undefined) throw new RangeError(`no claim "${id}" in the literary corpus`);
  return found;
}
