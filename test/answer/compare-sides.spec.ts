import { compareSides } from '../../src/answer/compare-sides.ts';
import type { Motion, Topic } from '../../src/corpus/model.ts';
import { laterLiterary, literary } from '../literary-corpus.ts';

function byId<Entry extends Motion | Topic>(entries: readonly Entry[], id: string): Entry {
  const found = entries.find((entry) => entry.id === id);
  if (found === undefined) throw new RangeError(`nothing has the id "${id}"`);
  return found;
}

const ofMotion = (id: string) =>
  compareSides(literary, { kind: 'motion', motion: byId(literary.motions, id) });
const ofTopic = (id: string) => compareSides(literary, { kind: 'topic', topic: byId(literary.topics, id) });

function shown({ sides, context }: ReturnType<typeof compareSides>) {
  const side = (stance: string) =>
    sides.find((each) => each.stance === stance)?.points.map(({ claim }) => claim);
  return { pro: side('pro'), con: side('con'), context: context.map(({ claim }) => claim) };
}

describe('compareSides', () => {
  test('shows everything on a motion, in the order of the corpus, beside the sides facts before views', () => {
    expect(shown(ofMotion('rosings-post'))).toEqual({
      pro: ['dupin-any-thief', 'mina-diaries', 'steward-led-county', 'dupin-plain-sight'],
      con: ['prefect-second-seal', 'prefect-forty-thefts', 'catherine-parish', 'leaflet-children'],
      context: ['seal-meaning', 'rosings-plans', 'leaflet-wax', 'prefect-search'],
    });
  });

  test('shows of a topic what is about it, toward the motion it belongs to', () => {
    const answer = ofTopic('rosings-plan');
    expect(answer.motion?.id).toBe('rosings-post');
    expect(shown(answer)).toEqual({
      pro: ['steward-led-county'],
      con: undefined,
      context: ['rosings-plans'],
    });
  });

  test('takes the general motion for a topic that belongs to none', () => {
    expect(ofTopic('thefts').motion?.id).toBe('sealed-letters');
  });

  test('says which side has nothing', () => {
    const { missing, notices } = ofTopic('rosings-plan');
    expect(missing).toEqual(['con']);
    expect(notices.map(({ kind }) => kind)).toEqual(['missing', 'dated']);
  });

  test('counts speakers and sources of each side', () => {
    const [pro] = ofMotion('sealed-letters').sides.filter(({ stance }) => stance === 'pro');
    expect([pro?.available, pro?.evidence]).toEqual([3, { claims: 3, speakers: 2, sources: 1 }]);
  });

  test('cites every point', () => {
    const { sides, context, citations } = ofMotion('sealed-letters');
    const cited = [...sides.flatMap(({ points }) => points), ...context].map(({ citation }) => citation);
    expect([...new Set(cited)]).toEqual(citations.map(({ number }) => number));
  });

  test('is the same every time', () => {
    expect(ofTopic('privacy')).toEqual(ofTopic('privacy'));
    expect(ofTopic('privacy').id).not.toBe(ofTopic('thefts').id);
  });
});

describe('a topic on which the general motion has one side', () => {
  const [general, other] = literary.motions;
  const claims = literary.claims.map((claim) => {
    const stance = claim.stance[other?.id ?? ''];
    return claim.topics.includes('thefts') && stance !== undefined
      ? { ...claim, stance: { [other?.id ?? '']: stance } }
      : claim;
  });
  const pro = literary.claims.find(({ stance }) => stance[other?.id ?? ''] === 'pro');
  const corpus = {
    ...literary,
    claims: [
      ...claims,
      ...(pro
        ? [{ ...pro, id: 'pro-thefts', topics: ['thefts'], stance: { [other?.id ?? '']: 'pro' as const } }]
        : []),
    ],
  };
  const topic = literary.topics.find(({ id }) => id === 'thefts');

  test('is compared on the motion that has both', () => {
    if (!topic) throw new RangeError('no topic');
    const answer = compareSides(corpus, { kind: 'topic', topic });
    expect(answer.motion?.id).toBe(other?.id);
    expect(answer.missing).toEqual([]);
    expect(general?.id).not.toBe(other?.id);
  });
});

describe('what happened and what the law says', () => {
  test('stands apart from both sides of a motion, in the order of time, each with its direction', () => {
    const { sides, context } = compareSides(laterLiterary, {
      kind: 'motion',
      motion: byId(laterLiterary.motions, 'sealed-letters'),
    });
    const occurrences = context.filter(({ kind }) => kind === 'event' || kind === 'law');
    expect(occurrences.map(({ claim, direction }) => [claim, direction])).toEqual([
      ['rosings-seals', 'toward “Sealed letters without exceptions”'],
      ['second-seal-act', 'toward “A second seal for the magistrate”'],
      ['sealed-post-opens', 'toward “Sealed letters without exceptions”'],
      ['rosings-stops', 'toward “A second seal for the magistrate”'],
    ]);
    expect(context.slice(-4)).toEqual(occurrences);
    const sided = sides.flatMap(({ points }) => points);
    expect(sided.filter(({ kind }) => kind === 'event' || kind === 'law')).toEqual([]);
  });
});
