import { MAX_NOTE } from '../moderation/preview.ts';
import { cleanInput } from '../text/normalise.ts';
import { adjustDraft } from './adjust-draft.ts';
import { defineCommand } from './command.ts';
import { isDraft, onPost, POST_OPTIONS, PRESSED } from './on-post.ts';

/** Puts a moderator's own words beside a draft, or takes them away; they are marked as theirs wherever they show. */
export const note = defineCommand({
  name: 'note',
  description: 'Add a note of your own to a previewed summary',
  example: '/note k3w9x2m4q7ab 1 Please stay calm.',
  ...PRESSED,
  options: {
    ...POST_OPTIONS,
    text: { type: 'string', description: 'Your note; empty for none', required: false, maxLength: MAX_NOTE },
  },
  run: ({ text = '', ...which }, context) =>
    onPost(context, which, isDraft, (desk, post) => {
      const words = cleanInput(text) || null;
      return adjustDraft(desk, post, { note: words, noteBy: words === null ? null : desk.by });
    }),
});
