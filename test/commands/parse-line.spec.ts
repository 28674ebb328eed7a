import fc from 'fast-check';
import { parseLine } from '../../src/commands/parse-line.ts';
import { commands } from './sample-commands.ts';

function parsed(line: string): unknown {
  const result = parseLine(line, commands);
  return result.ok ? [result.call.command, result.call.options] : result.problem;
}

describe('parseLine', () => {
  test.each([
    ['should locks have two keys?', { question: 'should locks have two keys?' }],
    ['help me understand backdoors', { question: 'help me understand backdoors' }],
    ['what about side:pro', { question: 'what about side:pro' }],
    ['  spaces   and\ttabs ', { question: 'spaces and tabs' }],
    ['', { question: '' }],
  ])('takes %j for a question', (line, options) => {
    expect(parsed(line)).toEqual(['ask', options]);
  });

  test.each(['help', 'HELP', ' Help ', '/help', '/HELP'])('takes %j for the command help', (line) => {
    expect(parsed(line)).toEqual(['help', {}]);
  });

  test.each([
    ['/compare topic:locks side:pro', { topic: 'locks', side: 'pro' }],
    ['/compare topic:"child safety" side:pro', { topic: 'child safety', side: 'pro' }],
    ['/compare topic:“child safety” side:pro', { topic: 'child safety', side: 'pro' }],
    ['/compare side:pro topic:child safety', { topic: 'child safety', side: 'pro' }],
    ['/compare topic: "child safety"', { topic: 'child safety' }],
    ['/compare topic:"never closed', { topic: 'never closed' }],
    ['/compare topic:""', { topic: '' }],
    ['/compare pro child safety', { side: 'pro', topic: 'child safety' }],
    ['/compare pro "child safety"', { side: 'pro', topic: 'child safety' }],
    ['/compare child safety side:pro', { side: 'pro', topic: 'child safety' }],
  ])('reads the options of %j', (line, options) => {
    expect(parsed(line)).toEqual(['compare', options]);
  });

  test('gives the last string option all words that are left, as they were typed', () => {
    expect(parsed('/ask what does "back door" mean at https://lock.example/a?')).toEqual([
      'ask',
      { question: 'what does "back door" mean at https://lock.example/a?' },
    ]);
  });

  test('gives every string option but the last one word or one quoted text', () => {
    expect(parsed('/find "Ada Quill" child safety')).toEqual([
      'find',
      { speaker: 'Ada Quill', topic: 'child safety' },
    ]);
    expect(parsed('/find Quill child safety')).toEqual(['find', { speaker: 'Quill', topic: 'child safety' }]);
  });

  test('gives a string option of one word no more than that', () => {
    expect(parsed('/vote k1 pro')).toEqual(['vote', { lock: 'k1', side: 'pro' }]);
    expect(parsed('/vote lock:k1 pro')).toEqual(['vote', { lock: 'k1', side: 'pro' }]);
    expect(parsed('/vote k1')).toEqual(['vote', { lock: 'k1' }]);
  });

  test('gives options in the order of the definition their words', () => {
    expect(parsed('/quotes limit:3 whole:yes speaker:Quill')).toEqual([
      'quotes',
      { limit: '3', whole: 'yes', speaker: 'Quill' },
    ]);
  });

  test('reads a misspelt option at the start, so that it can be told', () => {
    expect(parsed('/compare topci:locks')).toEqual(['compare', { topci: 'locks' }]);
  });

  test('names an unknown command, the nearest one and the help', () => {
    expect(parsed('/compre locks')).toBe(
      'There is no command "/compre": did you mean /compare? /help lists the commands.',
    );
  });

  test('names no command that is not near', () => {
    expect(parsed('/xylophone')).toBe('There is no command "/xylophone": /help lists the commands.');
    expect(parsed('/')).toBe('There is no command "/": /help lists the commands.');
  });

  test('says which option is given twice', () => {
    expect(parsed('/compare side:pro side:con')).toBe('"side" is given twice: give it once.');
  });

  test('says what no option is left for', () => {
    expect(parsed('/help me please')).toBe('/help has no option for "me please": leave it out, or see /help');
  });

  test('cuts a line of more than 10,000 characters', () => {
    const result = parseLine('x'.repeat(20_000), commands);
    expect(result.ok && String(result.call.options['question']).length).toBe(10_000);
  });

  test('reads any line without throwing', () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom('/', 'ask', 'compare', ' ', 'side:', ':', '"', '“', '__proto__:', 'x'),
      }),
    );
    fc.assert(fc.property(line, (text) => expect(typeof parseLine(text, commands).ok).toBe('boolean')));
  });

  test('keeps an option named __proto__ to itself', () => {
    const result = parseLine('/compare constructor:x', commands);
    expect(result.ok && Object.hasOwn(result.call.options, 'constructor')).toBe(true);
    expect(parsed('/ask __proto__:x')).toEqual(['ask', { question: '__proto__:x' }]);
  });
});
