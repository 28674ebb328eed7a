import { dayOf, showDate } from '../corpus/edtf.ts';
import type { ReplyBlock } from '../reply/document.ts';
import type { AuditEntry } from '../store/audit.ts';
import type { KeepingContext } from './keeping.ts';
import { settingName } from './setting-names.ts';

const MOST_SHOWN = 5;
const MOST_READ = 100;

/** The last changes of a space's settings, with who made each and when; nothing where there were none. */
export async function lastChanges({
  store,
  place,
  settings,
}: KeepingContext): Promise<readonly ReplyBlock[]> {
  const entries = await store.audit.list(place, { limit: MOST_READ });
  const changes = entries.filter(({ action }) => action === 'settings.change').slice(0, MOST_SHOWN);
  if (changes.length === 0) return [];
  const { dateLanguage } = await settings.read(place);
  return [
    { kind: 'heading', level: 2, text: 'Last changes' },
    ...changes.map((entry) => toBlock(entry, dateLanguage)),
  ];
}

function toBlock({ place: { channel }, detail, by, at }: AuditEntry, dateLanguage: string): ReplyBlock {
  const what = describe(detail);
  const when = showDate(dayOf(at), dateLanguage);
  return by === null
    ? { kind: 'text', text: `${what}, on ${when}`, quiet: true }
    : { kind: 'byline', before: `${what}, by`, person: by, channel, after: `, ${when}` };
}

/** What changed: "answers: default → public". */
function describe(detail: AuditEntry['detail']): string {
  return Object.entries(detail)
    .map(([key, change]) => `${settingName(key) ?? key}: ${ends(change)}`)
    .join('; ');
}

function ends(change: unknown): string {
  if (typeof change !== 'object' || change === null || !('old' in change) || !('new' in change))
    return 'changed';
  return `${show(change.old)} → ${show(change.new)}`;
}

function show(value: unknown): string {
  if (value === null) return 'default';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return Array.isArray(value) ? value.join(' ') : String(value);
}
