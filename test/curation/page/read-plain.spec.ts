import { readPlain } from '../../../src/curation/page/read-plain.ts';

describe('readPlain', () => {
  test('states nothing, and takes a title, a byline and a date at its head for likely', () => {
    const { bibliography } = readPlain(
      'Sealed\n\nBy Wilma Strand\n\n4 March 2021\n\nThe harbour has put it off.\n',
    );
    expect(bibliography.title).toEqual([{ value: 'Sealed', from: 'the first line', declared: false }]);
    expect(bibliography.author).toEqual([{ value: 'Wilma Strand', from: 'the byline', declared: false }]);
    expect(bibliography.published).toEqual([
      { value: '2021-03-04', from: 'the head of the text', declared: false },
    ]);
  });

  test('takes a first sentence for no title', () => {
    expect(readPlain('The harbour has put it off.\n\nMore.').bibliography.title).toEqual([]);
  });

  test('joins the lines of a paragraph, and reads American dates', () => {
    const page = readPlain('March 4, 2021\n\nThe harbour\nhas put\n it off.');
    expect(page.blocks.at(-1)?.text).toBe('The harbour has put it off.');
    expect(page.bibliography.published[0]?.value).toBe('2021-03-04');
  });
});
