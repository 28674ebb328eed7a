import type { Problem } from '../problem.ts';
import type { MessageBody } from '../shapes/messages.ts';
import { walkComponents } from './walk-components.ts';

const MOST = 4_000;

/** At most 4,000 characters over all text displays of a message. */
export function textTotal({ components }: MessageBody): readonly Problem[] {
  const total = walkComponents(components).reduce(
    (sum, { component }) => sum + (component.content?.length ?? 0),
    0,
  );
  if (total <= MOST) return [];
  const message = `The total displayable text size exceeds the maximum of ${MOST}, got ${total}`;
  return [{ path: ['components'], code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', message }];
}
