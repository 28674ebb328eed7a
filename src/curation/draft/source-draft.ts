import type { Field, Statement } from '../page/page.ts';
import type { SetAside } from '../page/read-body.ts';
import type { FoundFigure } from './find-figures.ts';

/** What is known of a field: the value that is filled in, or none, and what else was found, as suggestions. */
export interface FieldDraft {
  readonly value: Statement | null;
  readonly others: readonly Statement[];
}

/** Who speaks, as far as a text tells. `id` is filled in only where it is certain and the corpus has it. */
export interface SpeakerDraft {
  readonly id: string | null;
  /** An id to be confirmed; null where there is none to suggest. */
  readonly suggestion: string | null;
  /** How the text has it. */
  readonly words: string;
}

/** A quote with a few words before it where it stands in the text twice. */
export interface QuoteDraft {
  readonly exact: string;
  readonly prefix: string | null;
}

/** A claim to be: what the text says there, for a person to put in other words. */
export interface ClaimDraft {
  readonly id: string;
  readonly paragraph: number;
  /** The source's own words. */
  readonly says: string;
  readonly speaker: SpeakerDraft | null;
  readonly quote: QuoteDraft | null;
  readonly figures: readonly FoundFigure[];
  /** In quotation marks, but taken for no direct speech. */
  readonly held: readonly string[];
  /** Suggested ids. */
  readonly topics: readonly string[];
}

/** Somebody who speaks and whom the corpus does not know. */
export interface NewSpeaker {
  readonly id: string;
  readonly name: string;
  /** Null where the text leaves it open. */
  readonly kind: 'person' | 'organisation' | null;
  /** The sentence that the name first stands in. */
  readonly seen: string;
}

/** A source as far as a machine can read it; everything that takes judgement is left open. */
export interface SourceDraft {
  /** Where it was read, e.g. a file's name. */
  readonly from: string;
  readonly id: string | null;
  readonly fields: Readonly<Record<Field, FieldDraft>>;
  readonly accessed: string | null;
  readonly paragraphs: number;
  readonly claims: readonly ClaimDraft[];
  readonly aside: readonly SetAside[];
  readonly newSpeakers: readonly NewSpeaker[];
}
