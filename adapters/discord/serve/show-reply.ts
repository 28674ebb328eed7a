import type { Command } from '../../../src/commands/command.ts';
import type { Reply } from '../../../src/reply/document.ts';
import { withUsableActions } from '../press/echoes.ts';
import { renderReply, turnsPages } from '../render/render-reply.ts';
import type { Shown } from './respond.ts';

/** Follow-ups that an app has where only the person installed it. */
const MOST_FOLLOW_UPS = 5;

/** A reply as it is shown: one page with buttons to the others, or, where no button can turn to them, one after the other. */
export function showReply(
  reply: Reply,
  commands: readonly Command[],
  line: string | null,
  page: number,
): Shown {
  const { audience } = reply;
  const pages = renderReply(withUsableActions(reply, commands), { line });
  const [first] = pages;
  const shown = pages[page - 1] ?? first;
  if (shown === undefined || first === undefined) throw new RangeError('a reply has at least one page');
  const turns = pages.length === 1 || turnsPages(shown);
  return turns
    ? { audience, first: shown, rest: [] }
    : { audience, first, rest: pages.slice(1, 1 + MOST_FOLLOW_UPS) };
}

/** One line for the asker alone. */
export function tell(text: string): Reply {
  return {
    blocks: [{ kind: 'text', text, quiet: false }],
    audience: 'private',
    answer: null,
    dateLanguage: 'en-GB',
  };
}
