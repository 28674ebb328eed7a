import { randomInt } from 'node:crypto';

// Nothing that is read for something else, and no vowels, so that no id is a word.
const LETTERS = '23456789bcdfghjkmnpqrstvwxz';
const LENGTH = 12;
const TIME_DIGITS = 9;

/** A fresh id of 12 letters and digits, 57 bits of chance: safe in links, buttons and on command lines. */
export function createId(): string {
  return Array.from({ length: LENGTH }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

let count = 0;

/** A fresh id that sorts by time, and within a process by order: 9 digits of milliseconds, 6 of a counter, 4 of chance. */
export function createTimedId(milliseconds: number): string {
  count = (count + 1) % 36 ** 6;
  const digits = (value: number, length: number) => value.toString(36).padStart(length, '0');
  return digits(milliseconds, TIME_DIGITS) + digits(count, 6) + digits(randomInt(36 ** 4), 4);
}
