import { uniqueWording } from '../../../src/corpus/rules/unique-wording.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule unique-wording', () => {
  test('lets claims differ by a word', () => {
    expect(
      problemsOf(uniqueWording, {
        'sources/fixture-source.yaml': source({
          claims: [claim(), counterclaim({ quote: { exact: 'No spare key, no spare friend.' } })],
        }),
      }),
    ).toEqual([]);
  });

  test('finds a quote that two claims share', () => {
    expect(
      problemsOf(uniqueWording, {
        'sources/fixture-source.yaml': source({
          claims: [claim(), counterclaim({ quote: { exact: 'No spare key, no spare thief.' } })],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'unique-wording',
        file: 'sources/fixture-source.yaml',
        at: 'exact: No spare key, no spare thief.',
        message: 'claim "keys-get-lost" has the same quote as claim "locks-protect"',
        remedy: 'keep one of the two; if both are needed, say what sets them apart',
      },
    ]);
  });

  test('finds a text that two claims share, whatever its capitals', () => {
    expect(
      problemsOf(uniqueWording, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ text: 'Keys are lost.' }), counterclaim({ text: 'KEYS are lost.' })],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'unique-wording',
        file: 'sources/fixture-source.yaml',
        at: 'text: KEYS are lost.',
        message: 'claim "keys-get-lost" has the same text as claim "locks-protect"',
        remedy: 'keep one of the two; if both are needed, say what sets them apart',
      },
    ]);
  });
});
