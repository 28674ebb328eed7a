import { setTimeout as sleep } from 'node:timers/promises';
import type { Typed } from '../../test/servers/discord/people/command.ts';
import type { At } from '../../test/servers/discord/people/place.ts';
import type { Scene } from '../../test/servers/discord/scene.ts';
import { createRota, SECOND_ANSWER, type Side } from './doings.ts';
import type { Deed } from './tally.ts';

const PEOPLE = 120;
const CHANNELS = 30;

/** How long an answer is waited for, in milliseconds: after three seconds Discord says that the application did not respond, on a busy machine later. */
const PATIENCE = 30_000;

/** People of a Discord: mostly questions, some lists, and what moderators do. */
export function createDiscordSide(
  scene: Scene,
  questions: readonly string[],
  topics: readonly string[],
): Side {
  const { discord, guild, mo, olga } = scene;
  const { world } = discord;
  const channels = Array.from({ length: CHANNELS }, (_, number) =>
    world.addChannel(guild, `channel-${number}`),
  );
  const members = Array.from({ length: PEOPLE }, (_, number): At => {
    const by = world.addUser(`member${number}`);
    world.join(guild, by);
    return { by, in: channels[number % CHANNELS] ?? scene.channel };
  });
  const rotas = { member: createRota(members), moderator: createRota([mo]), owner: createRota([olga]) };
  const deeds = createDeeds(questions, topics);
  return {
    act: (round) => {
      const { who, typed } = deeds(round);
      const rota = rotas[who];
      const at = rota.take();
      return at === null ? null : run(scene, at, typed).finally(() => rota.release(at));
    },
  };
}

interface Turn {
  readonly who: 'member' | 'moderator' | 'owner';
  readonly typed: Typed;
}

function createDeeds(questions: readonly string[], topics: readonly string[]): (round: number) => Turn {
  const at = (list: readonly string[], round: number) => list[round % list.length] ?? '';
  return (round) => {
    if (round % 40 === 13)
      return { who: 'moderator', typed: { command: 'summary', options: { topic: at(topics, round) } } };
    if (round % 40 === 27) return { who: 'moderator', typed: { command: 'posts' } };
    if (round % 40 === 33)
      return {
        who: 'owner',
        typed: { command: 'settings', options: { setting: 'date-language', value: 'en-GB' } },
      };
    if (round % 8 === 5) return { who: 'member', typed: { command: 'topics' } };
    return { who: 'member', typed: { command: 'ask', options: { question: at(questions, round) } } };
  };
}

async function run({ discord }: Scene, at: At, typed: Typed): Promise<Deed> {
  const { interaction } = discord.people.run(at, typed);
  const start = performance.now();
  while (interaction.state !== 'answered' && performance.now() - start < PATIENCE) await sleep(5);
  const milliseconds = performance.now() - start;
  const what = `discord ${typed.command}`;
  if (interaction.state !== 'answered')
    return { what, outcome: 'unanswered', milliseconds, note: `interaction ${interaction.state}` };
  await sleep(SECOND_ANSWER);
  const outcome = interaction.followUps.length > 0 ? 'twice' : 'answered';
  // So that a long soak stays small.
  if (interaction.original) discord.messages.remove(interaction.original);
  return { what, outcome, milliseconds, note: `${interaction.followUps.length} follow-ups` };
}
