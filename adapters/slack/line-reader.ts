import type { Bot } from '../../src/bot-port.ts';
import type { CommandCall } from '../../src/commands/command.ts';
import { type ParsedLine, parseLine } from '../../src/commands/parse-line.ts';
import type { ButtonValue } from './button-value.ts';

/** The slash command, under which every command of the bot is reached. */
export const SLASH_COMMAND = '/evenkey';

/** Reads what people type and press, and writes what they can type. */
export interface LineReader {
  /** What was typed after the slash command, in a mention or in a direct message. */
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

  const readTyped = (text: string): ParsedLine => {
    const [first = ''] = text.trim().toLowerCase().split(/\s/u);
    const command = typed.find(({ name }) => name === first);
    if (text.trim() === '') return parseLine('/help', commands);
    if (command === undefined) return parseLine(text, commands);
    const parsed = parseLine(`/${text.trim()}`, commands);
    return parsed.ok && isMeant(parsed.call) ? parsed : readQuestion(parsed, text);
  };

  // "help me …" may be a plea and never names a command: it stays the question that it is.
  const isMeant = ({ command, options }: CommandCall): boolean =>
    Object.entries(typed.find(({ name }) => name === command)?.options ?? {}).every(([name, option]) => {
      const value = options[name];
      if (value === undefined || option.type !== 'string' || option.completion !== 'command') return true;
      return complete('command', String(value).replace(/^\//u, '')).some((choice) => choice.value === value);
    });

  // A command that takes nothing, with words after it, is the beginning of a sentence.
  const readQuestion = (parsed: ParsedLine, text: string): ParsedLine => {
    const [first = ''] = text.trim().toLowerCase().split(/\s/u);
    const takesNothing = Object.keys(typed.find(({ name }) => name === first)?.options ?? {}).length === 0;
    return parsed.ok || takesNothing ? question(text) : parsed;
  };

  const needsQuestion = (line: string): boolean => {
    const parsed = parseLine(line, commands);
    if (!parsed.ok) return false;
    const option = commands.find(({ name }) => name === parsed.call.command)?.options['question'];
    return option?.required === true && parsed.call.options['question'] === undefined;
  };

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
  return { ok: true, call: { command: 'ask', options: { question: text.trim() } } };
}
