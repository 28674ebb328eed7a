import { checkBlocks } from './check-blocks.ts';
import { isJson, type Json, parseJson, toList } from './json.ts';
import { refusal } from './refusal.ts';

/** Slack truncates a message's text beyond this; the errors of chat.postMessage name it msg_too_long. */
export const MAX_TEXT = 40_000;

/** All text of a message's blocks: not in the documentation; slackapi/bolt-js#2509 measured it. */
export const MAX_BLOCKS_TEXT = 13_200;

/** The most that a message's metadata may hold: https://docs.slack.dev/messaging/message-metadata */
export const MAX_METADATA = 8_000;

/** Why Slack would not take a message with these arguments; null where it would. */
export function checkMessage(message: Json): Json | null {
  const blocks = parseJson(message['blocks']);
  const text = message['text'];
  if (message['blocks'] !== undefined && !Array.isArray(blocks)) return refusal('invalid_blocks_format');
  if (toList(blocks).length === 0 && (typeof text !== 'string' || text.trim() === ''))
    return refusal('no_text');
  if (typeof text === 'string' && text.length > MAX_TEXT) return refusal('msg_too_long');
  const problems = blocks === undefined ? [] : checkBlocks(blocks, 'message');
  if (problems.length > 0) return refusal('invalid_blocks', problems);
  if (lengthOf(blocks) > MAX_BLOCKS_TEXT) return refusal('msg_blocks_too_long');
  return checkMetadata(message['metadata']);
}

// Every text that is shown: the text objects' own.
function lengthOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((total: number, one) => total + lengthOf(one), 0);
  if (!isJson(value)) return 0;
  return Object.entries(value).reduce(
    (total, [key, one]) => total + (key === 'text' && typeof one === 'string' ? one.length : lengthOf(one)),
    0,
  );
}

function checkMetadata(value: unknown): Json | null {
  if (value === undefined) return null;
  const metadata = parseJson(value);
  if (!isJson(metadata) || typeof metadata['event_type'] !== 'string' || !isJson(metadata['event_payload']))
    return refusal('invalid_metadata_format');
  return JSON.stringify(metadata).length > MAX_METADATA ? refusal('metadata_too_large') : null;
}
