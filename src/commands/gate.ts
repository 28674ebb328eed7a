import { personAt } from '../actor.ts';
import type { CommandReply } from '../reply/document.ts';
import type { Allowance, Limits } from '../store/limits.ts';
import type { Settings } from '../store/settings.ts';
import type { CommandContext } from './command.ts';
import { say } from './say.ts';

/** What keeps a question from being answered now: the channel's settings, or a limit; null for nothing. */
export async function findObstacle(
  { actor, place }: Pick<CommandContext, 'actor' | 'place'>,
  { enabled }: Pick<Settings, 'enabled'>,
  limits: Limits | null,
): Promise<CommandReply | null> {
  if (!enabled) return say('Evenkey is switched off here. An administrator can switch it on with /settings.');
  const allowance = await limits?.take(personAt(place, actor), place);
  return allowance === undefined || allowance.ok ? null : say(tryAgain(allowance));
}

function tryAgain({ of, retryInSeconds }: Extract<Allowance, { readonly ok: false }>): string {
  const who = of === 'person' ? 'You have' : 'This channel has';
  return `${who} asked a lot just now: try again in ${retryInSeconds} s.`;
}
