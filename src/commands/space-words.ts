import type { Space } from '../actor.ts';
import { assertNever } from '../assert-never.ts';

/** The space of Discord's messages outside any server. */
const DIRECT = '@me';

/** What people call a space that they are in. */
export function spaceWords({ platform, space }: Space): string {
  switch (platform) {
    case 'discord':
      return space === DIRECT ? 'direct messages with Evenkey' : 'this server';
    case 'slack':
      return 'this workspace';
    case 'terminal':
      return 'this terminal';
    default:
      return assertNever(platform);
  }
}

/** Who can read the questions that were handed over in a space. */
export function readersOf(space: Space): string {
  const operators = 'whoever runs Evenkey';
  return space.space === DIRECT ? operators : `the moderators of ${spaceWords(space)} and ${operators}`;
}
