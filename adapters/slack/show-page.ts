import type { types } from '@slack/bolt';
import type { CommandCall } from '../../src/commands/command.ts';
import type { Reply } from '../../src/reply/document.ts';
import { WHOLE_TEXT } from './limits.ts';
import { encodePage } from './page-value.ts';
import { plainText } from './plain-text.ts';
import { type LookOfBot, type RenderedMessage, renderReply } from './render-reply.ts';

/** What every action_id of a page's button begins with. */
export const PAGE_ACTION = 'page:';

/** One page of the reply to a call, with buttons to the others. A page that is no more is the last one. */
export function showPage(reply: Reply, call: CommandCall, page: number, bot: LookOfBot): RenderedMessage {
  const pages = renderReply(reply, bot);
  const number = Math.min(page, pages.length - 1);
  const message = pages[number] ?? { text: 'Evenkey', blocks: [] };
  const buttons = [
    ...button('Previous', call, number - 1, pages.length),
    ...button('Next', call, number + 1, pages.length),
  ];
  if (pages.length === 1) return message;
  const count: types.ContextBlock = {
    type: 'context',
    elements: [plainText(`Page ${number + 1} of ${pages.length}`)],
  };
  const row: readonly types.KnownBlock[] =
    buttons.length === 0 ? [] : [{ type: 'actions', elements: buttons }];
  return {
    text: `${message.text}\n(Page ${number + 1} of ${pages.length})`,
    blocks: [...message.blocks, count, ...row],
  };
}

/**
 * A reply as it is sent: its first page, where the others can be turned to by asking the same again; else all of it, since what changed something
 * can't be asked for twice.
 */
export function toMessages(reply: Reply, call: CommandCall, reader: PageReader): readonly RenderedMessage[] {
  const canTurn = reader.isReading(call) && encodePage({ call, page: LAST }) !== null;
  return canTurn ? [showPage(reply, call, 0, reader)] : renderReply(reply, reader, WHOLE_TEXT);
}

/** What is needed to know whether pages can be turned. */
export interface PageReader extends LookOfBot {
  /** Whether a call only reads the corpus, so that it can be made again. */
  readonly isReading: (call: CommandCall) => boolean;
}

// No reply has as many pages.
const LAST = 999;

function button(label: string, call: CommandCall, page: number, pages: number): readonly types.Button[] {
  const value = encodePage({ call, page });
  if (page < 0 || page >= pages || value === null) return [];
  return [
    { type: 'button', action_id: `${PAGE_ACTION}${label.toLowerCase()}`, text: plainText(label), value },
  ];
}
