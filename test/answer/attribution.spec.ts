import { type Attributed, describeAttribution } from '../../src/answer/attribution.ts';

const source = { publisher: 'Harbour Gazette', published: '1845-03-04' };
const point: Attributed = {
  speaker: 'Auguste Dupin, detective',
  date: '1845-03-04',
  confidence: 'high',
  direction: null,
};

const describePoint = (
  fields: Partial<Attributed>,
  from: Partial<typeof source> | { published: null } = {},
) => describeAttribution({ ...point, ...fields }, { ...source, ...from }, 'en-GB');

describe('describeAttribution', () => {
  test('names who says it, and nothing more where that was said when its source was published', () => {
    expect(describePoint({})).toBe('Auguste Dupin, detective');
  });

  test('says when it was said, where that is known better than when its source was published', () => {
    expect(describePoint({ date: '1844-05' })).toBe('Auguste Dupin, detective, May 1844');
    expect(describePoint({ date: '1844~' }, { published: null })).toBe(
      'Auguste Dupin, detective, about 1844',
    );
    expect(describePoint({ date: null }, { published: null })).toBe('Auguste Dupin, detective');
  });

  test('does not say when it was said where that says less than when its source was published', () => {
    expect(describePoint({ date: '1845-03' })).toBe('Auguste Dupin, detective');
    expect(describePoint({ date: '1845-03-04' }, { published: '1845-03' })).toBe(
      'Auguste Dupin, detective, 4 March 1845',
    );
  });

  test('says by whom it is reported where nobody is named, or where it is attested at second hand', () => {
    expect(describePoint({ speaker: null })).toBe('reported by Harbour Gazette');
    expect(describePoint({ speaker: null, date: '1844' })).toBe('1844, reported by Harbour Gazette');
    expect(describePoint({ confidence: 'medium' })).toBe(
      'Auguste Dupin, detective, as reported by Harbour Gazette',
    );
    expect(describePoint({ speaker: null, confidence: 'medium' })).toBe('as reported by Harbour Gazette');
  });

  test('says which way it moves things', () => {
    expect(describePoint({ speaker: null, direction: 'toward “Sealed letters”' })).toBe(
      'reported by Harbour Gazette; toward “Sealed letters”',
    );
  });
});
