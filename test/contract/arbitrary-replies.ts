import fc from 'fast-check';
import type { Citation } from '../../src/answer/answer.ts';
import type { Reply, ReplyBlock } from '../../src/reply/document.ts';
import { linked } from './sample-replies.ts';

const WORDS = [
  'key',
  'lock’s',
  '“door”',
  'naïve',
  'nai\u0308ve',
  '鍵を守る',
  '🔑',
  '*bold*',
  '<b>',
  'a_b',
  '—',
  'half-open',
];
const word = fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[!-~]{1,12}$/u));

/** Words with single spaces between: letters of one and two columns, composed and not, and every mark of ASCII. */
export const words: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 30 })
  .map((parts) => parts.join(' '));

const url = fc.webUrl({ withFragments: true });
const stance = fc.constantFrom('pro', 'con', 'neutral');
const side = fc.constantFrom('pro', 'con');

const citation: fc.Arbitrary<Citation> = fc.record({
  number: fc.nat({ max: 99 }),
  source: fc.constant(linked.source),
  title: fc.option(words),
  publisher: words,
  published: fc.constantFrom('2020', '2020-02~', '2020-02-06', null),
  url: fc.option(url),
  link: fc.option(url),
  speaker: fc.constant(null),
  paragraph: fc.option(fc.nat({ max: 99 })),
});

const link = fc.record({ label: words, url });

const label = words.map((text) => text.slice(0, 40).trim());
const line = fc.stringMatching(/^[a-z0-9-]{1,20}$/u).map((id) => `/keep ${id}`);
const input = fc.record({
  option: fc.constant('text'),
  label,
  maxLength: fc.integer({ min: 1, max: 500 }),
  value: fc.constant(''),
});
const action = fc.record({
  label,
  line,
  tone: fc.constantFrom('plain', 'primary', 'danger'),
  input: fc.option(input),
});

const codeLine = fc.tuple(fc.nat({ max: 8 }), words).map(([indent, text]) => `${' '.repeat(indent)}${text}`);

/** Any block, of every kind. */
export const block: fc.Arbitrary<ReplyBlock> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), level: fc.constantFrom(1, 2), text: words }),
  fc.record({ kind: fc.constant('text'), text: words, quiet: fc.boolean() }),
  fc.record({
    kind: fc.constant('side'),
    stance: side,
    label: words,
    shown: fc.nat({ max: 9 }),
    available: fc.nat({ max: 99 }),
  }),
  fc.record({
    kind: fc.constant('point'),
    stance,
    claim: fc.constant('claim'),
    text: words,
    quote: fc.option(words),
    speaker: fc.option(words),
    date: fc.constantFrom('2019', '2020-02-06', null),
    confidence: fc.constantFrom('high', 'medium'),
    direction: fc.option(words),
    citation,
  }),
  fc.record({
    kind: fc.constant('figure'),
    value: fc.nat().map(String),
    unit: words,
    meaning: words,
    by: fc.option(words),
  }),
  fc.record({
    kind: fc.constant('notice'),
    notice: fc.constantFrom('missing', 'unmatched', 'disputed', 'updated', 'dated', 'safeguarding'),
    text: words,
    links: fc.array(link, { maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('citations'), citations: fc.array(citation, { maxLength: 6 }) }),
  fc.record({
    kind: fc.constant('list'),
    items: fc.array(fc.record({ term: words, detail: words, url: fc.option(url) }), { maxLength: 6 }),
  }),
  fc.record({
    kind: fc.constant('suggestions'),
    label: words,
    suggestions: fc.array(fc.record({ label: words, line: words }), { maxLength: 3 }),
  }),
  fc.record({
    kind: fc.constant('actions'),
    purpose: fc.constant('deciding'),
    actions: fc.uniqueArray(action, { maxLength: 25, selector: ({ line }) => line }),
  }),
  fc.record({
    kind: fc.constant('menu'),
    label: words.map((text) => text.slice(0, 100).trim()),
    options: fc.uniqueArray(fc.record({ label, line }), {
      minLength: 1,
      maxLength: 25,
      selector: (one) => one.line,
    }),
  }),
  fc.record({
    kind: fc.constant('byline'),
    before: words,
    person: fc.stringMatching(/^[A-Z0-9]{5,20}$/u),
    channel: fc.option(fc.stringMatching(/^[A-Z0-9]{5,20}$/u)),
    after: words,
  }),
  fc.record({
    kind: fc.constant('code'),
    language: fc.constant('yaml'),
    lines: fc.array(fc.oneof(codeLine, fc.constant('')), { minLength: 1, maxLength: 12 }),
  }),
);

/** Any reply. */
export const reply: fc.Arbitrary<Reply> = fc.record({
  blocks: fc.array(block, { maxLength: 12 }),
  audience: fc.constantFrom('public', 'private'),
  answer: fc.constant(null),
  dateLanguage: fc.constant('en-GB'),
});
