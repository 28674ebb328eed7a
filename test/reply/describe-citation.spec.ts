import type { Citation } from '../../src/answer/answer.ts';
import { describeCitation, showPublished } from '../../src/reply/describe-citation.ts';

const citation: Citation = {
  number: 1,
  source: 'gazette-1845',
  title: 'A key under every doormat',
  publisher: 'Harbour Gazette',
  published: '1845-03',
  url: null,
  link: null,
  speaker: null,
  paragraph: 3,
};

describe('describeCitation', () => {
  test('names what is needed to find the place', () => {
    expect(describeCitation(citation, 'en-GB')).toBe(
      'Harbour Gazette, “A key under every doormat”, March 1845, paragraph 3',
    );
  });

  test('leaves out what is not known of the place, and says so of the date', () => {
    const bare = { ...citation, title: null, published: null, paragraph: null };
    expect(describeCitation(bare, 'en-GB')).toBe('Harbour Gazette, undated');
  });
});

describe('showPublished', () => {
  test('gives the date in the reader’s way, and says where there is none', () => {
    expect(showPublished('1845-03-04', 'en-US')).toBe('March 4, 1845');
    expect(showPublished(null, 'en-GB')).toBe('undated');
  });
});
