import { stripInvisible } from '../../src/text/normalise.ts';

/** Text for a place where Slack reads its own markup: nothing in it mentions anybody or becomes a link. */
export function escapeMrkdwn(text: string): string {
  return stripInvisible(text).replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };

/**
 * What somebody wrote, out of what Slack makes of it: links as people read them, no mention of a person, entities as letters.
 *
 *     <@U1BOT> should <https://a.example|they> read &lt;our&gt; mail?  ->  should they read <our> mail?
 */
export function readMrkdwn(text: string): string {
  return text
    .replace(/<([@#!][^>|]*)(?:\|([^>]*))?>/gu, (_, what: string, label: string | undefined) =>
      what.startsWith('#') && label ? `#${label}` : ' ',
    )
    .replace(/<([^>|]+)\|([^>]+)>/gu, '$2')
    .replace(/<([^>]+)>/gu, '$1')
    .replace(/&(?:lt|gt|amp);/gu, decode)
    .replace(/\s+/gu, ' ')
    .trim();
}

/** The same with its mentions as they are, `<@U1|ada>`, for commands that take people or channels. */
export function readMentions(text: string): string {
  return text
    .replace(/&(?:lt|gt|amp);/gu, decode)
    .replace(/\s+/gu, ' ')
    .trim();
}

function decode(entity: string): string {
  return ENTITIES[entity] ?? entity;
}
