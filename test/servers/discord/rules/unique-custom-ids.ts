import type { Problem } from '../problem.ts';
import { type AnyComponent, walkComponents } from './walk-components.ts';

/** No two components of a message or modal have one custom id. */
export function uniqueCustomIds({
  components,
}: {
  readonly components?: readonly AnyComponent[] | null | undefined;
}): readonly Problem[] {
  const named = walkComponents(components).filter(({ component }) => typeof component.custom_id === 'string');
  return named
    .filter(
      ({ component }, index) =>
        named.findIndex((other) => other.component.custom_id === component.custom_id) < index,
    )
    .map(({ path }) => ({
      path: [...path, 'custom_id'],
      code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
      message: 'Component custom id cannot be duplicated',
    }));
}
