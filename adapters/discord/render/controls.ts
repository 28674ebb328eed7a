import {
  type APIActionRowComponent,
  type APIButtonComponent,
  type APIComponentInMessageActionRow,
  type APIStringSelectComponent,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import type {
  Action,
  ActionsBlock,
  MenuBlock,
  Suggestion,
  SuggestionsBlock,
} from '../../../src/reply/document.ts';
import { stripInvisible } from '../../../src/text/normalise.ts';
import { COMPONENT, MESSAGE } from '../limits.ts';
import { escapeMarkdown } from '../markdown/escape.ts';
import { actionToId, lineToId, MENU_ID } from '../press/custom-id.ts';

/** A row of buttons, or one menu. */
export type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const STYLES = {
  plain: ButtonStyle.Secondary,
  primary: ButtonStyle.Primary,
  danger: ButtonStyle.Danger,
} as const;

/** Buttons, five in a row; those whose line fits no button are left out. */
export function actionsToRows({ actions }: ActionsBlock): readonly Row[] {
  return toRows(actions.flatMap((action) => actionToButton(action) ?? []));
}

function actionToButton(action: Action): APIButtonComponent | null {
  const { label, line, tone, input } = action;
  const id = actionToId({ line, input });
  return id === null ? null : button(label, id, STYLES[tone]);
}

/** A button with a custom id. */
export function button(
  label: string,
  customId: string,
  style: ButtonStyle.Secondary | ButtonStyle.Primary | ButtonStyle.Danger = ButtonStyle.Secondary,
): APIButtonComponent {
  return { type: ComponentType.Button, style, label: cut(label, COMPONENT.buttonLabel), custom_id: customId };
}

function toRows(buttons: readonly APIButtonComponent[]): readonly Row[] {
  const count = Math.ceil(buttons.length / MESSAGE.buttonsInRow);
  return Array.from({ length: count }, (_, row) =>
    toRow(...buttons.slice(row * MESSAGE.buttonsInRow, (row + 1) * MESSAGE.buttonsInRow)),
  );
}

/** Components side by side. */
export function toRow(...components: readonly APIComponentInMessageActionRow[]): Row {
  return { type: ComponentType.ActionRow, components: [...components] };
}

/** A menu in its row. */
export function menuToRow({ label, options }: MenuBlock): Row {
  return toRow(select(label, options));
}

function select(label: string, options: MenuBlock['options']): APIStringSelectComponent {
  return {
    type: ComponentType.StringSelect,
    custom_id: MENU_ID,
    placeholder: cut(label, COMPONENT.placeholder),
    options: options.map((option) => ({
      label: cut(option.label, COMPONENT.optionLabel),
      value: stripInvisible(option.line).trim().slice(0, COMPONENT.customId),
    })),
  };
}

/** Suggestions: their label and those that fit no button as text, the others as buttons. */
export function splitSuggestions({ label, suggestions }: SuggestionsBlock) {
  const shown = suggestions.map((one) => ({ one, id: suggestionToId(one) }));
  const lines = shown.filter(({ id }) => id === null).map(({ one }) => `› ${describe(one)}`);
  const buttons = shown.flatMap(({ one, id }) => (id === null ? [] : [button(one.label, id)]));
  return { text: [`**${escapeMarkdown(label)}**`, ...lines].join('\n'), rows: toRows(buttons) };
}

function suggestionToId({ label, line }: Suggestion): string | null {
  const fits =
    stripInvisible(label).trim().length <= COMPONENT.buttonLabel && stripInvisible(label).trim() !== '';
  return fits ? lineToId(line) : null;
}

// A command must be typed as it is; a question says itself.
function describe({ label, line }: Suggestion): string {
  return line.startsWith('/') ? `${escapeMarkdown(label)}: ${escapeMarkdown(line)}` : escapeMarkdown(label);
}

// Labels are no Markdown: nothing is escaped in them.
function cut(text: string, most: number): string {
  const clean = stripInvisible(text).trim();
  const whole = clean === '' ? '…' : clean;
  return whole.length <= most ? whole : `${whole.slice(0, most - 1).toWellFormed()}…`;
}
