import { includesRole } from '../actor.ts';
import type { CommandReply, ListBlock } from '../reply/document.ts';
import { type Command, defineCommand } from './command.ts';
import type { CommandOption } from './options.ts';
import { unknownValue } from './unknown-value.ts';

/** Explains the commands. */
export const help = defineCommand({
  name: 'help',
  description: 'What you can ask, or how one command works',
  example: '/help compare',
  gated: false,
  options: {
    command: {
      type: 'string',
      description: 'The name of a command',
      required: false,
      maxLength: 32,
      completion: 'command',
    },
  },
  run: ({ command: name }, { commands: all, actor }) => {
    const allowed = all.filter(({ access }) => includesRole(actor.role, access));
    const commands = allowed.filter(({ surface }) => surface === 'command');
    if (name === undefined) return overview(commands);
    const command = allowed.find((each) => each.name === name.replace(/^\//u, '').toLowerCase());
    return command
      ? details(command)
      : unknownValue(
          'command',
          name,
          commands.map((each) => ({ label: each.description, line: `/${each.name}` })),
        );
  },
});

function overview(commands: readonly Command[]): CommandReply {
  const items = commands.map(({ name, description, example }) => ({
    term: `/${name}`,
    detail: `${description}. Example: ${example}`,
    url: null,
  }));
  return {
    blocks: [
      { kind: 'heading', level: 1, text: 'Evenkey' },
      {
        kind: 'text',
        text: 'Ask a question about encryption policy in your own words. The answer comes from a curated corpus, with sources and with both sides where the matter is contested.',
        quiet: false,
      },
      { kind: 'list', items },
    ],
    audience: 'default',
    answer: null,
  };
}

function details({ name, description, example, options }: Command): CommandReply {
  const items: ListBlock['items'] = Object.entries(options).map(([option, definition]) => ({
    term: option,
    detail: `${definition.description} (${definition.required ? 'required' : 'optional'}; ${describe(definition)})`,
    url: null,
  }));
  return {
    blocks: [
      { kind: 'heading', level: 1, text: `/${name}` },
      { kind: 'text', text: `${description}. Example: ${example}`, quiet: false },
      ...(items.length > 0 ? [{ kind: 'list' as const, items }] : []),
    ],
    audience: 'default',
    answer: null,
  };
}

function describe(option: CommandOption): string {
  switch (option.type) {
    case 'string':
      return `text, up to ${option.maxLength} characters`;
    case 'choice':
      return option.choices.join(', ');
    case 'integer':
      return `a whole number from ${option.min} to ${option.max}`;
    case 'boolean':
      return 'yes or no';
  }
}
