import { createInstallationStore } from '../../../adapters/slack/installation-store.ts';
import type { InstallationStore } from '../../../src/store/installations.ts';

const kept = new Map<string, unknown>();
const store: InstallationStore = {
  save: async ({ id }, installation) => void kept.set(id, installation),
  find: async ({ id }) => kept.get(id) ?? null,
  remove: async ({ id }) => kept.delete(id),
};
const installations = createInstallationStore(store, () => undefined);
const bot = { token: 'xoxb-1', scopes: ['commands'], id: 'B1', userId: 'U1' };
const user = { token: undefined, scopes: undefined, id: 'U2' };

describe('installations', () => {
  test('of a workspace serve it alone', async () => {
    await installations.storeInstallation({ team: { id: 'T1' }, enterprise: undefined, user, bot });
    const found = await installations.fetchInstallation({
      teamId: 'T1',
      enterpriseId: undefined,
      isEnterpriseInstall: false,
    });
    expect(found.bot).toEqual(bot);
    const other = installations.fetchInstallation({
      teamId: 'T2',
      enterpriseId: undefined,
      isEnterpriseInstall: false,
    });
    await expect(other).rejects.toThrow('not installed');
  });

  test('of an organisation serve each of its workspaces', async () => {
    await installations.storeInstallation({
      team: undefined,
      enterprise: { id: 'E1' },
      user,
      bot,
      isEnterpriseInstall: true,
    });
    const whole = { teamId: 'T3', enterpriseId: 'E1', isEnterpriseInstall: true } as const;
    expect((await installations.fetchInstallation(whole)).enterprise?.id).toBe('E1');
    const one = { teamId: 'T4', enterpriseId: 'E1', isEnterpriseInstall: false } as const;
    expect((await installations.fetchInstallation(one)).enterprise?.id).toBe('E1');
  });

  test('that are no installations are none', async () => {
    kept.set('T5', { something: 'else' });
    const found = installations.fetchInstallation({
      teamId: 'T5',
      enterpriseId: undefined,
      isEnterpriseInstall: false,
    });
    await expect(found).rejects.toThrow('not installed');
  });
});
