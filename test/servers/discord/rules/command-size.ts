import type { Problem } from '../problem.ts';
import type { CommandBody } from '../shapes/command.ts';

const MOST = 8_000;

/** The names, descriptions and values of a command have at most 8,000 characters together. */
export function commandSize({ name, description, options }: CommandBody): readonly Problem[] {
  const parts = (options ?? []).flatMap((option) => [
    option.name,
    option.description,
    ...('choices' in option ? (option.choices ?? []) : []).flatMap((choice) => [
      choice.name,
      String(choice.value),
    ]),
  ]);
  const total = [name, description ?? '', ...parts].join('').length;
  if (total <= MOST) return [];
  return [
    { path: [], code: 'APPLICATION_COMMAND_TOO_LARGE', message: `Command exceeds maximum size (${MOST})` },
  ];
}
