import type { Citation } from '../answer/answer.ts';
import { showDate } from '../corpus/edtf.ts';

/** What is needed to find the place of what is cited, without its number; what is not known of the place is left out. */
export function describeCitation(
  { publisher, title, published, paragraph }: Citation,
  dateLanguage: string,
): string {
  const parts = [
    publisher,
    ...(title === null ? [] : [`“${title}”`]),
    showPublished(published, dateLanguage),
    ...(paragraph === null ? [] : [`paragraph ${paragraph}`]),
  ];
  return parts.join(', ');
}

/** When a source was published, as people read it. */
export function showPublished(published: string | null, dateLanguage: string): string {
  return published === null ? 'undated' : showDate(published, dateLanguage);
}
