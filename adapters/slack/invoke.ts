import type { webApi } from '@slack/bolt';
import type { Place } from '../../src/actor.ts';
import type { Bot } from '../../src/bot-port.ts';
import type { CommandCall } from '../../src/commands/command.ts';
import type { Reply } from '../../src/reply/document.ts';
import { establishActor } from './establish-actor.ts';

/** Who does something, and where. */
export interface Doer {
  readonly person: string;
  readonly place: Place;
}

/** Asks the bot on somebody's behalf. Who they are is asked of Slack only where it makes a difference. */
export async function invoke(
  bot: Bot,
  client: webApi.WebClient,
  { person, place }: Doer,
  call: CommandCall,
  custom: Reply['audience'],
): Promise<Reply> {
  const actor = dependsOnRole(bot, call)
    ? await establishActor(client, bot, place, person)
    : { person, role: 'member' as const };
  return bot.answer({ ...call, actor, place, custom });
}

// The help lists what its reader may use.
function dependsOnRole({ commands }: Bot, { command }: CommandCall): boolean {
  return command === 'help' || commands.some(({ name, access }) => name === command && access !== 'member');
}
