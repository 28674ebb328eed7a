import { chooseMotion } from '../../src/answer/choose-motion.ts';
import { literary } from '../literary-corpus.ts';
import { retrievalOf } from './retrievals.ts';

function chosen(best: string, ...named: readonly string[]) {
  return chooseMotion(literary, retrievalOf([[best, 1]], { motions: named }))?.id ?? null;
}

describe('chooseMotion', () => {
  test('takes the motion that the question names', () => {
    expect(chosen('dupin-any-thief', 'rosings-post')).toBe('rosings-post');
  });

  test('takes the general motion where the question names none', () => {
    expect(chosen('dupin-any-thief')).toBe('sealed-letters');
  });

  test('takes no motion on which the best claim has no side, whatever is named', () => {
    expect(chosen('steward-led-county', 'sealed-letters')).toBe('rosings-post');
    expect(chosen('steward-led-county')).toBe('rosings-post');
  });

  test('takes any motion where the best claim has no side at all', () => {
    expect(chosen('rosings-plans', 'rosings-post')).toBe('rosings-post');
    expect(chosen('rosings-plans')).toBe('sealed-letters');
  });

  test('takes none where there is none', () => {
    expect(chooseMotion({ ...literary, motions: [] }, retrievalOf([]))).toBeNull();
  });
});
