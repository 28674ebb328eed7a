import fc from 'fast-check';
import { renderReply } from '../adapters/terminal/render-reply.ts';
import type { Answer } from '../src/answer/answer.ts';
import { createBot } from '../src/bot.ts';
import { parseLine } from '../src/commands/parse-line.ts';
import { answerToReply } from '../src/reply/answer-to-reply.ts';
import type { ReplyBlock } from '../src/reply/document.ts';
import { createFiguresOf } from '../src/reply/figure-blocks.ts';
import { paginate } from '../src/reply/paginate.ts';
import { stripInvisible } from '../src/text/normalise.ts';
import { bare, invocation, libraryOf } from './bots.ts';
import { answerQuestion, retriever } from './shipped.ts';
import { corpus } from './shipped-corpus.ts';

const PLAIN = { width: 80, colour: false, hyperlinks: false };

const figuresOf = createFiguresOf(corpus);
const bot = createBot({ ...bare, library: libraryOf(corpus) });

const ownQuestions = corpus.claims.flatMap((claim) => claim.questions);
const ownQuestion = fc.constantFrom(...ownQuestions);

// Words of the corpus and of its askers, in any order: on the subject more often than not, and seldom English.
const vocabulary = [
  ...new Set([...ownQuestions, ...corpus.claims.map(({ text }) => text)].flatMap((text) => text.split(' '))),
];
const shuffled = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' '));

const NASTY = [
  ...[
    '\u001b[31m',
    '\u001b]0;title\u0007',
    '\u001b]8;;https://evil.example\u001b\\x',
    '\u009b2J',
    '\u0000',
    '\u0008',
    '\r\n',
  ],
  ...[
    '\u202e',
    '\u2066',
    '\u200f',
    '\u200b',
    '\ufeff',
    '\u{e0041}',
    '\u2028',
    '\ud800',
    '\udc00',
    '👩‍👩‍👧',
    '🇬🇧',
    'a\u0301\u0301',
  ],
  ...[
    '__proto__',
    'constructor',
    '%s',
    '{{x}}',
    '<b>',
    '*',
    '`',
    '@everyone',
    '"',
    "'",
    '\\',
    '1e999',
    '-0',
    'NaN',
  ],
];
const nasty = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom(...vocabulary)), { maxLength: 14 })
  .map((parts) => parts.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 80 });
const long = fc
  .tuple(fc.oneof(fc.constantFrom(...NASTY), fc.constantFrom(...vocabulary)), fc.constantFrom(' ', ''))
  .map(([word, joint]) => `${word}${joint}`.repeat(10_000).slice(0, 10_000));

const question = fc.oneof(ownQuestion, shuffled, nasty, anything);

function points({ sides, context }: Answer) {
  return [...sides.flatMap((side) => side.points), ...context];
}

describe('whatever is asked', () => {
  test('no question throws, however strange or long', () => {
    fc.assert(fc.property(question, (text) => expect(answerQuestion(text).question).toBeDefined()));
    fc.assert(
      fc.property(long, (text) => expect(answerQuestion(text).question).toBeDefined()),
      { numRuns: 20 },
    );
  });

  test('the same question twice gets the same answer, byte for byte', () => {
    fc.assert(
      fc.property(question, (text) => {
        expect(JSON.stringify(answerQuestion(text))).toBe(JSON.stringify(answerQuestion(text)));
      }),
    );
  });

  test('a contested question gets both sides, since the corpus has both', () => {
    fc.assert(
      fc.property(fc.oneof(ownQuestion, shuffled), (text) => {
        const { intent, outcome, sides, missing, notices } = answerQuestion(text);
        if (intent !== 'contested' && intent !== 'statement') return;
        if (outcome !== 'answered' && outcome !== 'partial') return;
        // Who asks what changed gets what happened, and of what was said both sides or none.
        if (notices.some((notice) => notice.text.startsWith('Only what happened is shown')))
          return expect(sides.length).not.toBe(1);
        expect([...sides.map(({ stance }) => stance), ...missing].toSorted()).toEqual(['con', 'pro']);
        // Of a year that is asked about there may be words of one side alone.
        if (!/\d|since|before|after|until|latest|recent|last|this|now|new/iu.test(text))
          expect(missing).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('both sides of a contested question show equally many points, or all that are available', () => {
    fc.assert(
      fc.property(fc.oneof(ownQuestion, shuffled), (text) => {
        const { sides } = answerQuestion(text, { view: 'both' });
        const most = Math.max(0, ...sides.map((side) => side.points.length));
        for (const side of sides) expect(side.points.length).toBe(Math.min(most, side.available));
      }),
    );
  });

  test('every point has a citation, and every citation a point', () => {
    fc.assert(
      fc.property(question, (text) => {
        const answer = answerQuestion(text);
        const numbers = answer.citations.map(({ number }) => number);
        const related = answer.notices.flatMap(({ point }) => point ?? []);
        const cited = [...points(answer), ...related].map(({ citation }) => citation);
        expect([...new Set(cited)].toSorted()).toEqual(numbers.toSorted());
      }),
    );
  });

  test('every citation names a paragraph of its source', () => {
    fc.assert(
      fc.property(ownQuestion, (text) => {
        for (const { source, paragraph } of answerQuestion(text).citations) {
          const paragraphs = corpus.sources.get(source)?.paragraphs ?? null;
          expect([paragraph === null, Number(paragraph) <= Number(paragraphs)]).toEqual([
            paragraphs === null,
            true,
          ]);
        }
      }),
    );
  });

  test('every text and every quote shown stands in the corpus, byte for byte', () => {
    const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
    fc.assert(
      fc.property(question, (text) => {
        for (const point of points(answerQuestion(text))) {
          const claim = claims.get(point.claim);
          expect([point.text, point.quote]).toEqual([claim?.text, claim?.quote?.exact ?? null]);
        }
      }),
    );
  });

  test('every point stands on its claim’s side of the motion', () => {
    const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
    fc.assert(
      fc.property(question, (text) => {
        const { sides, motion } = answerQuestion(text);
        for (const { stance, points: shown } of sides)
          for (const { claim } of shown) expect(claims.get(claim)?.stance[motion?.id ?? '']).toBe(stance);
      }),
    );
  });

  test('nothing is shown of a question that is refused, or of a plea that asks nothing', () => {
    fc.assert(
      fc.property(question, (text) => {
        const answer = answerQuestion(text);
        if (answer.outcome === 'refused' || answer.intent === 'safeguarding')
          expect([points(answer), answer.citations, answer.motion]).toEqual([[], [], null]);
        else if (answer.outcome !== 'safeguarding') expect(points(answer)).not.toEqual([]);
      }),
    );
  });

  test('somebody who may be in need is shown the way to help before anything else', () => {
    fc.assert(
      fc.property(question, (text) => {
        const { outcome, notices } = answerQuestion(text);
        const help = notices.filter(({ kind }) => kind === 'safeguarding');
        expect(help.length > 0).toBe(outcome === 'safeguarding');
        expect(notices.slice(0, help.length)).toEqual(help);
      }),
    );
  });

  test('a reason is given where and only where it is refused', () => {
    fc.assert(
      fc.property(question, (text) => {
        const { outcome, reason, unmatched, notices } = answerQuestion(text);
        expect(outcome === 'refused').toBe(reason !== null);
        const lacking = notices.filter(({ kind }) => kind === 'missing');
        if (outcome === 'partial') expect([...unmatched, ...lacking]).not.toEqual([]);
        if (outcome === 'answered') expect(unmatched).toEqual([]);
      }),
    );
  });
});

describe('the reply to whatever is asked', () => {
  // Like a chat: what is shown counts, and a page holds ten parts.
  const limits = {
    measure: (block: ReplyBlock) => ({ characters: JSON.stringify(block).length, components: 1 }),
    max: { characters: 2000, components: 10 },
  };

  test('loses nothing and repeats nothing on its pages', () => {
    fc.assert(
      fc.property(question, (text) => {
        const { blocks } = answerToReply(answerQuestion(text), figuresOf);
        const joined = paginate(blocks, limits).flat();
        const whole = ({ kind }: ReplyBlock) => kind !== 'citations' && kind !== 'list' && kind !== 'text';
        expect(joined.filter(whole)).toEqual(blocks.filter(whole));
        const citations = (all: readonly ReplyBlock[]) =>
          all.flatMap((block) => (block.kind === 'citations' ? block.citations : []));
        expect(citations(joined)).toEqual(citations(blocks));
      }),
    );
  });

  test('shows every point with its citation', () => {
    fc.assert(
      fc.property(question, (text) => {
        const answer = answerQuestion(text);
        const shown = answerToReply(answer, figuresOf).blocks.filter((block) => block.kind === 'point');
        expect(shown.map(({ claim }) => claim)).toEqual(points(answer).map(({ claim }) => claim));
        for (const { citation } of shown) expect(answer.citations).toContainEqual(citation);
      }),
    );
  });

  test('lets nothing that the asker wrote act on a terminal', async () => {
    const start = fc.constantFrom('', '/', '/ask ', '/compare ', '/help ', '/quotes topic:', '/quotes x:');
    const line = fc.tuple(start, fc.oneof(nasty, anything)).map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(line, async (text) => {
        const parsed = parseLine(text, bot.commands);
        const shown = parsed.ok
          ? renderReply(await bot.answer(invocation(parsed.call)), PLAIN)
          : parsed.problem;
        for (const row of shown.split('\n')) expect(stripInvisible(row)).toBe(row);
        expect(shown.isWellFormed()).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});

describe('the questions that the claims themselves list', () => {
  test('are answered, but for a few', () => {
    const refused = ownQuestions.filter((text) => answerQuestion(text).outcome === 'refused');
    expect(refused.length / ownQuestions.length).toBeLessThan(0.02);
  });

  test('find their own claim near the top', () => {
    const near = corpus.claims.flatMap((claim) =>
      claim.questions.slice(0, 6).map((text) =>
        retriever
          .retrieve(text)
          .matches.slice(0, 3)
          .some((match) => match.claim === claim),
      ),
    );
    expect(near.filter(Boolean).length / near.length).toBeGreaterThan(0.9);
  });
});
