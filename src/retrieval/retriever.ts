import type { Claim, SideStance } from '../corpus/model.ts';
import type { BotCommand } from './about-bot.ts';
import type { TimeAsked } from './time/time-asked.ts';

/**
 * What sort of question it is; it shapes the answer. `fact` asks for something that no side disputes; `none` is a question that was
 * refused before it was understood.
 */
export type Intent =
  | 'contested'
  | 'definition'
  | 'figure'
  | 'speaker'
  | 'side'
  | 'statement'
  | 'fact'
  | 'safeguarding'
  | 'none';

/** Why a question was refused; `language`: it is not in English. */
export type RefusalReason = 'empty' | 'language' | 'off-topic' | 'not-covered' | 'harmful';

/** Something that a question asks for and that nothing found for it gives. */
export interface Lack {
  /** A number, a date, somebody's words, whether something happened, or a name of some kind. */
  readonly kind: 'figure' | 'date' | 'words' | 'event' | 'place' | 'law' | 'person' | 'company';
  /** Whose words; null for all else. */
  readonly of: string | null;
}

/** A claim with how well it fits the question: the higher, the better; comparable within one question only. */
export interface Match {
  readonly claim: Claim;
  readonly score: number;
  /** Of the questions that the claim lists, the one nearest to what was asked; null where it lists none. */
  readonly question: string | null;
}

/** What retrieval understood of a question, and what it found. */
export interface Retrieval {
  readonly intent: Intent;
  /**
   * `covered`: answer it. `partial`: the subject is covered, something it names is not. `safeguarding`: give help, and only after it what
   * was found, where something was.
   */
  readonly verdict: 'covered' | 'partial' | 'refused' | 'safeguarding';
  readonly reason: RefusalReason | null;
  /** Best first. */
  readonly matches: readonly Match[];
  /** What the question names and the corpus knows nothing about, lower case. */
  readonly unmatched: readonly string[];
  /** What the question asks for that no relevant claim gives; null where nothing is lacking. */
  readonly lacks: Lack | null;
  /** Ids of the speakers whose words, or whose figure, the question asks for; with intent `speaker` or `figure`. */
  readonly speakers: readonly string[];
  /** The side that the question asks for; with intent `side`. */
  readonly side: SideStance | null;
  /** Ids of the motions that the question names something of, the most named first. */
  readonly motions: readonly string[];
  /** What it asks for of time. The matches are neither limited nor ordered by it. */
  readonly time: TimeAsked;
  /** The command that tells what a question about the bot asks for; null where it is about something else. */
  readonly command: BotCommand | null;
}

/** The port to whatever searches the corpus. */
export interface Retriever {
  /** Never throws, whatever the text. */
  readonly retrieve: (text: string) => Retrieval;
  /** Whether `retrieve` would find it a disclosure or a plea, at a small part of its cost. Never throws either. */
  readonly isPlea: (text: string) => boolean;
}
