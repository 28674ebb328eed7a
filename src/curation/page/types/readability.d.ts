import type { PageDocument } from './dom.d.ts';

export class Readability {
  constructor(
    document: PageDocument,
    options?: { readonly charThreshold?: number; readonly keepClasses?: boolean },
  );
  /** Takes the document apart; null where there is no article in it. */
  parse(): { readonly content: string | null | undefined } | null;
}
