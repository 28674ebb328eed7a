import { checkCount, checkString } from './check-text.ts';
import { isJson, type Json, toList } from './json.ts';

type Check = (element: Json, path: string) => readonly string[];

/** What may stand in a paragraph: https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
const RUNS: Readonly<Record<string, Check>> = {
  text: (run, path) => [...checkString(run['text'], `${path}/text`, 40_000), ...checkStyle(run, path)],
  link: (run, path) => [
    ...checkString(run['url'], `${path}/url`, 3_000),
    ...(run['text'] === undefined ? [] : checkString(run['text'], `${path}/text`, 40_000)),
    ...checkStyle(run, path),
  ],
  user: (run, path) => checkString(run['user_id'], `${path}/user_id`, 40),
  emoji: (run, path) => checkString(run['name'], `${path}/name`, 100),
};

const PARAGRAPHS = ['rich_text_section', 'rich_text_quote', 'rich_text_preformatted'];

/** What Slack would say of rich text: its paragraphs, lists, and what stands in them. */
export function checkRichText(block: Json, path: string): readonly string[] {
  return [
    ...checkCount(block['elements'], `${path}/elements`, 1, 10_000),
    ...toList(block['elements']).flatMap((one, index) => checkPart(one, `${path}/elements/${index}`)),
  ];
}

function checkPart(value: unknown, path: string): readonly string[] {
  if (!isJson(value)) return [`must be an object [json-pointer:${path}]`];
  const type = String(value['type']);
  const elements = toList(value['elements']);
  if (type === 'rich_text_list')
    return elements.flatMap((one, index) => checkPart(one, `${path}/elements/${index}`));
  if (!PARAGRAPHS.includes(type)) return [`unsupported type: ${type} [json-pointer:${path}/type]`];
  return [
    ...checkCount(value['elements'], `${path}/elements`, 1, 10_000),
    ...elements.flatMap((one, index) => checkRun(one, `${path}/elements/${index}`)),
  ];
}

function checkRun(value: unknown, path: string): readonly string[] {
  if (!isJson(value)) return [`must be an object [json-pointer:${path}]`];
  const check = RUNS[String(value['type'])];
  return check
    ? check(value, path)
    : [`unsupported type: ${String(value['type'])} [json-pointer:${path}/type]`];
}

const STYLES = ['bold', 'italic', 'strike', 'code', 'underline'];

function checkStyle({ style }: Json, path: string): readonly string[] {
  if (style === undefined) return [];
  if (!isJson(style)) return [`must be an object [json-pointer:${path}/style]`];
  return Object.keys(style)
    .filter((name) => !STYLES.includes(name))
    .map((name) => `additional property "${name}" [json-pointer:${path}/style]`);
}
