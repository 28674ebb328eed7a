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
  /** Never more than one word, such as an id: what follows it on a line belongs to the next option. */
  readonly oneWord?: true;
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

/** A value that an option can have. */
export type OptionValue = string | number | boolean;
