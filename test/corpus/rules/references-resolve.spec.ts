import { referencesResolve } from '../../../src/corpus/rules/references-resolve.ts';
import { claim, counterclaim, motion, source, speaker } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule references-resolve', () => {
  test('lets an entry mention what exists', () => {
    expect(problemsOf(referencesResolve)).toEqual([]);
  });

  test('finds every mention of a claim that leads nowhere', () => {
    expect(
      problemsOf(referencesResolve, {
        'sources/fixture-source.yaml': source({
          claims: [
            claim({
              speaker: 'a-speeker',
              stance: { 'no-such-motion': 'pro' },
              topics: ['locks', 'doors'],
              figures: [{ value: 1, unit: 'lock', meaning: 'invented', by: 'nobody-at-all' }],
            }),
            counterclaim(),
          ],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'references-resolve',
        file: 'sources/fixture-source.yaml',
        at: 'speaker: a-speeker',
        message: 'claim "locks-protect" mentions speaker "a-speeker", which does not exist',
        remedy: 'did you mean "a-speaker"? Else add speaker "a-speeker" to speakers.yaml',
      },
      {
        rule: 'references-resolve',
        file: 'sources/fixture-source.yaml',
        at: 'no-such-motion: pro',
        message: 'claim "locks-protect" mentions motion "no-such-motion", which does not exist',
        remedy: 'add motion "no-such-motion" to motions.yaml',
      },
      {
        rule: 'references-resolve',
        file: 'sources/fixture-source.yaml',
        at: '- doors',
        message: 'claim "locks-protect" mentions topic "doors", which does not exist',
        remedy: 'add topic "doors" to topics.yaml',
      },
      {
        rule: 'references-resolve',
        file: 'sources/fixture-source.yaml',
        at: 'by: nobody-at-all',
        message: 'claim "locks-protect" mentions speaker "nobody-at-all", which does not exist',
        remedy: 'add speaker "nobody-at-all" to speakers.yaml',
      },
    ]);
  });

  test('finds a topic of a motion, an organisation and a wider concept that do not exist', () => {
    expect(
      problemsOf(referencesResolve, {
        'motions.yaml': [motion({ topics: ['windows-and-doors'] })],
        'speakers.yaml': [speaker({ organisation: 'lost-society' }), speaker({ id: 'b-speaker' })],
        'thesaurus.yaml': [{ id: 'lock', terms: ['lock'], broader: ['hardware-shop'] }],
      }),
    ).toMatchObject([
      {
        rule: 'references-resolve',
        file: 'motions.yaml',
        at: '- windows-and-doors',
        message: 'motion "spare-keys" mentions topic "windows-and-doors", which does not exist',
        remedy: 'add topic "windows-and-doors" to topics.yaml',
      },
      {
        rule: 'references-resolve',
        file: 'speakers.yaml',
        at: 'organisation: lost-society',
        message: 'speaker "a-speaker" mentions speaker "lost-society", which does not exist',
        remedy: 'add speaker "lost-society" to speakers.yaml',
      },
      {
        rule: 'references-resolve',
        file: 'speakers.yaml',
        at: 'organisation: fixture-society',
        message: 'speaker "b-speaker" mentions speaker "fixture-society", which does not exist',
        remedy: 'add speaker "fixture-society" to speakers.yaml',
      },
      {
        rule: 'references-resolve',
        file: 'thesaurus.yaml',
        at: '- hardware-shop',
        message: 'concept "lock" mentions concept "hardware-shop", which does not exist',
        remedy: 'add concept "hardware-shop" to thesaurus.yaml',
      },
    ]);
  });

  test.each(['updates', 'disputes', 'supports'])('finds a claim that %s one that does not exist', (kind) => {
    expect(
      problemsOf(referencesResolve, {
        'sources/fixture-source.yaml': source({
          claims: [claim(), counterclaim({ [kind]: ['locks-protct'] })],
        }),
      }),
    ).toMatchObject([
      {
        at: '- locks-protct',
        message: 'claim "keys-get-lost" mentions claim "locks-protct", which does not exist',
        remedy: 'did you mean "locks-protect"? Else add claim "locks-protct" to sources/',
      },
    ]);
  });
});
