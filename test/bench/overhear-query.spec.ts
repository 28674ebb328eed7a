import MiniSearch from 'minisearch';
import { overhearQuery } from '../../bench/overhear-query.ts';

function createIndex() {
  const index = new MiniSearch({ fields: ['text'] });
  index.addAll([
    { id: 1, text: 'the purloined letter' },
    { id: 2, text: 'a letter to Mina' },
  ]);
  return index;
}

describe('overhearQuery', () => {
  test('sends the first query again, with its options', () => {
    const index = createIndex();
    const boosted: string[] = [];
    const boostTerm = (term: string) => boosted.push(term);
    const query = overhearQuery(() => {
      index.search('letter', { boostTerm });
      index.search('mina', { boostTerm });
    });
    boosted.length = 0;
    query?.();
    expect(boosted).toEqual(['letter']);
  });

  test('leaves what is found as it is', () => {
    const index = createIndex();
    let found: readonly number[] = [];
    overhearQuery(() => {
      found = index.search('purloined').map(({ id }) => id);
    });
    expect(found).toEqual([1]);
  });

  test('is null where nothing is searched', () => {
    expect(overhearQuery(() => undefined)).toBeNull();
  });

  test('stops listening, also where the work throws', () => {
    const { search } = MiniSearch.prototype;
    const fail = () => {
      throw new Error('no light');
    };
    expect(() => overhearQuery(fail)).toThrow('no light');
    expect(MiniSearch.prototype.search).toBe(search);
  });
});
