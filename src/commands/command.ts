import type { AnswerQuestion } from '../answer/compose.ts';
import type { Corpus } from '../corpus/model.ts';
import type { FiguresOf } from '../reply/answer-to-reply.ts';
import type { Reply } from '../reply/document.ts';

/** What an option's value is completed from. */
export type Completion = 'question' | 'subject' | 'topic' | 'speaker' | 'source' | 'command';

interface OptionBase {
  /** One sentence, at most 100 characters. */
  readonly description: string;
  readonly required: boolean;
}

/** Free text, perhaps completed from the corpus; what is typed is always usable as it is. */
export interface StringOption extends OptionBase {
  readonly type: 'string';
  readonly maxLength: number;
  readonly completion?: Completion;
}

/** One of a few values. */
export interface ChoiceOption extends OptionBase {
  readonly type: 'choice';
  readonly choices: readonly string[];
}

/** A whole number between two limits, both included. */
export interface IntegerOption extends OptionBase {
  readonly type: 'integer';
  readonly min: number;
  readonly max: number;
}

/** Yes or no. */
export interface BooleanOption extends OptionBase {
  readonly type: 'boolean';
}

/** One option of a command. */
export type CommandOption = StringOption | ChoiceOption | IntegerOption | BooleanOption;

/** The options of a command by name, in the order in which a line gives them without names. */
export type CommandOptions = Readonly<Record<string, CommandOption>>;

type ValueOf<Option extends CommandOption> = Option extends StringOption
  ? string
  : Option extends ChoiceOption
    ? Option['choices'][number]
    : Option extends IntegerOption
      ? number
      : boolean;

/** The values that a command receives: an option that is not required may be absent. */
export type CommandValues<Options extends CommandOptions> = {
  readonly [Name in keyof Options]: Options[Name]['required'] extends true
    ? ValueOf<Options[Name]>
    : ValueOf<Options[Name]> | undefined;
};

/** What a command works with. */
export interface CommandContext {
  readonly corpus: Corpus;
  readonly answerQuestion: AnswerQuestion;
  readonly figuresOf: FiguresOf;
  readonly commands: readonly Command[];
}

/** A command as everything but its own body sees it. */
export interface Command {
  /** Lower case, one word. */
  readonly name: string;
  /** One sentence, at most 100 characters. */
  readonly description: string;
  /** One line that works, shown in the help. */
  readonly example: string;
  readonly options: CommandOptions;
  /** Runs with values that were checked against the options. */
  readonly run: (values: Readonly<Record<string, OptionValue | undefined>>, context: CommandContext) => Reply;
}

/** A value that an option can have. */
export type OptionValue = string | number | boolean;

/** The one typed definition of a command; the line parser, the help and each platform's registration follow from it. */
export function defineCommand<const Options extends CommandOptions>(definition: {
  readonly name: string;
  readonly description: string;
  readonly example: string;
  readonly options: Options;
  readonly run: (values: CommandValues<Options>, context: CommandContext) => Reply;
}): Command {
  const { run } = definition;
  return { ...definition, run: (values, context) => run(values as CommandValues<Options>, context) };
}

/** A command with its options, as read from a platform; nothing in it is checked yet. */
export interface Invocation {
  readonly command: string;
  readonly options: Readonly<Record<string, OptionValue>>;
}
