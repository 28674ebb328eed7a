import { unescapeMarkdown } from '../../../adapters/discord/markdown/escape.ts';
import type { FakeMessage } from '../../servers/discord/messages.ts';
import { walkComponents } from '../../servers/discord/rules/walk-components.ts';

/** The text of a message, as it was sent and unescaped. */
export function textOf({ components, content }: Pick<FakeMessage, 'components' | 'content'>): string {
  const texts = walkComponents(components).map(({ component }) => component.content ?? '');
  return unescapeMarkdown([content, ...texts].join('\n'));
}

/** The labels of its buttons. */
export function labelsOf({ components }: Pick<FakeMessage, 'components'>): readonly string[] {
  return walkComponents(components)
    .filter(({ component }) => component.type === 2)
    .map(({ component }) => (component as { readonly label?: string }).label ?? '');
}
