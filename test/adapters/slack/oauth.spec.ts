import { BOT_SCOPES } from '../../../adapters/slack/scopes.ts';
import { until } from '../../servers/slack/until.ts';
import { createWorkspace } from '../../servers/slack/workspace.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(90_000);

const WORKSPACES = ['T0ONE', 'T0TWO', 'T0THREE'].map((id) => createWorkspace(id));
const QUESTION = 'Should the magistrate have a second seal?';

/** Where somebody's browser is after /slack/install: what it was told to remember, and the state that Slack will send back. */
interface Begun {
  readonly cookie: string;
  readonly state: string;
}

describe.each([[false], [true]])('workspaces that install the app, where tokens rotate: %s', (rotates) => {
  let evenkey: EvenkeyInSlack;
  let time = Date.now();

  beforeAll(async () => {
    evenkey = await startEvenkey('oauth', {
      slack: { workspaces: WORKSPACES, tokens: [], rotates, now: () => time },
    });
  });

  afterAll(() => evenkey.stop());

  const begin = async (): Promise<Begun> => {
    const response = await fetch(`${evenkey.url}/slack/install`);
    const page = await response.text();
    const state = /state=([^"&]+)/u.exec(page)?.[1] ?? '';
    expect(page).toContain(encodeURIComponent(BOT_SCOPES.join(',')));
    return { cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '', state };
  };
  const callBack = (code: string, state: string, cookie: string): Promise<Response> =>
    fetch(`${evenkey.url}/slack/oauth_redirect?code=${code}&state=${state}`, { headers: { cookie } });
  const codeFor = (index: number): string => {
    const workspace = WORKSPACES[index];
    const [admin] = workspace?.people ?? [];
    if (!workspace || !admin) throw new Error('There is no such workspace.');
    return evenkey.slack.oauth.allow(workspace, admin.id, BOT_SCOPES);
  };
  const install = async (index: number): Promise<number> => {
    const { cookie, state } = await begin();
    return (await callBack(codeFor(index), state, cookie)).status;
  };
  const ada = (mark: string) => ({ workspace: `T${mark}`, user: `U0ADA${mark}`, channel: `C0OPEN${mark}` });

  test('are answered each with its own token', async () => {
    for (const index of [0, 1, 2]) expect(await install(index)).toBe(200);
    for (const mark of ['0ONE', '0TWO', '0THREE']) {
      await evenkey.slack.people.mention(ada(mark), QUESTION);
      const inIt = () =>
        evenkey.slack.world.messages.find(
          ({ workspace, via }) => workspace === `T${mark}` && via === 'chat.postMessage',
        );
      await until(() => inIt() !== undefined);
      expect(inIt()?.channel).toBe(`C0OPEN${mark}`);
    }
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('are kept apart: settings of one are not another’s', async () => {
    const admin = { person: 'U0ADMIN0TWO', role: 'administrator' } as const;
    await evenkey.store.settings.change(
      { platform: 'slack', space: 'T0TWO', channel: null },
      { moderators: ['U0ADA0TWO', 'U0ADA0THREE'] },
      admin,
    );
    await until(() => true);
    await evenkey.slack.people.command(ada('0THREE'), '/evenkey', 'posts');
    expect(textOf(evenkey.slack.world.messages.at(-1) ?? { content: {} })).toContain('Only moderators');
  });

  test('are kept apart: what was handed to the curators in one is not shown in another', async () => {
    const question = 'What did Captain Nemo say about sealed letters?';
    await evenkey.store.gaps.hand({ space: { platform: 'slack', space: 'T0ONE' }, question, tell: null });
    const shownTo = async (mark: string): Promise<string> => {
      const admin = { workspace: `T${mark}`, user: `U0ADMIN${mark}`, channel: `C0OPEN${mark}` };
      await evenkey.slack.people.command(admin, '/evenkey', 'gaps');
      return textOf(evenkey.slack.world.messages.at(-1) ?? { content: {} });
    };
    expect(await shownTo('0ONE')).toContain(question);
    expect(await shownTo('0TWO')).not.toContain('Nemo');
  });

  test('are not installed by a state that was forged, by somebody else’s browser, or by a code that was used', async () => {
    const { cookie, state } = await begin();
    const other = await begin();
    const code = codeFor(0);
    expect((await callBack(code, 'forged', cookie)).status).not.toBe(200);
    expect((await callBack(code, state, '')).status).not.toBe(200);
    expect((await callBack(code, state, other.cookie)).status).not.toBe(200);
    expect((await callBack('guessed', state, cookie)).status).not.toBe(200);
    expect((await callBack(code, state, cookie)).status).toBe(200);
    expect((await callBack(code, state, cookie)).status).not.toBe(200);
    evenkey.slack.clearRejections();
  });

  test('are answered after their token expired', async () => {
    time += 11 * 3_600_000;
    jest.useFakeTimers({
      doNotFake: [
        'setTimeout',
        'setInterval',
        'setImmediate',
        'clearTimeout',
        'clearInterval',
        'clearImmediate',
        'nextTick',
        'performance',
        'queueMicrotask',
      ],
      now: time,
    });
    try {
      const before = evenkey.slack.calls.length;
      await evenkey.slack.people.mention(ada('0ONE'), QUESTION);
      await until(() =>
        evenkey.slack.calls
          .slice(before)
          .some(({ method, answer }) => method === 'chat.postMessage' && answer['ok'] === true),
      );
      const refreshed = evenkey.slack.calls
        .slice(before)
        .filter(({ method }) => method === 'oauth.v2.access');
      expect(refreshed.length).toBe(rotates ? 1 : 0);
    } finally {
      jest.useRealTimers();
    }
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('that remove the app leave nothing behind and are answered no more', async () => {
    const installation = (): Promise<unknown> =>
      evenkey.store.installations.find({ platform: 'slack', id: 'T0TWO' });
    expect(await installation()).not.toBeNull();
    await evenkey.slack.people.event('T0TWO', { type: 'app_uninstalled' });
    for (let left = 200; left > 0 && (await installation()) !== null; left--)
      await new Promise((next) => setTimeout(next, 20));
    expect(await installation()).toBeNull();
    const before = evenkey.slack.world.messages.length;
    await evenkey.slack.people.command(ada('0TWO'), '/evenkey', QUESTION);
    expect(evenkey.slack.world.messages).toHaveLength(before);
  });
});
