import { createBot } from '../../src/bot.ts';
import { bare, invocation } from '../bots.ts';
import { blocksOf } from './context.ts';

const PLEA = 'someone keeps asking my daughter for pictures';
const bot = createBot(bare);

jest.setTimeout(60_000);

function findEvidence(question: string, custom: 'private' | 'public' = 'public') {
  return bot.answer(invocation({ command: 'evidence', options: { question } }, { custom }));
}

describe('Find evidence', () => {
  test('shows what the corpus holds on a message, to whoever asked alone', async () => {
    const reply = await findEvidence('The magistrate should have a second seal.');
    expect([reply.answer?.outcome, reply.audience]).toEqual(['answered', 'private']);
    expect(blocksOf(reply, 'point').length).toBeGreaterThan(0);
  });

  test('gives whoever asked about a plea the help lines, and says how to report it', async () => {
    const reply = await findEvidence(PLEA);
    expect([reply.answer?.outcome, reply.audience]).toEqual(['safeguarding', 'private']);
    expect(blocksOf(reply, 'notice').flatMap(({ links }) => links).length).toBeGreaterThan(0);
    expect(reply.blocks.at(-1)).toMatchObject({ kind: 'text', text: expect.stringContaining('report') });
    expect(blocksOf(reply, 'actions')).toEqual([]);
  });

  test('says nothing of reporting to whoever pleads for themselves', async () => {
    const reply = await bot.answer(invocation({ command: 'ask', options: { question: PLEA } }));
    expect(blocksOf(reply, 'text')).toEqual([]);
  });
});
