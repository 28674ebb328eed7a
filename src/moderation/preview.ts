import { showDate } from '../corpus/edtf.ts';
import type { Claim, Stance } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import { button, decide } from '../reply/buttons.ts';
import type { Action, MenuBlock, ReplyBlock } from '../reply/document.ts';
import { aside, warning } from '../reply/sentences.ts';
import type { Post } from '../store/posts.ts';
import { countNoun } from '../text/count-noun.ts';
import { cut, MENU_LABEL } from '../text/cut.ts';
import { type BalanceReport, reportBalance, type SideReport, type Warning } from './balance-report.ts';
import { FACTS } from './choose-claims.ts';
import { cutsToFit, isFitting, publicationOf } from './fitting.ts';
import type { PreviewParts } from './preview-parts.ts';
import { LENGTHS, POINTS } from './scope.ts';

/** The most characters of a moderator's note. */
export const MAX_NOTE = 500;

const MOST_OPTIONS = 25;

/** The warnings of a draft that its moderator has not acknowledged. */
export function openWarnings({ post, summary, now }: PreviewParts): readonly Warning[] {
  return reportBalance(summary, now).warnings.filter(({ name }) => !post.acknowledged.includes(name));
}

/** A draft as its moderator sees it: what will be posted, how balanced it is, and what can be done with it. */
export function toPreview(parts: PreviewParts): readonly ReplyBlock[] {
  const { post, summary, now, dateLanguage, by } = parts;
  const report = reportBalance(summary, now);
  const publication = publicationOf(parts, summary, post.note);
  const fitting = isFitting(parts);
  return [
    aside('A preview, for your eyes only. This is what the channel would see:'),
    ...(fitting ? [] : [warning(tooLong(parts))]),
    { kind: 'byline', before: 'To be posted by', person: by, channel: post.target, after: '' },
    ...publication.filter(({ kind }) => kind !== 'actions'),
    { kind: 'heading', level: 2, text: 'Balance report' },
    reportBlock(report, dateLanguage),
    ...report.warnings.map((warning) => warningBlock(warning, post)),
    ...menus(parts),
    decide(...actions(parts, fitting)),
  ];
}

/** That a draft fits no message, with what would make it fit. */
function tooLong(parts: PreviewParts): string {
  const ways = cutsToFit(parts);
  const problem = 'This is too long for one message, so it can’t be posted.';
  return ways.length === 0
    ? `${problem} Press Shorter: that leaves out what has to be.`
    : `${problem} It fits with any of these: ${ways.join('; ')}.`;
}

function reportBlock({ sides, facts }: BalanceReport, dateLanguage: string): ReplyBlock {
  const items = sides.map((side) => ({
    term: SIDE_NAMES[side.stance],
    detail: describeSide(side, dateLanguage),
    url: null,
  }));
  return {
    kind: 'list',
    items: [...items, { term: 'Facts and context', detail: `${facts} shown`, url: null }],
  };
}

const SIDE_NAMES = { pro: 'In favour', con: 'Against' } as const;

function describeSide(
  { points, words, available, leftOut, speakers, sources, oldest, newest }: SideReport,
  language: string,
): string {
  const [from, to] = [showDate(oldest ?? '', language), showDate(newest ?? '', language)];
  const period = points === 0 ? '' : `; evidence from ${from === to ? from : `${from} to ${to}`}`;
  const room = `${countNoun(points, 'point')}, ${countNoun(words, 'word')}, of ${countNoun(speakers, 'speaker')} in ${countNoun(sources, 'source')}`;
  return `${room}; ${available} available, ${leftOut} left out${period}`;
}

function warningBlock({ name, text }: Warning, { acknowledged }: Post): ReplyBlock {
  const seen = acknowledged.includes(name) ? ' (You have seen this.)' : '';
  return warning(`${text}${seen}`);
}

/** The line of a step: it names the revision it was offered for, so that an old preview changes nothing. */
function step({ id, revision }: Post, what: string): string {
  return `/draft ${id} ${revision} ${what}`;
}

function actions(parts: PreviewParts, fitting: boolean): readonly Action[] {
  const { post } = parts;
  const { length, pointsPerSide } = post.scope;
  const at = LENGTHS.indexOf(length);
  return [
    ...(fitting ? mainAction(parts) : []),
    ...(at > 0 || (!fitting && pointsPerSide > POINTS.least)
      ? [button('Shorter', step(post, 'shorter'), fitting ? 'plain' : 'primary')]
      : []),
    ...(at < LENGTHS.length - 1 ? [button('Longer', step(post, 'longer'))] : []),
    ...(pointsPerSide > POINTS.least ? [button('Fewer points', step(post, 'fewer'))] : []),
    ...(pointsPerSide < POINTS.most ? [button('More points', step(post, 'more'))] : []),
    noteButton(post),
    button('Discard', step(post, 'discard'), 'danger'),
  ];
}

/** A summary that shows nothing can't be posted, one with warnings not before they were seen. */
function mainAction(parts: PreviewParts): readonly Action[] {
  const { post, summary } = parts;
  if (summary.shown.length === 0) return [];
  return openWarnings(parts).length > 0
    ? [button('I have seen the warnings', step(post, 'acknowledge'), 'primary')]
    : [button('Post', step(post, 'post'), 'primary')];
}

function noteButton(post: Post): Action {
  return {
    ...button(post.note === null ? 'Add a note' : 'Change the note', `/note ${post.id} ${post.revision}`),
    input: {
      option: 'text',
      label: 'Your note, marked as yours; empty for none',
      maxLength: MAX_NOTE,
      value: post.note ?? '',
    },
  };
}

function menus({ post, summary }: PreviewParts): readonly MenuBlock[] {
  const { sides, context } = summary.evidence;
  const shown = [
    ...sides.flatMap(({ stance, points }) => points.map((point) => ({ ...point, id: point.claim, stance }))),
    ...context.map((point) => ({ ...point, id: point.claim, stance: 'neutral' as const })),
  ];
  const leftOut = inTurns(
    STANCES.filter((stance) => stance !== 'neutral' || FACTS[summary.scope.length] > 0).map((stance) =>
      summary.leftOut[stance].map((claim) => ({ ...claim, stance })),
    ),
  );
  const back = summary.dropped.map((claim) => ({
    ...claim,
    stance: partOf(claim, summary.motion.id) ?? 'neutral',
  }));
  return [
    ...menu('Leave a point out', 'drop', shown, post),
    ...menu('Show another point instead', 'swap', leftOut, post),
    ...menu('Allow a point again', 'restore', back, post),
  ];
}

const STANCES: readonly Stance[] = ['pro', 'con', 'neutral'];

/** One of each list after the other, so that no list keeps another out of a menu. */
function inTurns<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, index) =>
    lists.flatMap((list) => list.slice(index, index + 1)),
  ).flat();
}

const MARKS: Readonly<Record<Stance, string>> = { pro: '+', con: '−', neutral: '·' };

function menu(
  label: string,
  what: string,
  claims: readonly (Pick<Claim, 'id' | 'text'> & { readonly stance: Stance })[],
  post: Post,
): readonly MenuBlock[] {
  if (claims.length === 0) return [];
  const options = claims.slice(0, MOST_OPTIONS).map(({ id, text, stance }) => ({
    label: cut(`${MARKS[stance]} ${text}`, MENU_LABEL),
    line: step(post, `${what} ${id}`),
  }));
  return [{ kind: 'menu', label, options }];
}
