import { type ChildProcess, fork } from 'node:child_process';
import type { People } from '../../test/servers/discord/people/people.ts';
import type { At } from '../../test/servers/discord/people/place.ts';
import { type RunningDiscord, startDiscord } from '../../test/servers/discord/start-discord.ts';

/** What a bot's process has used: processor time in milliseconds, memory in use in bytes after it was cleaned up. */
export interface Usage {
  readonly processor: number;
  readonly memory: number;
}

/** A bot in a process of its own, in a Discord of its own. */
export interface Subject {
  /** Asks, and gives the milliseconds from the gateway's event to the callback. */
  readonly ask: (question: string) => Promise<number>;
  /** Asks, and gives what is answered, as a message is written in JSON. */
  readonly read: (question: string) => Promise<string>;
  readonly usage: () => Promise<Usage>;
  readonly stop: () => Promise<void>;
}

const asking = (question: string) => ({ command: 'ask', options: { question } });

const ASK = {
  name: 'ask',
  description: 'Asks',
  options: [{ type: 3, name: 'question', description: 'What', required: true }],
};

/** Starts a bot of some kind by the program that runs the measurement; `answer` is what it says to everything, where it does. */
export async function startSubject(program: string, kind: string, answer = ''): Promise<Subject> {
  const discord = await startDiscord({ patience: 600_000 });
  discord.commands.put(null, ASK);
  const at = peopled(discord);
  const child = fork(program, [kind, discord.token, discord.url, answer], { execArgv: ['--expose-gc'] });
  await answerOf(child, 'ready');
  return {
    ask: (question) => measure(discord, discord.people, at, question),
    read: async (question) => {
      const { flags, components } = await discord.people.run(at, asking(question)).message();
      return JSON.stringify({ flags, components });
    },
    usage: async () => {
      child.send('usage');
      return answerOf(child, 'usage');
    },
    stop: async () => {
      child.kill();
      await discord.stop();
    },
  };
}

function peopled({ world }: RunningDiscord): At {
  const guild = world.addGuild('Locksmiths');
  const by = world.addUser('ada');
  world.join(guild, by);
  return { by, in: world.addChannel(guild, 'keys') };
}

function answerOf(child: ChildProcess, kind: string): Promise<Usage> {
  return new Promise((resolve, reject) => {
    const hear = (message: { readonly kind: string; readonly usage: Usage }) => {
      if (message.kind !== kind) return;
      child.off('message', hear);
      resolve(message.usage);
    };
    child.on('message', hear);
    child.once('exit', (code) => reject(new Error(`the bot ended with ${code}`)));
  });
}

// Polled without a pause: a timer would be coarser than what is measured.
async function measure(discord: RunningDiscord, people: People, at: At, question: string): Promise<number> {
  const { interaction } = people.run(at, asking(question));
  while (interaction.answeredAt === null) await new Promise((resolve) => setImmediate(resolve));
  const { answeredAt, original } = interaction;
  if (original !== null) discord.messages.remove(original);
  discord.forget();
  return answeredAt - interaction.at;
}
