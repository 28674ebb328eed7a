import { assertNever } from '../../assert-never.ts';
import type { ClaimChange, CorpusChanges, EntryChange } from './compare-corpora.ts';

/** A summary in a channel that shows claims which read differently now, or which another answers now. */
export interface TouchedPost {
  readonly post: string;
  /** Where it stands, as the store knows it. */
  readonly where: string;
  readonly claims: readonly string[];
}

/** The summaries that a change touches, or one sentence on why none was looked up. */
export type TouchedPosts =
  | { readonly ok: true; readonly posts: readonly TouchedPost[] }
  | { readonly ok: false; readonly problem: string };

/** What changed, in lines, with the summaries that it touches. */
export function renderChanges(
  { before, after, claims, entries }: CorpusChanges,
  posts: TouchedPosts,
): readonly string[] {
  const of = (kind: ClaimChange['kind']) => claims.filter((change) => change.kind === kind).length;
  const kinds = ['added', 'changed', 'withdrawn', 'restored', 'removed'] as const;
  const counts = kinds.filter((kind) => of(kind) > 0).map((kind) => `${of(kind)} ${kind}`);
  return [
    `corpus ${before} -> ${after}: ${counts.length === 0 ? 'no claim differs' : `claims: ${counts.join(', ')}`}`,
    ...claims.flatMap(renderClaim),
    ...entries.map(renderEntry),
    ...renderPosts(posts),
  ];
}

function renderClaim(change: ClaimChange): readonly string[] {
  const { id, source, text } = change.claim;
  const head = (mark: string, rest = '') => `${mark} ${change.kind} ${id} (${source})${rest}`;
  switch (change.kind) {
    case 'added':
    case 'restored':
      return [head('+'), `    ${text}`];
    case 'changed':
      return [head('~', `: ${change.keys.join(', ')}`), ...renderTexts(change.before.text, text)];
    case 'withdrawn': {
      const { date, reason } = change.claim.withdrawn ?? { date: '', reason: '' };
      return [head('-', `, ${date}: ${reason}`), `    ${text}`];
    }
    case 'removed':
      return [head('-', ': its id is lost; withdraw it instead'), `    ${text}`];
    default:
      return assertNever(change);
  }
}

function renderTexts(before: string, after: string): readonly string[] {
  return before === after ? [] : [`    before: ${before}`, `    after:  ${after}`];
}

function renderEntry({ kind, id, change }: EntryChange): string {
  const marks = { added: '+', changed: '~', removed: '-' } as const;
  return `${marks[change]} ${change} ${kind} ${id}`;
}

function renderPosts(found: TouchedPosts): readonly string[] {
  if (!found.ok) return [`No posted summary was looked up. ${found.problem}`];
  if (found.posts.length === 0) return ['No posted summary is touched.'];
  return [
    'Posted summaries that are touched:',
    ...found.posts.map(({ post, where, claims }) => `  ${post} in ${where}: ${claims.join(', ')}`),
  ];
}
