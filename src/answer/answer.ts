import type { ClaimKind, Confidence, SideStance } from '../corpus/model.ts';
import type { BotCommand } from '../retrieval/about-bot.ts';
import type { Intent, RefusalReason } from '../retrieval/retriever.ts';

/** How a question came out. */
export type Outcome = 'answered' | 'partial' | 'refused' | 'safeguarding';

/** One claim or quote shown. */
export interface Point {
  readonly claim: string;
  readonly kind: ClaimKind;
  readonly text: string;
  readonly quote: string | null;
  /** Who says it, as people read it: "Jake Moore, cybersecurity specialist, ESET". Null where the source itself reports it. */
  readonly speaker: string | null;
  /** When it was said or happened, EDTF: its own date, else its source's; null where not known. */
  readonly date: string | null;
  readonly confidence: Confidence;
  /** Of what happened and what the law says: which way it moves things, in words. Null where that is not plain, and of everything else. */
  readonly direction: string | null;
  /** The number of its citation. */
  readonly citation: number;
}

/** One stance's part of an answer. */
export interface Side {
  readonly stance: SideStance;
  readonly label: string;
  /** How many relevant points there are, shown or not. */
  readonly available: number;
  /** All that the corpus holds on this side of the motion, so that equal room does not look like equal evidence. */
  readonly evidence: { readonly claims: number; readonly speakers: number; readonly sources: number };
  readonly points: readonly Point[];
}

/** A link that people can open. */
export interface Link {
  readonly label: string;
  readonly url: string;
}

/** Something the answer says about itself: what is missing, how old its evidence is, where help is. */
export interface Notice {
  readonly kind: 'missing' | 'unmatched' | 'disputed' | 'updated' | 'dated' | 'safeguarding';
  readonly text: string;
  readonly links: readonly Link[];
  /** Ids of the claims shown that it is about, where it is about some: what overtook them, or puts them differently. */
  readonly about: readonly string[];
  /** The claim that it tells of, which is cited like any other; null where it tells of none. */
  readonly point: Point | null;
}

/** Where a point stands. */
export interface Citation {
  readonly number: number;
  /** The id of the source. */
  readonly source: string;
  readonly title: string | null;
  readonly publisher: string;
  /** EDTF; null where not known. */
  readonly published: string | null;
  readonly url: string | null;
  /** The url, at the quote where there is one. */
  readonly link: string | null;
  readonly speaker: string | null;
  /** Null where the source was not read paragraph by paragraph. */
  readonly paragraph: number | null;
}

/** One claim as retrieval ranked it, before balancing. */
export interface Ranked {
  readonly claim: string;
  readonly score: number;
  readonly paragraph: number | null;
}

/** The core's platform-free result. */
export interface Answer {
  /** The same question on the same corpus has the same id. */
  readonly id: string;
  readonly question: string;
  readonly outcome: Outcome;
  readonly reason: RefusalReason | null;
  readonly intent: Intent;
  /** The command that tells what a question about the bot itself asks for; null where it is about something else. */
  readonly command: BotCommand | null;
  readonly motion: { readonly id: string; readonly text: string } | null;
  /** In the order shown. */
  readonly sides: readonly Side[];
  /** Neutral facts and figures, then what happened and what the law says, in the order shown. */
  readonly context: readonly Point[];
  readonly notices: readonly Notice[];
  /** Sides that were due and of which the corpus holds nothing. */
  readonly missing: readonly SideStance[];
  /** What the question names and the corpus knows nothing about, lower case. */
  readonly unmatched: readonly string[];
  /** Questions near to it that the corpus does cover. */
  readonly suggestions: readonly string[];
  readonly citations: readonly Citation[];
  /** The first ten. */
  readonly ranking: readonly Ranked[];
  /** Of the evidence shown; null where none is. EDTF without marks. */
  readonly asOf: { readonly from: string; readonly to: string } | null;
  readonly corpus: {
    readonly version: string;
    readonly claims: number;
    readonly quotes: number;
    readonly sources: number;
  };
}
