import type { types } from '@slack/bolt';
import type { Reply } from '../../src/reply/document.ts';
import { MAX_PRIVATE_METADATA, MAX_TITLE, MAX_VIEW_BLOCKS } from './limits.ts';
import { plainText, shortText } from './plain-text.ts';
import { type LookOfBot, renderView } from './render-reply.ts';

/** What the forms send back, and what they are made of. */
export const ASK_VIEW = 'ask';
export const SHARE_VIEW = 'share';
export const FIELDS = { question: 'question', topic: 'topic', side: 'side', channel: 'channel' } as const;

/** The longest question of the form, so that it can mostly be remembered while its answer is shown: quotes and line breaks take twice the room. */
export const MAX_QUESTION = 2_500;

const TITLE = shortText('Evenkey', MAX_TITLE);

const SIDES: Readonly<Record<string, string>> = {
  both: 'Both sides',
  pro: 'Only in favour',
  con: 'Only against',
  neutral: 'Only facts and context',
};

/** The form to ask with: a question, or a topic, and what to show. */
export function askModal(): types.ModalView {
  return {
    type: 'modal',
    callback_id: ASK_VIEW,
    title: TITLE,
    submit: plainText('Ask'),
    close: plainText('Cancel'),
    blocks: [
      field(FIELDS.question, 'Your question', {
        type: 'plain_text_input',
        action_id: FIELDS.question,
        multiline: true,
        max_length: MAX_QUESTION,
      }),
      field(FIELDS.topic, 'Or a topic, to see both sides of it in full', {
        type: 'external_select',
        action_id: FIELDS.topic,
        min_query_length: 0,
        placeholder: plainText('Begin to type'),
      }),
      field(FIELDS.side, 'What to show of an answer', {
        type: 'static_select',
        action_id: FIELDS.side,
        placeholder: plainText('As the question asks'),
        options: Object.entries(SIDES).map(([value, label]) => ({ text: plainText(label), value })),
      }),
    ],
  };
}

/** What was asked, as the form with its answer remembers it. */
export interface Asked {
  readonly question: string;
  readonly side: string | null;
}

/** The form's answer; with a channel to share it in, where there is something to share that the form can remember. */
export function answerModal(reply: Reply, asked: Asked | null, bot: LookOfBot): types.ModalView {
  const blocks = cutBlocks(renderView(reply, bot, false));
  const shown: readonly types.KnownBlock[] =
    blocks.length > 0 ? blocks : [{ type: 'section', text: plainText('There is nothing to show.') }];
  if (asked === null) return readingModal(shown);
  const memory = JSON.stringify([asked.question, asked.side]);
  if (memory.length > MAX_PRIVATE_METADATA) return readingModal([...shown, TOO_LONG]);
  return {
    type: 'modal',
    callback_id: SHARE_VIEW,
    private_metadata: memory,
    title: TITLE,
    submit: plainText('Share'),
    close: plainText('Close'),
    blocks: [...shown, { type: 'divider' }, channelField()],
  };
}

const TOO_LONG: types.KnownBlock = {
  type: 'context',
  elements: [plainText('This question is too long to share its answer from here: ask it in fewer words.')],
};

function readingModal(blocks: readonly types.KnownBlock[]): types.ModalView {
  return { type: 'modal', title: TITLE, close: plainText('Close'), blocks: [...blocks] };
}

// A form has no pages: what it can't hold is said to be missing.
function cutBlocks(blocks: readonly types.KnownBlock[]): readonly types.KnownBlock[] {
  const room = MAX_VIEW_BLOCKS - 2;
  if (blocks.length <= room) return blocks;
  const more = plainText('There is more than a form holds: ask the same with /evenkey to see all of it.');
  return [...blocks.slice(0, room - 1), { type: 'context', elements: [more] }];
}

/** A sentence in the place of a form. */
export function sentenceModal(text: string): types.ModalView {
  return readingModal([{ type: 'section', text: plainText(text) }]);
}

/** What the form with an answer remembered; null where it can't be read. */
export function readAsked(text: string): Asked | null {
  try {
    const [question, side = null]: readonly unknown[] = JSON.parse(text);
    if (typeof question !== 'string' || !(side === null || typeof side === 'string')) return null;
    return { question, side };
  } catch {
    return null;
  }
}

function channelField(): types.InputBlock {
  const element: types.ConversationsSelect = {
    type: 'conversations_select',
    action_id: FIELDS.channel,
    default_to_current_conversation: true,
    filter: { include: ['public', 'private'] },
  };
  return { ...field(FIELDS.channel, 'Share this answer in', element), optional: false };
}

function field(id: string, label: string, element: types.InputBlock['element']): types.InputBlock {
  return { type: 'input', block_id: id, optional: true, label: plainText(label), element };
}
