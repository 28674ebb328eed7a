import { createAnswerer } from '../../src/answer/compose.ts';
import { checkOptions } from '../../src/commands/check-options.ts';
import type { Command, CommandContext } from '../../src/commands/command.ts';
import { parseLine } from '../../src/commands/parse-line.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import type { CommandReply, ReplyBlock } from '../../src/reply/document.ts';
import { createFiguresOf } from '../../src/reply/figure-blocks.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { DEFAULT_SETTINGS } from '../../src/store/settings.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';

/** What commands work with over the literary corpus. */
export const context: CommandContext = {
  corpus: literary,
  answerQuestion: createAnswerer(literary, createRetriever(literary, lexicon, preparedFor(literary))),
  figuresOf: createFiguresOf(literary),
  commands: COMMANDS,
  actor: { person: 'ada', role: 'member' },
  place: { platform: 'terminal', space: 'home', channel: 'hall' },
  store: null,
  dateLanguage: 'en-GB',
  settings: {
    read: async () => DEFAULT_SETTINGS,
    readOwn: async () => ({}),
    change: () => Promise.reject(new TypeError('nothing is kept here')),
  },
  reach: null,
  now: () => new Date('2026-11-26T12:00:00Z'),
  unkept: () => {},
};

/** The reply to a line such as `/compare thefts`; it must be one that its command accepts. */
export async function replyTo(line: string, given: Partial<CommandContext> = {}): Promise<CommandReply> {
  const parsed = parseLine(line, COMMANDS);
  if (!parsed.ok) throw new RangeError(parsed.problem);
  const command = commandOf(parsed.call.command);
  const checked = checkOptions(command, parsed.call.options);
  if (!checked.ok) throw new RangeError(checked.problems.join('\n'));
  return command.run(checked.values, { ...context, ...given });
}

/** The command of that name. */
export function commandOf(name: string): Command {
  const found = COMMANDS.find((command) => command.name === name);
  if (found === undefined) throw new RangeError(`no command "${name}"`);
  return found;
}

/** The blocks of one kind in a reply. */
export function blocksOf<Kind extends ReplyBlock['kind']>({ blocks }: CommandReply, kind: Kind) {
  return blocks.filter((block): block is Extract<ReplyBlock, { kind: Kind }> => block.kind === kind);
}

/** The claims that a reply shows, in order. */
export function claimsIn(reply: CommandReply): readonly string[] {
  return blocksOf(reply, 'point').map(({ claim }) => claim);
}
