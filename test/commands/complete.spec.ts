import fc from 'fast-check';
import { createComplete, MOST } from '../../src/commands/complete.ts';
import type { Completion } from '../../src/commands/options.ts';
import { COMMANDS } from '../../src/commands/registry.ts';
import { literary } from '../literary-corpus.ts';
import { corpus } from '../shipped-corpus.ts';

const COMPLETIONS: readonly Completion[] = ['question', 'subject', 'topic', 'speaker', 'source', 'command'];

const complete = createComplete(literary, COMMANDS);

function values(completion: Completion, typed: string): readonly string[] {
  return complete(completion, typed).map(({ value }) => value);
}

describe('createComplete', () => {
  test('gives everything where nothing is typed', () => {
    expect(values('topic', '')).toEqual(literary.topics.map(({ id }) => id));
    expect(values('subject', '')).toEqual([...literary.motions, ...literary.topics].map(({ id }) => id));
    expect(values('speaker', '')).toEqual([...literary.speakers.keys()]);
    expect(values('source', '')).toEqual([...literary.sources.keys()]);
    const named = COMMANDS.filter(({ surface }) => surface === 'command');
    expect(values('command', '')).toEqual(named.map(({ name }) => name));
  });

  test('gives ids as values and names as labels', () => {
    expect(complete('speaker', 'dupin')).toEqual([{ label: 'Auguste Dupin', value: 'auguste-dupin' }]);
    expect(complete('source', 'leaflet')).toEqual([{ label: 'Parish Leaflet', value: 'parish-leaflet' }]);
  });

  test('gives what begins with the text before what has it inside', () => {
    expect(values('speaker', 'prefec')).toEqual(['prefect', 'prefecture']);
    expect(values('command', 'o')).toEqual(['compare', 'quotes', 'topics', 'sources', 'about', 'posts']);
    expect(values('topic', 'second')[0]).toBe('second-seals');
    expect(values('question', 'what is')).toEqual(['What is a sealed letter?']);
  });

  test('reads what is typed however it is written', () => {
    expect(values('speaker', 'LADY')).toEqual(['lady-catherine']);
    expect(values('speaker', ' mína ')).toEqual(['mina-harker']);
  });

  test('gives nothing where nothing fits', () => {
    expect(values('speaker', 'zeppelin')).toEqual([]);
  });

  test('gives each question once', () => {
    const questions = values('question', 'should the magistrate');
    expect(questions).toEqual(['Should the magistrate have a second seal?']);
  });

  test('gives at most 25 choices of 100 characters, whatever the corpus and the text', () => {
    const completeShipped = createComplete(corpus, COMMANDS);
    const typed = fc.oneof(fc.constantFrom('', 'a', 'e', 'what', 'is ', '\u0000', '\u202e'), fc.string());
    fc.assert(
      fc.property(fc.constantFrom(...COMPLETIONS), typed, (completion, text) => {
        const choices = completeShipped(completion, text);
        expect(choices.length).toBeLessThanOrEqual(MOST.choices);
        for (const { label, value } of choices)
          expect(Math.max(label.length, value.length)).toBeLessThanOrEqual(MOST.characters);
      }),
      { numRuns: 60 },
    );
    expect(MOST).toEqual({ choices: 25, characters: 100 });
    expect(completeShipped('question', 'e')).toHaveLength(25);
  });
});
