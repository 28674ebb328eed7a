import type { Role } from '../actor.ts';
import type { Settings } from '../store/settings.ts';

/** What a platform says of somebody in a space. */
export interface Standing {
  /** What the platform itself lets them do: manage the space, manage its messages, or neither. */
  readonly role: Role;
  /** Their id, and those of the roles or user groups that they have. */
  readonly ids: readonly string[];
}

/** What somebody may do: what the platform's own permissions say, and moderate where the settings name them or a role of theirs. */
export function establishRole({ role, ids }: Standing, { moderators }: Pick<Settings, 'moderators'>): Role {
  return role === 'member' && ids.some((id) => moderators.includes(id)) ? 'moderator' : role;
}
