import { readCorpus } from '../../src/corpus/load.ts';
import { claim, corpusReadings, counterclaim, source } from './fixture.ts';

const FILE = 'sources/fixture-source.yaml';

function explain(fields: Readonly<Record<string, unknown>>): readonly string[] {
  const content = source({ claims: [claim(fields), counterclaim()] });
  const result = readCorpus(corpusReadings({ [FILE]: content }));
  return result.ok ? [] : result.problems.map(({ message, remedy }) => `${message} => ${remedy}`);
}

describe('a claim that the schema refuses', () => {
  test.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'a key that is missing',
      { kind: undefined },
      'claim "locks-protect" has no kind => add "kind: …". What sort of assertion it is; CONTRIBUTING.md states the criteria.',
    ],
    [
      'a key that nobody knows',
      { colour: 'red' },
      'claim "locks-protect" has the unknown key "colour" => remove it: the keys are id, text, kind, stance, speaker, date, paragraph, topics, figures, confidence, updates, disputes, supports, quote, withdrawn, questions',
    ],
    [
      'a key that is misspelt',
      { speeker: 'a-speaker' },
      'claim "locks-protect" has the unknown key "speeker" => did you mean speaker?',
    ],
    [
      'a key that a comma has made',
      { quote: { exact: 'A', 'and then B': null } },
      'quote of claim "locks-protect" has the unknown key "and then B" => put quotes around the text before it: within { } a comma begins a new key',
    ],
    [
      'a choice that is misspelt',
      { kind: 'argumant' },
      'kind of claim "locks-protect" must be one of argument, position, statistic, fact, proposal, event, law, got "argumant" => write argument',
    ],
    [
      'a choice that does not exist',
      { stance: { 'spare-keys': 'undecided' } },
      'stance.spare-keys of claim "locks-protect" must be one of pro, con, neutral, got "undecided" => choose one of them',
    ],
    [
      'a number for text',
      { text: 2020 },
      'text of claim "locks-protect" must be text, got the number 2020 => put quotes around it: "2020"',
    ],
    [
      'text for a list',
      { topics: 'locks' },
      'topics of claim "locks-protect" must be a list, got "locks" => write it as a list: [locks]',
    ],
    [
      'an empty list',
      { topics: [] },
      'topics of claim "locks-protect" has 0 entries, at least 1 => Ids of the topics it is about.',
    ],
    [
      'text for a number',
      { paragraph: 'one' },
      'paragraph of claim "locks-protect" must be a number, got "one" => write digits without quotes',
    ],
    [
      'a number that is too small',
      { paragraph: 0 },
      'paragraph of claim "locks-protect" is 0, at least 1 => The 1-based number',
    ],
    [
      'text that is too long',
      { text: 'k'.repeat(401) },
      'text of claim "locks-protect" has 401 characters, at most 400 => shorten it.',
    ],
    ['text that is blank', { text: '  ' }, 'text of claim "locks-protect" is empty, at least 1 =>'],
    [
      'an id in capitals',
      { id: 'Locks Protéct' },
      'id of claim "Locks Protéct" must be lower-case words joined by hyphens, e.g. jake-moore, got "Locks Protéct" => write locks-protect.',
    ],
    [
      'a motion that is no id',
      { stance: { 'Spare Keys': 'pro' } },
      'stance.Spare Keys of claim "locks-protect" is no id => write spare-keys.',
    ],
    [
      'a date in words',
      { date: 'Feb 2020' },
      'date of claim "locks-protect" must be an EDTF date: 2020, 2020-02, 2020-02-06, with ~ for "about", got "Feb 2020" => When it was said',
    ],
    [
      'a key with nothing after it, which may be left out',
      { figures: null },
      'figures of claim "locks-protect" has nothing after it => write it, or remove the key. Every number',
    ],
    [
      'a key with nothing after it, which may not',
      { text: null },
      'text of claim "locks-protect" has nothing after it => write it. The assertion',
    ],
    [
      'an item of a list with nothing in it',
      { questions: [null] },
      'questions of claim "locks-protect" has nothing after it => write it, or remove the line.',
    ],
    [
      'a motion with no stance behind it',
      { stance: { 'spare-keys': null } },
      'stance.spare-keys of claim "locks-protect" has nothing after it => write it, or remove the key.',
    ],
  ])('is told of %s in words', (_, fields, problem) => {
    expect(explain(fields)).toContainEqual(expect.stringContaining(problem));
  });

  test('is named by its place where it has no id', () => {
    expect(explain({ id: undefined })).toContainEqual(
      expect.stringContaining('claim 1 of the list has no id'),
    );
  });

  test('is told of all its faults at once', () => {
    expect(explain({ kind: 'rumour', topics: [], paragraph: 0 })).toHaveLength(3);
  });
});

describe('a source that the schema refuses', () => {
  test('is told of a url that is none, and its claims are checked all the same', () => {
    const content = source({
      url: 'verdict',
      publised: '2020',
      claims: [claim({ speaker: 'nobody' }), counterclaim()],
    });
    const result = readCorpus(corpusReadings({ [FILE]: content }));
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([
      'url of source "fixture-source" must be a web address that begins with https:// or http://, got "verdict"',
      'claim "locks-protect" mentions speaker "nobody", which does not exist',
      'source "fixture-source" has the unknown key "publised"',
      expect.stringContaining('speaker "a-speaker" says nothing'),
      expect.stringContaining('speaker "fixture-society" says nothing'),
    ]);
  });
});
