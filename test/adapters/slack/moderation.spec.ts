import type { Role } from '../../../src/actor.ts';
import { actionsOf } from '../../servers/slack/find-action.ts';
import { type Json, toJson, toList } from '../../servers/slack/json.ts';
import { until } from '../../servers/slack/until.ts';
import type { Message } from '../../servers/slack/world.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(90_000);

const OPEN = 'C0OPEN0ONE';
const ADMIN = { workspace: 'T0ONE', user: 'U0ADMIN0ONE', channel: OPEN };
const ADA = { ...ADMIN, user: 'U0ADA0ONE' };
const BEN = { ...ADMIN, user: 'U0BEN0ONE' };

const SEEN = 'I have seen the warnings';

const button = (label: string) => (element: Json) =>
  JSON.stringify(element['text'] ?? '').includes(`"${label}`);

describe('the moderator’s flow in Slack', () => {
  let evenkey: EvenkeyInSlack;

  beforeEach(async () => {
    evenkey = await startEvenkey('http');
  });

  afterEach(() => evenkey.stop());

  const shown = (): readonly Message[] =>
    evenkey.slack.world.messages.filter(({ via, deleted }) => via !== 'person' && !deleted);
  const preview = (): Message => {
    const found = shown().find((message) => textOf(message).includes('A preview'));
    if (!found) throw new Error('There is no preview.');
    return found;
  };
  const posted = (): Message | undefined => shown().find(({ via }) => via === 'chat.postMessage');
  const begin = async (who = ADMIN): Promise<void> => {
    await evenkey.slack.people.command(who, '/evenkey', 'summary second-seals');
    // Where it took over a second and a half, it comes after the acknowledgement.
    await until(() => shown().some((message) => textOf(message).includes('A preview')));
  };

  test('previews, adjusts in place, posts with metadata that names the post, and retracts', async () => {
    await begin();
    expect(preview().onlyFor).toBe(ADMIN.user);
    const before = textOf(preview());
    await evenkey.slack.people.press(ADMIN, preview(), button('Shorter'));
    await until(() => textOf(preview()) !== before);
    expect(shown()).toHaveLength(1);
    await acknowledgeWarnings();
    await evenkey.slack.people.press(ADMIN, preview(), button('Post'));
    await until(() => posted() !== undefined);
    expect(posted()).toMatchObject({ channel: OPEN, onlyFor: null });
    expect(posted()?.content['metadata']).toMatchObject({ event_type: 'evenkey_post' });
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('adjusts in place where Slack broke down before it took that and after, and shows it once', async () => {
    await begin();
    const { faults, people } = evenkey.slack;
    const before = textOf(preview());
    faults.order('response_url', { kind: 'status', status: 503 });
    faults.order('response_url', { kind: 'done-then-status', status: 502 });
    await people.press(ADMIN, preview(), button('Shorter'));
    await until(() => textOf(preview()) !== before && faults.take('response_url') === null);
    expect(shown()).toHaveLength(1);
    expect(evenkey.log.join('')).not.toContain('was not taken');
  });

  test('asks for a note in a form, and shows it in the preview', async () => {
    await begin();
    await evenkey.slack.people.press(ADMIN, preview(), button('Add a note'));
    await until(() => evenkey.slack.world.views.size === 1);
    const [view] = [...evenkey.slack.world.views.values()];
    if (!view) throw new Error('No form was opened.');
    await evenkey.slack.people.submit(ADMIN, view, {
      text: { text: { type: 'plain_text_input', value: 'Keep calm & carry on' } },
    });
    await until(() => shown().some((message) => textOf(message).includes('Keep calm & carry on')));
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('leaves a point out that is chosen from a menu', async () => {
    await begin();
    const isDrop = (element: Json): boolean => JSON.stringify(element['options'] ?? '').includes(' drop ');
    const menu = actionsOf(preview().content).find(isDrop);
    const [option] = toList(menu?.['options']);
    const value = toJson(option)['value'];
    const claim = String(value).split(' ').at(-1) ?? '';
    const before = textOf(preview());
    await evenkey.slack.people.choose(ADMIN, preview(), isDrop, { selected_option: { value } });
    await until(() => textOf(preview()) !== before);
    const [draft] = await evenkey.store.posts.list({
      space: { platform: 'slack', space: 'T0ONE' },
      states: ['draft'],
      limit: 1,
    });
    expect(draft?.scope.dropped).toEqual([claim]);
  });

  test('says how to invite the bot where it is not a member, and posts nothing', async () => {
    await begin({ ...ADMIN, channel: 'C0STRANGE0ONE' });
    await acknowledgeWarnings();
    await evenkey.slack.people.press(ADMIN, preview(), button('Post'));
    await until(() => shown().some((message) => textOf(message).includes('/invite @evenkey')));
    expect(posted()).toBeUndefined();
  });

  test('lets those whom the settings name, by themselves or by their user group', async () => {
    const space = { platform: 'slack', space: 'T0ONE', channel: null } as const;
    const admin = { person: ADMIN.user, role: 'administrator' } as const;
    await evenkey.store.settings.change(space, { moderators: ['S0EDITORS0ONE'] }, admin);
    await begin(BEN);
    expect(preview().onlyFor).toBe(BEN.user);
    await begin(ADA);
    expect(textOf(shown().at(-1) ?? preview())).toContain('Only moderators');
  });

  test('checks again at each button who presses it', async () => {
    await begin();
    await evenkey.slack.people.press(ADA, preview(), button('Shorter'));
    await until(() => shown().some((message) => textOf(message).includes('Only moderators')));
  });

  test('a post of which Slack says nothing is unknown, and is not posted twice', async () => {
    await begin();
    await acknowledgeWarnings();
    evenkey.slack.faults.order('chat.postMessage', { kind: 'lost' });
    await evenkey.slack.people.press(ADMIN, preview(), button('Post'));
    await until(() => shown().some((message) => /not known|unknown|did not say/iu.test(textOf(message))));
    expect(shown().filter(({ via }) => via === 'chat.postMessage')).toHaveLength(1);
  });

  async function acknowledgeWarnings(): Promise<void> {
    for (let left = 5; left > 0; left--) {
      const text = textOf(preview());
      if (!text.includes(SEEN)) return;
      await evenkey.slack.people.press(ADMIN, preview(), button(SEEN));
      await until(() => textOf(preview()) !== text);
    }
  }
});

test('who moderates is asked for anew at each step of a moderator', async () => {
  const asked: (Role | undefined)[] = [];
  const watched = await startEvenkey('socket', {
    wrap: (bot) => ({
      ...bot,
      settings: (place, access) => {
        asked.push(access);
        return bot.settings(place, access);
      },
    }),
  });
  for (const line of ['posts', 'settings', 'help']) await watched.slack.people.command(ADA, '/evenkey', line);
  expect(asked).toEqual(['moderator', 'administrator', 'member']);
  await watched.stop();
});
