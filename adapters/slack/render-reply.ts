import type { types } from '@slack/bolt';
import type { Reply, ReplyBlock } from '../../src/reply/document.ts';
import { paginate } from '../../src/reply/paginate.ts';
import { blockToBlocks } from './block-to-blocks.ts';
import { blockToText } from './block-to-text.ts';
import { PAGE_BLOCKS, PAGE_TEXT } from './limits.ts';
import type { Look } from './look.ts';
import { escapeMrkdwn } from './mrkdwn.ts';

/** A message as Slack takes it: blocks, and a text that says all of them. */
export interface RenderedMessage {
  readonly text: string;
  readonly blocks: readonly types.KnownBlock[];
}

/** What rendering needs of the bot. */
export type LookOfBot = Pick<Look, 'needsQuestion' | 'spell'>;

/** A reply as messages, at least one. */
export function renderReply(
  { blocks, dateLanguage }: Pick<Reply, 'blocks' | 'dateLanguage'>,
  bot: LookOfBot,
  pageText: number = PAGE_TEXT,
): readonly RenderedMessage[] {
  const look: Look = { ...bot, dateLanguage, question: echoedQuestion(blocks), pressable: true };
  const render = renderOnce(look);
  const pages = paginate(blocks, {
    measure: (block) => {
      const { text, blocks: parts } = render(block);
      return { characters: text.length + 1, components: parts.length };
    },
    max: { characters: pageText, components: PAGE_BLOCKS },
  });
  return (pages.length === 0 ? [[]] : pages).map((page) => joinPage(page.map(render)));
}

// Laying out measures a block for each place where it might stand.
function renderOnce(look: Look): (block: ReplyBlock) => RenderedMessage {
  const rendered = new Map<ReplyBlock, RenderedMessage>();
  return (block) => {
    const known = rendered.get(block);
    if (known) return known;
    const text = blockToText(block, look).split('\n').map(escapeMrkdwn).join('\n');
    const message = { text, blocks: blockToBlocks(block, look) };
    rendered.set(block, message);
    return message;
  };
}

/** A reply as the blocks of a view, all of them. What can be pressed is left out of a modal. */
export function renderView(
  { blocks, dateLanguage }: Pick<Reply, 'blocks' | 'dateLanguage'>,
  bot: LookOfBot,
  pressable: boolean,
): readonly types.KnownBlock[] {
  const look: Look = { ...bot, dateLanguage, question: echoedQuestion(blocks), pressable };
  return blocks.flatMap((block) => blockToBlocks(block, look));
}

/** The question that a reply is about: its title. */
export function echoedQuestion(blocks: readonly ReplyBlock[]): string | null {
  const title = blocks.find((block) => block.kind === 'heading' && block.level === 1);
  return title?.kind === 'heading' ? title.text : null;
}

function joinPage(parts: readonly RenderedMessage[]): RenderedMessage {
  const text = parts
    .map((part) => part.text)
    .filter((part) => part !== '')
    .join('\n');
  // A message must say something, even where all it has is buttons.
  return { text: text === '' ? 'Evenkey' : text, blocks: parts.flatMap(({ blocks }) => blocks) };
}
