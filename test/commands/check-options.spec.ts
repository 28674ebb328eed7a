import fc from 'fast-check';
import { checkOptions } from '../../src/commands/check-options.ts';
import type { OptionValue } from '../../src/commands/options.ts';
import { command, commands } from './sample-commands.ts';

function problems(name: string, options: Readonly<Record<string, OptionValue>>): readonly string[] {
  const checked = checkOptions(command(name), options);
  return checked.ok ? [] : checked.problems;
}

describe('checkOptions', () => {
  test('gives the values that a command can run with', () => {
    expect(checkOptions(command('quotes'), { speaker: 'Quill', limit: 3, whole: true })).toEqual({
      ok: true,
      values: { speaker: 'Quill', limit: 3, whole: true },
    });
  });

  test('reads numbers, yes and no, and choices from the text of a line', () => {
    expect(checkOptions(command('quotes'), { limit: ' 3 ', whole: 'No' })).toEqual({
      ok: true,
      values: { limit: 3, whole: false },
    });
    expect(checkOptions(command('ask'), { question: 'why', side: 'PRO' })).toEqual({
      ok: true,
      values: { question: 'why', side: 'pro' },
    });
  });

  test('takes an empty text for a value, so that an empty question can be answered', () => {
    expect(checkOptions(command('ask'), { question: '' })).toEqual({ ok: true, values: { question: '' } });
  });

  test('says what is missing, with an example', () => {
    expect(problems('ask', {})).toEqual(['/ask needs "question": give one, e.g. /ask why']);
  });

  test('names an unknown option and the nearest one', () => {
    expect(problems('compare', { topic: 'locks', sied: 'pro' })).toEqual([
      '/compare has no option "sied": did you mean "side"?',
    ]);
    expect(problems('help', { topic: 'locks' })).toEqual(['/help has no option "topic": it takes none.']);
    expect(problems('ask', { question: 'why', zzz: 'x' })).toEqual([
      '/ask has no option "zzz": it takes question, side.',
    ]);
  });

  test.each([
    ['ask', { question: 7 }, '"question" must be text, got "7".'],
    ['ask', { question: 'x'.repeat(61) }, '"question" must have at most 60 characters, got 61: shorten it.'],
    ['ask', { question: 'why', side: 'up' }, '"side" must be one of both, pro, con, got "up".'],
    ['quotes', { limit: 10 }, '"limit" must be a whole number from 1 to 9, got "10".'],
    ['quotes', { limit: '0' }, '"limit" must be a whole number from 1 to 9, got "0".'],
    ['quotes', { limit: 2.5 }, '"limit" must be a whole number from 1 to 9, got "2.5".'],
    ['quotes', { limit: 'many' }, '"limit" must be a whole number from 1 to 9, got "many".'],
    ['quotes', { limit: true }, '"limit" must be a whole number from 1 to 9, got "true".'],
    ['quotes', { whole: 'maybe' }, '"whole" must be yes or no, got "maybe".'],
  ] as const)('refuses to run %s with %j', (name, options, problem) => {
    expect(problems(name, options)).toEqual([problem]);
  });

  test('tells every problem at once', () => {
    expect(problems('quotes', { limit: 'many', whole: 'maybe', who: 'Quill' })).toHaveLength(3);
  });

  test('shows a long or strange value short and harmless', () => {
    expect(problems('ask', { question: 'why', side: `\u001b[2J${'x'.repeat(99)}` })).toEqual([
      `"side" must be one of both, pro, con, got "[2J${'x'.repeat(36)}…".`,
    ]);
  });

  test('takes names of Object.prototype for unknown options and nothing else', () => {
    const options = JSON.parse('{"__proto__": "x", "constructor": "y", "question": "why"}');
    expect(problems('ask', options)).toEqual([
      '/ask has no option "__proto__": it takes question, side.',
      '/ask has no option "constructor": it takes question, side.',
    ]);
  });

  test('checks anything without throwing', () => {
    const value = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean());
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('question', 'side', 'limit', 'whole', '__proto__', 'toString'),
    );
    fc.assert(
      fc.property(fc.constantFrom(...commands), fc.dictionary(name, value), (one, options) => {
        expect(typeof checkOptions(one, options).ok).toBe('boolean');
      }),
    );
  });
});
