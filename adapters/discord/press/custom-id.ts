import type { Action } from '../../../src/reply/document.ts';
import { stripInvisible } from '../../../src/text/normalise.ts';
import { COMPONENT } from '../limits.ts';

/**
 * What a press means, written on the component itself, so that it works after a restart and on any replica:
 *
 *     /compare backdoors           the line
 *     =Who holds the keys?         the question
 *     >2 /compare backdoors        page 2 of the reply to the line, or, with nothing after it, to the question that the message echoes
 *     ?text,500,Your note|/draft … the line, once a text has been asked for
 *     #                            a menu, whose values are lines
 *     3|…                          any of them, where one message has the same twice
 */
export type Press =
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'page'; readonly page: number; readonly line: string }
  | { readonly kind: 'input'; readonly line: string; readonly field: Field }
  | { readonly kind: 'menu' };

/** The one field of a modal. */
export interface Field {
  readonly option: string;
  readonly maxLength: number;
  readonly label: string;
}

/** The id of a menu. */
export const MENU_ID = '#';

/** The id of a button that does a line or asks a question; null where it does not fit. */
export function lineToId(line: string): string | null {
  const clean = stripInvisible(line).trim();
  return fitting(clean.startsWith('/') ? clean : `=${clean}`);
}

/** The id of an action's button; null where it does not fit. A field's label is cut where it has to be. */
export function actionToId({ line, input }: Pick<Action, 'line' | 'input'>): string | null {
  if (input === null) return lineToId(line);
  const [start, end] = [`?${input.option},${input.maxLength},`, `|${stripInvisible(line).trim()}`];
  const room = COMPONENT.customId - start.length - end.length;
  return room < 1
    ? null
    : `${start}${stripInvisible(input.label).replaceAll('|', ' ').trim().slice(0, room)}${end}`;
}

/** The id of a button that turns to a page; null where it does not fit. */
export function pageToId(page: number, line: string): string | null {
  return fitting(line === '' ? `>${page}` : `>${page} ${line}`);
}

function fitting(id: string): string | null {
  return id.length <= COMPONENT.customId ? id : null;
}

/** What an id means; null where it is none of ours. */
export function readCustomId(id: string): Press | null {
  const text = id.replace(/^\d+\|/u, '');
  const line = text.slice(1);
  switch (text[0]) {
    case '/':
      return { kind: 'line', line: text };
    case '=':
      return { kind: 'line', line };
    case '>':
      return readPage(line);
    case '?':
      return readInput(line);
    case MENU_ID:
      return { kind: 'menu' };
    default:
      return null;
  }
}

function readPage(text: string): Press | null {
  const [, page, line = ''] = /^(\d{1,3})(?: (.+))?$/u.exec(text) ?? [];
  return page === undefined ? null : { kind: 'page', page: Number(page), line };
}

function readInput(text: string): Press | null {
  const found = /^(?<option>[a-z-]+),(?<most>\d{1,4}),(?<label>[^|]*)\|(?<line>\/.+)$/u.exec(text)?.groups;
  const { option, most, label, line } = found ?? {};
  if (option === undefined || line === undefined) return null;
  return { kind: 'input', line, field: { option, maxLength: Number(most), label: label ?? '' } };
}
