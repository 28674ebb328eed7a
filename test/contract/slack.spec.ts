import { renderReply } from '../../adapters/slack/render-reply.ts';
import { checkMessage } from '../servers/slack/check-message.ts';
import { isJson, parseJson, toJson, toList } from '../servers/slack/json.ts';
import { describeAdapter } from './adapter-contract.ts';

const bot = { needsQuestion: () => false, spell: (text: string) => text };

/** Every text that a message shows, in order; what stands in a button's value is not shown. */
function shown(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(shown);
  if (!isJson(value)) return [];
  if (value['type'] === 'mrkdwn') return [readEscaped(String(value['text']))];
  return Object.entries(value).flatMap(([key, one]) => {
    if (key === 'text' && typeof one === 'string') return [one];
    return key === 'value' || key === 'accessibility_label' ? [] : shown(one);
  });
}

function readEscaped(text: string): string {
  return text
    .replace(/<[@#](\w+)>/gu, '$1')
    .replace(/&lt;/gu, '<')
    .replace(/&gt;/gu, '>')
    .replace(/&amp;/gu, '&');
}

function addresses(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(addresses);
  if (!isJson(value)) return [];
  return Object.entries(value).flatMap(([key, one]) =>
    key === 'url' && typeof one === 'string' ? [one] : addresses(one),
  );
}

const blocksOf = (page: string): readonly unknown[] => toList(toJson(parseJson(page))['blocks']);

describeAdapter({
  name: 'slack, blocks',
  render: (reply) => renderReply(reply, bot).map((message) => JSON.stringify(message)),
  read: (page) =>
    blocksOf(page)
      .map((block) => shown(block).join(''))
      .join(' '),
  links: (page) => addresses(blocksOf(page)),
  breaches: (page) => {
    const refused = checkMessage(toJson(parseJson(page)));
    return refused === null ? [] : [JSON.stringify(refused)];
  },
});
