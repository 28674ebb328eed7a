import { noOrphanSpeakers } from '../../../src/corpus/rules/no-orphan-speakers.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule no-orphan-speakers', () => {
  test('lets an organisation be there for its speaker', () => {
    expect(problemsOf(noOrphanSpeakers)).toEqual([]);
  });

  test('lets a speaker be there for a figure', () => {
    expect(
      problemsOf(noOrphanSpeakers, {
        'sources/fixture-source.yaml': source({
          claims: [
            claim(),
            counterclaim({
              speaker: 'a-speaker',
              figures: [{ value: 3, unit: 'keys', meaning: 'lost', by: 'b-speaker' }],
            }),
          ],
        }),
      }),
    ).toEqual([]);
  });

  test('finds speakers that say nothing', () => {
    expect(
      problemsOf(noOrphanSpeakers, {
        'sources/fixture-source.yaml': source({ claims: [claim({ speaker: 'b-speaker' }), counterclaim()] }),
      }),
    ).toMatchObject([
      {
        rule: 'no-orphan-speakers',
        file: 'speakers.yaml',
        at: '- id: a-speaker',
        message: 'speaker "a-speaker" says nothing',
        remedy: 'add a claim of that speaker, or remove the entry',
      },
      {
        rule: 'no-orphan-speakers',
        file: 'speakers.yaml',
        at: '- id: fixture-society',
        message: 'speaker "fixture-society" says nothing',
        remedy: 'add a claim of that speaker, or remove the entry',
      },
    ]);
  });
});
