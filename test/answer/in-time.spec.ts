import { createAnswerer } from '../../src/answer/compose.ts';
import type { Retrieval } from '../../src/retrieval/retriever.ts';
import { readTime } from '../../src/retrieval/time/read-time.ts';
import { createTimeTest } from '../../src/retrieval/time/within.ts';
import { laterLiterary } from '../literary-corpus.ts';
import { retrievalOf } from './retrievals.ts';

const { newest } = createTimeTest(laterLiterary);

/** The answer to a question that speaks of time, where retrieval found claims by `[id, score]`. */
function answerTo(
  question: string,
  found: readonly (readonly [id: string, score: number])[],
  fields: Partial<Retrieval> = {},
) {
  const retrieval = retrievalOf(found, { time: readTime(question.toLowerCase(), newest), ...fields });
  const answer = createAnswerer(laterLiterary, { retrieve: () => retrieval })(question);
  const { sides, context, notices } = answer;
  const side = (stance: string) =>
    sides.find((each) => each.stance === stance)?.points.map(({ claim }) => claim) ?? [];
  return {
    ...answer,
    pro: side('pro'),
    con: side('con'),
    beside: context.map(({ claim }) => claim),
    texts: notices.map(({ text }) => text),
  };
}

const SEALS = [
  ['dupin-any-thief', 2],
  ['prefect-second-seal', 1.9],
  ['sealed-post-opens', 1.8],
  ['second-seal-act', 1.7],
  ['leaflet-children', 1.6],
  ['rosings-stops', 1.2],
] as const;

describe('a question for a time', () => {
  test('shows only what is from it, on the sides and beside them', () => {
    const { pro, con, beside, texts, outcome } = answerTo('What was said on second seals in 1845?', SEALS);
    expect([pro, con, beside]).toEqual([
      ['dupin-any-thief', 'dupin-plain-sight'],
      ['prefect-second-seal', 'catherine-parish'],
      [],
    ]);
    expect(texts).toContain('Only what is from 1845 is shown.');
    expect(outcome).toBe('answered');
  });

  test('ranks what is from it before everything else', () => {
    const { ranking } = answerTo('Second seals since 1847?', SEALS);
    expect(ranking.map(({ claim }) => claim).slice(0, 3)).toEqual([
      'sealed-post-opens',
      'second-seal-act',
      'rosings-stops',
    ]);
    expect(ranking).toHaveLength(SEALS.length);
  });

  test('says of a side that it has nothing from that time, not that it has nothing', () => {
    const { missing, texts } = answerTo('Who spoke of second seals before 1845?', SEALS);
    expect(missing).toEqual(['pro']);
    expect(texts).toContain('The corpus holds nothing in favour of this from before 1845.');
  });

  test('shows the nearest in time where nothing is from it, and says so', () => {
    const { outcome, texts, beside } = answerTo('What does the law say on seals since 1850?', SEALS, {
      intent: 'fact',
    });
    expect(outcome).toBe('partial');
    expect(texts).toContain(
      'The corpus holds nothing on this from 1850 on; the nearest in time is from 2 January 1848.',
    );
    expect(beside).toContain('rosings-stops');
  });

  test('says only once that nothing is known of a year', () => {
    const { texts } = answerTo('What was said in 1850?', SEALS, { unmatched: ['1850'], verdict: 'partial' });
    expect(texts.filter((text) => text.includes('1850'))).toEqual([
      'The corpus holds nothing about “1850”. What follows is what it holds nearby.',
    ]);
  });

  test('is not limited by a year that it only names where nothing is from that', () => {
    const { texts, outcome } = answerTo('second seals 1850', SEALS);
    expect(outcome).toBe('answered');
    expect(texts.join(' ')).not.toContain('1850');
  });

  test('says from where a year is counted that the asker counts from today', () => {
    const { texts } = answerTo('What was said on seals last year?', SEALS);
    expect(texts).toContain(
      'Only what is from 1847 is shown. “last year” is counted from the newest date in the corpus.',
    );
  });
});

describe('a question for the latest', () => {
  test('gets the newest of what is close first, and what happened newest first', () => {
    const { beside } = answerTo('What is the latest law on seals?', SEALS, { intent: 'fact' });
    expect(beside).toEqual(['rosings-stops', 'sealed-post-opens']);
  });
});

describe('a question for what changed', () => {
  const PLANS = [['rosings-plans', 2]] as const;

  test('gets what happened and what the law says, newest first, also what only overtook what was found', () => {
    const { beside, pro, con, texts } = answerTo('What happened to the plan of Rosings?', PLANS);
    expect([pro, con, beside]).toEqual([[], [], ['rosings-stops', 'rosings-seals']]);
    expect(texts).toContain(
      'Only what happened is shown, the newest first: /timeline rosings-plan shows it in order of time.',
    );
  });

  test('gets what is from the time that it names', () => {
    expect(answerTo('What changed since 1847?', PLANS).beside).toEqual(['rosings-stops']);
  });

  test('gets what came after what it names', () => {
    const found = [
      ['second-seal-act', 2],
      ['rosings-stops', 1.9],
      ['rosings-seals', 1.8],
      ['dupin-still', 1.7],
    ] as const;
    expect(answerTo('What happened after the act?', found).beside).toEqual([
      'rosings-stops',
      'sealed-post-opens',
    ]);
  });

  test('gets nothing that one side alone says', () => {
    const found = [
      ['rosings-stops', 2],
      ['steward-led-county', 1.9],
    ] as const;
    const { pro, con } = answerTo('What is new on the plan?', found);
    expect([pro, con]).toEqual([[], []]);
  });

  test('is answered like any other where nothing changed', () => {
    const { beside, texts } = answerTo('What became of thefts?', [['almanack-fifty-thefts', 2]]);
    expect(beside).toContain('almanack-fifty-thefts');
    expect(texts.join(' ')).not.toContain('/timeline');
  });
});
