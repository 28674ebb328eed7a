import type { CommandCall } from '../../src/commands/command.ts';
import type { OptionValue } from '../../src/commands/options.ts';
import { MAX_VALUE } from './limits.ts';

/** A page of the reply to a call; the first is 0. */
export interface PageValue {
  readonly call: CommandCall;
  readonly page: number;
}

/** The value of a page's button; null where the call does not fit. */
export function encodePage({ call, page }: PageValue): string | null {
  const value = JSON.stringify([page, call.command, call.options]);
  return value.length > MAX_VALUE ? null : value;
}

/** The page that a button stands for; null where its value is none of ours. */
export function decodePage(text: string): PageValue | null {
  const [page, command, options]: readonly unknown[] = parse(text);
  if (typeof page !== 'number' || !Number.isInteger(page) || page < 0 || typeof command !== 'string')
    return null;
  return isOptions(options) ? { call: { command, options }, page } : null;
}

function parse(text: string): readonly unknown[] {
  try {
    const read: unknown = JSON.parse(text);
    return Array.isArray(read) ? read : [];
  } catch {
    return [];
  }
}

function isOptions(value: unknown): value is Readonly<Record<string, OptionValue>> {
  return (
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((one) => ['string', 'number', 'boolean'].includes(typeof one))
  );
}
