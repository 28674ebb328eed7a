import { memoise } from '../src/memoise.ts';

describe('memoise', () => {
  test('computes once for each object', () => {
    const asked: object[] = [];
    const sizeOf = memoise((list: readonly string[]) => {
      asked.push(list);
      return list.length;
    });
    const [none, two] = [[], ['wax', 'seal']];
    expect([sizeOf(two), sizeOf(none), sizeOf(two), sizeOf(none)]).toEqual([2, 0, 2, 0]);
    expect(asked).toEqual([two, none]);
  });

  test('tells objects apart that look the same', () => {
    const copy = memoise((list: readonly string[]) => [...list]);
    expect(copy(['wax'])).not.toBe(copy(['wax']));
  });
});
