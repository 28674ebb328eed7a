import type { Actor, Place, Role } from '../../src/actor.ts';
import type { CommandCall, Invocation } from '../../src/commands/command.ts';

/** Where everything at the terminal is said. */
const TERMINAL: Place & { readonly channel: string } = {
  platform: 'terminal',
  space: 'terminal',
  channel: 'terminal',
};

/** Whoever sits at the terminal, in the role that they play. */
function personAtTerminal(role: Role): Actor {
  return { person: 'you', role };
}

/** A call as made at the terminal, where everybody sees everything. */
export function toInvocation(call: CommandCall, role: Role): Invocation {
  return { ...call, actor: personAtTerminal(role), place: TERMINAL, custom: 'public' };
}
