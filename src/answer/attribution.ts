import { isCoarser, showDate } from '../corpus/edtf.ts';
import type { Citation, Point } from './answer.ts';

/** What of a point says whose it is. */
export type Attributed = Pick<Point, 'speaker' | 'date' | 'confidence' | 'direction'>;

/**
 * Whose a point is, as people read it: who says it, when that was where that says more than when its source was published, and by whom it is reported where
 * nobody is named or it is attested at second hand; of what happened and the law, which way it moves things.
 *
 *     Jake Moore, cybersecurity specialist, ESET
 *     Jake Moore, cybersecurity specialist, ESET, 6 February 2019, as reported by Verdict
 *     December 2023, reported by Verdict; toward “Facebook’s plan to encrypt”
 */
export function describeAttribution(
  { speaker, date, confidence, direction }: Attributed,
  { publisher, published }: Pick<Citation, 'publisher' | 'published'>,
  dateLanguage: string,
): string {
  const isOwn = date !== null && (published === null || !isCoarser(date, published));
  const when = isOwn ? showDate(date, dateLanguage) : null;
  const by =
    confidence === 'medium'
      ? `as reported by ${publisher}`
      : speaker === null
        ? `reported by ${publisher}`
        : null;
  const said = [speaker, when, by].filter((part) => part !== null).join(', ');
  return direction === null ? said : `${said}; ${direction}`;
}
