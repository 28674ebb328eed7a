import { readTime } from '../../../src/retrieval/time/read-time.ts';

const NEWEST = '2026-03-01';
const period = (question: string) => readTime(question, NEWEST).period;
const span = (question: string) => {
  const found = period(question);
  return found && [found.from, found.to, found.words];
};

describe('a time in a question', () => {
  test.each([
    ['what was said in 2020?', '2020-01-01', '2020-12-31', 'from 2020'],
    ['reports during 2023', '2023-01-01', '2023-12-31', 'from 2023'],
    ['what did facebook say in february 2020?', '2020-02-01', '2020-02-29', 'from February 2020'],
    ['letters from 6 february 2020', '2020-02-06', '2020-02-06', 'from 6 February 2020'],
    ['what did they say on it in late 2020', '2020-01-01', '2020-12-31', 'from 2020'],
    ['what changed since 2023?', '2023-01-01', null, 'from 2023 on'],
    ['events from 2021 onwards', '2021-01-01', null, 'from 2021 on'],
    ['since march 2021 anything?', '2021-03-01', null, 'from March 2021 on'],
    ['laws after 2020', '2021-01-01', null, 'from after 2020'],
    ['post-2020 laws', '2021-01-01', null, 'from after 2020'],
    ['arguments before 2019', null, '2018-12-31', 'from before 2019'],
    ['the debate up to 2019', null, '2019-12-31', 'from 2019 or before'],
    ['figures between 2020 and 2022', '2020-01-01', '2022-12-31', 'from 2020 to 2022'],
    ['figures from 2020 to 2022', '2020-01-01', '2022-12-31', 'from 2020 to 2022'],
    ['figures 2020-2022', '2020-01-01', '2022-12-31', 'from 2020 to 2022'],
    ['the debate in the 2010s', '2010-01-01', '2019-12-31', 'from the 2010s'],
    ['polls from 2021 on encryption', '2021-01-01', '2021-12-31', 'from 2021'],
    ['what was said from 2021 on', '2021-01-01', null, 'from 2021 on'],
  ])('is read from %j', (question, from, to, words) => {
    expect(span(question)).toEqual([from, to, words]);
    expect(period(question)).toMatchObject({ relative: null, isLoose: false });
  });

  test.each([
    ['how many reports last year?', '2025-01-01', '2025-12-31', 'last year'],
    ['laws of this year', '2026-01-01', '2026-12-31', 'this year'],
    ['what was said in the past year', '2025-03-01', null, 'the past year'],
    ['polls over the last two years', '2024-01-01', null, 'over the last two years'],
    ['polls in recent years', '2023-01-01', null, 'recent years'],
  ])('is counted from the newest date of the corpus in %j', (question, from, to, relative) => {
    expect(period(question)).toMatchObject({ from, to, relative });
    expect(readTime(question, null).period).toBeNull();
  });

  test('prefers a year that is only named, without insisting on it', () => {
    expect(period('ncmec reports 2023')).toMatchObject({ from: '2023-01-01', isLoose: true });
    expect(period("meta's 2024 transparency report")).toMatchObject({ from: '2024-01-01', isLoose: true });
  });

  test.each([
    'are 70% of 12000 reports lost?',
    'what about 2,020 people',
    '$2000 a month',
    'may the police march in?',
    'before anything is changed, what must be studied?',
    'is anything encrypted by default today?',
    'in 2020.5 units',
  ])('is none in %j', (question) => {
    expect(period(question)).toBeNull();
  });

  test('turned around is no time', () => {
    expect(span('between 2022 and 2020')).toEqual(['2022-01-01', '2022-12-31', 'from 2022']);
  });
});

describe('the latest', () => {
  test.each(['what is the latest on messenger?', 'recent polls', 'the most recent figure', 'the newest law'])(
    'is asked for by %j',
    (question) => {
      expect(readTime(question, NEWEST).isNewestFirst).toBe(true);
    },
  );

  test.each(['why is it decent?', 'what did he say last?', 'what now?'])(
    'is not asked for by %j',
    (question) => {
      expect(readTime(question, NEWEST).isNewestFirst).toBe(false);
    },
  );
});

describe('what changed', () => {
  test.each([
    'what changed?',
    "what's changed on messenger since 2020",
    'what has happened since the letter?',
    'what happened after the letter?',
    'what happened to the plan',
    "what's new on client-side scanning",
    'any news on the act',
    'any updates?',
    'what became of the plan',
    'how did it turn out',
    'how has the law changed since then',
    'has anything changed since 2020?',
    'where do things stand',
    'timeline of messenger encryption',
    'what has facebook done about it since the letter',
    'what is the latest on messenger?',
  ])('is asked for by %j', (question) => {
    expect(readTime(question, NEWEST).isOfChanges).toBe(true);
  });

  test.each([
    'what happens if messages are encrypted?',
    'what would happen to reports?',
    'what must change before they encrypt?',
    'should anything change?',
    'what changes if messages are sealed',
    'what changes for users?',
    'is it fake news?',
  ])('is not asked for by %j', (question) => {
    expect(readTime(question, NEWEST).isOfChanges).toBe(false);
  });

  test('counts from what is named where that is no date', () => {
    expect(readTime('what happened since the letter?', NEWEST).isAfterSubject).toBe(true);
    expect(readTime('what happened since 2020?', NEWEST).isAfterSubject).toBe(false);
    expect(readTime('what happened to the letter?', NEWEST).isAfterSubject).toBe(false);
  });
});
