import { type AnswerQuestion, createAnswerer } from './answer/compose.ts';
import type { Bot } from './bot-port.ts';
import { checkOptions } from './commands/check-options.ts';
import type { Command, CommandContext, Invocation } from './commands/command.ts';
import { createComplete } from './commands/complete.ts';
import { nearestName } from './commands/nearest-name.ts';
import { COMMANDS } from './commands/registry.ts';
import type { Corpus } from './corpus/model.ts';
import type { Reply } from './reply/document.ts';
import { createFiguresOf } from './reply/figure-blocks.ts';
import { createRetriever } from './retrieval/create-retriever.ts';
import type { Lexicon } from './text/lexicon.ts';

/** What a bot is made from. */
export interface BotDependencies {
  readonly corpus: Corpus;
  readonly lexicon: Lexicon;
  /** Told how each invocation came out; never what was asked. */
  readonly log: (entry: {
    readonly command: string;
    readonly outcome: string;
    readonly intent: string | null;
  }) => void;
}

/** A bot over a corpus. It keeps nothing between two invocations. */
export function createBot({ corpus, lexicon, log }: BotDependencies): Bot {
  const answerQuestion: AnswerQuestion = createAnswerer(corpus, createRetriever(corpus, lexicon));
  const context: CommandContext = {
    corpus,
    answerQuestion,
    figuresOf: createFiguresOf(corpus),
    commands: COMMANDS,
  };
  return {
    answer: async (invocation) => {
      const reply = run(invocation, context);
      // Safeguarding is never logged.
      if (reply.answer?.outcome !== 'safeguarding')
        log({
          command: invocation.command,
          outcome: reply.answer?.outcome ?? 'shown',
          intent: reply.answer?.intent ?? null,
        });
      return reply;
    },
    complete: createComplete(corpus, COMMANDS),
    commands: COMMANDS,
  };
}

function run(invocation: Invocation, context: CommandContext): Reply {
  const command = context.commands.find(({ name }) => name === invocation.command);
  if (!command) return problems([unknownCommand(invocation.command, context.commands)]);
  const checked = checkOptions(command, invocation.options);
  return checked.ok ? command.run(checked.values, context) : problems(checked.problems);
}

function unknownCommand(name: string, commands: readonly Command[]): string {
  const near = nearestName(
    name,
    commands.map((command) => command.name),
  );
  return `There is no command /${name}: ${near === null ? '/help lists them' : `did you mean /${near}?`}`;
}

function problems(sentences: readonly string[]): Reply {
  return {
    blocks: sentences.map((text) => ({ kind: 'text', text, quiet: false })),
    audience: 'private',
    answer: null,
  };
}
