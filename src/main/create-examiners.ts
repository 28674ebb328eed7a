import type { OperationsDependencies } from '../../adapters/operations/create-operations.ts';
import type { Config } from '../config.ts';
import type { Surroundings } from '../doctor/examine-environment.ts';
import { unlessFaulty } from '../doctor/unless-faulty.ts';
import type { Examiner, Finding } from '../findings/finding.ts';
import type { StoreExamination } from '../store/examine-store.ts';

/** What is looked at: the environment as it was read, the folder of the corpus, and who looks. */
export interface Examined extends Surroundings, Pick<StoreExamination, 'user'> {
  readonly folder: string;
  readonly addresses: Pick<OperationsDependencies, 'publicAddress' | 'privateAddress'>;
}

type Examination = readonly [
  about: string,
  /** The variables that it depends on. */
  variables: RegExp,
  examine: () => Promise<readonly Finding[]>,
];

/** What looks at each part for `evenkey doctor`; of a faulty environment, at what is sound. Each brings its packages when it is asked. */
export function createExaminers(examined: Examined): readonly Examiner[] {
  const { read } = examined;
  const config = read.ok ? read.config : read.sound;
  const faulty = read.ok ? [] : read.faulty;
  return [...ofProgram(examined, config), ...ofPlatforms(config), ofAddresses(examined, config)].map(
    ([about, variables, examine]) => unlessFaulty({ about, examine }, faulty, variables),
  );
}

function ofProgram(examined: Examined, config: Config): readonly Examination[] {
  const { folder, user } = examined;
  return [
    [
      'Environment',
      /^$/u,
      async () => (await import('../doctor/examine-environment.ts')).examineEnvironment(examined),
    ],
    [
      'Corpus',
      /^CORPUS_DIR$/u,
      async () => (await import('../doctor/examine-corpus.ts')).examineCorpus(folder),
    ],
    [
      'Store',
      /^DATA|^ENCRYPTION_KEY$/u,
      async () => (await import('../store/examine-store.ts')).examineStore({ ...config, user }),
    ],
  ];
}

function ofPlatforms(config: Config): readonly Examination[] {
  const { discord, slack } = config;
  const now = Date.now;
  const examinations: Examination[] = [];
  if (discord !== null)
    examinations.push([
      'Discord',
      /^DISCORD_/u,
      async () => {
        const { examineDiscord } = await import('../../adapters/discord/examine/examine-discord.ts');
        const { COMMANDS } = await import('../commands/registry.ts');
        return examineDiscord({ discord, commands: COMMANDS, now });
      },
    ]);
  if (slack !== null)
    examinations.push([
      'Slack',
      /^SLACK_|^ENCRYPTION_KEY$/u,
      async () => {
        const { examineSlack } = await import('../../adapters/slack/examine/examine-slack.ts');
        return examineSlack({ slack, config, now });
      },
    ]);
  return examinations;
}

function ofAddresses({ addresses }: Examined, config: Config): Examination {
  const { discord, slack, host, port } = config;
  const served = { host, port, variable: 'PORT' } as const;
  const { publicAddress, privateAddress } = addresses;
  const serves = discord !== null || slack !== null;
  const all = serves ? [publicAddress ?? served, ...(privateAddress === null ? [] : [privateAddress])] : [];
  return [
    'Addresses',
    /HOST$|PORT$/u,
    async () => {
      const { examineAddresses } = await import('../../adapters/operations/examine-addresses.ts');
      return examineAddresses(all);
    },
  ];
}
