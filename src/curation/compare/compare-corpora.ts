import type { Claim, Corpus } from '../../corpus/model.ts';
import { canonicalJson } from '../../corpus/version.ts';

/** What became of a claim between two states of a corpus. */
export type ClaimChange =
  | { readonly kind: 'added'; readonly claim: Claim }
  | {
      readonly kind: 'changed';
      readonly claim: Claim;
      readonly before: Claim;
      readonly keys: readonly string[];
    }
  | { readonly kind: 'withdrawn'; readonly claim: Claim }
  | { readonly kind: 'restored'; readonly claim: Claim }
  /** Gone without a withdrawal. */
  | { readonly kind: 'removed'; readonly claim: Claim };

/** The kinds of entries that stand beside the claims. */
export type EntryKind = 'motion' | 'topic' | 'speaker' | 'source';

/** What became of an entry that is no claim. */
export interface EntryChange {
  readonly kind: EntryKind;
  readonly id: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/** Everything that changed between two states of a corpus. */
export interface CorpusChanges {
  readonly before: string;
  readonly after: string;
  readonly claims: readonly ClaimChange[];
  readonly entries: readonly EntryChange[];
}

/** Compares two states of a corpus by ids. */
export function compareCorpora(before: Corpus, after: Corpus): CorpusChanges {
  const earlier = claimsById(before);
  const later = claimsById(after);
  const kept = [...later.values()].flatMap((claim) => compareClaim(earlier.get(claim.id), claim));
  const removed = [...earlier.values()]
    .filter(({ id }) => !later.has(id))
    .map((claim): ClaimChange => ({ kind: 'removed', claim }));
  return {
    before: before.version,
    after: after.version,
    claims: [...kept, ...removed],
    entries: [
      ...compareEntries('motion', before.motions, after.motions),
      ...compareEntries('topic', before.topics, after.topics),
      ...compareEntries('speaker', [...before.speakers.values()], [...after.speakers.values()]),
      ...compareEntries('source', [...before.sources.values()], [...after.sources.values()]),
    ],
  };
}

/** Ids of the claims that another overtakes or disputes now, and did not before. */
export function newlyAnswered({ claims }: CorpusChanges): readonly string[] {
  const found = claims.flatMap((change) => {
    if (change.kind === 'withdrawn' || change.kind === 'removed') return [];
    const before = change.kind === 'changed' ? answeredBy(change.before) : [];
    return answeredBy(change.claim).filter((id) => !before.includes(id));
  });
  return [...new Set(found)];
}

function answeredBy({ updates, disputes }: Claim): readonly string[] {
  return [...updates, ...disputes];
}

function claimsById({ claims, withdrawn }: Corpus): ReadonlyMap<string, Claim> {
  return new Map([...claims, ...withdrawn].map((claim) => [claim.id, claim]));
}

function compareClaim(before: Claim | undefined, claim: Claim): readonly ClaimChange[] {
  if (before === undefined) return [{ kind: 'added', claim }];
  if (before.withdrawn === undefined && claim.withdrawn !== undefined) return [{ kind: 'withdrawn', claim }];
  if (before.withdrawn !== undefined && claim.withdrawn === undefined) return [{ kind: 'restored', claim }];
  const keys = changedKeys(before, claim);
  return keys.length === 0 ? [] : [{ kind: 'changed', claim, before, keys }];
}

function changedKeys(before: object, after: object): readonly string[] {
  const values = (object: object) =>
    new Map(Object.entries(object).map(([key, value]) => [key, canonicalJson(value)]));
  const [left, right] = [values(before), values(after)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((key) => left.get(key) !== right.get(key));
}

function compareEntries(
  kind: EntryKind,
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly EntryChange[] {
  const earlier = new Map(before.map((entry) => [entry.id, canonicalJson(entry)]));
  const later = new Map(after.map((entry) => [entry.id, canonicalJson(entry)]));
  const kept = [...later].flatMap(([id, content]): readonly EntryChange[] => {
    if (!earlier.has(id)) return [{ kind, id, change: 'added' }];
    return earlier.get(id) === content ? [] : [{ kind, id, change: 'changed' }];
  });
  const removed = [...earlier.keys()].filter((id) => !later.has(id));
  return [...kept, ...removed.map((id): EntryChange => ({ kind, id, change: 'removed' }))];
}
