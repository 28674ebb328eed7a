import { type Actor, includesRole, type Place, type Role } from '../../../src/actor.ts';
import type { Bot } from '../../../src/bot-port.ts';
import { establishRole, type Standing } from '../../../src/commands/establish-role.ts';
import type { Settings } from '../../../src/store/settings.ts';

/** Who acts, and who sees answers there where nothing else is said; null as is the custom. */
export interface Established {
  readonly actor: Actor;
  readonly answers: Settings['answers'];
}

/** Establishes who somebody is in a place. `trusted`: the role that Discord itself has let them act in, by the command's own permissions. */
export async function establish(
  { settings }: Pick<Bot, 'settings'>,
  person: string,
  place: Place,
  standing: Standing,
  trusted: Role = 'member',
): Promise<Established> {
  const valid = await settings(place);
  const role = establishRole(standing, valid);
  const actor = { person, role: includesRole(role, trusted) ? role : trusted };
  return { actor, answers: valid.answers };
}
