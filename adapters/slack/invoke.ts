import type { webApi } from '@slack/bolt';
import type { Place, Role } from '../../src/actor.ts';
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
  const access = accessOf(bot, call);
  const actor =
    access !== 'member' || LISTS_BY_ROLE.includes(call.command)
      ? await establishActor(client, bot, place, person, access)
      : { person, role: access };
  return bot.answer({ ...call, actor, place, custom });
}

// The help lists what its reader may use.
const LISTS_BY_ROLE: readonly string[] = ['help'];

function accessOf({ commands }: Bot, { command }: CommandCall): Role {
  return commands.find(({ name }) => name === command)?.access ?? 'member';
}
