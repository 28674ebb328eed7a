import { type APIMessageTopLevelComponent, ComponentType } from 'discord.js';
import { unescapeMarkdown } from '../../adapters/discord/markdown/escape.ts';
import { renderReply } from '../../adapters/discord/render/render-reply.ts';
import { MESSAGE_RULES } from '../servers/discord/rules/index.ts';
import { walkComponents } from '../servers/discord/rules/walk-components.ts';
import { channelMessage } from '../servers/discord/shapes/messages.ts';
import { describeAdapter } from './adapter-contract.ts';

const V2 = 1 << 15;
const FENCE = '```';
const LINK = /(?<!\\)\[((?:\\.|[^\]\\])*)\]\(<([^>]*)>\)/gu;

interface Control {
  readonly type: number;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string }[];
}

function componentsOf(page: string): readonly APIMessageTopLevelComponent[] {
  return (JSON.parse(page) as { components: readonly APIMessageTopLevelComponent[] }).components;
}

function textsOf(page: string): readonly string[] {
  return walkComponents(componentsOf(page)).flatMap(({ component }) => component.content ?? []);
}

// What a reader sees of Markdown: without the marks that were not escaped.
function readMarkdown(content: string): string {
  if (content.startsWith(FENCE)) return content.split('\n').slice(1, -1).join('\n');
  const shown = content
    .replace(LINK, '$1')
    .replace(/^(?:> |-# |#{1,3} )/gmu, '')
    .replace(/(?<!\\)((?:\\\\)*)\*\*/gu, '$1')
    .replace(/(?<!\\)<[@#]([^>]*)>/gu, '$1');
  return unescapeMarkdown(shown);
}

function readControl({ label, placeholder, options }: Control): readonly string[] {
  return [label ?? '', placeholder ?? '', ...(options ?? []).map((option) => option.label)];
}

function read(page: string): string {
  const parts = walkComponents(componentsOf(page)).flatMap(({ component }) =>
    component.type === ComponentType.TextDisplay
      ? [readMarkdown(component.content ?? '')]
      : readControl(component as Control),
  );
  return parts.join(' ').replace(/\s+/gu, ' ');
}

function breaches(page: string): readonly string[] {
  const body = { flags: V2, components: componentsOf(page) };
  const shape = channelMessage.safeParse(body);
  if (!shape.success) return shape.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return MESSAGE_RULES.flatMap((rule) => rule(shape.data)).map(({ code, message }) => `${code}: ${message}`);
}

describeAdapter({
  name: 'discord',
  render: (reply) => renderReply(reply, { line: '' }).map((message) => JSON.stringify(message)),
  read,
  links: (page) => textsOf(page).flatMap((text) => [...text.matchAll(LINK)].map(([, , url]) => url ?? '')),
  breaches,
});
