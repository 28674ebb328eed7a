import { readFeatures } from '../../../src/retrieval/learned/message-features.ts';
import { createMessageReader } from '../../../src/retrieval/learned/message-reader.ts';
import { stem } from '../../../src/text/stem.ts';

describe('readFeatures', () => {
  test('notes words by their stems, neighbours and what part a word plays', () => {
    const features = readFeatures('my uncle hurts me', stem);
    for (const feature of ['uncl', 'my uncl', '[elder]', '[hurt][self]', '[elder>self]'])
      expect(features).toContain(feature);
  });

  test('finds the same order of parts in messages that share no such word', () => {
    const shared = [...readFeatures('my uncle hurts me', stem)].filter((feature) =>
      readFeatures('his coach touched us', stem).has(feature),
    );
    expect(shared).toEqual(expect.arrayContaining(['[elder][hurt]', '[hurt][self]', '[elder>self]']));
  });

  test('tells a question and how long a message is', () => {
    expect(readFeatures('why?', stem)).toContain('?');
    expect(readFeatures('why?', stem)).toContain('short');
    expect(readFeatures('word '.repeat(30), stem)).toContain('long');
  });
});

describe('createMessageReader', () => {
  test('numbers what it notes, the same for the same', () => {
    const { note } = createMessageReader(stem);
    expect(note('wax seals')).toEqual(note('wax seals'));
  });

  test('knows of a question only what it has noted, and grows by no question', () => {
    const { note, read, size } = createMessageReader(stem);
    const noted = note('wax seals');
    const before = size();
    expect(read('wax seals')).toEqual(noted);
    expect(read('zeppelins over helsinki').length).toBeLessThan(noted.length);
    expect(size()).toBe(before);
  });

  test('gives the same numbers again when it has forgotten what it noted', () => {
    const { note, read, forget } = createMessageReader(stem);
    const noted = note('wax seals');
    expect(note('wax seals')).toBe(noted);
    forget();
    expect(note('wax seals')).not.toBe(noted);
    expect([note('wax seals'), read('wax seals')]).toEqual([noted, noted]);
  });
});
