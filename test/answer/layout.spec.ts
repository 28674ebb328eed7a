import { groupByTopic } from '../../src/answer/candidates.ts';
import { chooseMotion } from '../../src/answer/choose-motion.ts';
import { layOut } from '../../src/answer/layout.ts';
import type { Layout, LayoutTask } from '../../src/answer/layout-task.ts';
import type { Claim } from '../../src/corpus/model.ts';
import type { Retrieval } from '../../src/retrieval/retriever.ts';
import { laterLiterary, literary } from '../literary-corpus.ts';
import { retrievalOf } from './retrievals.ts';

const byTopic = groupByTopic(literary);
const ever = () => true;

function laidOut(
  found: readonly (readonly [string, number])[],
  fields: Partial<Retrieval> = {},
  view: LayoutTask['view'] = 'default',
): Layout {
  const retrieval = retrievalOf(found, fields);
  const motion = chooseMotion(literary, retrieval);
  return layOut({ retrieval, motion, byTopic, corpus: literary, limit: 2, isWithin: ever, view });
}

function laidOutLater(found: readonly (readonly [string, number])[], fields: Partial<Retrieval> = {}) {
  const retrieval = retrievalOf(found, fields);
  const motion = chooseMotion(laterLiterary, retrieval);
  const task = {
    motion,
    byTopic: groupByTopic(laterLiterary),
    corpus: laterLiterary,
    limit: 2,
    isWithin: ever,
  };
  return layOut({ ...task, retrieval, view: 'default' });
}

function ids(claims: readonly Claim[] = []): readonly string[] {
  return claims.map(({ id }) => id);
}

function shown({ sides, context }: Layout) {
  const side = (stance: string) => ids(sides.find((each) => each.stance === stance)?.shown);
  return { pro: side('pro'), con: side('con'), context: ids(context) };
}

const SEAL_QUESTION = [
  ['dupin-any-thief', 2],
  ['prefect-second-seal', 1.9],
  ['seal-meaning', 1.8],
  ['mina-diaries', 1.5],
  ['catherine-parish', 1.4],
] as const;

describe('a contested question', () => {
  test('gets both sides, and what is neutral apart from them', () => {
    expect(shown(laidOut(SEAL_QUESTION))).toEqual({
      pro: ['dupin-any-thief', 'mina-diaries'],
      con: ['prefect-second-seal', 'catherine-parish'],
      context: ['seal-meaning'],
    });
  });

  test('gets both sides also where its words found one only', () => {
    const layout = laidOut([['mina-diaries', 2]]);
    expect(shown(layout)).toMatchObject({ con: ['catherine-parish'] });
    expect([layout.missing, layout.indirect]).toEqual([[], []]);
  });

  test('tells which side says nothing on the question itself', () => {
    const layout = laidOut([['rosings-plans', 2]], { motions: ['rosings-post'] });
    expect(layout.indirect).toEqual(['con']);
    expect(shown(layout).con).not.toEqual([]);
  });

  test('shows beside what is shown what is available', () => {
    const { sides } = laidOut(SEAL_QUESTION);
    expect(sides.map(({ stance, available }) => [stance, ids(available)])).toEqual([
      ['pro', ['dupin-any-thief', 'mina-diaries', 'dupin-plain-sight']],
      ['con', ['prefect-second-seal', 'catherine-parish', 'prefect-forty-thefts', 'leaflet-children']],
    ]);
  });

  test('tells which side is missing where the motion has nothing on it', () => {
    const oneSided = {
      ...literary,
      claims: literary.claims.filter(({ stance }) => stance['sealed-letters'] !== 'con'),
    };
    const retrieval = retrievalOf([['dupin-any-thief', 2]]);
    const layout = layOut({
      retrieval,
      motion: chooseMotion(oneSided, retrieval),
      byTopic: groupByTopic(oneSided),
      corpus: oneSided,
      limit: 2,
      isWithin: ever,
      view: 'default',
    });
    expect(layout.missing).toEqual(['con']);
    expect(layout.sides.map(({ stance }) => stance)).toEqual(['pro']);
  });

  test('is laid out like a pasted statement', () => {
    expect(laidOut(SEAL_QUESTION, { intent: 'statement' })).toEqual(laidOut(SEAL_QUESTION));
  });
});

describe('a question for a fact', () => {
  test.each(['definition', 'fact'] as const)('(%s) gets what no side disputes, and no side', (intent) => {
    const layout = laidOut(
      [
        ['seal-meaning', 2],
        ['leaflet-wax', 1.9],
        ['dupin-any-thief', 1.8],
      ],
      { intent },
    );
    expect(shown(layout)).toEqual({ pro: [], con: [], context: ['seal-meaning', 'leaflet-wax'] });
  });

  test('gets both sides where nothing undisputed is near', () => {
    const layout = laidOut(
      [
        ['dupin-any-thief', 2],
        ['prefect-second-seal', 1.9],
      ],
      { intent: 'definition' },
    );
    expect(layout.sides.map(({ stance }) => stance)).toEqual(['pro', 'con']);
  });
});

describe('a question for a figure', () => {
  test('gets the figure on the side of whoever puts it forward', () => {
    const layout = laidOut(
      [
        ['prefect-forty-thefts', 2],
        ['dupin-any-thief', 1.9],
      ],
      { intent: 'figure' },
    );
    expect(shown(layout)).toEqual({ pro: [], con: ['prefect-forty-thefts'], context: [] });
  });

  test('gets both sides where there is no figure', () => {
    const layout = laidOut([['dupin-any-thief', 2]], { intent: 'figure' });
    expect(layout.sides.map(({ stance }) => stance)).toEqual(['pro', 'con']);
  });
});

describe('a question for what somebody says', () => {
  test('gets that speaker’s words, each on its side', () => {
    const layout = laidOut(
      [
        ['prefect-second-seal', 2],
        ['dupin-any-thief', 1.9],
        ['prefect-search', 1.8],
      ],
      { intent: 'speaker', speakers: ['prefect'] },
    );
    expect(shown(layout)).toEqual({ pro: [], con: ['prefect-second-seal'], context: ['prefect-search'] });
  });

  test('gets of an organisation the words of those who speak for it', () => {
    const layout = laidOut([['steward-led-county', 2]], { intent: 'speaker', speakers: ['rosings'] });
    expect(shown(layout)).toEqual({ pro: ['steward-led-county'], con: [], context: [] });
  });

  test('gets who said a thing from the closest match', () => {
    const layout = laidOut(
      [
        ['mina-diaries', 2],
        ['dupin-any-thief', 1],
      ],
      { intent: 'speaker' },
    );
    expect(shown(layout)).toEqual({ pro: ['mina-diaries'], con: [], context: [] });
  });

  test('gets both sides where the speaker said nothing near', () => {
    const layout = laidOut(SEAL_QUESTION, { intent: 'speaker', speakers: ['rosings'] });
    expect(layout.sides.map(({ stance }) => stance)).toEqual(['pro', 'con']);
  });
});

describe('a question for one side', () => {
  test('gets that side alone, every speaker’s best point before anybody’s second', () => {
    const found = [
      ['dupin-any-thief', 2],
      ['dupin-plain-sight', 1.9],
      ['mina-diaries', 1.5],
      ['prefect-second-seal', 1.4],
    ] as const;
    const layout = laidOut(found, { intent: 'side', side: 'pro' });
    expect(shown(layout)).toEqual({
      pro: ['dupin-any-thief', 'mina-diaries', 'dupin-plain-sight'],
      con: [],
      context: [],
    });
    expect(layout.missing).toEqual([]);
  });

  test('is told that the side is missing where it has nothing', () => {
    const layout = layOut({
      retrieval: retrievalOf([], { intent: 'side', side: 'pro' }),
      motion: null,
      byTopic,
      corpus: literary,
      limit: 2,
      isWithin: ever,
      view: 'default',
    });
    expect(layout).toMatchObject({ sides: [], context: [], missing: ['pro'], indirect: [] });
  });
});

describe('what the asker wants to see', () => {
  test('goes before the shape of the question', () => {
    const definition = { intent: 'definition' } as const;
    expect(shown(laidOut(SEAL_QUESTION, definition, 'con'))).toMatchObject({ pro: [], context: [] });
    expect(shown(laidOut(SEAL_QUESTION, definition, 'both')).pro).toHaveLength(2);
    expect(shown(laidOut(SEAL_QUESTION, {}, 'neutral'))).toEqual({
      pro: [],
      con: [],
      context: ['seal-meaning'],
    });
  });
});

describe('what is no question', () => {
  test.each(['safeguarding', 'none'] as const)('(%s) gets nothing', (intent) => {
    expect(laidOut(SEAL_QUESTION, { intent })).toMatchObject({
      sides: [],
      context: [],
      missing: [],
      indirect: [],
    });
  });
});

describe('what happened and what the law says', () => {
  test('stands on no side, and is not counted as there for one', () => {
    const { sides, context } = laidOutLater([
      ['sealed-post-opens', 2],
      ['dupin-any-thief', 1.9],
      ['prefect-second-seal', 1.9],
    ]);
    expect(ids(context)).toEqual(['sealed-post-opens']);
    const available = sides.flatMap((side) => ids(side.available));
    expect(available).not.toContain('sealed-post-opens');
    expect(available).not.toContain('second-seal-act');
  });

  test('comes after the facts, oldest first', () => {
    const found = [
      ['second-seal-act', 2],
      ['seal-meaning', 1.9],
    ] as const;
    expect(ids(laidOutLater(found).context)).toEqual(['seal-meaning', 'second-seal-act']);
    const both = [
      ['sealed-post-opens', 2],
      ['second-seal-act', 1.9],
    ] as const;
    expect(ids(laidOutLater(both).context)).toEqual(['second-seal-act', 'sealed-post-opens']);
  });

  test('is balanced by what is relevant and moves things the other way, before anything closer', () => {
    const found = [
      ['rosings-seals', 2],
      ['seal-meaning', 1.9],
      ['second-seal-act', 1],
    ] as const;
    expect(ids(laidOutLater(found).context)).toEqual(['rosings-seals', 'second-seal-act']);
  });

  test('shows nothing more that moves things the same way where nothing stands against it', () => {
    const found = [
      ['rosings-seals', 2],
      ['sealed-post-opens', 1.9],
    ] as const;
    expect(ids(laidOutLater(found).context)).toEqual(['rosings-seals']);
  });

  test('is shown as it is close where a fact is asked for', () => {
    const found = [
      ['rosings-seals', 2],
      ['sealed-post-opens', 1.9],
    ] as const;
    expect(ids(laidOutLater(found, { intent: 'fact' }).context)).toEqual([
      'rosings-seals',
      'sealed-post-opens',
    ]);
  });

  test('answers no question for what a thing is', () => {
    const found = [
      ['sealed-post-opens', 2],
      ['seal-meaning', 1.9],
    ] as const;
    expect(ids(laidOutLater(found, { intent: 'definition' }).context)).toEqual(['seal-meaning']);
  });
});
