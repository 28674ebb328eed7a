import { showDate } from '../corpus/edtf.ts';
import { toDifferenceView } from '../moderation/difference-view.ts';
import { isFitting, publicationOf, sizedToFit } from '../moderation/fitting.ts';
import { titleOfPost, toPostView } from '../moderation/post-view.ts';
import { openWarnings } from '../moderation/preview.ts';
import type { PreviewParts } from '../moderation/preview-parts.ts';
import { fingerprintOf } from '../moderation/publication.ts';
import { takeStep } from '../moderation/take-step.ts';
import { button, decide } from '../reply/buttons.ts';
import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import { sentence, warning } from '../reply/sentences.ts';
import type { Post, PostMove, PostScope } from '../store/posts.ts';
import { countNoun } from '../text/count-noun.ts';
import { defineCommand } from './command.ts';
import { contentOf, type Desk, partsOf, previewOf, targetOf, tooLate } from './moderation-desk.ts';
import { onPost, POST_OPTIONS, PRESSED } from './on-post.ts';
import { replyToStep } from './reply-to-step.ts';
import { showPrivately } from './say.ts';

const STEPS = ['refresh', 'update', 'retract', 'confirm', 'look', 'absent'] as const;

type StepName = (typeof STEPS)[number];

/** Refreshes, retracts or looks up a summary that was posted: what the buttons of a post do. */
export const post = defineCommand({
  name: 'post',
  description: 'Refresh or retract a posted summary',
  example: '/post k3w9x2m4q7ab 3 refresh',
  ...PRESSED,
  options: {
    ...POST_OPTIONS,
    step: { type: 'choice', description: 'What to do', required: true, choices: STEPS },
    version: { type: 'string', description: 'The corpus it was shown from', required: false, maxLength: 20 },
  },
  run: ({ step, version = '', ...which }, context) =>
    onPost(
      context,
      which,
      (found) => isOffered(found, step),
      (desk, found) => takePostStep(desk, found, step, version),
    ),
});

/** Whether a step is one that a post as it stands offers. */
function isOffered({ state, pending }: Post, step: StepName): boolean {
  if (step === 'look') return state === 'unknown';
  if (step === 'absent') return state === 'unknown' && pending === 'posting';
  return state === 'posted' || (state === 'unknown' && pending !== 'posting');
}

function takePostStep(
  desk: Desk,
  found: Post,
  step: StepName,
  version: string,
): CommandReply | Promise<CommandReply> {
  switch (step) {
    case 'refresh':
      return offerRefresh(desk, found);
    case 'update':
      return version === desk.corpus.version ? update(desk, found) : offerRefresh(desk, found);
    case 'retract':
      return offerRetraction(desk, found);
    case 'confirm':
      return retract(desk, found);
    case 'look':
      return look(desk, found);
    case 'absent':
      return takeBack(desk, found);
  }
}

/** What the corpus of today would change, and the button that changes it. */
function offerRefresh(desk: Desk, found: Post): CommandReply {
  const parts = partsOfRefresh(desk, found);
  const view = toPostView(found, desk.corpus, desk.dateLanguage);
  if (parts === null)
    return showPrivately([
      sentence('The corpus has this subject no more: the post can only be retracted.'),
      ...view,
    ]);
  const { summary } = parts;
  if (found.state === 'posted' && found.fingerprint === fingerprintOf(summary))
    return showPrivately([
      sentence('The corpus of today says the same: there is nothing to refresh.'),
      ...view,
    ]);
  if (!isFitting(parts))
    return showPrivately([
      warning(
        'As the corpus is now, this fits no single message, however short: retract it, and post a new summary.',
      ),
      ...view,
    ]);
  const warnings = openWarnings(parts);
  const label = warnings.length > 0 ? 'Update it, warnings seen' : 'Update it';
  return showPrivately([
    { kind: 'heading', level: 1, text: `Refresh: ${titleOfPost(found, desk.corpus)}` },
    ...shortened(found.scope, parts.post.scope),
    ...toDifferenceView(found.claims, summary.shown, desk.corpus),
    ...warnings.map(({ text }) => warning(text)),
    decide(
      button(label, `/post ${found.id} ${found.revision} update ${desk.corpus.version}`, 'primary'),
      button('Leave it', `/posts ${found.id}`),
    ),
  ]);
}

/** What a post is refreshed from: as it was cut to size, or shorter where that fits no single message any more. */
function partsOfRefresh(desk: Desk, found: Post): PreviewParts | null {
  const parts = partsOf(desk, found);
  return parts === null ? null : sizedToFit({ ...parts, by: found.signedBy ?? found.by });
}

/** That a refreshed summary is shorter than it was, and how much. */
function shortened(before: PostScope, after: PostScope): readonly ReplyBlock[] {
  const isSame = before.length === after.length && before.pointsPerSide === after.pointsPerSide;
  const size = `${after.length}, ${countNoun(after.pointsPerSide, 'point')} a side`;
  const text = `As the corpus is now, it would be too long for one message: it is made shorter (${size}).`;
  return isSame ? [] : [warning(text)];
}

async function update(desk: Desk, found: Post): Promise<CommandReply> {
  const parts = partsOfRefresh(desk, found);
  if (parts === null || !isFitting(parts)) return offerRefresh(desk, found);
  const { posts, publisher, by, dateLanguage } = desk;
  const acknowledged = [...found.acknowledged, ...openWarnings(parts).map(({ name }) => name)];
  const blocks = publicationOf(parts, parts.summary, found.note);
  const { scope } = parts.post;
  const change: PostMove['change'] = { ...contentOf(parts.summary, desk), scope, acknowledged };
  const ask = () => publisher.update(found.message ?? '', targetOf(found), { blocks, dateLanguage });
  return replyToStep(desk, await takeStep(posts, found, { asking: 'refreshing', change, ask, by }));
}

function offerRetraction({ corpus, dateLanguage }: Desk, found: Post): CommandReply {
  const [heading, ...rest] = toPostView(found, corpus, dateLanguage).filter(({ kind }) => kind !== 'actions');
  return showPrivately([
    ...(heading ? [heading] : []),
    sentence('Its message will be replaced by a line that says so. This cannot be undone.'),
    ...rest,
    decide(
      button('Retract it', `/post ${found.id} ${found.revision} confirm`, 'danger'),
      button('Leave it', `/posts ${found.id}`),
    ),
  ]);
}

async function retract(desk: Desk, found: Post): Promise<CommandReply> {
  const { posts, publisher, by, now, corpus, dateLanguage } = desk;
  const day = showDate(now.toISOString().slice(0, 10), dateLanguage);
  const blocks: readonly ReplyBlock[] = [
    { kind: 'heading', level: 1, text: titleOfPost(found, corpus) },
    {
      kind: 'byline',
      before: 'This summary was retracted by',
      person: by,
      channel: null,
      after: ` on ${day}.`,
    },
  ];
  const ask = () => publisher.update(found.message ?? '', targetOf(found), { blocks, dateLanguage });
  return replyToStep(desk, await takeStep(posts, found, { asking: 'retracting', change: {}, ask, by }));
}

/** A moderator has looked themselves, where the platform can't be asked: a post that is not there is a draft again. */
async function takeBack(desk: Desk, found: Post): Promise<CommandReply> {
  const { posts, by } = desk;
  const { place, id, revision } = found;
  const moved = await posts.move(place, id, { from: 'unknown', to: 'draft', revision, by });
  return moved ? previewOf(desk, moved, sentence('It is a draft again.')) : tooLate();
}

/** Whether a post arrived is looked up; an update that may have arrived is offered again, as the corpus is now. */
async function look(desk: Desk, found: Post): Promise<CommandReply> {
  if (found.pending === 'refreshing') return offerRefresh(desk, found);
  if (found.pending === 'retracting') return retract(desk, found);
  const { posts, publisher, by, corpus, dateLanguage } = desk;
  const seen = await publisher.find(found.id, targetOf(found), new Date(found.askedAt ?? found.createdAt));
  const move = (to: 'posted' | 'draft' | 'gone', change: PostMove['change'] = {}) =>
    posts.move(found.place, found.id, { from: 'unknown', to, revision: found.revision, change, by });
  switch (seen.kind) {
    case 'unknown':
      return showPrivately([
        sentence('The platform does not say. Look into the channel yourself before you try again.'),
        ...toPostView(found, corpus, dateLanguage),
        decide(button('It is not there', `/post ${found.id} ${found.revision} absent`, 'danger')),
      ]);
    case 'found': {
      const moved = await move('posted', { message: seen.message });
      return moved ? showPrivately(toPostView(moved, corpus, dateLanguage)) : tooLate();
    }
    case 'gone': {
      const moved = await move('gone');
      return moved ? showPrivately(toPostView(moved, corpus, dateLanguage)) : tooLate();
    }
    case 'absent': {
      const moved = await move('draft');
      return moved ? previewOf(desk, moved, sentence('It had not arrived: it is a draft again.')) : tooLate();
    }
  }
}
