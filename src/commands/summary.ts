import { spotOf } from '../actor.ts';
import { toPostSubject } from '../moderation/find-subject-of.ts';
import { LENGTHS, POINTS, startScope } from '../moderation/scope.ts';
import { defineCommand } from './command.ts';
import { subjectsOf } from './compare.ts';
import { findSubject } from './find-subject.ts';
import { contentOf, noDesk, openDesk, previewOf } from './moderation-desk.ts';
import { say } from './say.ts';
import { unknownValue } from './unknown-value.ts';

/** Drafts a neutral summary to post when a debate heats up, and shows it to its moderator alone. */
export const summary = defineCommand({
  name: 'summary',
  description: 'A neutral summary of a topic, to preview, adjust and post',
  example: '/summary backdoors',
  access: 'moderator',
  gated: false,
  options: {
    topic: {
      type: 'string',
      description: 'A topic or a motion, by its name or id',
      required: true,
      maxLength: 100,
      completion: 'subject',
    },
    length: {
      type: 'choice',
      description: 'How long; medium unless you say so',
      required: false,
      choices: LENGTHS,
    },
    points: {
      type: 'integer',
      description: 'Points a side',
      required: false,
      min: POINTS.least,
      max: POINTS.most,
    },
  },
  run: async ({ topic, length, points }, context) => {
    const { corpus, place, store } = context;
    const desk = openDesk(context);
    if (desk === null || store === null) return noDesk();
    const subject = findSubject(corpus, topic);
    if (subject === null) return unknownValue('topic or motion', topic, subjectsOf(corpus, 'summary'));
    // Not as it was known a moment ago: a summary must not go to a channel that it was not meant for.
    const target = (await store.settings.read(place)).summaryChannel ?? spotOf(place);
    if (target === null)
      return say('There is no channel to post to here: use /summary in one, or name one with /settings.');
    const content = { subject: toPostSubject(subject), scope: startScope(length, points) };
    const made = desk.summarise(content);
    const post = await desk.posts.create({
      ...content,
      ...contentOf(made, desk),
      note: null,
      noteBy: null,
      signedBy: null,
      askedAt: null,
      acknowledged: [],
      place,
      target,
      by: desk.by,
    });
    return previewOf(desk, post);
  },
});
