import type { Json } from '../../servers/slack/json.ts';
import { until } from '../../servers/slack/until.ts';
import type { Message } from '../../servers/slack/world.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(90_000);

const ADA = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' };
const ADMIN = { ...ADA, user: 'U0ADMIN0ONE' };
const UNKNOWN = 'What did Captain Nemo say about sealed letters?';
const button = (label: string) => (element: Json) => JSON.stringify(element['text'] ?? '').includes(label);

describe('what is kept, in Slack', () => {
  let evenkey: EvenkeyInSlack;

  beforeEach(async () => {
    evenkey = await startEvenkey('http');
  });

  afterEach(async () => {
    expect(evenkey.slack.rejections).toEqual([]);
    await evenkey.stop();
  });

  const said = (): readonly Message[] => evenkey.slack.world.messages.filter(({ via }) => via !== 'person');
  const last = (): Message => {
    const message = said().at(-1);
    if (!message) throw new Error('Nothing was said.');
    return message;
  };
  const press = async (who: typeof ADA, label: string): Promise<void> => {
    const before = JSON.stringify(evenkey.slack.world.messages);
    await evenkey.slack.people.press(who, last(), button(label));
    await until(() => JSON.stringify(evenkey.slack.world.messages) !== before);
  };
  const gaps = () =>
    evenkey.store.gaps.list({ space: { platform: 'slack', space: 'T0ONE' }, states: ['open'], limit: 9 });

  test('a question is handed to the curators by its asker’s own press, and told when it is answered', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', UNKNOWN);
    expect(await gaps()).toHaveLength(0);
    await press(ADA, 'Hand to the curators');
    await until(() => textOf(last()).includes(UNKNOWN));
    expect((await gaps()).map(({ question }) => question)).toEqual([UNKNOWN]);
    await press(ADA, 'Tell me');
    await evenkey.slack.people.command(ADMIN, '/evenkey', 'gaps');
    expect(textOf(last())).toContain(UNKNOWN);
    await press(ADMIN, 'answered');
    await until(() => said().some(({ channel }) => channel === 'D0ADA0ONE'));
    expect(textOf(said().find(({ channel }) => channel === 'D0ADA0ONE') ?? last())).toContain(UNKNOWN);
  });

  test('settings take people, groups and channels as Slack mentions them', async () => {
    await evenkey.slack.people.commandWithMentions(
      ADMIN,
      '/evenkey',
      'settings moderators <@U0ADA0ONE|ada> <!subteam^S0EDITORS0ONE>',
    );
    const place = { platform: 'slack', space: 'T0ONE', channel: null } as const;
    expect((await evenkey.store.settings.read(place)).moderators).toEqual(['U0ADA0ONE', 'S0EDITORS0ONE']);
    await evenkey.slack.people.command(ADA, '/evenkey', 'settings');
    expect(textOf(last())).toContain('Only administrators');
  });

  test('the Home tab shows settings to administrators alone', async () => {
    const home = (user: string) => [...evenkey.slack.world.views.values()].find((view) => view.user === user);
    await evenkey.slack.people.openHome(ADMIN, 'home');
    await evenkey.slack.people.openHome(ADA, 'home');
    await until(() => home(ADMIN.user) !== undefined && home(ADA.user) !== undefined);
    expect(textOf(home(ADMIN.user) ?? { content: {} })).toContain('date-language');
    expect(textOf(home(ADA.user) ?? { content: {} })).not.toContain('date-language');
  });
});
