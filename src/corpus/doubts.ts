import type { Draft, IdKind } from './draft.ts';

/** Something of a kind that could not be read: its text as it stands there, or null where there is not even that. */
export interface Unread {
  readonly kind: IdKind;
  readonly text: string | null;
}

/** Whether an id stands among what could not be read; every id does where not even the text is known. */
export function createDoubts(unread: readonly Unread[]): Draft['doubts'] {
  const lost = new Set(unread.filter(({ text }) => text === null).map(({ kind }) => kind));
  const words = new Set(unread.flatMap(({ kind, text }) => idsOf(text ?? '').map((id) => `${kind} ${id}`)));
  return (kind, id) => lost.has(kind) || words.has(`${kind} ${id}`);
}

function idsOf(text: string): readonly string[] {
  return text.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
