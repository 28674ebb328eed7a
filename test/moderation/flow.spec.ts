import type { Corpus } from '../../src/corpus/model.ts';
import type { Reply } from '../../src/reply/document.ts';
import type { Store } from '../../src/store/store.ts';
import { literary } from '../literary-corpus.ts';
import { ENGINES, type TestDatabase } from '../store/server/databases.ts';
import { createFakePlatform, type FakePlatform } from './fake-platform.ts';
import { buttonOf, createModerator, labelsIn, type Moderator, pointsOf, textOf } from './moderator.ts';

jest.setTimeout(60_000);

const REVISED: Corpus = {
  ...literary,
  version: 'revised00000',
  claims: literary.claims
    .filter(({ id }) => id !== 'dupin-any-thief')
    .map((claim) =>
      claim.id === 'prefect-second-seal' ? { ...claim, text: `${claim.text} (corrected)` } : claim,
    ),
};

let spaces = 0;

describe.each(ENGINES)('the summary of a moderator, kept in $name', ({ create }) => {
  let database: TestDatabase;
  let store: Store;
  let other: Store;
  let platform: FakePlatform;
  let space: string;
  let mina: Moderator;

  beforeAll(async () => {
    database = await create();
    store = await database.open();
    other = await database.open();
  });

  afterAll(async () => {
    await Promise.all([store.upkeep.close(), other.upkeep.close()]);
    await database.remove();
  });

  beforeEach(() => {
    spaces += 1;
    space = `space${spaces}`;
    platform = createFakePlatform();
    mina = createModerator({ store, platform, space });
  });

  const acknowledged = async (line = '/summary second-seals'): Promise<Reply> =>
    mina.press(await mina.say(line), 'I have seen the warnings');
  const post = async (): Promise<Reply> => mina.press(await acknowledged(), 'Post');
  const stateIn = async (): Promise<readonly string[]> =>
    (
      await store.posts.list({
        space: { platform: 'terminal', space },
        states: [
          'draft',
          'discarded',
          'posting',
          'posted',
          'refreshing',
          'retracting',
          'retracted',
          'unknown',
          'gone',
        ],
        limit: 9,
      })
    ).map(({ state }) => state);

  test('begins with a private preview and a balance report, and posts nothing', async () => {
    const preview = await mina.say('/summary second-seals');
    expect(preview.audience).toBe('private');
    expect(pointsOf(preview.blocks).length).toBeGreaterThan(1);
    expect(textOf(preview.blocks)).toMatch(
      /In favour.*\d points?, \d+ words, of \d speakers? in \d sources?; \d available, \d left out/u,
    );
    expect(platform.asked).toEqual([]);
  });

  test('can only be posted when its warnings have been acknowledged', async () => {
    const preview = await mina.say('/summary second-seals');
    expect(labelsIn(preview)).not.toContain('Post');
    const forged = await mina.say(
      buttonOf(preview, 'I have seen the warnings').line.replace('acknowledge', 'post'),
    );
    expect(textOf(forged.blocks)).toContain('have to be acknowledged');
    expect(platform.asked).toEqual([]);
    const seen = await mina.press(preview, 'I have seen the warnings');
    expect(labelsIn(seen)).toContain('Post');
  });

  test('is posted as it was previewed, signed, dated and cited', async () => {
    const preview = await acknowledged();
    const reply = await mina.press(preview, 'Post');
    const [message] = [...platform.messages.values()];
    expect(pointsOf(message?.blocks ?? [])).toEqual(pointsOf(preview.blocks));
    expect(message?.blocks).toContainEqual({
      kind: 'byline',
      before: 'Posted by',
      person: 'mina',
      channel: null,
      after: expect.stringMatching(`^ · evidence from .* · corpus ${literary.version}$`),
    });
    expect(message?.blocks.some(({ kind }) => kind === 'citations')).toBe(true);
    expect(labelsIn(reply)).toEqual(['Refresh', 'Retract']);
  });

  test('is posted once, however often the button is pressed and in however many processes', async () => {
    const preview = await acknowledged();
    const twin = createModerator({ store: other, platform, space });
    const presses = Array.from({ length: 200 }, (_, index) =>
      (index % 2 ? mina : twin).press(preview, 'Post'),
    );
    await Promise.all(presses);
    expect(platform.asked).toEqual(['publish in hall']);
    expect(await stateIn()).toEqual(['posted']);
  });

  test('leaves out what its moderator drops, until it is allowed again', async () => {
    const preview = await mina.say('/summary second-seals points:1');
    const dropped = pointsOf(preview.blocks)[0] ?? '';
    const without = await mina.choose(preview, 'Leave a point out', dropped);
    expect(pointsOf(without.blocks)).not.toContain(dropped);
    const back = await mina.choose(without, 'Allow a point again', dropped);
    const left = buttonOf(back, 'More points');
    expect(left.line).toMatch(/ more$/u);
    const more = await mina.press(back, 'More points');
    expect(pointsOf(more.blocks)).toContain(dropped);
  });

  test('warns where everything on one side was left out', async () => {
    let preview = await mina.say('/summary second-seals points:1');
    for (;;) {
      const con = preview.blocks.find((block) => block.kind === 'point' && block.stance === 'con');
      if (con?.kind !== 'point') break;
      preview = await mina.choose(preview, 'Leave a point out', con.claim);
    }
    expect(textOf(preview.blocks)).toContain(
      'Every point against is left out: this summary shows one side only.',
    );
  });

  test('takes a warning that comes up after the others were acknowledged as not acknowledged', async () => {
    let preview = await acknowledged('/summary second-seals points:1');
    for (;;) {
      const con = preview.blocks.find((block) => block.kind === 'point' && block.stance === 'con');
      if (con?.kind !== 'point') break;
      preview = await mina.choose(preview, 'Leave a point out', con.claim);
    }
    expect(labelsIn(preview)).toContain('I have seen the warnings');
    expect(labelsIn(preview)).not.toContain('Post');
  });

  test('shows no quotes where it is short', async () => {
    const medium = await mina.say('/summary second-seals');
    const short = await mina.press(medium, 'Shorter');
    const quotes = (reply: Reply) =>
      reply.blocks.filter((block) => block.kind === 'point' && block.quote !== null);
    expect(quotes(medium).length).toBeGreaterThan(0);
    expect(quotes(short)).toEqual([]);
    expect(labelsIn(short)).not.toContain('Shorter');
  });

  test('shows more facts where it is longer', async () => {
    const facts = (reply: Reply) =>
      reply.blocks.filter((block) => block.kind === 'point' && block.stance === 'neutral').length;
    const medium = await mina.say('/summary sealed-letters');
    const long = await mina.press(medium, 'Longer');
    expect(facts(long)).toBeGreaterThan(facts(medium));
  });

  test('shows what its moderator swaps in, in place of another', async () => {
    const preview = await mina.say('/summary sealed-letters points:1');
    const menu = preview.blocks.find((block) => block.kind === 'menu' && /instead$/u.test(block.label));
    const [option] = menu?.kind === 'menu' ? menu.options.filter(({ label }) => label.startsWith('+')) : [];
    const claim = option?.line.split(' ').at(-1) ?? '';
    const swapped = await mina.choose(preview, 'Show another point instead', claim);
    const pro = swapped.blocks.flatMap((block) =>
      block.kind === 'point' && block.stance === 'pro' ? [block.claim] : [],
    );
    expect(pro).toEqual([claim]);
  });

  test('is not changed by a button of an older preview', async () => {
    const preview = await mina.say('/summary second-seals');
    const short = await mina.press(preview, 'Shorter');
    expect(textOf((await mina.press(preview, 'More points')).blocks)).toContain('This has changed since');
    expect(await mina.say(buttonOf(short, 'Longer').line)).toMatchObject({ audience: 'private' });
  });

  test('marks a note as its moderator’s own', async () => {
    const noted = await mina.press(await acknowledged(), 'Add a note', 'Keep it civil *please* <@everyone>');
    await mina.press(noted, 'Post');
    const [message] = [...platform.messages.values()];
    const at =
      message?.blocks.findIndex((block) => block.kind === 'byline' && block.before === 'A note by') ?? -1;
    expect(message?.blocks[at]).toMatchObject({ person: 'mina', after: ', not from the corpus:' });
    expect(message?.blocks[at + 1]).toMatchObject({
      kind: 'text',
      text: 'Keep it civil *please* <@everyone>',
    });
  });

  test('is signed by whoever posts it, and its note by whoever wrote that, whoever made the draft', async () => {
    const lucy = createModerator({ store, platform, space, person: 'lucy' });
    const noted = await lucy.press(await acknowledged(), 'Add a note', 'Read the sources.');
    await mina.press(noted, 'Post');
    const [message] = [...platform.messages.values()];
    expect(message?.blocks).toContainEqual(expect.objectContaining({ before: 'A note by', person: 'lucy' }));
    expect(message?.blocks).toContainEqual(expect.objectContaining({ before: 'Posted by', person: 'mina' }));
    const audited = await store.audit.list({ platform: 'terminal', space }, { limit: 9 });
    expect(audited).toContainEqual(
      expect.objectContaining({ by: 'lucy', detail: { from: 'draft', to: 'draft', changed: ['note'] } }),
    );
  });

  test('has its warnings acknowledged only as they were shown', async () => {
    const preview = await mina.say('/summary second-seals');
    const later = createModerator({ store, platform, space, corpus: REVISED });
    const anew = await later.press(preview, 'I have seen the warnings');
    expect(textOf(anew.blocks)).toContain('The corpus has changed since the preview.');
    expect(labelsIn(anew)).toContain('I have seen the warnings');
    const [kept] = await store.posts.list({
      space: { platform: 'terminal', space },
      states: ['draft'],
      limit: 1,
    });
    expect(kept?.acknowledged).toEqual([]);
  });

  test('is previewed anew where anything that would be shown has changed, be it the motion alone', async () => {
    const preview = await acknowledged();
    const motions = literary.motions.map((motion) => ({ ...motion, text: `${motion.text} (Corrected.)` }));
    const later = createModerator({
      store,
      platform,
      space,
      corpus: { ...literary, version: 'motion000000', motions },
    });
    expect(textOf((await later.press(preview, 'Post')).blocks)).toContain('The corpus has changed since');
    expect(platform.asked).toEqual([]);
    await post();
    const offer = await later.press(await later.choose(await later.say('/posts'), 'Open one', ''), 'Refresh');
    expect(textOf(offer.blocks)).toContain('Only what stands around the points would change.');
  });

  test('says for which channel it is', async () => {
    expect((await mina.say('/summary second-seals')).blocks).toContainEqual(
      expect.objectContaining({ kind: 'byline', before: 'To be posted by', channel: 'hall' }),
    );
  });

  test('whose channel is gone is a draft again, with its note', async () => {
    const noted = await mina.press(await acknowledged(), 'Add a note', 'Keep this.');
    platform.fault = 'gone';
    const reply = await mina.press(noted, 'Post');
    expect(textOf(reply.blocks)).toContain('The channel is gone');
    expect(textOf(reply.blocks)).toContain('Keep this.');
    expect(await stateIn()).toEqual(['draft']);
  });

  test('stands first in the list, however many drafts came after it', async () => {
    await post();
    for (let draft = 0; draft < 12; draft++) await mina.say('/summary thefts');
    const list = await mina.say('/posts');
    expect(textOf([list.blocks[1] ?? { kind: 'text', text: '', quiet: false }])).toContain('posted');
  });

  test('on a subject that the corpus has no more can be discarded as a draft, and retracted where it is unknown', async () => {
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
    const reply = await mina.press(await mina.say('/summary second-seals'), 'Discard');
    expect(textOf(reply.blocks)).toContain('discarded');
    expect([platform.asked, await stateIn()]).toEqual([[], ['discarded']]);
  });

  test('refused by the platform is a draft again, with what to do', async () => {
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
    const preview = await acknowledged();
    platform.fault = 'deaf';
    const unknown = await mina.press(preview, 'Post');
    const back = await mina.press(await mina.press(unknown, 'Look it up'), 'It is not there');
    expect(labelsIn(back)).toContain('Post');
    expect(await stateIn()).toEqual(['draft']);
  });

  test('that a crash left half posted is looked up, too', async () => {
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

  test('tells its moderators when a claim in it was corrected or withdrawn', async () => {
    await post();
    const later = createModerator({ store, platform, space, corpus: REVISED });
    const list = await later.say('/posts');
    expect(textOf(list.blocks)).toMatch(
      /of its claims, (?:1 corrected and 1 withdrawn|1 corrected|1 withdrawn) since/u,
    );
  });

  test('is refreshed in place, after showing what would change', async () => {
    await post();
    const before = new Map(platform.messages);
    const later = createModerator({ store, platform, space, corpus: REVISED });
    const list = await later.say('/posts');
    const one = await later.choose(list, 'Open one', '');
    const offer = await later.press(one, 'Refresh');
    expect(textOf(offer.blocks)).toMatch(/Would go|Would be added|Would read differently/u);
    expect(platform.messages).toEqual(before);
    const label = labelsIn(offer).find((each) => each.startsWith('Update it')) ?? '';
    await later.press(offer, label);
    expect([...platform.messages.keys()]).toEqual([...before.keys()]);
    const [message] = [...platform.messages.values()];
    expect(textOf(message?.blocks ?? [])).toContain('corpus revised00000');
    expect(pointsOf(message?.blocks ?? [])).not.toContain('dupin-any-thief');
    const [kept] = await store.posts.list({
      space: { platform: 'terminal', space },
      states: ['posted'],
      limit: 1,
    });
    expect(kept).toMatchObject({ corpusVersion: 'revised00000', refreshedAt: expect.any(Date) });
  });

  test('has nothing to refresh while the corpus says the same', async () => {
    const same = await mina.press(await post(), 'Refresh');
    expect(textOf(same.blocks)).toContain('there is nothing to refresh');
    expect(platform.asked).toEqual(['publish in hall']);
  });

  test('is retracted after a second press, and the message says so', async () => {
    const sure = await mina.press(await post(), 'Retract');
    expect(await stateIn()).toEqual(['posted']);
    await mina.press(sure, 'Retract it');
    const [message] = [...platform.messages.values()];
    expect(pointsOf(message?.blocks ?? [])).toEqual([]);
    expect(textOf(message?.blocks ?? [])).toContain('This summary was retracted by');
    expect(await stateIn()).toEqual(['retracted']);
  });

  test('whose message is gone is on record as that', async () => {
    const posted = await post();
    platform.messages.clear();
    const gone = await mina.press(await mina.press(posted, 'Retract'), 'Retract it');
    expect(textOf(gone.blocks)).toContain('the message or its channel is gone');
    expect(await stateIn()).toEqual(['gone']);
  });

  test('of another space is neither listed nor touched', async () => {
    const posted = await post();
    const stranger = createModerator({ store, platform, space: `${space}-other` });
    expect(textOf((await stranger.say('/posts')).blocks)).toContain('Nothing was posted here yet');
    const reply = await stranger.press(posted, 'Retract');
    expect(textOf(reply.blocks)).toContain('There is no post');
  });

  test('is refused to whoever is no moderator, at every step and button', async () => {
    const member = createModerator({ store, platform, space, role: 'member' });
    const preview = await acknowledged();
    const posted = await post();
    const lines = [
      '/summary second-seals',
      '/posts',
      ...[preview, posted].flatMap(({ blocks }) =>
        blocks.flatMap((block) => {
          if (block.kind === 'actions' && block.purpose === 'deciding')
            return block.actions.map(({ line }) => line);
          return block.kind === 'menu' ? block.options.map(({ line }) => line) : [];
        }),
      ),
    ];
    const before = [...platform.asked];
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines)
      expect(textOf((await member.say(line)).blocks)).toContain('Only moderators can do this here.');
    expect(platform.asked).toEqual(before);
    expect(await stateIn()).toEqual(expect.arrayContaining(['draft', 'posted']));
  });

  test('leaves every step in the audit, with who took it', async () => {
    await mina.press(await mina.press(await post(), 'Retract'), 'Retract it');
    const entries = await store.audit.list({ platform: 'terminal', space }, { limit: 9 });
    expect(entries.map(({ detail, by }) => [detail['from'], detail['to'], by])).toEqual([
      ['retracting', 'retracted', 'mina'],
      ['posted', 'retracting', 'mina'],
      ['posting', 'posted', 'mina'],
      ['draft', 'posting', 'mina'],
      ['draft', 'draft', 'mina'],
    ]);
  });

  test('offers the topics that there are for one that there is not', async () => {
    const reply = await mina.say('/summary zeppelins');
    expect(textOf(reply.blocks)).toContain('The corpus has no topic or motion “zeppelins”.');
  });
});
