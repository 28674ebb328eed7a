import type { types } from '@slack/bolt';
import type {
  Action,
  ActionsBlock,
  MenuBlock,
  Suggestion,
  SuggestionsBlock,
} from '../../src/reply/document.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import { encodeButton } from './button-value.ts';
import { MAX_ACTIONS, MAX_LABEL, MAX_SECTION } from './limits.ts';
import type { Look } from './look.ts';
import { plainText, shortText } from './plain-text.ts';
import { richText, run, section } from './rich-text.ts';

/** What every action_id of a line's button begins with. */
export const LINE_ACTION = 'line:';

/** Buttons, in as many rows as Slack takes; one that could not be answered is not shown. */
export function actionsToBlocks({ actions }: ActionsBlock, look: Look): readonly types.KnownBlock[] {
  if (!look.pressable) return [];
  const buttons = actions.flatMap((action, index) => toButton(action, index, look));
  return rows(buttons).map((elements) => ({ type: 'actions', elements: [...elements] }));
}

/** A menu beside its label. */
export function menuToBlocks({ label, options }: MenuBlock, look: Look): readonly types.KnownBlock[] {
  if (!look.pressable) return [];
  const accessory: types.StaticSelect = {
    type: 'static_select',
    action_id: `${LINE_ACTION}menu`,
    placeholder: plainText('Choose'),
    options: options.map((option) => ({
      text: shortText(option.label, MAX_LABEL),
      value: stripInvisible(option.line),
    })),
  };
  return [{ type: 'section', text: shortText(label, MAX_SECTION), accessory }];
}

/** What can be asked next, each with a button beside it that asks it. */
export function suggestionsToBlocks(
  { label, suggestions }: SuggestionsBlock,
  look: Look,
): readonly types.KnownBlock[] {
  const head = richText(section(run(label, { bold: true })));
  return [...head, ...suggestions.flatMap((one, index) => suggestion(one, index, look))];
}

function suggestion({ label, line }: Suggestion, index: number, look: Look): readonly types.KnownBlock[] {
  const value = encodeButton({ line: stripInvisible(line), question: null, input: null });
  const text = stripInvisible(label);
  if (!look.pressable || value === null || text === '' || text.length > MAX_SECTION)
    return richText(section(run(`› ${label}`)));
  const text_ = line.startsWith('/') ? 'Show' : 'Ask';
  const accessory: types.Button = {
    type: 'button',
    action_id: `${LINE_ACTION}next${index}`,
    text: plainText(text_),
    value,
    accessibility_label: shorten75(`${text_}: ${text}`),
  };
  return [{ type: 'section', text: plainText(label), accessory }];
}

function shorten75(text: string): string {
  return shortText(text, MAX_LABEL).text;
}

function toButton({ label, line, tone, input }: Action, index: number, look: Look): readonly types.Button[] {
  const needed = look.needsQuestion(line);
  if (needed && look.question === null) return [];
  const value = encodeButton({
    line: stripInvisible(line),
    question: needed ? look.question : null,
    input:
      input === null
        ? null
        : { ...input, label: stripInvisible(input.label), value: stripInvisible(input.value) },
  });
  if (value === null) return [];
  return [
    {
      type: 'button',
      action_id: `${LINE_ACTION}${index}`,
      text: shortText(label, MAX_LABEL),
      value,
      ...(tone === 'plain' ? {} : { style: tone }),
    },
  ];
}

function rows<Item>(items: readonly Item[]): readonly (readonly Item[])[] {
  const count = Math.ceil(items.length / MAX_ACTIONS);
  return Array.from({ length: count }, (_, row) => items.slice(row * MAX_ACTIONS, (row + 1) * MAX_ACTIONS));
}
