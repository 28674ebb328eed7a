import { literary } from '../literary-corpus.ts';
import { ENGINES } from '../store/server/databases.ts';
import { buttonOf, createModerator, labelsIn, textOf } from './moderator.ts';
import { REVISED, useSummaryBed } from './summary-bed.ts';

jest.setTimeout(60_000);

describe.each(ENGINES)('the summary of a moderator that comes to no post, kept in $name', ({ create }) => {
  const bed = useSummaryBed(create);

  test('whose channel is gone is a draft again, with its note', async () => {
    const { mina, platform, acknowledged, stateIn } = bed();
    const noted = await mina.press(await acknowledged(), 'Add a note', 'Keep this.');
    platform.fault = 'gone';
    const reply = await mina.press(noted, 'Post');
    expect(textOf(reply.blocks)).toContain('The channel is gone');
    expect(textOf(reply.blocks)).toContain('Keep this.');
    expect(await stateIn()).toEqual(['draft']);
  });

  test('stands first in the list, however many drafts came after it', async () => {
    const { mina, post } = bed();
    await post();
    for (let draft = 0; draft < 12; draft++) await mina.say('/summary thefts');
    const list = await mina.say('/posts');
    expect(textOf([list.blocks[1] ?? { kind: 'text', text: '', quiet: false }])).toContain('posted');
  });

  test('on a subject that the corpus has no more can be discarded as a draft, and retracted where it is unknown', async () => {
    const { store, platform, space, acknowledged, post } = bed();
    const without = {
      ...literary,
      version: 'without00000',
      topics: literary.topics.filter(({ id }) => id !== 'second-seals'),
    };
    const preview = await acknowledged();
    const later = createModerator({ store, platform, space, corpus: without });
    expect(labelsIn(await later.press(preview, 'Post'))).toEqual(['Discard']);
    await later.press(await later.press(preview, 'Post'), 'Discard');
    const posted = await post();
    platform.fault = 'lost';
    const revised = createModerator({ store, platform, space, corpus: REVISED });
    const offer = await revised.press(posted, 'Refresh');
    const unknown = await revised.press(offer, labelsIn(offer)[0] ?? '');
    expect(labelsIn(unknown)).toEqual(['Try again', 'Retract']);
    platform.fault = null;
    const view = await later.press(await later.press(unknown, 'Retract'), 'Retract it');
    expect(textOf(view.blocks)).toContain('retracted');
  });

  test('is discarded without a trace in the channel', async () => {
    const { mina, platform, stateIn } = bed();
    const reply = await mina.press(await mina.say('/summary second-seals'), 'Discard');
    expect(textOf(reply.blocks)).toContain('discarded');
    expect([platform.asked, await stateIn()]).toEqual([[], ['discarded']]);
  });

  test('refused by the platform is a draft again, with what to do', async () => {
    const { mina, platform, acknowledged, stateIn } = bed();
    const preview = await acknowledged();
    platform.fault = 'refuse';
    const refused = await mina.press(preview, 'Post');
    expect(textOf(refused.blocks)).toContain('The bot may not write there: let it.');
    platform.fault = null;
    await mina.press(refused, 'Post');
    expect(await stateIn()).toEqual(['posted']);
  });

  test.each([
    ['lost', 'posted'],
    ['deaf', 'draft'],
  ] as const)(
    'whose answer is %s is unknown, and looked up before it is tried again',
    async (fault, found) => {
      const { mina, platform, acknowledged, stateIn } = bed();
      const preview = await acknowledged();
      platform.fault = fault;
      const unknown = await mina.press(preview, 'Post');
      expect(labelsIn(unknown)).toEqual(['Look it up']);
      expect(textOf(unknown.blocks)).toContain('did not say whether the last step arrived');
      const still = await mina.press(unknown, 'Look it up');
      expect(textOf(still.blocks)).toContain('The platform does not say.');
      platform.fault = null;
      await mina.press(still, 'Look it up');
      expect(await stateIn()).toEqual([found]);
      expect(platform.asked.filter((what) => what.startsWith('publish'))).toHaveLength(1);
    },
  );

  test('that a moderator looked for in vain, where the platform does not say, is a draft again', async () => {
    const { mina, platform, acknowledged, stateIn } = bed();
    const preview = await acknowledged();
    platform.fault = 'deaf';
    const unknown = await mina.press(preview, 'Post');
    const back = await mina.press(await mina.press(unknown, 'Look it up'), 'It is not there');
    expect(labelsIn(back)).toContain('Post');
    expect(await stateIn()).toEqual(['draft']);
  });

  test('that a crash left half posted is looked up, too', async () => {
    const { mina, store, platform, space, acknowledged } = bed();
    await mina.press(await acknowledged(), 'Post');
    const [kept] = await store.posts.list({
      space: { platform: 'terminal', space },
      states: ['posted'],
      limit: 1,
    });
    const crashed = await acknowledged();
    const id = buttonOf(crashed, 'Post').line.split(' ')[1] ?? '';
    await store.posts.move({ platform: 'terminal', space }, id, { from: 'draft', to: 'posting', by: 'mina' });
    const later = createModerator({ store, platform, space, now: () => new Date(Date.now() + 120_000) });
    const view = await later.say(`/posts ${id}`);
    expect(labelsIn(view)).toEqual(['Look it up']);
    await later.press(view, 'Look it up');
    expect((await store.posts.find({ platform: 'terminal', space }, id))?.state).toBe('draft');
    expect(kept?.state).toBe('posted');
  });
});
