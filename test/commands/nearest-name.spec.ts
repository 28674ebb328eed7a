import { nearestName } from '../../src/commands/nearest-name.ts';

const NAMES = ['ask', 'compare', 'quotes', 'help'];

describe('nearestName', () => {
  test.each([
    ['compre', 'compare'],
    ['COMPARE', 'compare'],
    ['comp', 'compare'],
    ['qoutes', 'quotes'],
    ['aks', 'ask'],
    ['hlep', 'help'],
  ])('takes %j for %j', (typed, name) => {
    expect(nearestName(typed, NAMES)).toBe(name);
  });

  test.each(['', 'xylophone', 'zz', 'a'.repeat(10_000)])('takes %.20j for none', (typed) => {
    expect(nearestName(typed, NAMES)).toBeNull();
  });
});
