import type { Publication } from '../../src/reach.ts';
import { ENGINES } from '../store/server/databases.ts';
import { createFakePlatform } from './fake-platform.ts';
import { createModerator, labelsIn, pointsOf, textOf } from './moderator.ts';
import { GROWN, REVISED, useSummaryBed } from './summary-bed.ts';

jest.setTimeout(60_000);

const sizeOf = (publication?: Publication) => textOf(publication?.blocks ?? []).length;

describe.each(ENGINES)('the summary of a moderator that was posted, kept in $name', ({ create }) => {
  const bed = useSummaryBed(create);

  test('tells its moderators when a claim in it was corrected or withdrawn', async () => {
    const { store, platform, space, post } = bed();
    await post();
    const later = createModerator({ store, platform, space, corpus: REVISED });
    const list = await later.say('/posts');
    expect(textOf(list.blocks)).toMatch(
      /of its claims, (?:1 corrected and 1 withdrawn|1 corrected|1 withdrawn) since/u,
    );
  });

  test('is refreshed in place, after showing what would change', async () => {
    const { store, platform, space, post } = bed();
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
    const { mina, platform, post } = bed();
    const same = await mina.press(await post(), 'Refresh');
    expect(textOf(same.blocks)).toContain('there is nothing to refresh');
    expect(platform.asked).toEqual(['publish in hall']);
  });

  test('is made shorter by a refresh where it has got too long for one message, and says so first', async () => {
    const { store, platform, space, post } = bed();
    await post();
    const [before] = [...platform.messages.values()];
    const size = sizeOf(before);
    const narrow = createFakePlatform((publication) => sizeOf(publication) < size);
    for (const [id, message] of platform.messages) narrow.messages.set(id, message);
    const later = createModerator({ store, platform: narrow, space, corpus: GROWN });
    const offer = await later.press(await later.choose(await later.say('/posts'), 'Open one', ''), 'Refresh');
    expect(textOf(offer.blocks)).toMatch(
      /too long for one message: it is made shorter \(short, \d points? a side\)/u,
    );
    await later.press(offer, labelsIn(offer).find((each) => each.startsWith('Update it')) ?? '');
    const [after] = [...narrow.messages.values()];
    expect(sizeOf(after)).toBeLessThan(size);
    expect(textOf(after?.blocks ?? [])).toContain('corpus grown0000000');
    const same = await later.press(await later.choose(await later.say('/posts'), 'Open one', ''), 'Refresh');
    expect(textOf(same.blocks)).toContain('there is nothing to refresh');
  });

  test('is not refreshed where it fits no message, however short, and says what to do', async () => {
    const { store, platform, space, post } = bed();
    await post();
    const before = new Map(platform.messages);
    const full = createFakePlatform(() => false);
    for (const [id, message] of platform.messages) full.messages.set(id, message);
    const later = createModerator({ store, platform: full, space, corpus: GROWN });
    const offer = await later.press(await later.choose(await later.say('/posts'), 'Open one', ''), 'Refresh');
    expect(textOf(offer.blocks)).toContain('retract it, and post a new summary');
    expect(labelsIn(offer).some((each) => each.startsWith('Update it'))).toBe(false);
    expect([full.messages, full.asked]).toEqual([before, []]);
  });

  test('is retracted after a second press, and the message says so', async () => {
    const { mina, platform, post, stateIn } = bed();
    const sure = await mina.press(await post(), 'Retract');
    expect(await stateIn()).toEqual(['posted']);
    await mina.press(sure, 'Retract it');
    const [message] = [...platform.messages.values()];
    expect(pointsOf(message?.blocks ?? [])).toEqual([]);
    expect(textOf(message?.blocks ?? [])).toContain('This summary was retracted by');
    expect(await stateIn()).toEqual(['retracted']);
  });

  test('whose message is gone is on record as that', async () => {
    const { mina, platform, post, stateIn } = bed();
    const posted = await post();
    platform.messages.clear();
    const gone = await mina.press(await mina.press(posted, 'Retract'), 'Retract it');
    expect(textOf(gone.blocks)).toContain('the message or its channel is gone');
    expect(await stateIn()).toEqual(['gone']);
  });

  test('of another space is neither listed nor touched', async () => {
    const { store, platform, space, post } = bed();
    const posted = await post();
    const stranger = createModerator({ store, platform, space: `${space}-other` });
    expect(textOf((await stranger.say('/posts')).blocks)).toContain('Nothing was posted here yet');
    const reply = await stranger.press(posted, 'Retract');
    expect(textOf(reply.blocks)).toContain('There is no post');
  });

  test('is refused to whoever is no moderator, at every step and button', async () => {
    const { store, platform, space, acknowledged, post, stateIn } = bed();
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
    const { mina, store, space, post } = bed();
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
    const { mina } = bed();
    const reply = await mina.say('/summary zeppelins');
    expect(textOf(reply.blocks)).toContain('The corpus has no topic or motion “zeppelins”.');
  });
});
