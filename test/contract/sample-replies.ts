import type { Citation } from '../../src/answer/answer.ts';
import type { PointBlock, Reply, ReplyBlock } from '../../src/reply/document.ts';

/** A source that can be opened, cited for a quote. */
export const linked: Citation = {
  number: 1,
  source: 'harbour-gazette',
  title: 'Keys under the doormat',
  publisher: 'Harbour Gazette',
  published: '2021-03-04',
  url: 'https://gazette.example/keys',
  link: 'https://gazette.example/keys#:~:text=a%20door%20for%20one',
  speaker: 'ada-quill',
  paragraph: 7,
};

/** A source of which little is known. */
export const unlinked: Citation = {
  ...linked,
  number: 2,
  source: 'leaflet',
  title: null,
  publisher: 'Leaflet',
  published: '2020-02~',
  url: null,
  link: null,
  speaker: null,
  paragraph: 2,
};

/** A point for the motion, with a quote that itself holds quotation marks. */
export const proPoint: PointBlock = {
  kind: 'point',
  stance: 'pro',
  claim: 'one-door',
  text: 'A door made for one is found by others.',
  quote:
    'A door for “one” is a door for all – it’s only a matter of time, and of who looks first; 鍵 stay keys.',
  speaker: 'Ada Quill, locksmith, Guild of Locks',
  date: linked.published,
  confidence: 'high',
  direction: null,
  citation: linked,
};

/** A point against it, which its source reports itself. */
export const conPoint: PointBlock = {
  ...proPoint,
  stance: 'con',
  claim: 'warrant',
  text: 'A warrant is worth nothing at a lock that nobody can open.',
  quote: null,
  speaker: null,
  date: unlinked.published,
  citation: unlinked,
};

const blocks: readonly ReplyBlock[] = [
  { kind: 'heading', level: 1, text: 'Should locks have a second key?' },
  { kind: 'text', text: 'Messages should be locked without a second key.', quiet: false },
  { kind: 'notice', notice: 'unmatched', text: 'Nothing is known of “acme”.', links: [] },
  { kind: 'side', stance: 'pro', label: 'One key only', shown: 1, available: 7 },
  proPoint,
  { kind: 'side', stance: 'con', label: 'A second key', shown: 1, available: 3 },
  conPoint,
  { kind: 'heading', level: 2, text: 'Facts and figures' },
  { ...proPoint, stance: 'neutral', claim: 'locks', text: 'Locks have two sides.', quote: null },
  { kind: 'figure', value: '70', unit: 'percent', meaning: 'of locks', by: 'Guild of Locks' },
  {
    kind: 'notice',
    notice: 'safeguarding',
    text: 'Somebody listens, day and night.',
    links: [{ label: 'Helpline 0800', url: 'https://help.example/now' }],
  },
  {
    kind: 'list',
    items: [
      { term: 'locks', detail: 'What keeps shut.', url: 'https://topics.example/locks' },
      { term: 'keys', detail: 'What opens.', url: null },
    ],
  },
  {
    kind: 'suggestions',
    label: 'Ask next',
    suggestions: [
      { label: 'Both sides in full', line: '/compare locks' },
      { label: 'Who holds the keys?', line: 'Who holds the keys?' },
    ],
  },
  {
    kind: 'actions',
    purpose: 'deciding',
    actions: [
      { label: 'Post it', line: '/keep k3 post', tone: 'primary', input: null },
      {
        label: 'Add a note',
        line: '/keep k3 note',
        tone: 'plain',
        input: { option: 'text', label: 'Your note', maxLength: 200, value: '' },
      },
      { label: 'Throw it away', line: '/keep k3 discard', tone: 'danger', input: null },
    ],
  },
  {
    kind: 'menu',
    label: 'Leave one out',
    options: [
      { label: 'A door made for one', line: '/keep k3 drop one-door' },
      { label: 'A warrant is worth nothing', line: '/keep k3 drop warrant' },
    ],
  },
  {
    kind: 'byline',
    before: 'Posted by',
    person: 'U024BE7LH',
    channel: 'C024BE7LH',
    after: ' · evidence of March 2021',
  },
  {
    kind: 'code',
    language: 'yaml',
    lines: [
      '# Locks that are asked for.',
      'locks:',
      '  - id: null',
      '',
      '    text: "Who *holds* the `keys`?"',
    ],
  },
  { kind: 'text', text: 'As of March 2021.', quiet: true },
  { kind: 'citations', citations: [linked, unlinked] },
];

/** A reply with every kind of block. */
export const sampleReply: Reply = {
  blocks,
  audience: 'public',
  answer: null,
  dateLanguage: 'en-GB',
};
