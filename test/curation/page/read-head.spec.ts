import { readHead } from '../../../src/curation/page/read-head.ts';

const found = (...lines: readonly string[]) =>
  readHead(lines)
    .map(({ value }) => value)
    .filter((value) => value !== '');

describe('readHead', () => {
  test.each([
    ['By Wilma Strand', ['Wilma Strand']],
    ['By A. Speaker', ['A. Speaker']],
    ['Written by Wilma Strand and Ola Marchetti', ['Wilma Strand and Ola Marchetti']],
    ['by Wilma Strand | 4 March 2021', ['Wilma Strand', '2021-03-04']],
    ['By Wilma Strand 4 March 2021', ['Wilma Strand', '2021-03-04']],
    ['By Wilma Strand · Mar. 4, 2021 · 5 min read', ['Wilma Strand', '2021-03-04']],
    ['Published on 4th Mar 2021', ['2021-03-04']],
    ['Posted 2021-03-04', ['2021-03-04']],
  ])('reads %j', (line, values) => {
    expect(found(line)).toEqual(values);
  });

  test.each(['By the harbour they wait.', 'By 2021 nothing was left', 'Byron went home', 'May 2021'])(
    'finds nothing in %j',
    (line) => {
      expect(found(line)).toEqual([]);
    },
  );

  test('looks at the head alone, and at no long line', () => {
    const text = 'Text.';
    expect(found(text, text, text, text, text, text, 'By Wilma Strand')).toEqual([]);
    expect(found(`On 4 March 2021 ${'they went on and on '.repeat(4)}`)).toEqual([]);
  });
});
