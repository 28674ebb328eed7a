import { MAX_NOTE } from '../moderation/preview.ts';
import { cleanInput } from '../text/normalise.ts';
import { defineCommand } from './command.ts';
import { adjust } from './draft.ts';
import { noDesk, noPost, openDesk, tooLate } from './moderation-desk.ts';

/** Puts a moderator's own words beside a draft, or takes them away; they are marked as theirs wherever they show. */
export const note = defineCommand({
  name: 'note',
  description: 'Add a note of your own to a previewed summary',
  example: '/note k3w9x2m4q7ab 1 Please stay calm.',
  surface: 'button',
  access: 'moderator',
  replies: 'in-place',
  gated: false,
  options: {
    id: { type: 'string', description: 'The draft', required: true, maxLength: 20, oneWord: true },
    revision: { type: 'integer', description: 'As it was shown', required: true, min: 1, max: 1_000_000 },
    text: { type: 'string', description: 'Your note; empty for none', required: false, maxLength: MAX_NOTE },
  },
  run: async ({ id, revision, text = '' }, context) => {
    const desk = openDesk(context);
    if (desk === null) return noDesk();
    const post = await desk.find(id);
    if (post === null) return noPost(id);
    if (post.state !== 'draft' || post.revision !== revision) return tooLate();
    const words = cleanInput(text) || null;
    return adjust(desk, post, { note: words, noteBy: words === null ? null : desk.by });
  },
});
