import type { Problem } from '../problem.ts';
import { FLAGS } from '../shapes/common.ts';
import type { MessageBody } from '../shapes/messages.ts';
import { walkComponents } from './walk-components.ts';

const MOST = { all: 40, rows: 5 } as const;

/** At most 40 components in a message, the nested ones counted; at most five rows in one that is not Components V2. */
export function componentCount({ components, flags }: MessageBody): readonly Problem[] {
  const isV2 = ((flags ?? 0) & FLAGS.componentsV2) !== 0;
  const count = isV2 ? walkComponents(components).length : (components ?? []).length;
  const most = isV2 ? MOST.all : MOST.rows;
  if (count <= most) return [];
  const message = `The total number of components cannot exceed ${most}, got ${count}`;
  return [{ path: ['components'], code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', message }];
}
