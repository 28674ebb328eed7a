import type { Problem } from '../problem.ts';
import { type CommandBody, slashName } from '../shapes/command.ts';

/** A slash command has a plain name and a description; a command on a message or person has neither description nor options. */
export function commandKind({ type, name, description, options }: CommandBody): readonly Problem[] {
  const isSlash = (type ?? 1) === 1;
  const problems: readonly (readonly [boolean, Problem])[] = [
    [isSlash && !slashName.safeParse(name).success, invalid('name', 'APPLICATION_COMMAND_INVALID_NAME')],
    [isSlash && !description, invalid('description', 'BASE_TYPE_REQUIRED')],
    [!isSlash && Boolean(description), invalid('description', 'APPLICATION_COMMAND_DESCRIPTION_NOT_ALLOWED')],
    [!isSlash && (options ?? []).length > 0, invalid('options', 'APPLICATION_COMMAND_OPTIONS_NOT_ALLOWED')],
  ];
  return problems.filter(([broken]) => broken).map(([, problem]) => problem);
}

function invalid(name: string, code: string): Problem {
  return { path: [name], code, message: `The ${name} does not suit this type of command` };
}
