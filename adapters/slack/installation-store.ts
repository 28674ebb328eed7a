import type {
  InstallationStore as BoltInstallationStore,
  Installation,
  InstallationQuery,
} from '@slack/bolt';
import type { InstallationStore } from '../../src/store/installations.ts';
import { NotInstalledError } from './not-installed-error.ts';

/** Bolt's installations on our store, which seals them. An organisation's installation serves each of its workspaces. */
export function createInstallationStore(
  store: InstallationStore,
  forget: (id: string) => void,
): BoltInstallationStore {
  const find = async (id: string | undefined): Promise<unknown> =>
    id === undefined ? null : store.find({ platform: 'slack', id });
  return {
    storeInstallation: async (installation) => {
      const id = idOf(installation);
      if (id === undefined) throw new Error('Slack named neither a workspace nor an organisation.');
      await store.save({ platform: 'slack', id }, JSON.parse(JSON.stringify(installation)));
      forget(id);
    },
    fetchInstallation: async (query) => {
      const found = await find(firstOf(query));
      const installation = isInstallation(found) ? found : await find(query.enterpriseId);
      if (isInstallation(installation)) return installation;
      throw new NotInstalledError();
    },
    deleteInstallation: async (query) => {
      const id = firstOf(query);
      if (id !== undefined) await store.remove({ platform: 'slack', id });
    },
  };
}

function idOf({ isEnterpriseInstall, enterprise, team }: Installation): string | undefined {
  return isEnterpriseInstall ? enterprise?.id : team?.id;
}

function firstOf({
  isEnterpriseInstall,
  enterpriseId,
  teamId,
}: InstallationQuery<boolean>): string | undefined {
  return isEnterpriseInstall ? enterpriseId : teamId;
}

// What was kept is what Bolt gave; this tells it from what something else left there.
function isInstallation(value: unknown): value is Installation<'v2', boolean> {
  return (
    typeof value === 'object' &&
    value !== null &&
    'user' in value &&
    typeof value.user === 'object' &&
    'bot' in value &&
    typeof value.bot === 'object'
  );
}
