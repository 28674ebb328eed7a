import { checkOptions, checkOverflow } from './check-options.ts';
import { ANY_TEXT, checkOptional, checkString, checkText, PLAIN } from './check-text.ts';
import { isJson, type Json, toList } from './json.ts';

type Check = (element: Json, path: string) => readonly string[];

/** Every interactive element that this server knows, as https://docs.slack.dev/reference/block-kit/block-elements describes them. */
const CHECKS: Readonly<Record<string, Check>> = {
  button: checkButton,
  overflow: checkOverflow,
  static_select: (element, path) => [
    ...checkPlaceholder(element, path),
    ...checkOptions(element['options'], `${path}/options`, 100),
  ],
  external_select: (element, path) => [...checkPlaceholder(element, path), ...checkMinimum(element, path)],
  users_select: checkPlaceholder,
  conversations_select: checkConversations,
  channels_select: checkPlaceholder,
  multi_users_select: checkPlaceholder,
  multi_conversations_select: checkPlaceholder,
  multi_static_select: (element, path) => [
    ...checkPlaceholder(element, path),
    ...checkOptions(element['options'], `${path}/options`, 100),
  ],
  radio_buttons: (element, path) => checkOptions(element['options'], `${path}/options`, 10),
  checkboxes: (element, path) => checkOptions(element['options'], `${path}/options`, 10),
  plain_text_input: checkInput,
  datepicker: checkPlaceholder,
};

/** What stands where: the elements that each block takes. */
export const ALLOWED: Readonly<Record<'section' | 'actions' | 'input', readonly string[]>> = {
  section: Object.keys(CHECKS).filter((type) => type !== 'plain_text_input'),
  actions: Object.keys(CHECKS).filter((type) => type !== 'plain_text_input' && !type.startsWith('multi_')),
  input: Object.keys(CHECKS).filter((type) => type !== 'button' && type !== 'overflow'),
};

/** What Slack would say of an element in a block of this kind. */
export function checkElement(value: unknown, path: string, block: keyof typeof ALLOWED): readonly string[] {
  if (!isJson(value)) return [`must be an object [json-pointer:${path}]`];
  const type = String(value['type']);
  const check = CHECKS[type];
  if (!check || !ALLOWED[block].includes(type))
    return [`unsupported type: ${type} in ${block} [json-pointer:${path}/type]`];
  return [...check(value, path), ...checkOptional(value['action_id'], `${path}/action_id`, 255)];
}

/** The action ids among elements. */
export function actionIds(elements: readonly unknown[]): readonly string[] {
  return elements.flatMap((one) =>
    isJson(one) && typeof one['action_id'] === 'string' ? [one['action_id']] : [],
  );
}

function checkButton(button: Json, path: string): readonly string[] {
  const { style } = button;
  return [
    ...checkText(button['text'], `${path}/text`, 75, PLAIN),
    ...checkOptional(button['value'], `${path}/value`, 2_000),
    ...checkOptional(button['url'], `${path}/url`, 3_000),
    ...checkOptional(button['accessibility_label'], `${path}/accessibility_label`, 75),
    ...(style === undefined || style === 'primary' || style === 'danger'
      ? []
      : [`invalid style [json-pointer:${path}/style]`]),
    ...(button['confirm'] === undefined ? [] : checkConfirm(button['confirm'], `${path}/confirm`)),
  ];
}

function checkConfirm(value: unknown, path: string): readonly string[] {
  if (!isJson(value)) return [`must be an object [json-pointer:${path}]`];
  return [
    ...checkText(value['title'], `${path}/title`, 100, PLAIN),
    ...checkText(value['text'], `${path}/text`, 300, ANY_TEXT),
    ...checkText(value['confirm'], `${path}/confirm`, 30, PLAIN),
    ...checkText(value['deny'], `${path}/deny`, 30, PLAIN),
  ];
}

function checkPlaceholder(element: Json, path: string): readonly string[] {
  const { placeholder } = element;
  return placeholder === undefined ? [] : checkText(placeholder, `${path}/placeholder`, 150, PLAIN);
}

function checkMinimum({ min_query_length: minimum }: Json, path: string): readonly string[] {
  return minimum === undefined || Number.isInteger(minimum)
    ? []
    : [`must be an integer [json-pointer:${path}]`];
}

const KINDS = ['im', 'mpim', 'private', 'public'];

function checkConversations(element: Json, path: string): readonly string[] {
  const filter = element['filter'];
  const kinds = isJson(filter) ? toList(filter['include']) : [];
  const unknown = kinds.filter((kind) => !KINDS.includes(String(kind)));
  return [
    ...checkPlaceholder(element, path),
    ...unknown.map((kind) => `unknown conversation type ${String(kind)} [json-pointer:${path}/filter]`),
  ];
}

function checkInput(input: Json, path: string): readonly string[] {
  const max = input['max_length'];
  const initial = input['initial_value'];
  return [
    ...checkPlaceholder(input, path),
    ...(max === undefined || (Number.isInteger(max) && Number(max) >= 1 && Number(max) <= 3_000)
      ? []
      : [`max_length must be from 1 to 3000 [json-pointer:${path}/max_length]`]),
    ...(initial === undefined || initial === '' ? [] : checkString(initial, `${path}/initial_value`, 3_000)),
  ];
}
