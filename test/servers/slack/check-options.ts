import { ANY_TEXT, checkCount, checkOptional, checkString, checkText } from './check-text.ts';
import { isJson, type Json, toList } from './json.ts';

/** What Slack would say of a list of options: https://docs.slack.dev/reference/block-kit/composition-objects/option-object */
export function checkOptions(value: unknown, path: string, max: number): readonly string[] {
  return [
    ...checkCount(value, path, 1, max),
    ...toList(value).flatMap((option, index) => checkOption(option, `${path}/${index}`)),
  ];
}

/** An overflow menu: one to five options. */
export function checkOverflow(element: Json, path: string): readonly string[] {
  return checkOptions(element['options'], `${path}/options`, 5);
}

/** What an app answers when somebody types into an external select. */
export function checkSuggestions(response: unknown): readonly string[] {
  if (!isJson(response)) return ['must be an object'];
  const options = response['options'];
  // Nothing found is an empty list, which is allowed here alone.
  if (Array.isArray(options) && options.length === 0) return [];
  return checkOptions(options, '/options', 100);
}

function checkOption(value: unknown, path: string): readonly string[] {
  if (!isJson(value)) return [`must be an object [json-pointer:${path}]`];
  return [
    ...checkText(value['text'], `${path}/text`, 75, ANY_TEXT),
    ...checkString(value['value'], `${path}/value`, 150),
    ...checkOptional(value['url'], `${path}/url`, 3_000),
    ...(value['description'] === undefined
      ? []
      : checkText(value['description'], `${path}/description`, 75, ANY_TEXT)),
  ];
}
