import type { Problem } from '../problem.ts';
import type { MessageBody } from '../shapes/messages.ts';
import { walkComponents } from './walk-components.ts';

/** A row holds up to five buttons, or one menu alone. */
export function rowContents({ components }: MessageBody): readonly Problem[] {
  return walkComponents(components)
    .filter(({ component }) => component.type === 1)
    .flatMap(({ component, path }) => {
      const inside = component.components ?? [];
      const alone = inside.length === 1 || inside.every(({ type }) => type === 2);
      const message = 'A menu fills its row: the maximum width of components has been exceeded';
      return alone
        ? []
        : [{ path: [...path, 'components'], code: 'COMPONENT_LAYOUT_WIDTH_EXCEEDED', message }];
    });
}
