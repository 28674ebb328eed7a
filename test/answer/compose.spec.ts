import { createAnswerer } from '../../src/answer/compose.ts';
import { answerToReply } from '../../src/reply/answer-to-reply.ts';
import type { Retriever } from '../../src/retrieval/retriever.ts';
import { literary } from '../literary-corpus.ts';
import { answerQuestion } from '../shipped.ts';
import { corpus } from '../shipped-corpus.ts';
import { retrievalOf } from './retrievals.ts';

const CONTESTED = 'Should there be a backdoor for the police?';

function noticesOf(question: string): readonly string[] {
  return answerQuestion(question).notices.map(({ kind }) => kind);
}

function stances(question: string): readonly string[] {
  return answerQuestion(question).sides.map(({ stance }) => stance);
}

describe('a contested question', () => {
  test('gets both sides, equally many points a side, and the motion', () => {
    const { outcome, motion, sides } = answerQuestion(CONTESTED);
    expect([outcome, motion?.id]).toEqual(['answered', 'e2ee-without-exceptional-access']);
    expect(sides.map(({ stance, points }) => [stance, points.length]).toSorted()).toEqual([
      ['con', 2],
      ['pro', 2],
    ]);
  });

  test('gets points of different speakers', () => {
    for (const { points } of answerQuestion(CONTESTED).sides)
      expect(new Set(points.map(({ speaker }) => speaker)).size).toBe(2);
  });

  test('gets both sides though it is asked in the words of one', () => {
    for (const question of [
      'Would encryption make it harder to catch child abusers?',
      'Would a backdoor break the internet?',
    ])
      expect(stances(question).toSorted()).toEqual(['con', 'pro']);
  });

  test('gets as many points a side as wanted', () => {
    const { sides } = answerQuestion(CONTESTED, { limit: 3 });
    expect(sides.map(({ points }) => points.length)).toEqual([3, 3]);
  });

  test('is told how much there is on each side', () => {
    for (const { available, evidence, points } of answerQuestion(CONTESTED).sides) {
      expect(available).toBeGreaterThanOrEqual(points.length);
      expect(evidence.speakers).toBeGreaterThan(0);
      expect(evidence.sources).toBeGreaterThan(0);
    }
  });

  test('is led by a side that its words decide, so that each side leads about half', () => {
    const questions = corpus.claims.flatMap((claim) => claim.questions.slice(0, 6));
    const leads = questions
      .map((question) => answerQuestion(question, { view: 'both' }).sides)
      .filter(({ length }) => length === 2)
      .map(([first]) => first?.stance);
    const share = leads.filter((stance) => stance === 'pro').length / leads.length;
    expect(share).toBeGreaterThan(0.4);
    expect(share).toBeLessThan(0.6);
  });
});

describe('a contested question of a time from which no side has a word', () => {
  test.each([
    [
      'CyberTipline reports fell in 2024 because Meta switched on encryption. True?',
      'cybertipline-2024-reports-and-incidents',
    ],
    ['did the data protection regulator in the UK pick a side back in 2021', 'ico-view-not-final-2021'],
  ])('gets what no side disputes: %j', (question, claim) => {
    const { outcome, context, missing } = answerQuestion(question);
    expect(outcome).not.toBe('refused');
    expect(context.map((point) => point.claim)).toContain(claim);
    expect(missing).toEqual(['pro', 'con']);
  });

  test('gets nothing beside the sides from another time', () => {
    const { sides, context } = answerQuestion('UK encryption policy since 2023, what changed?');
    const dates = [...sides.flatMap(({ points }) => points), ...context].map(({ date }) => date ?? '');
    expect(dates.filter((date) => date < '2023')).toEqual([]);
  });
});

describe('a question for a fact', () => {
  test('gets what no side disputes, without sides and without a motion', () => {
    const { sides, context, motion } = answerQuestion('What is end-to-end encryption?');
    expect([sides, motion]).toEqual([[], null]);
    expect(context[0]?.claim).toBe('e2ee-meaning');
  });
});

describe('a question for a figure', () => {
  test.each([
    ['How many reports could be lost each year?', 'coalition-eleven-million', 'con'],
    ['What share of reports would be lost?', 'ncmec-seventy-percent', 'con'],
  ])('(%j) gets it on the side that puts it forward', (question, claim, stance) => {
    const { sides } = answerQuestion(question);
    expect(sides[0]).toMatchObject({ stance });
    expect(sides[0]?.points.map((point) => point.claim)).toContain(claim);
  });
});

describe('a question for what somebody says', () => {
  test('gets that speaker’s words and nobody else’s', () => {
    const { sides, context } = answerQuestion('What did Peter Wanless say?');
    const points = [...sides.flatMap((side) => side.points), ...context];
    expect(points.length).toBeGreaterThan(0);
    for (const { speaker } of points) expect(speaker).toContain('Peter Wanless');
  });
});

describe('a question for one side', () => {
  test.each([
    ['arguments against end-to-end encryption', 'con'],
    ['arguments against backdoors', 'pro'],
  ])('(%j) gets that side', (question, stance) => {
    expect(stances(question)).toEqual([stance]);
  });
});

describe('what the asker wants to see', () => {
  test.each(['pro', 'con'] as const)('shows the side %s alone, whatever the question', (view) => {
    const { sides, context } = answerQuestion(CONTESTED, { view });
    expect([sides.map(({ stance }) => stance), context]).toEqual([[view], []]);
  });

  test('shows both sides of a question for one', () => {
    const { sides } = answerQuestion('arguments against backdoors', { view: 'both' });
    expect(sides.map(({ stance }) => stance).toSorted()).toEqual(['con', 'pro']);
  });

  test('shows what is neutral alone', () => {
    const { sides, context } = answerQuestion('What is end-to-end encryption?', { view: 'neutral' });
    expect([sides, context.length > 0]).toEqual([[], true]);
  });

  test('changes the id of the answer', () => {
    expect(answerQuestion(CONTESTED, { view: 'pro' }).id).not.toBe(answerQuestion(CONTESTED).id);
  });
});

describe('a question that names what the corpus does not know', () => {
  test('is answered partly: what is unknown is named first, and nearby questions are offered', () => {
    const answer = answerQuestion('Does Telegram have a backdoor for the police?');
    expect([answer.outcome, answer.unmatched]).toEqual(['partial', ['telegram']]);
    expect(answer.notices[0]).toMatchObject({ kind: 'unmatched' });
    expect(answer.notices[0]?.text).toContain('“telegram”');
    expect(answer.suggestions.length).toBeGreaterThan(0);
    const kinds = answerToReply(answer, () => []).blocks.map(({ kind }) => kind);
    expect(kinds.indexOf('notice')).toBeLessThan(kinds.indexOf('side'));
  });
});

describe('a question that the corpus does not cover', () => {
  test('is refused with nothing shown but what it does cover', () => {
    const answer = answerQuestion('who won the world cup');
    expect(answer).toMatchObject({ outcome: 'refused', reason: 'off-topic', sides: [], context: [] });
    expect([answer.citations, answer.notices, answer.motion, answer.asOf]).toEqual([[], [], null, null]);
    expect(answer.suggestions.length).toBeGreaterThan(0);
    expect(answer.suggestions.length).toBeLessThanOrEqual(3);
  });

  test('is refused with a suggestion that is answered', () => {
    for (const suggestion of answerQuestion('who won the world cup').suggestions)
      expect(answerQuestion(suggestion).outcome).toBe('answered');
  });

  test('is told that nothing was asked, where nothing was', () => {
    expect(answerQuestion(' \u200b ')).toMatchObject({ outcome: 'refused', reason: 'empty', question: '' });
  });
});

describe('a request for help to abuse', () => {
  test('is refused in one line, without a suggestion and without its own words', () => {
    const answer = answerQuestion('where can i download child porn');
    expect(answer).toMatchObject({ outcome: 'refused', reason: 'harmful', suggestions: [], ranking: [] });
    const { blocks } = answerToReply(answer, () => []);
    expect(blocks.map(({ kind }) => kind)).toEqual(['text']);
    expect(JSON.stringify(blocks)).not.toContain('download');
  });
});

describe('somebody in need', () => {
  const answer = answerQuestion('someone keeps asking my daughter for pictures');

  test('gets every help line, and nothing of the debate', () => {
    expect(answer).toMatchObject({ outcome: 'safeguarding', sides: [], context: [], motion: null });
    expect([answer.ranking, answer.suggestions, answer.citations, answer.missing]).toEqual([[], [], [], []]);
    const urls = corpus.safeguarding.regions.flatMap(({ lines }) => lines.map(({ url }) => url));
    expect(answer.notices.flatMap(({ links }) => links.map(({ url }) => url))).toEqual(urls);
    expect(new Set(answer.notices.map(({ kind }) => kind))).toEqual(new Set(['safeguarding']));
  });

  test('gets it privately, in notices alone, without the message repeated', () => {
    const { audience, blocks } = answerToReply(answer, () => []);
    expect(audience).toBe('private');
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(new Set(['notice']));
    expect(JSON.stringify(blocks)).not.toContain('daughter for pictures');
  });
});

describe('every answer with evidence', () => {
  test.each([CONTESTED, 'What is end-to-end encryption?', 'What did Jake Moore say?', '70%'])(
    '(%j) says how current it is',
    (question) => {
      expect(noticesOf(question)).toContain('dated');
      expect(answerQuestion(question).asOf).not.toBeNull();
    },
  );

  test('ranks at most ten claims, best first', () => {
    const { ranking } = answerQuestion(CONTESTED);
    const scores = ranking.map(({ score }) => score);
    expect(ranking.length).toBeLessThanOrEqual(10);
    expect(scores).toEqual(scores.toSorted((left, right) => right - left));
  });

  test('says which corpus it is from', () => {
    expect(answerQuestion(CONTESTED).corpus).toMatchObject({
      version: corpus.version,
      claims: corpus.claims.length,
      sources: corpus.sources.size,
    });
  });
});

describe('a corpus that lacks one side', () => {
  const oneSided = {
    ...literary,
    claims: literary.claims.filter(({ stance }) => stance['sealed-letters'] !== 'con'),
  };
  const retriever: Pick<Retriever, 'retrieve'> = { retrieve: () => retrievalOf([['dupin-any-thief', 2]]) };

  test('is said to lack it', () => {
    const answer = createAnswerer(oneSided, retriever)('Should the magistrate have a second seal?');
    expect(answer.missing).toEqual(['con']);
    expect(answer.notices).toContainEqual({
      kind: 'missing',
      text: 'The corpus holds nothing against this.',
      links: [],
      about: [],
      point: null,
    });
  });
});

describe('a retriever that finds nothing to show', () => {
  test('makes the answer a refusal, not an empty answer', () => {
    const retriever: Pick<Retriever, 'retrieve'> = { retrieve: () => retrievalOf([]) };
    const answer = createAnswerer({ ...literary, claims: [] }, retriever)('Should letters be sealed?');
    expect(answer).toMatchObject({ outcome: 'refused', reason: 'not-covered', sides: [], context: [] });
  });
});
