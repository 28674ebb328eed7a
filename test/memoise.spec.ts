import { memoise, memoiseSteps } from '../src/memoise.ts';
import { finish } from '../src/steps.ts';

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

describe('memoiseSteps', () => {
  const counting = () => {
    const asked: object[] = [];
    const lettersOf = memoiseSteps(function* (list: readonly string[]) {
      asked.push(list);
      let letters = 0;
      for (const word of list) {
        letters += word.length;
        yield;
      }
      return { letters };
    });
    return { asked, lettersOf };
  };

  test('computes at once what is asked for, once for each object', () => {
    const { asked, lettersOf } = counting();
    const two = ['wax', 'seal'];
    expect([lettersOf(two), lettersOf(two)]).toEqual([{ letters: 7 }, { letters: 7 }]);
    expect(asked).toEqual([two]);
  });

  test('gives at once what was computed in steps before', () => {
    const { asked, lettersOf } = counting();
    const two = ['wax', 'seal'];
    const steps = lettersOf.inSteps(two);
    expect(steps.next()).toEqual({ done: false, value: undefined });
    const value = finish(steps);
    expect(lettersOf(two)).toBe(value);
    expect(finish(lettersOf.inSteps(two))).toBe(value);
    expect(asked).toHaveLength(1);
  });

  test('keeps to the value that was asked for while its steps were done', () => {
    const { lettersOf } = counting();
    const two = ['wax', 'seal'];
    const steps = lettersOf.inSteps(two);
    steps.next();
    const asked = lettersOf(two);
    expect(finish(steps)).toBe(asked);
    expect(lettersOf(two)).toBe(asked);
  });
});
