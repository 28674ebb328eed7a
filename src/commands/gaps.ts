import type { CommandReply } from '../reply/document.ts';
import { answerGap, dismissGap } from './close-gap.ts';
import { defineCommand } from './command.ts';
import { doneThen } from './done-then.ts';
import { exportGaps, MOST_EXPORTED } from './export-gaps.ts';
import { gapsPage } from './gaps-page.ts';
import { type KeepingContext, keeping } from './keeping.ts';
import { say, showPrivately } from './say.ts';

/** Shows moderators what was handed to the curators, and closes it. */
export const gaps = defineCommand({
  name: 'gaps',
  description: 'Questions that were handed to the curators: list, close, export',
  example: '/gaps',
  access: 'moderator',
  replies: 'in-place',
  gated: false,
  options: {
    action: {
      type: 'choice',
      description: 'What to do; to list them if left out',
      required: false,
      choices: ['list', 'answered', 'dismiss', 'export'],
    },
    id: {
      type: 'string',
      description: 'The id of the question to close',
      required: false,
      maxLength: 20,
      oneWord: true,
    },
  },
  run: keeping(async ({ action = 'list', id }, context) => {
    switch (action) {
      case 'list':
        return showPrivately(await gapsPage(context));
      case 'export':
        return exported(context);
      case 'answered':
        return id === undefined
          ? say(NO_ID)
          : doneThen(await answerGap(id, context), () => gapsPage(context), context);
      case 'dismiss':
        return id === undefined
          ? say(NO_ID)
          : doneThen(await dismissGap(id, context), () => gapsPage(context), context);
    }
  }),
});

const NO_ID = 'Say which question by its id: /gaps lists them with buttons that do it.';

async function exported({ store, place, corpus, answerQuestion }: KeepingContext): Promise<CommandReply> {
  const open = await store.gaps.list({ space: place, states: ['open'], limit: MOST_EXPORTED });
  if (open.length === 0) return say('No question is open here, so there is nothing to export.');
  return showPrivately([
    {
      kind: 'text',
      text: 'The skeleton of a source, for a curator to complete. What is null is to be found out.',
      quiet: false,
    },
    { kind: 'code', language: 'yaml', lines: exportGaps(open, corpus, answerQuestion) },
  ]);
}
