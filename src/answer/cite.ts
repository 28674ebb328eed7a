import type { Claim, Corpus, Motion, Speaker } from '../corpus/model.ts';
import { memoise } from '../memoise.ts';
import type { Citation, Point } from './answer.ts';
import { directionOf } from './direction.ts';
import { linkToQuote } from './text-fragment.ts';

/** Turns claims into points and numbers their citations in the order in which they come. */
export interface Citer {
  /** The direction of an occurrence is on the motion at issue, where there is one. */
  readonly cite: (claim: Claim, atIssue?: Motion | null) => Point;
  /** Every citation given so far, in order. */
  readonly citations: () => readonly Citation[];
}

/** A citation before it has a number, with what tells it from others. */
interface Reference {
  readonly key: string;
  readonly citation: Omit<Citation, 'number'>;
}

/** Makes citers over a corpus. Two points share a citation only where source, paragraph, speaker and link are the same. */
export function createCiting(corpus: Corpus): () => Citer {
  const refer = memoise((claim: Claim) => toReference(claim, corpus));
  return () => {
    const citations = new Map<string, Citation>();
    return {
      cite: (claim, atIssue = null) => {
        const { key, citation } = refer(claim);
        const known = citations.get(key) ?? { number: citations.size + 1, ...citation };
        citations.set(key, known);
        return toPoint(claim, known, directionOf(claim, corpus, atIssue));
      },
      citations: () => [...citations.values()],
    };
  };
}

function toPoint(claim: Claim, { number, speaker, published }: Citation, direction: string | null): Point {
  const { id, kind, text, quote, date, confidence } = claim;
  return {
    claim: id,
    kind,
    text,
    quote: quote?.exact ?? null,
    speaker,
    date: date ?? published,
    confidence,
    direction,
    citation: number,
  };
}

function toReference(claim: Claim, corpus: Corpus): Reference {
  const source = corpus.sources.get(claim.source);
  if (!source)
    throw new TypeError(`claim ${claim.id} has no source ${claim.source}: the corpus was not checked`);
  const { id, title, publisher, published, url } = source;
  const link = url !== null && claim.quote ? linkToQuote(url, claim.quote) : url;
  const named = corpus.speakers.get(claim.speaker ?? '');
  const speaker = named ? describeSpeaker(named, corpus) : null;
  const { paragraph } = claim;
  return {
    key: JSON.stringify([id, paragraph, speaker, link]),
    citation: { source: id, title, publisher, published, url, link, speaker, paragraph },
  };
}

/** A speaker as people read it: "Jake Moore, cybersecurity specialist, ESET". */
export function describeSpeaker({ name, kind, role, organisation }: Speaker, corpus: Corpus): string {
  const employer = kind === 'person' ? corpus.speakers.get(organisation ?? '')?.name : undefined;
  const shownEmployer = employer !== undefined && name.includes(employer) ? undefined : employer;
  return [name, role, shownEmployer].filter((part) => part).join(', ');
}
