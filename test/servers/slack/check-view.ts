import { checkBlocks } from './check-blocks.ts';
import { checkOptional, checkText, PLAIN } from './check-text.ts';
import { isJson, type Json, toList } from './json.ts';

/** The largest view, in characters of its JSON: https://docs.slack.dev/reference/methods/views.open */
export const MAX_VIEW = 250_000;

/** What Slack would say of a modal or a Home tab: https://docs.slack.dev/reference/views */
export function checkView(view: unknown, type: 'modal' | 'home'): readonly string[] {
  if (!isJson(view)) return ['must be a view object [json-pointer:/view]'];
  return [
    ...(view['type'] === type ? [] : [`view type must be ${type} [json-pointer:/view/type]`]),
    ...checkBlocks(view['blocks'], type).map((problem) => problem.replace('/blocks', '/view/blocks')),
    ...checkOptional(view['callback_id'], '/view/callback_id', 255),
    ...checkOptional(view['external_id'], '/view/external_id', 255),
    ...checkPrivate(view['private_metadata']),
    ...(type === 'modal' ? checkModal(view) : []),
  ];
}

function checkPrivate(value: unknown): readonly string[] {
  return value === '' ? [] : checkOptional(value, '/view/private_metadata', 3_000);
}

function checkModal(view: Json): readonly string[] {
  const asks = toList(view['blocks']).some((block) => isJson(block) && block['type'] === 'input');
  return [
    ...checkText(view['title'], '/view/title', 24, PLAIN),
    ...(view['close'] === undefined ? [] : checkText(view['close'], '/view/close', 24, PLAIN)),
    ...(view['submit'] === undefined ? [] : checkText(view['submit'], '/view/submit', 24, PLAIN)),
    ...(asks && view['submit'] === undefined
      ? ['submit is required when an input block is within blocks [json-pointer:/view]']
      : []),
  ];
}
