import type { Problem } from '../problem.ts';
import type { CommandBody } from '../shapes/command.ts';

type Option = NonNullable<CommandBody['options']>[number];

/** Required options come first, names differ, and what is completed has no fixed choices. */
export function commandOptions({ options }: CommandBody): readonly Problem[] {
  const all = options ?? [];
  return all.flatMap((option, index) =>
    [...order(option, all[index - 1]), ...twice(option, all.slice(0, index)), ...completed(option)].map(
      (problem) => ({ ...problem, path: ['options', index, ...problem.path] }),
    ),
  );
}

function order({ required }: Option, before: Option | undefined): readonly Problem[] {
  if (!required || !before || before.required) return [];
  const message = 'Required options must be placed before non-required options';
  return [{ path: [], code: 'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message }];
}

function twice({ name }: Option, before: readonly Option[]): readonly Problem[] {
  if (!before.some((other) => other.name === name)) return [];
  const message = 'Option names must be unique';
  return [{ path: ['name'], code: 'APPLICATION_COMMAND_OPTIONS_NAME_DUPLICATE', message }];
}

function completed(option: Option): readonly Problem[] {
  const has = 'autocomplete' in option && option.autocomplete && (option.choices ?? []).length > 0;
  const message = 'Autocomplete cannot be used with choices';
  return has ? [{ path: ['autocomplete'], code: 'APPLICATION_COMMAND_AUTOCOMPLETE_CHOICES', message }] : [];
}
