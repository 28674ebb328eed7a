import type { Action, ActionsBlock } from './document.ts';

/** A button that does its line at once. */
export function button(label: string, line: string, tone: Action['tone'] = 'plain'): Action {
  return { label, line, tone, input: null };
}

/** Buttons that a reply is there for. */
export function decide(...actions: readonly Action[]): ActionsBlock {
  return { kind: 'actions', purpose: 'deciding', actions };
}

/** Buttons that are shortcuts to what can be typed as well. */
export function offer(...actions: readonly Action[]): ActionsBlock {
  return { kind: 'actions', purpose: 'reading', actions };
}
