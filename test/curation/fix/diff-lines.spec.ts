import fc from 'fast-check';
import { diffLines, renderDiff } from '../../../src/curation/fix/diff-lines.ts';

function show(before: string, after: string): readonly string[] {
  return renderDiff(diffLines(before, after));
}

const linesOf = (text: string) => text.replace(/\n$/u, '').split('\n');

describe('diffLines', () => {
  test('finds nothing where nothing differs', () => {
    expect(show('a\nb', 'a\nb')).toEqual([]);
  });

  test('shows what goes and what comes, with two lines around it', () => {
    expect(show('1\n2\n3\n4\n5\n6\n7', '1\n2\n3\nx\n5\n6\n7')).toEqual([
      '@@ line 2 @@',
      ' 2',
      ' 3',
      '-4',
      '+x',
      ' 5',
      ' 6',
    ]);
  });

  test('parts changes that stand far from each other', () => {
    const lines = Array.from({ length: 20 }, (_, index) => String(index));
    const heads = show(lines.join('\n'), lines.with(0, 'x').with(19, 'y').join('\n')).filter((line) =>
      line.startsWith('@@'),
    );
    expect(heads).toEqual(['@@ line 1 @@', '@@ line 18 @@']);
  });

  test('leads from one text to the other, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 })
      .map((lines) => lines.join('\n'));
    fc.assert(
      fc.property(text, text, (before, after) => {
        const gone = diffLines(before, after).filter(({ kind }) => kind === 'gone');
        const come = diffLines(before, after).filter(({ kind }) => kind === 'new');
        const left = linesOf(before).filter((_, index) => !gone.some((line) => line.before === index + 1));
        const kept = linesOf(after).filter((_, index) => !come.some((line) => line.after === index + 1));
        expect(left).toEqual(kept);
      }),
    );
  });
});
