import { formatOf } from '../../../src/curation/page/read-page.ts';

describe('formatOf', () => {
  test.each([
    ['anything', 'page.html', 'html'],
    ['anything', 'page.HTM', 'html'],
    ['anything', 'text/html', 'html'],
    ['anything', 'application/xhtml+xml', 'html'],
    ['anything', 'notes.md', 'markdown'],
    ['anything', 'text/markdown', 'markdown'],
    ['\n<!DOCTYPE html><html>', 'standard input', 'html'],
    ['# A heading', 'standard input', 'markdown'],
    ['---\ntitle: x\n---\n', 'standard input', 'markdown'],
    ['# not a heading here', 'notes.txt', 'text'],
    ['Plain words.', 'standard input', 'text'],
  ])('takes %j of %s for %s', (text, name, format) => {
    expect(formatOf(text, name)).toBe(format);
  });
});
