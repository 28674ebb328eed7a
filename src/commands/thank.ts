import { button, offer } from '../reply/buttons.ts';
import type { CommandReply } from '../reply/document.ts';
import { daysKept } from './how-long.ts';
import { showPrivately } from './say.ts';

/** Thanks for a vote, and says what of it is kept and how to see it. */
export function thank(said: string): CommandReply {
  return showPrivately([
    { kind: 'text', text: `Thank you. ${said}`, quiet: false },
    {
      kind: 'text',
      text: `It is kept with a keyed hash of who you are, without any question, for ${daysKept('votes')}; a later vote of yours takes its place. /privacy shows what is kept of you, and deletes it.`,
      quiet: true,
    },
    offer(button('What is kept of me', '/privacy')),
  ]);
}
