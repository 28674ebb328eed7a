import type { Bot } from '../../src/bot-port.ts';
import type { Command, CommandCall } from '../../src/commands/command.ts';
import { leavesQuestion } from '../../src/commands/lacks-question.ts';
import { type ParsedLine, parseLine } from '../../src/commands/parse-line.ts';
import type { ButtonValue } from './button-value.ts';
import { isCommandLine } from './is-command-line.ts';
import { readMentions, readMrkdwn } from './mrkdwn.ts';

/** The slash command, under which every command of the bot is reached. */
export const SLASH_COMMAND = '/evenkey';

/** Reads what people type and press, and writes what they can type. */
export interface LineReader {
  /** What was typed after the slash command, after a mention or in a direct message, as Slack passes it on. */
  readonly readTyped: (text: string) => ParsedLine;
  /** What a button stands for, with the question that it left open. */
  readonly readPressed: (value: ButtonValue) => ParsedLine;
  readonly needsQuestion: (line: string) => boolean;
  readonly spell: (text: string) => string;
  /** Whether a call only reads the corpus, so that it can be made again. */
  readonly isReading: (call: CommandCall) => boolean;
}

/** A reader of the bot's commands. */
export function createLineReader({ commands, complete }: Pick<Bot, 'commands' | 'complete'>): LineReader {
  const typed = commands.filter(({ surface }) => surface === 'command');
  const names = typed.map(({ name }) => name);
  const bareName = new RegExp(`(^|[\\s(“"])/(${names.join('|')})\\b`, 'gu');

  const readTyped = (written: string): ParsedLine => {
    const text = readMrkdwn(written);
    if (text === '') return parseLine('/help', commands);
    const command = commandIn(text);
    if (command === null) return parseLine(text, commands);
    // A question is what people read of it; other commands may take mentions.
    const line = command.name === 'ask' ? text : readMentions(written);
    const parsed = parseLine(`/${line.replace(/^\//u, '')}`, commands);
    if (text.startsWith('/')) return parsed;
    return parsed.ok && isCommandLine(parsed.call, command, complete) ? parsed : question(text);
  };

  const commandIn = (text: string): Command | null => {
    const [first = ''] = text.toLowerCase().replace(/^\//u, '').split(' ');
    return typed.find(({ name }) => name === first) ?? null;
  };

  const needsQuestion = (line: string): boolean => leavesQuestion(line, commands);

  return {
    readTyped,
    needsQuestion,
    readPressed: ({ line, question: echoed }) => {
      const parsed = parseLine(line, commands);
      if (!parsed.ok || echoed === null || !needsQuestion(line)) return parsed;
      return { ok: true, call: { ...parsed.call, options: { ...parsed.call.options, question: echoed } } };
    },
    isReading: ({ command }) =>
      commands.some(({ name, gated, access }) => name === command && gated && access === 'member'),
    spell: (text) => text.replace(bareName, `$1${SLASH_COMMAND} $2`),
  };
}

function question(text: string): ParsedLine {
  return { ok: true, call: { command: 'ask', options: { question: text } } };
}
