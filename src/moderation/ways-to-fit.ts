import type { PostScope } from '../store/posts.ts';
import { cut } from '../text/cut.ts';
import { changeScope, LENGTHS, POINTS, type ScopeChange } from './scope.ts';

/** What decides whether a summary fits one message. */
export interface Sizing {
  readonly scope: PostScope;
  readonly note: string | null;
}

/** One way to make a summary smaller. */
interface Cut extends Sizing {
  readonly words: string;
}

const MOST_OF_POINT = 60;

/** What would make a summary fit one message, in words; of each kind of cut the least. Empty where no single one would. */
export function waysToFit(
  sizing: Sizing,
  shown: readonly { readonly claim: string; readonly text: string }[],
  fits: (sizing: Sizing) => boolean,
): readonly string[] {
  const { scope, note } = sizing;
  const by = (words: string, change: ScopeChange): Cut => ({
    words,
    note,
    scope: changeScope(scope, change),
  });
  const shorter = LENGTHS.slice(0, LENGTHS.indexOf(scope.length)).toReversed();
  const fewer = Array.from({ length: scope.pointsPerSide - POINTS.least }, (_, index) => index + 1);
  const kinds: readonly (readonly Cut[])[] = [
    shorter.map((length) => by(`the length ${length}`, { kind: 'length', length })),
    fewer.map((less) => pointsCut(scope.pointsPerSide - less, by)),
    note === null ? [] : [{ words: 'no note', scope, note: null }],
    longestFirst(shown).map(({ claim, text }) =>
      by(`“${cut(text, MOST_OF_POINT)}” left out`, { kind: 'drop', claim }),
    ),
  ];
  return kinds.flatMap((cuts) => cuts.find(fits)?.words ?? []);
}

/**
 * The next shorter scope. Where the summary is too long for one message, the first of the shorter ones that is not: of the same points, then of the
 * shortest length with fewer.
 */
export function shorterScope({ scope, note }: Sizing, fits: (sizing: Sizing) => boolean): PostScope {
  const lengths = LENGTHS.slice(0, LENGTHS.indexOf(scope.length)).toReversed();
  const shorter = lengths.map((length) => ({ ...scope, length }));
  if (fits({ scope, note })) return shorter[0] ?? scope;
  const fewer = Array.from({ length: scope.pointsPerSide - POINTS.least }, (_, index) => ({
    ...scope,
    length: LENGTHS[0],
    pointsPerSide: scope.pointsPerSide - 1 - index,
  }));
  const all = [...shorter, ...fewer];
  return all.find((smaller) => fits({ scope: smaller, note })) ?? all.at(-1) ?? scope;
}

function pointsCut(points: number, by: (words: string, change: ScopeChange) => Cut): Cut {
  return by(points === 1 ? 'one point a side' : `${points} points a side`, { kind: 'points', points });
}

function longestFirst<Shown extends { readonly text: string }>(shown: readonly Shown[]): readonly Shown[] {
  return shown.toSorted((left, right) => right.text.length - left.text.length);
}
