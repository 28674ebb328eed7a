import type { Side } from '../answer/answer.ts';
import { pointsOf } from '../answer/evidence.ts';
import { hashTexts } from '../answer/hash.ts';
import { datedNotice, describePeriod, missingNotice } from '../answer/notices.ts';
import { relatedNotice } from '../answer/related.ts';
import type { SideStance, Stance } from '../corpus/model.ts';
import { partOf } from '../corpus/part-of-claim.ts';
import { evidenceLine } from '../reply/answer-to-reply.ts';
import { partsOf } from '../reply/context-parts.ts';
import type { NoticeBlock, ReplyBlock } from '../reply/document.ts';
import { noticesBehind, toPointBlocks } from '../reply/point-blocks.ts';
import { warning } from '../reply/sentences.ts';
import type { Summary } from './summary.ts';

/** Who posts a summary, and words of a moderator's own beside it. */
export interface Signature {
  /** The platform's id of whoever posts it. */
  readonly by: string;
  readonly note: string | null;
  /** The platform's id of whose words the note is. */
  readonly noteBy: string | null;
  /** How dates are written. */
  readonly dateLanguage: string;
}

const SIDES: readonly SideStance[] = ['pro', 'con'];

/** A summary as a channel sees it. What the moderator adds is marked as theirs; everything else is from the corpus. */
export function toPublication(summary: Summary, signature: Signature): readonly ReplyBlock[] {
  const { evidence, title, motion } = summary;
  const { sides, citations } = evidence;
  return [
    {
      kind: 'heading',
      level: 1,
      text: `${title}: ${sides.length > 1 ? 'what both sides say' : 'what the corpus holds'}`,
    },
    { kind: 'text', text: `At issue: ${motion.text}`, quiet: true },
    ...sides.flatMap((side) => sideBlocks(side, summary, signature)),
    ...factBlocks(summary, signature),
    ...SIDES.filter((stance) => sides.every((side) => side.stance !== stance)).map((stance) =>
      missingBlock(stance, summary),
    ),
    ...quiet(evidenceLine(sides)),
    ...dated(summary, signature),
    ...noteBlocks(signature),
    { kind: 'citations', citations },
    signed(summary, signature),
    {
      kind: 'actions',
      purpose: 'reading',
      actions: [{ label: 'Both sides in full', line: `/compare ${motion.id}`, tone: 'plain', input: null }],
    },
  ];
}

function sideBlocks(
  { stance, label, available, points }: Side,
  summary: Summary,
  signature: Signature,
): readonly ReplyBlock[] {
  return [
    { kind: 'side', stance, label, shown: points.length, available },
    ...pointBlocks(points, stance, summary, signature),
  ];
}

function factBlocks(summary: Summary, signature: Signature): readonly ReplyBlock[] {
  return partsOf(summary.evidence.context).flatMap(({ label, points }): readonly ReplyBlock[] => [
    { kind: 'heading', level: 2, text: label },
    ...pointBlocks(points, 'neutral', summary, signature),
  ]);
}

/** A short summary leaves quotes out, whole: none is ever cut. What overtook a point or puts it differently comes right behind it. */
function pointBlocks(
  points: Side['points'],
  stance: Stance,
  { scope, evidence: { citations, related } }: Summary,
  { dateLanguage }: Signature,
): readonly ReplyBlock[] {
  const notices = related.map((each) => relatedNotice(each, citations, dateLanguage));
  return points.flatMap((point) => [
    ...toPointBlocks([{ ...point, stance, quote: scope.length === 'short' ? null : point.quote }], citations),
    ...noticesBehind(point, notices),
  ]);
}

/** Why a side is not there: the corpus has nothing on it, or whoever posts this left it out. */
function missingBlock(stance: SideStance, { leftOut, dropped, motion }: Summary): NoticeBlock {
  const left = leftOut[stance].length + dropped.filter((claim) => partOf(claim, motion.id) === stance).length;
  if (left === 0) return warning(missingNotice(stance).text);
  const side = stance === 'pro' ? 'in favour' : 'against';
  return warning(`Whoever posted this left out every point ${side}; the corpus holds ${left}.`);
}

function dated({ evidence }: Summary, { dateLanguage }: Signature): readonly ReplyBlock[] {
  const notice = datedNotice(pointsOf(evidence), dateLanguage);
  return notice === null ? [] : [{ kind: 'notice', notice: 'dated', text: notice.text, links: [] }];
}

function noteBlocks({ by, note, noteBy }: Signature): readonly ReplyBlock[] {
  if (note === null) return [];
  const person = noteBy ?? by;
  return [
    { kind: 'byline', before: 'A note by', person, channel: null, after: ', not from the corpus:' },
    { kind: 'text', text: note, quiet: false },
  ];
}

/** "Posted by … · evidence from … to … · corpus …". */
function signed({ evidence }: Summary, { by, dateLanguage }: Signature): ReplyBlock {
  const points = pointsOf(evidence);
  const span = describePeriod(points, dateLanguage);
  const unknown = points.length === 0 ? 'no evidence' : 'evidence undated';
  const period = span === null ? unknown : `evidence from ${span}`;
  return {
    kind: 'byline',
    before: 'Posted by',
    person: by,
    channel: null,
    after: ` · ${period} · corpus ${evidence.corpus.version}`,
  };
}

function quiet(text: string): readonly ReplyBlock[] {
  return text === '' ? [] : [{ kind: 'text', text, quiet: true }];
}

/** Of all that a channel would see of a summary but the signature. */
export function fingerprintOf(summary: Summary): string {
  const signature: Signature = { by: '', note: null, noteBy: null, dateLanguage: 'en-GB' };
  const blocks = toPublication(summary, signature).filter(({ kind }) => kind !== 'byline');
  return hashTexts(JSON.stringify(blocks)).slice(0, 16);
}
