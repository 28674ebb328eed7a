import { claimId, toId } from '../../../src/curation/draft/to-id.ts';

describe('toId', () => {
  test('is lower-case words with hyphens, at most sixty letters', () => {
    expect(toId('Élan — the Børs’ “Way”')).toBe('elan-the-b-rs-way');
    expect(toId('x '.repeat(80)).length).toBeLessThanOrEqual(60);
    expect(toId('…')).toBe('');
  });
});

describe('claimId', () => {
  test('has the surname and the telling words, and a number where it is taken', () => {
    const taken = new Set(['varga-lock-keys']);
    expect(claimId('Linnea Varga', 'A lock with two keys is not a lock', new Set())).toBe('varga-lock-keys');
    expect(claimId('Linnea Varga', 'A lock with two keys is not a lock', taken)).toBe('varga-lock-keys-2');
    expect(claimId(null, '', new Set())).toBe('claim');
  });
});
