import type { ComparedSubject } from '../answer/compare-sides.ts';
import type { Corpus, Motion, Topic } from '../corpus/model.ts';
import { foldText } from '../text/normalise.ts';

/** The motion or topic with an id or a name, however it is written; null where there is none. */
export function findSubject({ motions, topics }: Corpus, typed: string): ComparedSubject | null {
  const found = findNamed<Motion | Topic>([...motions, ...topics], typed);
  const motion = motions.find((each) => each === found);
  if (motion) return { kind: 'motion', motion };
  const topic = topics.find((each) => each === found);
  return topic ? { kind: 'topic', topic } : null;
}

/** The entry with an id or a label, however it is written; an unambiguous beginning will do. */
export function findNamed<Entry extends { readonly id: string; readonly label: string }>(
  entries: readonly Entry[],
  typed: string,
): Entry | null {
  const wanted = toKey(typed);
  if (wanted === '') return null;
  const keysOf = ({ id, label }: Entry) => [toKey(id), toKey(label)];
  const exact = entries.find((entry) => keysOf(entry).includes(wanted));
  const beginning = entries.filter((entry) => keysOf(entry).some((key) => key.startsWith(wanted)));
  const ids = new Set(beginning.map(({ id }) => id));
  return exact ?? (ids.size === 1 ? (beginning[0] ?? null) : null);
}

function toKey(text: string): string {
  return foldText(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
