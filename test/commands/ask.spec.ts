import { blocksOf, claimsIn, context, replyTo } from './context.ts';

const QUESTION = 'Should the magistrate have a second seal?';

describe('/ask', () => {
  test('answers a question, headed by it', async () => {
    const reply = await replyTo(`/ask ${QUESTION}`);
    expect(reply.answer).toEqual(context.answerQuestion(QUESTION));
    expect(reply.blocks[0]).toEqual({ kind: 'heading', level: 1, text: QUESTION });
    expect(blocksOf(reply, 'side')).toHaveLength(2);
  });

  test.each(['pro', 'con'] as const)('shows the side %s alone where it is wanted', async (side) => {
    const reply = await replyTo(`/ask ${QUESTION} side:${side}`);
    expect(blocksOf(reply, 'side').map(({ stance }) => stance)).toEqual([side]);
  });

  test('says how to see the rest where one side or one figure is shown', async () => {
    for (const line of [`/ask ${QUESTION} side:pro`, '/ask how many thefts would be hidden?']) {
      const quiet = blocksOf(await replyTo(line), 'text').filter((block) => block.quiet);
      expect(quiet.map(({ text }) => text).join(' ')).toMatch(/both sides/u);
    }
  });

  test('shows a figure apart, with whose it is, before the claim it comes from', async () => {
    const { blocks } = await replyTo('/ask how many thefts would be hidden?');
    const at = blocks.findIndex(({ kind }) => kind === 'figure');
    expect(blocks[at]).toEqual({
      kind: 'figure',
      value: '40',
      unit: 'thefts per year',
      meaning: 'thefts that would be hidden',
      by: 'Prefect of Paris',
    });
    expect(blocks[at + 1]).toMatchObject({ kind: 'point', stance: 'con', claim: 'prefect-forty-thefts' });
  });

  test('says that equal room is not equal evidence, with what there is on each side', async () => {
    const texts = blocksOf(await replyTo(`/ask ${QUESTION}`), 'text').map(({ text }) => text);
    expect(texts.join(' ')).toMatch(/\d claims? in favour \(\d speakers?, \d sources?\)/u);
    expect(texts.join(' ')).toMatch(/\d claims? against \(\d speakers?, \d sources?\)/u);
  });

  test('is public as the channel says, but private for somebody in need', async () => {
    expect((await replyTo(`/ask ${QUESTION}`)).audience).toBe('default');
    expect((await replyTo('/ask someone keeps asking my daughter for pictures')).audience).toBe('private');
  });

  test('refuses what is not covered with questions that are', async () => {
    const reply = await replyTo('/ask what is the price of tea in china?');
    expect(reply.answer?.outcome).toBe('refused');
    expect(claimsIn(reply)).toEqual([]);
    expect(blocksOf(reply, 'suggestions')).toHaveLength(1);
  });

  test('says that nothing was asked where nothing was', async () => {
    const reply = await replyTo('/ask ""');
    expect(blocksOf(reply, 'text').map(({ text }) => text)).toEqual(['Nothing was asked.']);
    expect(blocksOf(reply, 'heading')).toEqual([]);
  });
});
