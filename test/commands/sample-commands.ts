import type { Command } from '../../src/commands/command.ts';
import { defineCommand } from '../../src/commands/command.ts';
import type { CommandReply } from '../../src/reply/document.ts';

function reply(): CommandReply {
  return { blocks: [], audience: 'default', answer: null };
}

const question = {
  type: 'string',
  description: 'What to answer.',
  required: true,
  maxLength: 60,
  completion: 'question',
} as const;
const side = {
  type: 'choice',
  description: 'Which side.',
  required: false,
  choices: ['both', 'pro', 'con'],
} as const;

/** Commands with every type of option, for tests. */
export const commands: readonly Command[] = [
  defineCommand({
    name: 'ask',
    description: 'Asks.',
    example: '/ask why',
    options: { question, side },
    run: reply,
  }),
  defineCommand({
    name: 'compare',
    description: 'Compares.',
    example: '/compare locks',
    options: {
      side,
      topic: { type: 'string', description: 'A topic.', required: true, maxLength: 20, completion: 'topic' },
    },
    run: reply,
  }),
  defineCommand({
    name: 'quotes',
    description: 'Quotes.',
    example: '/quotes Quill',
    options: {
      speaker: { type: 'string', description: 'Who.', required: false, maxLength: 20, completion: 'speaker' },
      limit: { type: 'integer', description: 'How many.', required: false, min: 1, max: 9 },
      whole: { type: 'boolean', description: 'Whether whole.', required: false },
    },
    run: reply,
  }),
  defineCommand({
    name: 'find',
    description: 'Finds.',
    example: '/find "Ada Quill" locks',
    options: {
      speaker: { type: 'string', description: 'Who.', required: false, maxLength: 20, completion: 'speaker' },
      topic: { type: 'string', description: 'A topic.', required: false, maxLength: 20, completion: 'topic' },
    },
    run: reply,
  }),
  defineCommand({
    name: 'vote',
    description: 'Votes.',
    example: '/vote k1 pro',
    surface: 'button',
    options: {
      lock: { type: 'string', description: 'A lock.', required: true, maxLength: 20, oneWord: true },
      side,
    },
    run: reply,
  }),
  defineCommand({ name: 'help', description: 'Helps.', example: '/help', options: {}, run: reply }),
];

/** The command of that name. */
export function command(name: string): Command {
  const found = commands.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`no command "${name}" among the samples`);
  return found;
}
