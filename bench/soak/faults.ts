import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { tooMany } from '../../test/servers/discord/faults.ts';
import type { Scene } from '../../test/servers/discord/scene.ts';
import type { SlackServer } from '../../test/servers/slack/slack-server.ts';
import type { PostgresServer } from '../../test/store/server/postgres-server.ts';
import type { Way } from '../../test/store/server/way.ts';
import type { Soaked } from './program.ts';

/** Something that goes wrong, or is done to the program. */
export interface Fault {
  readonly name: string;
  readonly happen: () => Promise<void> | void;
}

/** What faults happen to. */
export interface Victims {
  readonly scene: Scene;
  readonly slack: SlackServer;
  readonly program: Soaked;
  readonly corpus: string;
  /** Null where the store is a file. */
  readonly store: { readonly way: Way; readonly server: PostgresServer } | null;
}

const SLOW = 1_500;
const SLOW_FOR = 5_000;

/** Everything that happens in a soak, in turn. */
export function createFaults({ scene, slack, program, corpus, store }: Victims): readonly Fault[] {
  const { discord } = scene;
  const status = (code: number) => ({ kind: 'status' as const, status: code });
  const faults: readonly (Fault | null)[] = [
    { name: 'Discord cuts the connection', happen: () => discord.gateway.cut() },
    { name: 'Slack cuts the connection', happen: () => slack.sockets.cut() },
    { name: 'the corpus changes, SIGHUP', happen: () => changeCorpus(corpus, program) },
    {
      name: 'Discord answers 429',
      happen: () => discord.faults.set({ path: /\/callback/u, times: 3, failure: tooMany(0.3) }),
    },
    {
      name: 'Slack answers 429 and 500',
      happen: () => {
        slack.faults.order('chat.postMessage', { kind: 'rate-limited', seconds: 1 }, 2);
        slack.faults.order('users.info', { kind: 'status', status: 500 }, 2);
      },
    },
    store === null
      ? null
      : {
          name: `the store answers ${SLOW} ms later`,
          happen: async () => {
            store.way.slow(SLOW);
            await sleep(SLOW_FOR);
            store.way.slow(0);
          },
        },
    { name: 'Discord asks to reconnect', happen: () => discord.gateway.reconnect() },
    { name: 'Slack warns of a disconnect', happen: () => slack.sockets.warn('refresh_requested') },
    {
      name: 'Discord answers 500',
      happen: () => discord.faults.set({ path: /\/callback/u, times: 3, failure: status(500) }),
    },
    store === null ? null : { name: 'PostgreSQL restarts', happen: () => store.server.restart() },
    {
      name: 'Discord loses an answer',
      happen: () => discord.faults.set({ path: /\/callback/u, times: 2, failure: { kind: 'lost' } }),
    },
    { name: 'a corpus that is not sound, SIGHUP', happen: () => breakCorpus(corpus, program) },
  ];
  return faults.filter((fault) => fault !== null);
}

let version = 0;

/** Changes a description in the corpus, and tells the program to read it anew. */
export function changeCorpus(corpus: string, program: Soaked): void {
  const file = join(corpus, 'topics.yaml');
  version += 1;
  const text = readFileSync(file, 'utf8').replace(
    /^( {2}description: .*?)(?: Edition \d+\.)?$/mu,
    `$1 Edition ${version}.`,
  );
  writeFileSync(file, text);
  program.signal('SIGHUP');
}

async function breakCorpus(corpus: string, program: Soaked): Promise<void> {
  const file = join(corpus, 'topics.yaml');
  const sound = readFileSync(file, 'utf8');
  writeFileSync(file, `${sound}\n- id: Not An Id\n`);
  program.signal('SIGHUP');
  const refusals = () => program.log().filter((line) => line.includes('the new corpus is refused')).length;
  const before = refusals();
  while (refusals() === before) await sleep(50);
  writeFileSync(file, sound);
}
