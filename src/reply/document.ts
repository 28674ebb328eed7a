import type { Answer, Citation, Link, Notice } from '../answer/answer.ts';
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
export interface PointBlock {
  readonly kind: 'point';
  /** The side it stands on; `neutral` in the context part. */
  readonly stance: Stance;
  readonly claim: string;
  readonly text: string;
  readonly quote: string | null;
  readonly speaker: string | null;
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
  | SuggestionsBlock;

/** What the core says to an invocation, for an adapter to render. */
export interface Reply {
  readonly blocks: readonly ReplyBlock[];
  /** `private`: for the asker's eyes only, whatever the channel's settings. `default`: as the channel's settings say. */
  readonly audience: 'default' | 'private';
  /** The answer it was made from; null for replies that are none (help, topics …). */
  readonly answer: Answer | null;
}
