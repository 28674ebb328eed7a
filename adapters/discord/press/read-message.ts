import { type APIMessageTopLevelComponent, type APITextDisplayComponent, ComponentType } from 'discord.js';
import { READABLE_TITLE } from '../limits.ts';
import { TITLE_START } from '../markdown/block-to-markdown.ts';
import { unescapeMarkdown } from '../markdown/escape.ts';
import { FIELD_VALUE_ID } from '../render/component-ids.ts';

/** The question that a message of the bot's echoes, as its title; null where there is none, or it was cut. */
export function readQuestion(components: readonly APIMessageTopLevelComponent[]): string | null {
  const title = textsOf(components).find(({ content }) => content.startsWith(TITLE_START));
  const text = title === undefined ? '' : unescapeMarkdown(title.content.slice(TITLE_START.length));
  const isCut = text.length === READABLE_TITLE && text.endsWith('…');
  return text === '' || isCut ? null : text;
}

/** What a field is to be prefilled with, from the message that shows it. */
export function readFieldValue(components: readonly APIMessageTopLevelComponent[]): string {
  const shown = textsOf(components).find(({ id }) => id === FIELD_VALUE_ID);
  return shown === undefined ? '' : unescapeMarkdown(shown.content);
}

function textsOf(components: readonly APIMessageTopLevelComponent[]): readonly APITextDisplayComponent[] {
  return components.filter((component) => component.type === ComponentType.TextDisplay);
}
