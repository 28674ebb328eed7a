import type { FakeMessage } from '../../servers/discord/messages.ts';
import { walkComponents } from '../../servers/discord/rules/walk-components.ts';
import { until } from '../../servers/discord/until.ts';
import { type Served, serve } from './served.ts';
import { labelsOf, textOf } from './shown.ts';

jest.setTimeout(90_000);

const QUESTION = 'Should the magistrate have a second seal?';
const UNKNOWN = 'What did Mr Bennet say about second seals?';

let served: Served;

beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const run = async (command: string, options = {}, at = served.ada): Promise<FakeMessage> =>
  served.discord.people.run(at, { command, options }).message();
const press = async (message: FakeMessage, label: string | RegExp, at = served.ada): Promise<FakeMessage> =>
  served.discord.people.press(at, message, label).message();
const choose = async (message: FakeMessage, value: RegExp, at = served.ada): Promise<FakeMessage> => {
  const options = walkComponents(message.components).flatMap(
    ({ component }) =>
      (component as { readonly options?: readonly { readonly value: string }[] }).options ?? [],
  );
  const chosen = options.find((option) => value.test(option.value));
  if (chosen === undefined)
    throw new Error(`nothing to choose for ${value} among ${options.map((one) => one.value)}`);
  return served.discord.people.choose(at, message, /#$/u, [chosen.value]).message();
};

describe('what can be done with an answer in Discord', () => {
  test('is to call it helpful', async () => {
    const thanks = await press(await run('ask', { question: QUESTION }), 'Helpful');
    expect(thanks.onlyFor).toBe(served.ada.by.id);
    expect(await served.store.feedback.tally('answer')).toEqual([
      expect.objectContaining({ verdict: 'helpful', votes: 1 }),
    ]);
  });

  test('is to report a point, with a reason, by two menus', async () => {
    const points = await press(await run('ask', { question: QUESTION }), 'Report a point');
    const reasons = await choose(points, /^\/verdict /u);
    await choose(reasons, /outdated-source/u);
    expect(await served.store.feedback.tally('point')).toEqual([
      expect.objectContaining({ verdict: 'outdated-source' }),
    ]);
  });

  test('is to hand what is not covered to the curators, and to be told when it is answered', async () => {
    const refusal = await run('ask', { question: UNKNOWN });
    const handed = await press(refusal, 'Hand to the curators');
    expect(textOf(handed)).toContain(UNKNOWN);
    await press(handed, /^\/hand tell:/u);
    const gaps = await run('gaps', {}, served.mo);
    expect(textOf(gaps)).toContain(UNKNOWN);
    const [gap] = await served.store.gaps.list({ space: null, states: ['open'], limit: 9 });
    await run('gaps', { action: 'answered', id: gap?.id ?? '' }, served.mo);
    const direct = served.discord.world.direct(served.ada.by.id);
    const told = await until('the direct message', () => served.discord.messages.in(direct.id).at(-1));
    expect(textOf(told)).toContain(UNKNOWN);
  });
});

describe('what administrators and everybody set', () => {
  test('is shown and changed by those who manage the server', async () => {
    expect(() => served.discord.people.run(served.ada, { command: 'settings' })).toThrow(
      'missing permissions',
    );
    await run('settings', { setting: 'answers', value: 'public' }, served.olga);
    const place = { platform: 'discord', space: served.guild.id, channel: null } as const;
    expect((await served.store.settings.read(place)).answers).toBe('public');
    expect(textOf(await run('settings', {}, served.olga))).toContain('public');
    await run('settings', { setting: 'moderators', value: `<@&${served.moderators}>` }, served.olga);
    expect((await served.store.settings.read(place)).moderators).toEqual([served.moderators]);
  });

  test('what is kept of somebody is shown and deleted', async () => {
    const shown = await run('privacy');
    expect(shown.onlyFor).toBe(served.ada.by.id);
    const [last] = labelsOf(shown).slice(-1);
    const asked = await press(shown, last ?? '');
    expect(textOf(asked)).not.toBe('');
  });

  test('a role that the settings name moderates at buttons, too', async () => {
    await run('settings', { setting: 'moderators', value: `<@&${served.helpers}>` }, served.olga);
    const message = await run('ask', { question: QUESTION }, served.lea);
    const posts = await served.discord.people.forge(served.lea, message, '/posts').message();
    expect(textOf(posts)).not.toContain('Only moderators');
  });
});
