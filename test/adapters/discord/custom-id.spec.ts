import fc from 'fast-check';
import { actionToId, lineToId, pageToId, readCustomId } from '../../../adapters/discord/press/custom-id.ts';
import { callToLine } from '../../../adapters/discord/press/echoes.ts';
import { parseLine } from '../../../src/commands/parse-line.ts';
import { COMMANDS } from '../../../src/commands/registry.ts';

describe('a custom id', () => {
  test.each([
    ['/compare backdoors', { kind: 'line', line: '/compare backdoors' }],
    ['=Who holds the keys?', { kind: 'line', line: 'Who holds the keys?' }],
    ['3|=Who holds the keys?', { kind: 'line', line: 'Who holds the keys?' }],
    ['>2', { kind: 'page', page: 2, line: '' }],
    ['>12 /compare x', { kind: 'page', page: 12, line: '/compare x' }],
    [
      '?text,500,Your note|/draft k3 2 note',
      {
        kind: 'input',
        line: '/draft k3 2 note',
        field: { option: 'text', maxLength: 500, label: 'Your note' },
      },
    ],
    ['#', { kind: 'menu' }],
    ['2|#', { kind: 'menu' }],
  ])('%j says what a press means', (id, press) => {
    expect(readCustomId(id)).toEqual(press);
  });

  test.each(['', 'nonsense', '>', '>x', '?', '?text', '?text,1', '?text,1,x|no line', '|', '9|'])(
    '%j is none of ours',
    (id) => {
      expect(readCustomId(id)).toBeNull();
    },
  );

  test('is read whatever it holds, without a fault', () => {
    fc.assert(fc.property(fc.string(), (id) => void readCustomId(id)));
  });

  test('never has more than 100 characters', () => {
    const input = { option: 'text', label: 'A label of many words '.repeat(3), maxLength: 500, value: '' };
    expect(actionToId({ line: '/draft abcdefghijkl 12 note', input })).toHaveLength(100);
    expect(actionToId({ line: `/${'x'.repeat(99)}`, input })).toBeNull();
    expect(lineToId('x'.repeat(100))).toBeNull();
    expect(pageToId(2, 'x'.repeat(98))).toBeNull();
  });
});

describe('the line that makes a call again', () => {
  test.each([
    { command: 'ask', options: { question: 'Why?' } },
    { command: 'quotes', options: { speaker: 'Jake Moore', stance: 'pro' } },
    { command: 'compare', options: { subject: 'say “this”' } },
    { command: 'topics', options: {} },
  ])('leaves out only the question: %j', ({ command, options }) => {
    const line = callToLine({ command, options });
    const { question, ...others } = options as { readonly question?: string };
    if (line === '') expect(question).toBe('Why?');
    else expect(parseLine(line ?? '', COMMANDS)).toEqual({ ok: true, call: { command, options: others } });
  });

  test('is none where the question is too long to be read again', () => {
    expect(callToLine({ command: 'ask', options: { question: 'x'.repeat(701) } })).toBeNull();
  });
});
