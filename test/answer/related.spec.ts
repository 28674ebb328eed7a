import { createCiting } from '../../src/answer/cite.ts';
import { relatedNotice, relateShown } from '../../src/answer/related.ts';
import { createBearings } from '../../src/corpus/bearings.ts';
import { claimOf, laterLiterary } from '../literary-corpus.ts';

const bearingsOf = createBearings(laterLiterary);

/** The notices of an answer that shows some claims. */
function noticesOf(...ids: readonly string[]) {
  const { cite, citations } = createCiting(laterLiterary)();
  const shown = ids.map(claimOf);
  for (const claim of shown) cite(claim);
  const related = relateShown(shown, bearingsOf, cite);
  return related.map((each) => relatedNotice(each, citations(), 'en-GB'));
}

const textsOf = (...ids: readonly string[]) => noticesOf(...ids).map(({ text }) => text);

describe('a claim that was overtaken', () => {
  test('is followed by how things stand now, cited, with a link', () => {
    expect(noticesOf('rosings-plans')).toEqual([
      {
        kind: 'updated',
        text: 'What happened since [1]: Rosings stops sealing letters within the parish. — 2 January 1848, reported by Post Almanack; toward “A second seal for the magistrate” [2]',
        links: [{ label: '[2] Post Almanack', url: 'https://almanack.example/post' }],
        about: ['rosings-plans'],
        point: expect.objectContaining({ claim: 'rosings-stops', citation: 2, date: '1848-01-02' }),
      },
    ]);
  });

  test('is told of once with others that the same overtook', () => {
    const [notice, ...others] = noticesOf('rosings-plans', 'rosings-seals');
    expect(others).toEqual([]);
    expect(notice?.text).toMatch(/^What happened since \[1\] and \[2\]: /u);
    expect(notice?.about).toEqual(['rosings-plans', 'rosings-seals']);
  });

  test('is put beside what overtook it where that is shown, too, without saying it twice', () => {
    expect(textsOf('rosings-plans', 'rosings-stops')).toEqual([
      'What [2] says came after [1] and overtakes it.',
    ]);
  });
});

describe('two claims of one source and one number', () => {
  test('are put beside each other without naming the number twice', () => {
    expect(textsOf('rosings-seals', 'rosings-stops')).toEqual(['A later point from [1] overtakes this.']);
  });
});

describe('a figure that is disputed', () => {
  test.each([
    [
      'prefect-forty-thefts',
      'Another source puts [1] differently: The almanack puts the thefts that seals would hide at 50 a year. — 1846, as reported by Post Almanack [2]',
    ],
    [
      'almanack-fifty-thefts',
      'Another source puts [1] differently: The Prefect counts 40 thefts a year that seals would hide. — Prefect of Paris, head of the police, Prefecture of Paris [2]',
    ],
  ])('(%s) is followed by how another source puts it', (id, text) => {
    expect(noticesOf(id)).toMatchObject([{ kind: 'disputed', text, about: [id] }]);
  });

  test('opens both sources where both are shown', () => {
    const [notice] = noticesOf('prefect-forty-thefts', 'almanack-fifty-thefts');
    expect(notice?.links.map(({ label }) => label)).toEqual(['[1] Harbour Gazette', '[2] Post Almanack']);
  });

  test('is told of once where both are shown', () => {
    expect(textsOf('prefect-forty-thefts', 'almanack-fifty-thefts')).toEqual([
      '[1] and [2] put the same thing differently.',
    ]);
  });
});

describe('what nothing bears on', () => {
  test('is followed by nothing', () => {
    expect(noticesOf('mina-diaries', 'dupin-any-thief', 'rosings-stops')).toEqual([]);
  });
});
