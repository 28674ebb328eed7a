import type { Actor, Place, Role } from '../actor.ts';
import type { AnswerQuestion } from '../answer/compose.ts';
import type { Corpus } from '../corpus/model.ts';
import type { Reach } from '../reach.ts';
import type { FiguresOf } from '../reply/answer-to-reply.ts';
import type { CommandReply, Reply } from '../reply/document.ts';
import type { SettingsStore } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { StoreError } from '../store/store-error.ts';
import type { CommandOptions, CommandValues, OptionValue } from './options.ts';

/** What a command works with. */
export interface CommandContext {
  readonly corpus: Corpus;
  readonly answerQuestion: AnswerQuestion;
  readonly figuresOf: FiguresOf;
  readonly commands: readonly Command[];
  /** Who invokes it, and where. */
  readonly actor: Actor;
  readonly place: Place;
  /** Null where nothing can be kept, as in a single `evenkey ask`. */
  readonly store: Store | null;
  /** How dates are written here: a form of English by its BCP 47 tag, or `iso`. */
  readonly dateLanguage: string;
  /** As an answer reads them: never fails to read. */
  readonly settings: SettingsStore;
  /** What the platform can be asked to do; null where it can be asked nothing. */
  readonly reach: Reach | null;
  readonly now: () => Date;
  /** Told of what the store could not do where the reply is given all the same. */
  readonly unkept: (error: StoreError) => void;
}

/**
 * How a command is reached. `command`: by its name, registered and in the help. `button`: by actions and menus alone. `message`: from somebody
 * else's message, as its `question`, where the platform offers that.
 */
export type Surface = 'command' | 'button' | 'message';

/** What a definition says of a command beside its options and its run. */
interface CommandFacts {
  /** Lower case, one word. */
  readonly name: string;
  /** One sentence, at most 100 characters. */
  readonly description: string;
  /** One line that works, shown in the help. */
  readonly example: string;
  readonly surface: Surface;
  /** Who may use it. It is refused to everybody else before it runs. */
  readonly access: Role;
  /** Where a reply to a button goes: into a message of its own, or in place of the message that the button stands on. */
  readonly replies: 'apart' | 'in-place';
  /** Whether it answers from the corpus, and so is switched off with `enabled` and counted by the limits. */
  readonly gated: boolean;
}

/** A command as everything but its own body sees it. */
export interface Command extends CommandFacts {
  readonly options: CommandOptions;
  /** Runs with values that were checked against the options. */
  readonly run: (
    values: Readonly<Record<string, OptionValue | undefined>>,
    context: CommandContext,
  ) => CommandReply | Promise<CommandReply>;
}

const USUAL = { surface: 'command', access: 'member', replies: 'apart', gated: true } as const;

/**
 * The one typed definition of a command; the line parser, the help and each platform's registration follow from it. Unless it says
 * otherwise, everybody may use it by its name, it answers from the corpus, and its reply is a message of its own.
 */
export function defineCommand<const Options extends CommandOptions>(
  definition: Omit<CommandFacts, keyof typeof USUAL> &
    Partial<Pick<CommandFacts, keyof typeof USUAL>> & {
      readonly options: Options;
      readonly run: (
        values: CommandValues<Options>,
        context: CommandContext,
      ) => CommandReply | Promise<CommandReply>;
    },
): Command {
  const { run } = definition;
  return {
    ...USUAL,
    ...definition,
    run: (values, context) => run(values as CommandValues<Options>, context),
  };
}

/** A command with its options, as read from a line or a platform; nothing in it is checked yet. */
export interface CommandCall {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}

/** A call with who makes it and where, as the adapter established them. */
export interface Invocation extends CommandCall {
  readonly actor: Actor;
  readonly place: Place;
  /** Who sees the reply where neither the reply nor the settings say: a command is the asker's own affair, a mention in a channel everybody's. */
  readonly custom: Reply['audience'];
}
