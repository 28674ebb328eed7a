import type { Answer, Citation, Link, Notice } from '../answer/answer.ts';
import type { Attributed } from '../answer/attribution.ts';
import type { SideStance, Stance } from '../corpus/model.ts';

/** A heading; level 1 is the title of the reply, 2 a part of it. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2;
  readonly text: string;
}

/** A paragraph of the bot's own words: counts, names, explanations; never an assertion about the matter. */
export interface TextBlock {
  readonly kind: 'text';
  readonly text: string;
  /** Said less loudly: dates, counts, hints. */
  readonly quiet: boolean;
}

/** The start of one side's part: its label and how much of what there is it shows. */
export interface SideBlock {
  readonly kind: 'side';
  readonly stance: SideStance;
  readonly label: string;
  readonly shown: number;
  readonly available: number;
}

/** One claim with who says it and where; its quote is shown whole or not at all. */
export interface PointBlock extends Attributed {
  readonly kind: 'point';
  /** The side it stands on; `neutral` in the context part. */
  readonly stance: Stance;
  readonly claim: string;
  readonly text: string;
  readonly quote: string | null;
  readonly citation: Citation;
}

/** A number with its unit, what it means and whose it is. */
export interface FigureBlock {
  readonly kind: 'figure';
  readonly value: string;
  readonly unit: string;
  readonly meaning: string;
  readonly by: string | null;
}

/** What the reply says about itself. */
export interface NoticeBlock {
  readonly kind: 'notice';
  readonly notice: Notice['kind'];
  readonly text: string;
  readonly links: readonly Link[];
}

/** The sources of the reply, numbered as its points cite them. */
export interface CitationsBlock {
  readonly kind: 'citations';
  readonly citations: readonly Citation[];
}

/** Entries of a list: a name with what it is, e.g. the topics. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly { readonly term: string; readonly detail: string; readonly url: string | null }[];
}

/** Things the reader can ask next; a terminal prints them, a chat shows buttons. */
export interface SuggestionsBlock {
  readonly kind: 'suggestions';
  readonly label: string;
  readonly suggestions: readonly Suggestion[];
}

/** One thing to ask next. */
export interface Suggestion {
  readonly label: string;
  /** The line that does it, e.g. a question or `/compare backdoors`. */
  readonly line: string;
}

/**
 * Something that the reader can do with one press, as the line that does it: every button is a line, so that it works after a restart and
 * on any replica. What a line leaves open that its command requires and calls `question` is the question that the message itself echoes.
 */
export interface Action {
  /** At most 40 characters. */
  readonly label: string;
  /** A whole line that begins with `/`, at most {@link MAX_LINE} UTF-16 code units, of letters that every platform keeps as they are. */
  readonly line: string;
  readonly tone: 'plain' | 'primary' | 'danger';
  /** What the reader is asked for first; null for nothing. */
  readonly input: ActionInput | null;
}

/** A text that is asked for before an action is done, and added to its line as the named option. */
export interface ActionInput {
  readonly option: string;
  /** At most 45 characters. */
  readonly label: string;
  readonly maxLength: number;
  /** What stands there to begin with. */
  readonly value: string;
}

/** The most code units of an action's line: Discord's custom_id and the value of its menus hold 100. */
export const MAX_LINE = 100;

/** What the reader can do: buttons in a chat. */
export interface ActionsBlock {
  readonly kind: 'actions';
  /** `reading`: shortcuts to what can be typed as well, which a terminal leaves out. `deciding`: what the reply is there for. */
  readonly purpose: 'reading' | 'deciding';
  /** At most 25. */
  readonly actions: readonly Action[];
}

/** One of several to choose; nothing is chosen yet. */
export interface MenuBlock {
  readonly kind: 'menu';
  /** At most 100 characters. */
  readonly label: string;
  /** 1 to 25. A label has at most 75 characters. */
  readonly options: readonly Pick<Action, 'label' | 'line'>[];
}

/** Who did something: the platform shows the person in its own way, and never calls them. */
export interface BylineBlock {
  readonly kind: 'byline';
  /** What comes before the name: "Posted by". Then come the name and, where there is one, the channel: "Posted by @Ada in #hall". */
  readonly before: string;
  /** The platform's id of the person. */
  readonly person: string;
  /** The platform's id of the channel that follows, as "in …", shown as its mention; null for none. */
  readonly channel: string | null;
  /** What comes right after it, with its own space and punctuation; may be empty. */
  readonly after: string;
}

/** Text for a machine, to be copied: its lines and the spaces in them stay as they are. A line may hold anything, also three backticks. */
export interface CodeBlock {
  readonly kind: 'code';
  readonly language: 'yaml';
  readonly lines: readonly string[];
}

/** One part of a reply. */
export type ReplyBlock =
  | HeadingBlock
  | TextBlock
  | SideBlock
  | PointBlock
  | FigureBlock
  | NoticeBlock
  | CitationsBlock
  | ListBlock
  | SuggestionsBlock
  | ActionsBlock
  | MenuBlock
  | BylineBlock
  | CodeBlock;

/** What a command says. */
export interface CommandReply {
  readonly blocks: readonly ReplyBlock[];
  /** `private`: for the asker's eyes only. `public`: for the channel, since the asker said so. `default`: as the channel's settings say. */
  readonly audience: 'default' | 'private' | 'public';
  /** The answer it was made from; null for replies that are none (help, topics …). */
  readonly answer: Answer | null;
}

/** What the core says to an invocation, for an adapter to render. */
export interface Reply extends Omit<CommandReply, 'audience'> {
  /** Who is to see it: the asker alone, or the channel. */
  readonly audience: 'private' | 'public';
  /** How its dates are written: a form of English by its BCP 47 tag, or `iso`. */
  readonly dateLanguage: string;
}
