import { isJson, toList } from '../../servers/slack/json.ts';
import type { Message } from '../../servers/slack/world.ts';

/** Everything that people read in a message's blocks. */
export function textOf({ content }: Pick<Message, 'content'>): string {
  return toList(content['blocks']).map(words).join('\n');
}

function words(value: unknown): string {
  if (Array.isArray(value)) return value.map(words).join('');
  if (!isJson(value)) return '';
  return Object.entries(value)
    .map(([key, one]) =>
      key === 'text' && typeof one === 'string' ? one : key === 'value' ? '' : words(one),
    )
    .join('');
}
