import { createCiting, describeSpeaker } from '../../src/answer/cite.ts';
import type { Speaker } from '../../src/corpus/model.ts';
import { claimOf, laterLiterary, literary } from '../literary-corpus.ts';

function cited(...ids: readonly string[]) {
  const citer = createCiting(literary)();
  const points = ids.map((id) => citer.cite(claimOf(id)));
  return { points, citations: citer.citations() };
}

function speakerOf(id: string): Speaker {
  const found = literary.speakers.get(id);
  if (found === undefined) throw new RangeError(`no speaker "${id}"`);
  return found;
}

describe('createCiting', () => {
  test('numbers citations in the order in which points come', () => {
    const { points, citations } = cited('mina-diaries', 'leaflet-wax', 'prefect-second-seal');
    expect(points.map(({ citation }) => citation)).toEqual([1, 2, 3]);
    expect(citations.map(({ number, source, paragraph }) => [number, source, paragraph])).toEqual([
      [1, 'harbour-gazette', 5],
      [2, 'parish-leaflet', 2],
      [3, 'harbour-gazette', 1],
    ]);
  });

  test('gives a point its quote byte for byte, its speaker and its kind', () => {
    expect(cited('dupin-any-thief').points).toEqual([
      {
        claim: 'dupin-any-thief',
        kind: 'argument',
        text: 'Dupin says that a second seal opens letters to any thief.',
        quote: 'What one hand can open, every hand can open – it’s a matter of patience.',
        speaker: 'Auguste Dupin, detective',
        date: '1845-03-04',
        confidence: 'high',
        direction: null,
        citation: 1,
      },
    ]);
  });

  test('cites the same place once, however often it is cited', () => {
    const { points, citations } = cited('mina-diaries', 'seal-meaning', 'mina-diaries');
    expect(points.map(({ citation }) => citation)).toEqual([1, 2, 1]);
    expect(citations).toHaveLength(2);
  });

  test('opens the source at the quote, or where there is none at its start', () => {
    const [quoted, plain] = cited('mina-diaries', 'seal-meaning').citations;
    expect(quoted?.link).toBe(
      'https://gazette.example/seals#:~:text=I%20seal%20my%20diary%2C%20and%20I%20sleep.',
    );
    expect(plain?.link).toBe('https://gazette.example/seals');
  });

  test('leaves null what is not known of a source', () => {
    expect(cited('leaflet-children').citations).toEqual([
      {
        number: 1,
        source: 'parish-leaflet',
        title: null,
        publisher: 'Parish Leaflet',
        published: '1844~',
        url: null,
        link: null,
        speaker: null,
        paragraph: 1,
      },
    ]);
  });

  test('gives what happened a direction in the words of a side, on the motion at issue where it bears on that', () => {
    const { cite } = createCiting(laterLiterary)();
    const [sealed, rosings] = laterLiterary.motions;
    expect(cite(claimOf('rosings-stops'), rosings).direction).toBe('toward “A halt to the plan”');
    expect(cite(claimOf('rosings-stops'), sealed).direction).toBe(
      'toward “A second seal for the magistrate”',
    );
    expect(cite(claimOf('second-seal-act'), rosings).direction).toBe(
      'toward “A second seal for the magistrate”',
    );
    expect(cite(claimOf('dupin-still'), sealed).direction).toBeNull();
  });

  test('gives a point its own date, and none where neither it nor its source has one', () => {
    const { cite } = createCiting(laterLiterary)();
    const dates = ['second-seal-act', 'dupin-still', 'leaflet-wax'].map((id) => cite(claimOf(id)).date);
    expect(dates).toEqual(['1847', null, '1844~']);
    expect(cite(claimOf('almanack-fifty-thefts')).confidence).toBe('medium');
  });

  test('cites no claim whose source is unknown', () => {
    const stray = { ...claimOf('mina-diaries'), source: 'nowhere' };
    expect(() => createCiting(literary)().cite(stray)).toThrow('claim mina-diaries has no source nowhere');
  });
});

describe('describeSpeaker', () => {
  test.each([
    ['a person with a role', 'auguste-dupin', 'Auguste Dupin, detective'],
    [
      'a person with a role and an organisation',
      'prefect',
      'Prefect of Paris, head of the police, Prefecture of Paris',
    ],
    ['an organisation', 'prefecture', 'Prefecture of Paris'],
    ['a person whose name says the organisation', 'rosings-steward', 'Rosings steward'],
  ])('describes %s', (_, id, description) => {
    expect(describeSpeaker(speakerOf(id), literary)).toBe(description);
  });
});
