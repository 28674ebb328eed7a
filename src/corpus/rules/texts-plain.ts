import { stripInvisible } from '../../text/normalise.ts';
import { createRule } from './rule.ts';
import { listTexts } from './texts.ts';

/** No text holds what can't be seen: line breaks, controls, zero-width and bidi characters. */
export const textsPlain = createRule('texts-plain', (draft) =>
  listTexts(draft)
    .filter(({ text }) => stripInvisible(text) !== text || /[\t\n\p{Cs}]/u.test(text))
    .map(({ key, of, place }) => ({
      ...place(),
      message: `${key} of ${of} holds a line break or a character that can't be seen`,
      remedy: 'type it again by hand, on one line',
    })),
);
