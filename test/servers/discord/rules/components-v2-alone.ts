import type { Problem } from '../problem.ts';
import { FLAGS } from '../shapes/common.ts';
import type { MessageBody } from '../shapes/messages.ts';

const LEGACY = ['content', 'embeds', 'poll', 'sticker_ids'] as const;

/** With Components V2 there is no content, embed, poll or sticker; without it there are rows only. */
export function componentsV2Alone(message: MessageBody): readonly Problem[] {
  if (((message.flags ?? 0) & FLAGS.componentsV2) === 0) return onlyRows(message);
  return LEGACY.filter((name) => isUsed(message[name])).map((name) => ({
    path: [name],
    code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
    message: `The '${name}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
  }));
}

function onlyRows({ components }: MessageBody): readonly Problem[] {
  return (components ?? []).flatMap(({ type }, index) =>
    type === 1
      ? []
      : [
          {
            path: ['components', index, 'type'],
            code: 'UNION_TYPE_CHOICES',
            message: 'Value of field "type" must be one of (1,).',
          },
        ],
  );
}

function isUsed(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== null && value !== '';
}
