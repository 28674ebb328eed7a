import { toPostView } from '../moderation/post-view.ts';
import type { StepResult } from '../moderation/take-step.ts';
import type { CommandReply } from '../reply/document.ts';
import { warning } from '../reply/sentences.ts';
import { type Desk, previewOf, tooLate } from './moderation-desk.ts';
import { say, showPrivately } from './say.ts';

/** What a moderator is told of a step that the platform took part in. */
export function replyToStep(desk: Desk, result: StepResult): CommandReply {
  const { corpus, dateLanguage } = desk;
  switch (result.kind) {
    case 'late':
      return tooLate();
    case 'unnoted':
      return say(
        'The platform was asked, but what it said could not be noted down, since the store is away. /posts will look it up: do not try again before.',
      );
    case 'refused':
      return result.post.state === 'draft'
        ? previewOf(desk, result.post, warning(result.problem))
        : showPrivately([warning(result.problem), ...toPostView(result.post, corpus, dateLanguage)]);
    case 'done':
    case 'gone':
    case 'unknown':
      return showPrivately(toPostView(result.post, corpus, dateLanguage));
  }
}
