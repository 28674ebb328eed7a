import type { Problem } from '../problem.ts';
import { type AnyComponent, walkComponents } from './walk-components.ts';

/**
 * No two components of a message or modal have one number; zero counts as none
 * (https://discord.com/developers/docs/components/reference#anatomy-of-a-component). The documentation does not name the error: its code here is ours.
 */
export function uniqueIds({
  components,
}: {
  readonly components?: readonly AnyComponent[] | null | undefined;
}): readonly Problem[] {
  const numbered = walkComponents(components).filter(({ component }) => Boolean(component.id));
  return numbered
    .filter(
      ({ component }, index) => numbered.findIndex((other) => other.component.id === component.id) < index,
    )
    .map(({ path }) => ({
      path: [...path, 'id'],
      code: 'COMPONENT_ID_DUPLICATED',
      message: 'Component id cannot be duplicated',
    }));
}
