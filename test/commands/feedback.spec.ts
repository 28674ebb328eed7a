import { createBot } from '../../src/bot.ts';
import { MAX_LINE } from '../../src/reply/document.ts';
import { bare } from '../bots.ts';
import { claimOf, literary } from '../literary-corpus.ts';
import { createKeepingBot, type KeepingBot, lineOf, optionsOf, send, textOf } from './keeping-bot.ts';

const QUESTION = 'Should the magistrate have a second seal?';
const WHOLE = 'The answer as a whole';

jest.setTimeout(60_000);

let kept: KeepingBot;

beforeEach(async () => {
  kept = await createKeepingBot();
});

afterEach(() => kept.remove());

const onPoints = () => kept.store.feedback.tally('point');
const onAnswers = () => kept.store.feedback.tally('answer');

describe('/rate', () => {
  test('keeps whether an answer helped, and says what is kept and how to see it', async () => {
    const answered = await kept.send(`/ask ${QUESTION}`);
    const reply = await kept.send(lineOf(answered, 'Helpful'));
    expect(reply.audience).toBe('private');
    expect(textOf(reply)).toMatch(/helpful\..*keyed hash.*without any question.*365 days.*\/privacy/su);
    const common = { on: 'answer', id: answered.answer?.id, votes: 1, corpusVersion: literary.version };
    expect(await onAnswers()).toEqual([{ ...common, verdict: 'helpful' }]);
    await kept.send(`/rate ${answered.answer?.id} not-helpful`);
    expect(await onAnswers()).toEqual([{ ...common, verdict: 'not-helpful' }]);
  });

  test('lets a vote on an answer that was never given count for no other', async () => {
    const answered = await kept.send(`/ask ${QUESTION}`);
    await kept.send(lineOf(answered, 'Helpful'));
    await kept.send('/rate 0123456789ab not-helpful');
    const real = (await onAnswers()).filter(({ id }) => id === answered.answer?.id);
    expect(real).toMatchObject([{ verdict: 'helpful', votes: 1 }]);
  });

  test('keeps nothing of what is no answer', async () => {
    expect((await kept.send('/rate nonsense helpful')).blocks).toHaveLength(1);
    expect(await onAnswers()).toEqual([]);
  });
});

describe('/report and /verdict', () => {
  test('lead from an answer to what is wrong with a point of it, with nothing kept on the way', async () => {
    const answered = await kept.send(`/ask ${QUESTION}`);
    const points = await kept.send(lineOf(answered, 'Report a point'));
    expect(onMenu(points)).toEqual([...labelsOf(answered), WHOLE]);
    const reasons = await kept.send(lineOf(points, labelsOf(answered)[0] ?? ''));
    expect(onMenu(reasons)).toHaveLength(5);
    expect(await onPoints()).toEqual([]);
    const thanks = await kept.send(lineOf(reasons, 'It stands on the wrong side'));
    expect(textOf(thanks)).toMatch(/Thank you.*on the wrong side.*\/privacy/su);
    expect([points, reasons, thanks].map(({ audience }) => audience)).toEqual(Array(3).fill('private'));
    expect(await onPoints()).toMatchObject([{ verdict: 'wrong-stance', votes: 1 }]);
  });

  test('count the last vote of a person on a point, and each person', async () => {
    await kept.send('/verdict mina-diaries off-topic');
    await kept.send('/verdict mina-diaries helpful');
    await kept.send('/verdict mina-diaries helpful', { actor: { person: 'lucy', role: 'member' } });
    expect(await onPoints()).toMatchObject([{ id: 'mina-diaries', verdict: 'helpful', votes: 2 }]);
  });

  test('offer the answer as a whole', async () => {
    const points = await kept.send(`/report ${QUESTION}`);
    await kept.send(lineOf(points, WHOLE));
    expect(await onAnswers()).toMatchObject([{ verdict: 'not-helpful' }]);
  });

  test('offer the points of the side that was asked for', async () => {
    const answered = await kept.send(`/ask ${QUESTION} side:pro`);
    const points = await kept.send(lineOf(answered, 'Report a point'));
    expect(onMenu(points)).toEqual([...labelsOf(answered), WHOLE]);
  });

  test('give labels and lines that every platform takes', async () => {
    const points = await kept.send(`/report ${QUESTION}`);
    for (const { label, line } of points.blocks.flatMap(optionsOf)) {
      expect(label.length).toBeLessThanOrEqual(75);
      expect(line.length).toBeLessThanOrEqual(MAX_LINE);
    }
  });

  test('say so politely where a claim or an answer is no more', async () => {
    expect(textOf(await kept.send('/verdict gone wrong-stance'))).toContain('does not hold this point');
    expect(textOf(await kept.send('/report what is the price of tea in china?'))).toContain('ask anew');
    expect(await onPoints()).toEqual([]);
  });

  test('give help where the message is a plea', async () => {
    const reply = await kept.send('/report someone keeps asking my daughter for pictures');
    expect(reply.answer?.outcome).toBe('safeguarding');
  });

  test('say in one sentence where nothing can be kept', async () => {
    const bot = createBot(bare);
    for (const line of [`/report ${QUESTION}`, '/verdict mina-diaries', '/rate 0123456789ab helpful'])
      expect(textOf(await send(bot, line))).toBe('Evenkey keeps nothing here, so this can’t be done.');
  });
});

function onMenu(reply: Parameters<typeof textOf>[0]): readonly string[] {
  return reply.blocks
    .filter(({ kind }) => kind === 'menu')
    .flatMap((block) => optionsOf(block).map(({ label }) => label));
}

/** What the points of an answer are called in a menu. */
function labelsOf({ blocks }: Parameters<typeof textOf>[0]): readonly string[] {
  const claims = blocks.flatMap((block) => (block.kind === 'point' ? [block.claim] : []));
  return claims.map((id) => claimOf(id).text).map((text) => (text.length <= 75 ? text : expect.any(String)));
}
