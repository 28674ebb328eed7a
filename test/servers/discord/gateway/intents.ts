import { CLOSES } from './opcodes.ts';

/** The groups of events that matter here. */
export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

const PRIVILEGED = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;

/** Every bit that means something: 0 to 16, 20 and 21, 24 and 25. */
const KNOWN = 0x1_ff_ff | (1 << 20) | (1 << 21) | (1 << 24) | (1 << 25);

/** Why these intents are refused; null where they are not. `allowed`: the privileged ones that the portal has switched on. */
export function refuseIntents(intents: number, allowed: number): number | null {
  if (intents < 0 || (intents & ~KNOWN) !== 0) return CLOSES.invalidIntents;
  return (intents & PRIVILEGED & ~allowed) === 0 ? null : CLOSES.disallowedIntents;
}
