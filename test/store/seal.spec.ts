import fc from 'fast-check';
import { createIdentities } from '../../src/store/identities.ts';
import { createKey } from '../../src/store/keys.ts';
import { seal, unseal } from '../../src/store/seal.ts';

const { secret } = createKey(Buffer.alloc(32, 1));

describe('a sealed text', () => {
  test('opens with its key and context, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, context) => {
        expect(unseal(seal(text, secret, context), secret, context)).toBe(text);
      }),
    );
  });

  test('never looks the same twice, and shows nothing of what it is', () => {
    expect(seal('xoxb-token', secret, '')).not.toBe(seal('xoxb-token', secret, ''));
    expect(Buffer.from(seal('xoxb-token', secret, ''), 'base64').toString('latin1')).not.toContain('xoxb');
  });

  test('does not open with another key, for another context, changed, or cut', () => {
    const sealed = seal('xoxb-token', secret, 'T1');
    const bytes = Buffer.from(sealed, 'base64');
    const changed = bytes.map((byte, index) => (index === bytes.length - 1 ? byte ^ 1 : byte));
    expect(unseal(sealed, createKey(Buffer.alloc(32, 2)).secret, 'T1')).toBeNull();
    expect(unseal(sealed, secret, 'T2')).toBeNull();
    expect(unseal(Buffer.from(changed).toString('base64'), secret, 'T1')).toBeNull();
    for (let length = 0; length < sealed.length - 4; length += 1)
      expect(unseal(sealed.slice(0, length), secret, 'T1')).toBeNull();
  });
});

describe('a person', () => {
  const person = { platform: 'slack', space: 'T1', person: 'U1' } as const;
  const one = createIdentities(Buffer.alloc(32, 1));
  const other = createIdentities(Buffer.alloc(32, 2));

  test('has one hash under one key, and another under another or in another workspace', () => {
    expect(one.hash(person)).toBe(createIdentities(Buffer.alloc(32, 1)).hash({ ...person }));
    expect(one.hash(person)).toMatch(/^[\w-]{43}$/u);
    expect(other.hash(person)).not.toBe(one.hash(person));
    expect(one.hash({ ...person, space: 'T2' })).not.toBe(one.hash(person));
  });

  test('is read again where the address was sealed, for what it was sealed', () => {
    const sealed = one.seal(person, 'gap 1');
    expect(one.unseal(sealed, 'gap 1')).toEqual(person);
    expect([one.unseal(sealed, 'gap 2'), other.unseal(sealed, 'gap 1')]).toEqual([null, null]);
  });
});
