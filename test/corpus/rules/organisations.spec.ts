import { organisations } from '../../../src/corpus/rules/organisations.ts';
import { speaker } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule organisations', () => {
  test('lets a person belong to an organisation', () => {
    expect(problemsOf(organisations)).toEqual([]);
  });

  test('finds a person that belongs to a person', () => {
    expect(
      problemsOf(organisations, {
        'speakers.yaml': [
          speaker({ organisation: 'b-speaker' }),
          speaker({ id: 'b-speaker', organisation: null }),
        ],
      }),
    ).toMatchObject([
      {
        rule: 'organisations',
        file: 'speakers.yaml',
        at: 'organisation: b-speaker',
        message: 'speaker "a-speaker" belongs to "b-speaker", which is a person',
        remedy: 'name an entry of the kind organisation, or write null',
      },
    ]);
  });
});
