import { type Actor, includesRole, type Place, type Role } from '../../../src/actor.ts';
import type { Bot } from '../../../src/bot-port.ts';
import { establishRole, type Standing } from '../../../src/commands/establish-role.ts';
import type { Settings } from '../../../src/store/settings.ts';

/** Who acts, and who sees answers there where nothing else is said; null as is the custom. */
export interface Established {
  readonly actor: Actor;
  readonly answers: Settings['answers'];
}

/** Somebody who wants to do something. */
export interface Newcomer {
  readonly person: string;
  readonly place: Place;
  readonly standing: Standing;
  /** What it needs; settings that are a minute old will do for a member's. */
  readonly access: Role;
  /** The role that Discord itself has let them act in, by the command's own permissions. */
  readonly trusted: Role;
}

/** Establishes who somebody is in a place. */
export async function establish(
  { settings }: Pick<Bot, 'settings'>,
  { person, place, standing, access, trusted }: Newcomer,
): Promise<Established> {
  const valid = await settings(place, includesRole(trusted, access) ? 'member' : access);
  const role = establishRole(standing, valid);
  const actor = { person, role: includesRole(role, trusted) ? role : trusted };
  return { actor, answers: valid.answers };
}
