import { fitsIn } from '../moderation/fitting.ts';
import { openWarnings } from '../moderation/preview.ts';
import type { PreviewParts } from '../moderation/preview-parts.ts';
import { fingerprintOf, toPublication } from '../moderation/publication.ts';
import { changeScope, LENGTHS, type ScopeChange } from '../moderation/scope.ts';
import { takeStep } from '../moderation/take-step.ts';
import { shorterScope } from '../moderation/ways-to-fit.ts';
import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import type { Post, PostScope } from '../store/posts.ts';
import { adjustDraft } from './adjust-draft.ts';
import { defineCommand } from './command.ts';
import { contentOf, type Desk, partsOf, previewOf, targetOf, tooLate } from './moderation-desk.ts';
import { isDraft, onPost, POST_OPTIONS, PRESSED } from './on-post.ts';
import { replyToStep } from './reply-to-step.ts';
import { say } from './say.ts';

const STEPS = [
  'shorter',
  'longer',
  'fewer',
  'more',
  'drop',
  'swap',
  'restore',
  'acknowledge',
  'post',
  'discard',
] as const;

type StepName = (typeof STEPS)[number];

/** Adjusts a draft, posts it, or throws it away: what the buttons of a preview do. */
export const draft = defineCommand({
  name: 'draft',
  description: 'Adjust or post a previewed summary',
  example: '/draft k3w9x2m4q7ab 1 shorter',
  ...PRESSED,
  options: {
    ...POST_OPTIONS,
    step: { type: 'choice', description: 'What to do', required: true, choices: STEPS },
    claim: { type: 'string', description: 'A claim by its id', required: false, maxLength: 80 },
  },
  run: ({ step, claim = '', ...which }, context) =>
    onPost(context, which, isDraft, (desk, post) => takeDraftStep(desk, post, step, claim)),
});

function takeDraftStep(desk: Desk, post: Post, step: StepName, claim: string): Promise<CommandReply> {
  switch (step) {
    case 'post':
      return publish(desk, post);
    case 'discard':
      return discard(desk, post);
    case 'acknowledge':
      return acknowledge(desk, post);
    case 'drop':
    case 'swap':
    case 'restore':
      return desk.corpus.claims.some(({ id }) => id === claim)
        ? rescope(desk, post, { kind: step, claim })
        : Promise.resolve(say(`There is no point “${claim}”: choose one of those in the preview.`));
    case 'shorter':
      return shorten(desk, post);
    default:
      return rescope(desk, post, scopeChange(step, post));
  }
}

function scopeChange(step: 'longer' | 'fewer' | 'more', { scope }: Post): ScopeChange {
  const at = LENGTHS.indexOf(scope.length);
  switch (step) {
    case 'longer':
      return { kind: 'length', length: LENGTHS[at + 1] ?? scope.length };
    case 'fewer':
      return { kind: 'points', points: scope.pointsPerSide - 1 };
    case 'more':
      return { kind: 'points', points: scope.pointsPerSide + 1 };
  }
}

async function shorten(desk: Desk, post: Post): Promise<CommandReply> {
  const parts = partsOf(desk, post);
  return parts === null ? previewOf(desk, post) : setScope(desk, post, shorterScope(post, fitsIn(parts)));
}

function rescope(desk: Desk, post: Post, change: ScopeChange): Promise<CommandReply> {
  return setScope(desk, post, changeScope(post.scope, change));
}

function setScope(desk: Desk, post: Post, scope: PostScope): Promise<CommandReply> {
  return adjustDraft(desk, post, { scope, ...contentOf(desk.summarise({ ...post, scope }), desk) });
}

async function acknowledge(desk: Desk, post: Post): Promise<CommandReply> {
  const parts = partsOf(desk, post);
  if (parts === null) return previewOf(desk, post);
  if (!isAsPreviewed(post, parts)) return previewAnew(desk, post, parts);
  const names = openWarnings(parts).map(({ name }) => name);
  return adjustDraft(desk, post, { acknowledged: [...post.acknowledged, ...names] });
}

/** Whether a draft reads as it did when its preview was shown. */
function isAsPreviewed(post: Post, { summary }: PreviewParts): boolean {
  return post.fingerprint === fingerprintOf(summary);
}

function previewAnew(desk: Desk, post: Post, { summary }: PreviewParts): Promise<CommandReply> {
  const words = 'The corpus has changed since the preview. This is how the summary reads now.';
  return adjustDraft(desk, post, contentOf(summary, desk), notice(words));
}

async function discard({ posts, by }: Desk, { place, id, revision }: Post): Promise<CommandReply> {
  const moved = await posts.move(place, id, { from: 'draft', to: 'discarded', revision, by });
  return moved === null ? tooLate() : say('The draft is discarded.');
}

/** What is posted is what was previewed: where the corpus has changed since, there is a new preview first. */
async function publish(desk: Desk, post: Post): Promise<CommandReply> {
  const parts = partsOf(desk, post);
  if (parts === null) return previewOf(desk, post);
  if (!isAsPreviewed(post, parts)) return previewAnew(desk, post, parts);
  if (parts.summary.shown.length === 0)
    return previewOf(desk, post, notice('There is nothing in it to post.'));
  if (openWarnings(parts).length > 0)
    return previewOf(desk, post, notice('The warnings below have to be acknowledged before it is posted.'));
  return replyToStep(desk, await ask(desk, post, parts));
}

function ask(
  { posts, publisher, by, now, corpus }: Desk,
  post: Post,
  { summary, dateLanguage }: PreviewParts,
) {
  const { note, noteBy } = post;
  const blocks = toPublication(summary, { by, note, noteBy, dateLanguage });
  return takeStep(posts, post, {
    asking: 'posting',
    begin: { askedAt: now.toISOString(), signedBy: by, corpusVersion: corpus.version },
    change: {},
    ask: () => publisher.publish(post.id, targetOf(post), { blocks, dateLanguage }),
    by,
  });
}

function notice(text: string): ReplyBlock {
  return { kind: 'notice', notice: 'updated', text, links: [] };
}
