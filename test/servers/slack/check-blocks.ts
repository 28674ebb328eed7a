import { actionIds, checkElement } from './check-element.ts';
import { checkRichText } from './check-rich-text.ts';
import { ANY_TEXT, checkCount, checkOptional, checkString, checkText, PLAIN } from './check-text.ts';
import { isJson, type Json, toList } from './json.ts';

/** Where blocks are shown: not every block is allowed everywhere. */
export type Surface = 'message' | 'modal' | 'home';

/** Blocks of a message and of a view: https://docs.slack.dev/reference/block-kit/blocks */
export const MAX_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 };

type Check = (block: Json, path: string) => readonly string[];

const CHECKS: Readonly<Record<string, Check>> = {
  section: checkSection,
  header: (block, path) => checkText(block['text'], `${path}/text`, 150, PLAIN),
  divider: () => [],
  context: checkContext,
  actions: checkActions,
  input: checkInput,
  rich_text: checkRichText,
  image: (block, path) => [
    ...checkString(block['image_url'], `${path}/image_url`, 3_000),
    ...checkString(block['alt_text'], `${path}/alt_text`, 2_000),
  ],
};

const FIELDS: Readonly<Record<string, readonly string[]>> = {
  section: ['text', 'fields', 'accessory', 'expand'],
  header: ['text', 'level'],
  divider: [],
  context: ['elements'],
  actions: ['elements'],
  rich_text: ['elements'],
  input: ['label', 'element', 'dispatch_action', 'hint', 'optional'],
  image: ['image_url', 'alt_text', 'title'],
};

/** What Slack would say of a list of blocks; none where it takes them. Blocks that this server does not know are refused, too. */
export function checkBlocks(value: unknown, surface: Surface): readonly string[] {
  return [
    ...checkCount(value, '/blocks', surface === 'message' ? 0 : 1, MAX_BLOCKS[surface]),
    ...toList(value).flatMap((block, index) => checkBlock(block, `/blocks/${index}`)),
    ...checkUnique(toList(value)),
  ];
}

function checkBlock(value: unknown, path: string): readonly string[] {
  if (!isJson(value)) return [`must be an object [json-pointer:${path}]`];
  const type = String(value['type']);
  const check = CHECKS[type];
  if (!check) return [`unsupported type: ${type} [json-pointer:${path}/type]`];
  const allowed = ['type', 'block_id', ...(FIELDS[type] ?? [])];
  return [
    ...check(value, path),
    ...checkOptional(value['block_id'], `${path}/block_id`, 255),
    ...Object.keys(value)
      .filter((key) => !allowed.includes(key))
      .map((key) => `additional property "${key}" [json-pointer:${path}]`),
  ];
}

function checkSection(block: Json, path: string): readonly string[] {
  const { text, fields, accessory } = block;
  if (text === undefined && fields === undefined) return [`missing text or fields [json-pointer:${path}]`];
  return [
    ...(text === undefined ? [] : checkText(text, `${path}/text`, 3_000, ANY_TEXT)),
    ...(fields === undefined ? [] : checkCount(fields, `${path}/fields`, 1, 10)),
    ...toList(fields).flatMap((field, index) => checkText(field, `${path}/fields/${index}`, 2_000, ANY_TEXT)),
    ...(accessory === undefined ? [] : checkElement(accessory, `${path}/accessory`, 'section')),
  ];
}

function checkContext(block: Json, path: string): readonly string[] {
  return [
    ...checkCount(block['elements'], `${path}/elements`, 1, 10),
    ...toList(block['elements']).flatMap((element, index) =>
      // The documentation gives no length for a context's text; in practice it is a section's.
      checkText(element, `${path}/elements/${index}`, 3_000, ANY_TEXT),
    ),
  ];
}

function checkActions(block: Json, path: string): readonly string[] {
  const elements = toList(block['elements']);
  const ids = actionIds(elements);
  return [
    ...checkCount(block['elements'], `${path}/elements`, 1, 25),
    ...elements.flatMap((element, index) => checkElement(element, `${path}/elements/${index}`, 'actions')),
    ...repeated(ids).map((id) => `action_id "${id}" already exists [json-pointer:${path}/elements]`),
  ];
}

function checkInput(block: Json, path: string): readonly string[] {
  return [
    ...checkText(block['label'], `${path}/label`, 2_000, PLAIN),
    ...checkElement(block['element'], `${path}/element`, 'input'),
    ...(block['hint'] === undefined ? [] : checkText(block['hint'], `${path}/hint`, 2_000, PLAIN)),
  ];
}

function checkUnique(blocks: readonly unknown[]): readonly string[] {
  const ids = blocks.flatMap((block) =>
    isJson(block) && typeof block['block_id'] === 'string' ? [block['block_id']] : [],
  );
  return repeated(ids).map((id) => `block_id "${id}" already exists [json-pointer:/blocks]`);
}

function repeated(ids: readonly string[]): readonly string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
