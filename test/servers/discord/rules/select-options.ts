import type { Problem } from '../problem.ts';
import { type AnyComponent, walkComponents } from './walk-components.ts';

interface Menu extends AnyComponent {
  readonly options: readonly { readonly value: string; readonly default?: boolean | null }[];
  readonly min_values?: number | null;
  readonly max_values?: number | null;
}

/** A menu's values differ, it has as many as must be chosen, and no more chosen than may be. */
export function selectOptions({
  components,
}: {
  readonly components?: readonly AnyComponent[] | null | undefined;
}): readonly Problem[] {
  return walkComponents(components).flatMap(({ component, path }) =>
    isMenu(component) ? problemsOf(component, path) : [],
  );
}

function isMenu(component: AnyComponent): component is Menu {
  return component.type === 3;
}

function problemsOf(
  { options, min_values, max_values }: Menu,
  path: readonly PropertyKey[],
): readonly Problem[] {
  const values = options.map(({ value }) => value);
  const most = max_values ?? 1;
  const problems: readonly (readonly [boolean, string, string])[] = [
    [
      new Set(values).size < values.length,
      'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
      'Values are duplicated',
    ],
    [most > values.length, 'SELECT_COMPONENT_TOO_FEW_OPTIONS', `At least ${most} options are needed`],
    [(min_values ?? 1) > most, 'SELECT_COMPONENT_MIN_ABOVE_MAX', 'The minimum is above the maximum'],
    [
      options.filter((option) => option.default).length > most,
      'SELECT_COMPONENT_TOO_MANY_DEFAULTS',
      `At most ${most} can be chosen`,
    ],
  ];
  return problems
    .filter(([broken]) => broken)
    .map(([, code, message]) => ({ path: [...path, 'options'], code, message }));
}
