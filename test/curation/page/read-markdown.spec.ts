import { readMarkdown } from '../../../src/curation/page/read-markdown.ts';

describe('readMarkdown', () => {
  test('reads the front matter as stated and the heading as likely', () => {
    const { bibliography } = readMarkdown(
      '---\ntitle: Locks\nauthor: O. Marchetti\ndate: 2021-11-03\nweather: fine\n---\n# Locks and keys\n\nText.\n',
    );
    expect(bibliography.title).toEqual([
      { value: 'Locks', from: 'front matter title', declared: true },
      { value: 'Locks and keys', from: 'the first heading', declared: false },
    ]);
    expect(bibliography.published).toEqual([
      { value: '2021-11-03', from: 'front matter date', declared: true },
    ]);
  });

  test('takes a byline and a date at its head for likely, as in a plain text', () => {
    const { bibliography } = readMarkdown(
      '# Sealed\n\n*By Wilma Strand, 4 March 2021*\n\nThe harbour has put it off.\n',
    );
    expect([bibliography.author, bibliography.published]).toEqual([
      [{ value: 'Wilma Strand', from: 'the byline', declared: false }],
      [{ value: '2021-03-04', from: 'the head of the text', declared: false }],
    ]);
  });

  test('leaves off the marks and keeps the words', () => {
    const { blocks } = readMarkdown(
      '# A *new* lock\nIt has **two** [keys](https://a.example/b_c), not_one_word.\n\n> Nobody reads along.\n\n---\n\n- first `code`\n- second\n\n![a picture](x.png)\n',
    );
    expect(blocks).toEqual([
      { kind: 'heading', text: 'A new lock' },
      { kind: 'paragraph', text: 'It has two keys, not_one_word.' },
      { kind: 'quotation', text: 'Nobody reads along.' },
      { kind: 'paragraph', text: 'first code' },
      { kind: 'paragraph', text: 'second' },
    ]);
  });
});
