import { setTimeout as sleep } from 'node:timers/promises';
import type { Standing } from '../../test/servers/slack/people.ts';
import type { SlackServer } from '../../test/servers/slack/slack-server.ts';
import type { Workspace } from '../../test/servers/slack/workspace.ts';
import type { Message } from '../../test/servers/slack/world.ts';
import { createRota, SECOND_ANSWER, type Side } from './doings.ts';
import type { Deed } from './tally.ts';

const PEOPLE = 80;
const CHANNELS = 20;
const ID = 'T0SOAK';
const ADMIN = 'U0ADMIN';
const BOT = 'U0BOT';
const PATIENCE = 30_000;

const channelOf = (number: number) => `C0ROOM${number % CHANNELS}`;

/** A workspace with many people and channels. */
export function createSoakWorkspace(): Workspace {
  const people = Array.from({ length: PEOPLE }, (_, number) => `U0ASKER${number}`);
  const everybody = [BOT, ADMIN, ...people];
  const rooms = Array.from({ length: CHANNELS }, (_, number) => ({
    id: channelOf(number),
    kind: 'public' as const,
    members: everybody,
    archived: false,
  }));
  const direct = people.map((person) => ({
    id: `D${person.slice(1)}`,
    kind: 'im' as const,
    members: [BOT, person],
    archived: false,
  }));
  return {
    id: ID,
    enterprise: null,
    bot: { user: BOT, id: 'B0BOT' },
    people: [ADMIN, ...people].map((id) => ({ id, admin: id === ADMIN })),
    channels: [...rooms, ...direct],
    userGroups: {},
  };
}

/** People of that workspace: commands, direct messages, and what an administrator does. */
export function createSlackSide(
  slack: SlackServer,
  questions: readonly string[],
  topics: readonly string[],
): Side {
  const members = Array.from(
    { length: PEOPLE },
    (_, number): Standing => ({
      workspace: ID,
      user: `U0ASKER${number}`,
      channel: channelOf(number),
    }),
  );
  const rotas = {
    member: createRota(members),
    admin: createRota<Standing>([{ workspace: ID, user: ADMIN, channel: channelOf(0) }]),
  };
  const at = (list: readonly string[], round: number) => list[round % list.length] ?? '';
  const act = (round: number) => {
    if (round % 40 === 13) return doOne('admin', 'summary', `summary ${at(topics, round)}`);
    if (round % 40 === 33) return doOne('admin', 'settings', 'settings date-language en-GB');
    if (round % 8 === 5) return doOne('member', 'topics', 'topics');
    return round % 4 === 2
      ? doOne('member', 'direct', at(questions, round))
      : doOne('member', 'ask', at(questions, round));
  };
  const doOne = (who: 'member' | 'admin', what: string, text: string): Promise<Deed> | null => {
    const rota = rotas[who];
    const standing = rota.take();
    return standing === null ? null : run(slack, standing, what, text).finally(() => rota.release(standing));
  };
  return { act };
}

async function run(slack: SlackServer, standing: Standing, kind: string, text: string): Promise<Deed> {
  const what = `slack ${kind}`;
  const start = performance.now();
  if (slack.sockets.count() === 0)
    return { what, outcome: 'undelivered', milliseconds: 0, note: 'no socket' };
  const connections = slack.sockets.opened();
  const seen = new Set(slack.world.messages);
  const isDirect = kind === 'direct';
  const place = isDirect ? `D${standing.user.slice(1)}` : standing.channel;
  const answers = () =>
    slack.world.messages.filter(
      (message) =>
        !seen.has(message) &&
        message.via !== 'person' &&
        (message.onlyFor === standing.user || (isDirect && message.channel === place)),
    );
  const said = isDirect
    ? slack.people.direct({ ...standing, channel: place }, text)
    : slack.people.command(standing, '/evenkey', text);
  while (answers().length === 0 && performance.now() - start < PATIENCE) await sleep(5);
  const milliseconds = performance.now() - start;
  const receipt = JSON.stringify(await said).slice(0, 200);
  // A socket that is cut takes what is on its way in either direction with it, and nobody can tell which it was.
  const wasCut = slack.sockets.opened() > connections && receipt.includes('unanswered');
  if (answers().length === 0)
    return { what, outcome: wasCut ? 'undelivered' : 'unanswered', milliseconds, note: receipt };
  await sleep(SECOND_ANSWER);
  const told = answers();
  const outcome = told.length > 1 ? 'twice' : 'answered';
  forget(slack, (message) => told.includes(message) || (isDirect && message.channel === place));
  return {
    what,
    outcome,
    milliseconds,
    note: `answers: ${told.map(({ via }) => via).join(', ')}`,
  };
}

// So that a long soak stays small.
function forget({ world }: SlackServer, isDone: (message: Message) => boolean): void {
  const kept = world.messages.filter((message) => !isDone(message));
  world.messages.splice(0, world.messages.length, ...kept);
}
