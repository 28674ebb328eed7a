import type { BearingsOf } from '../corpus/bearings.ts';
import type { Claim } from '../corpus/model.ts';
import { isOccurrence } from '../corpus/part-of-claim.ts';
import type { Citation, Link, Notice, Point } from './answer.ts';
import { describeAttribution } from './attribution.ts';

/** Another claim that bears on some of those shown. */
export interface Related {
  /** It has overtaken them, or puts them differently. */
  readonly kind: 'updated' | 'disputed';
  /** Those of the points shown that it bears on, in their order. */
  readonly about: readonly Point[];
  readonly point: Point;
  /** Whether it is among the points shown itself. */
  readonly isShown: boolean;
}

/** How many others are told of for each claim shown, the newest first. */
const MOST = 3;

/** What bears on the claims shown, in their order; a dispute between two of them is told once. `cite` cites whatever is told. */
export function relateShown(
  shown: readonly Claim[],
  bearingsOf: BearingsOf,
  cite: (claim: Claim) => Point,
): readonly Related[] {
  const groups = groupByOther(shown.flatMap((claim) => relationsOf(claim, bearingsOf)));
  const told = new Set<string>();
  return groups.flatMap(({ kind, other, claims }) => {
    const about = claims.filter(({ id }) => !told.has(`${kind} ${other.id} ${id}`));
    for (const { id } of about) told.add(`${kind} ${id} ${other.id}`);
    if (about.length === 0) return [];
    return [{ kind, about: about.map(cite), point: cite(other), isShown: shown.includes(other) }];
  });
}

interface Group {
  readonly kind: Related['kind'];
  readonly other: Claim;
  readonly claims: readonly Claim[];
}

function groupByOther(found: readonly Found[]): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const { kind, claim, other } of found) {
    const key = `${kind} ${other.id}`;
    groups.set(key, { kind, other, claims: [...(groups.get(key)?.claims ?? []), claim] });
  }
  return [...groups.values()];
}

interface Found {
  readonly kind: Related['kind'];
  readonly claim: Claim;
  readonly other: Claim;
}

function relationsOf(claim: Claim, bearingsOf: BearingsOf): readonly Found[] {
  const { since, otherwise } = bearingsOf(claim);
  return [
    ...since.slice(0, MOST).map((other): Found => ({ kind: 'updated', claim, other })),
    ...otherwise.slice(0, MOST).map((other): Found => ({ kind: 'disputed', claim, other })),
  ];
}

const LIST = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** Tells of another claim, in its own words and with its citation. */
export function relatedNotice(
  { kind, about, point, isShown }: Related,
  citations: readonly Citation[],
  dateLanguage: string,
): Notice {
  const numbers = [...new Set(about.map(({ citation }) => `[${citation}]`))];
  const citation = citations.find(({ number }) => number === point.citation);
  const isOwn = about.every((each) => sourceOf(each, citations) === citation?.source);
  const of = { names: LIST.format(numbers), number: `[${point.citation}]`, isOwn };
  const said = citation === undefined ? '' : ` — ${describeAttribution(point, citation, dateLanguage)}`;
  return {
    kind,
    text: isShown ? shownText(kind, of) : `${lead(kind, of, point)}: ${point.text}${said} ${of.number}`,
    links: linksTo(isShown && kind === 'disputed' ? [...about, point] : [point], citations),
    about: about.map(({ claim }) => claim),
    point,
  };
}

/** Of two that are shown and dispute each other, both; else the one that is told. */
function linksTo(points: readonly Point[], citations: readonly Citation[]): readonly Link[] {
  const numbers = new Set(points.map(({ citation }) => citation));
  return citations
    .filter(({ number }) => numbers.has(number))
    .flatMap(({ number, publisher, link, url }) => {
      const target = link ?? url;
      return target === null ? [] : [{ label: `[${number}] ${publisher}`, url: target }];
    });
}

interface Names {
  /** The numbers of the points that it is about, as a list. */
  readonly names: string;
  readonly number: string;
  /** Whether the other claim is from the same source as all of these. */
  readonly isOwn: boolean;
}

function lead(kind: Related['kind'], { names, isOwn }: Names, point: Point): string {
  if (kind === 'updated') return `What ${isOccurrence(point) ? 'happened' : 'came'} since ${names}`;
  return isOwn
    ? `The same source puts ${names} differently elsewhere`
    : `Another source puts ${names} differently`;
}

/** It stands right behind the first point that it is about; points of one source may have one number. */
function shownText(kind: Related['kind'], { names, number, isOwn }: Names): string {
  const isUpdate = kind === 'updated';
  if (names.includes(number))
    return isUpdate
      ? `A later point from ${number} overtakes this.`
      : `${number} puts this differently elsewhere.`;
  if (isUpdate) return `What ${number} says came after ${names} and overtakes it.`;
  return isOwn
    ? `${number} puts the same thing differently elsewhere.`
    : `${names} and ${number} put the same thing differently.`;
}

function sourceOf({ citation }: Point, citations: readonly Citation[]): string | undefined {
  return citations.find(({ number }) => number === citation)?.source;
}
