import { createRule } from './rule.ts';
import { listTexts } from './texts.ts';

// What the curators write to be shown. A title is as published, and what is only searched may look as people type it.
const SHOWN: ReadonlySet<string> = new Set(
  'text label pro con description name role publisher author unit meaning intro emergency region offers'.split(
    ' ',
  ),
);

// Markdown, Slack's mrkdwn and HTML: bold, code, spoilers, links, tags, entities, headings, quotes.
const MARKUP =
  /\*\*|__|~~|\|\||`|\]\(|<[a-z/!@#:]|&(?:[a-z]+|#\d+);|^[#>]|(?<![\p{L}\p{N}])([*_~])(?=\S)[^*_~]+(?<=\S)\1(?![\p{L}\p{N}])/iu;

/** No text that is shown holds markup: each platform marks up in its own language. */
export const textsWithoutMarkup = createRule('texts-without-markup', (draft) =>
  listTexts(draft).flatMap(({ text, key, of, place }) => {
    const markup = SHOWN.has(key) ? MARKUP.exec(text)?.[0] : undefined;
    if (markup === undefined) return [];
    const message = `${key} of ${of} holds markup: ${JSON.stringify(markup)}`;
    return [{ ...place(), message, remedy: 'write it as plain words; the bot marks up what needs it' }];
  }),
);
