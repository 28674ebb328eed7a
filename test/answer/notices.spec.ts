import {
  datedNotice,
  indirectNotice,
  lacksNotice,
  missingNotice,
  safeguardingNotices,
  unmatchedNotice,
} from '../../src/answer/notices.ts';
import { literary } from '../literary-corpus.ts';

function published(...dates: readonly (string | null)[]) {
  return datedNotice(dates.map((date) => ({ date })))?.text ?? null;
}

describe('unmatchedNotice', () => {
  test('names everything that the corpus knows nothing about', () => {
    expect(unmatchedNotice(['dracula', 'whitby', '1897'])).toMatchObject({ kind: 'unmatched', links: [] });
    expect(unmatchedNotice(['dracula', 'whitby', '1897']).text).toContain('“dracula”, “whitby” or “1897”');
  });
});

describe('lacksNotice', () => {
  test('says that there is no figure, or no date', () => {
    expect(lacksNotice({ kind: 'figure', of: null })).toMatchObject({
      kind: 'missing',
      text: expect.stringMatching(/no figure/u),
    });
    expect(lacksNotice({ kind: 'date', of: null })).toMatchObject({
      kind: 'missing',
      text: expect.stringMatching(/no date/u),
    });
  });
});

describe('missingNotice', () => {
  test('says which side has nothing', () => {
    expect(missingNotice('con').text).toBe('The corpus holds nothing against this.');
    expect(missingNotice('pro').text).toBe('The corpus holds nothing in favour of this.');
  });
});

describe('indirectNotice', () => {
  test('says which side has nothing on the question itself', () => {
    expect(indirectNotice('con').text).toMatch(/\bagainst\b.*\bdirectly\b/u);
    expect(indirectNotice('pro').text).toMatch(/\bin favour of\b.*\bdirectly\b/u);
  });
});

describe('datedNotice', () => {
  test('says from when the evidence is', () => {
    expect(published('2020-02~')).toBe(
      'The evidence shown is from about February 2020; what happened later is not in it.',
    );
  });

  test('says from when to when, where it is of several dates', () => {
    expect(published('2021-03-04', '1999', '2020-02')).toContain('from 1999 to 4 March 2021');
  });

  test('says what is undated', () => {
    expect(published(null, '2020', '2021')).toBe(
      'The evidence shown is from 2020 to 2021, some of it undated; what happened later is not in it.',
    );
    expect(published(null)).toBe('The evidence shown is undated.');
  });

  test('says nothing where nothing is shown', () => {
    expect(published()).toBeNull();
  });
});

describe('safeguardingNotices', () => {
  test('gives a word, what to do in danger, and every help line by region', () => {
    const notices = safeguardingNotices(literary.safeguarding);
    expect(notices.map(({ kind, text }) => [kind, text])).toEqual([
      ['safeguarding', 'This is a fixture.'],
      ['safeguarding', 'Call the fixture.'],
      ['safeguarding', 'Elsewhere'],
    ]);
    expect(notices[2]?.links).toEqual([
      { label: 'Fixture Line: Invented help for fixtures', url: 'https://help.example/' },
    ]);
  });
});
