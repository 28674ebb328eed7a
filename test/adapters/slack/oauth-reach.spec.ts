import { createWorkspace } from '../../servers/slack/workspace.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';

jest.setTimeout(90_000);

const TARGET = { platform: 'slack', space: 'T0ONE', channel: 'C0OPEN0ONE' } as const;
const PUBLICATION = {
  blocks: [{ kind: 'text', text: 'A post.', quiet: false }],
  dateLanguage: 'en-GB',
} as const;

describe('posts in one of many workspaces', () => {
  let evenkey: EvenkeyInSlack;

  beforeAll(async () => {
    evenkey = await startEvenkey('oauth', { slack: { workspaces: [createWorkspace('T0ONE')], tokens: [] } });
  });

  afterAll(() => evenkey.stop());

  const publish = () => evenkey.adapter.reach.publisher.publish('k3w9x2m4q7ab', TARGET, PUBLICATION);

  test('are refused where the app is not installed, and say so', async () => {
    expect(await publish()).toEqual({ kind: 'refused', problem: expect.stringContaining('not installed') });
    expect(await evenkey.adapter.reach.publisher.find('k3w9x2m4q7ab', TARGET, new Date())).toEqual({
      kind: 'gone',
    });
  });

  test('are not taken for uninstalled where the store is away: they are to be tried again', async () => {
    await evenkey.store.upkeep.close();
    expect(await publish()).toEqual({ kind: 'refused', problem: expect.stringContaining('try again') });
    expect(await evenkey.adapter.reach.publisher.find('k3w9x2m4q7ab', TARGET, new Date())).toEqual({
      kind: 'unknown',
    });
  });
});
