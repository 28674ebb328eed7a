import type { Reply } from '../../src/reply/document.ts';
import { literary } from '../literary-corpus.ts';
import { ENGINES } from '../store/server/databases.ts';
import { buttonOf, createModerator, labelsIn, pointsOf, textOf } from './moderator.ts';
import { REVISED, useSummaryBed } from './summary-bed.ts';

jest.setTimeout(60_000);

describe.each(ENGINES)('the summary of a moderator, kept in $name', ({ create }) => {
  const bed = useSummaryBed(create);

  test('begins with a private preview and a balance report, and posts nothing', async () => {
    const { mina, platform } = bed();
    const preview = await mina.say('/summary second-seals');
    expect(preview.audience).toBe('private');
    expect(pointsOf(preview.blocks).length).toBeGreaterThan(1);
    expect(textOf(preview.blocks)).toMatch(
      /In favour.*\d points?, \d+ words, of \d speakers? in \d sources?; \d available, \d left out/u,
    );
    expect(platform.asked).toEqual([]);
  });

  test('can only be posted when its warnings have been acknowledged', async () => {
    const { mina, platform } = bed();
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
    const { mina, platform, acknowledged } = bed();
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
    const { mina, other, platform, space, acknowledged, stateIn } = bed();
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
    const { mina } = bed();
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
    const { mina } = bed();
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
    const { mina, acknowledged } = bed();
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
    const { mina } = bed();
    const medium = await mina.say('/summary second-seals');
    const short = await mina.press(medium, 'Shorter');
    const quotes = (reply: Reply) =>
      reply.blocks.filter((block) => block.kind === 'point' && block.quote !== null);
    expect(quotes(medium).length).toBeGreaterThan(0);
    expect(quotes(short)).toEqual([]);
    expect(labelsIn(short)).not.toContain('Shorter');
  });

  test('shows more facts where it is longer', async () => {
    const { mina } = bed();
    const facts = (reply: Reply) =>
      reply.blocks.filter((block) => block.kind === 'point' && block.stance === 'neutral').length;
    const medium = await mina.say('/summary sealed-letters');
    const long = await mina.press(medium, 'Longer');
    expect(facts(long)).toBeGreaterThan(facts(medium));
  });

  test('shows what its moderator swaps in, in place of another', async () => {
    const { mina } = bed();
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
    const { mina } = bed();
    const preview = await mina.say('/summary second-seals');
    const short = await mina.press(preview, 'Shorter');
    expect(textOf((await mina.press(preview, 'More points')).blocks)).toContain('This has changed since');
    expect(await mina.say(buttonOf(short, 'Longer').line)).toMatchObject({ audience: 'private' });
  });

  test('marks a note as its moderator’s own', async () => {
    const { mina, platform, acknowledged } = bed();
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
    const { mina, store, platform, space, acknowledged } = bed();
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
    const { mina, store, platform, space } = bed();
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
    const { store, platform, space, acknowledged, post } = bed();
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
    const { mina } = bed();
    expect((await mina.say('/summary second-seals')).blocks).toContainEqual(
      expect.objectContaining({ kind: 'byline', before: 'To be posted by', channel: 'hall' }),
    );
  });
});
