import fc from 'fast-check';
import type { Choice } from '../../src/commands/complete-line.ts';
import { completeLine } from '../../src/commands/complete-line.ts';
import { commands } from './sample-commands.ts';

const VALUES = {
  question: ['Should locks have two keys?'],
  topic: ['locks', 'child safety'],
  speaker: ['Ada Quill'],
  subject: [],
  source: [],
  command: [],
} as const;

function choices(completion: keyof typeof VALUES, typed: string): readonly Choice[] {
  return VALUES[completion]
    .filter((value) => value.toLowerCase().startsWith(typed.toLowerCase()))
    .map((value) => ({ label: value, value }));
}

function completed(line: string): readonly string[] {
  const { typed, completions } = completeLine(line, commands, choices);
  return completions.map((completion) => line.slice(0, line.length - typed.length) + completion);
}

describe('completeLine', () => {
  test.each([
    ['/', ['/ask ', '/compare ', '/quotes ', '/find ', '/help ']],
    ['', ['/ask ', '/compare ', '/quotes ', '/find ', '/help ']],
    ['/com', ['/compare ']],
    ['/nothing', []],
    ['/nothing x', []],
    ['hel', ['help']],
    ['should', ['Should locks have two keys?']],
    ['/compare ', ['/compare side:', '/compare topic:']],
    ['/compare t', ['/compare topic:']],
    ['/compare side:p', ['/compare side:pro']],
    ['/compare side:pro ', ['/compare side:pro topic:']],
    ['/compare side:pro topic:', ['/compare side:pro topic:locks', '/compare side:pro topic:"child safety"']],
    ['/compare topic:"child s', ['/compare topic:"child safety"']],
    ['/compare p', ['/compare pro']],
    ['/quotes ada q', ['/quotes Ada Quill']],
    ['/find ada', ['/find "Ada Quill"']],
    ['/find "ada', ['/find "Ada Quill"']],
    ['/quotes whole:', ['/quotes whole:yes', '/quotes whole:no']],
    ['/quotes limit:', []],
    ['/quotes constructor:', []],
    ['/ask should l', ['/ask Should locks have two keys?']],
  ])('completes %j', (line, lines) => {
    expect(completed(line)).toEqual(lines);
  });

  test('replaces nothing but the end of the line', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('/', 'ask', 'compare', ' ', 'side:', '"', 'x') }),
        (line) => {
          expect(line.endsWith(completeLine(line, commands, choices).typed)).toBe(true);
        },
      ),
    );
  });
});
