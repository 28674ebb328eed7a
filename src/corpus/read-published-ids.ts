import type { PublishedId } from './draft.ts';
import { PUBLISHED_IDS } from './file-names.ts';
import type { FileReading } from './read-file.ts';
import { mergeReadings, type Reading } from './reading.ts';

const LINE = /^(motion|topic|speaker|source|claim|concept) ([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** Reads the list of published ids, `<kind> <id>` a line; blank lines and lines that begin with # say nothing. */
export function readPublishedIds(file: FileReading | undefined): Reading<PublishedId> {
  const problems = file?.problems ?? [];
  const lines = (file?.text ?? '').split(/\r\n|\r|\n/u);
  const readings = lines.map((text, index) => readLine(text.trim(), index + 1));
  return mergeReadings([{ entries: [], problems, unread: [] }, ...readings]);
}

function readLine(text: string, line: number): Reading<PublishedId> {
  const place = { file: PUBLISHED_IDS, line };
  const [, kind, id = ''] = LINE.exec(text) ?? [];
  if (isKind(kind)) return { entries: [{ value: { kind, id }, at: () => place }], problems: [], unread: [] };
  if (text === '' || text.startsWith('#')) return { entries: [], problems: [], unread: [] };
  const message = `${JSON.stringify(text.slice(0, 60))} names no published id`;
  const remedy = 'write a kind and an id, e.g. "claim coalition-halt-plans"';
  return { entries: [], problems: [{ rule: 'files', ...place, message, remedy }], unread: [] };
}

function isKind(text: string | undefined): text is PublishedId['kind'] {
  return text !== undefined;
}
