import { findSpans, type MarkStyle, markStyleOf } from '../../../src/curation/speech/quotation-marks.ts';

function spans(text: string, style: MarkStyle = 'double') {
  return findSpans(text, style).map(({ from, to, open }) =>
    open ? `${text.slice(from, to)}…` : text.slice(from, to),
  );
}

describe('findSpans', () => {
  test.each([
    ['“One,” she said. “Two.”', ['One,', 'Two.']],
    ['"One," she said. "Two."', ['One,', 'Two.']],
    ['«One» and «two»', ['One', 'two']],
    ['He said (“one”).', ['one']],
    ['“One of ‘two’,” he said', ['One of ‘two’,']],
    ['"My boss said, \'No.\' He was right."', ["My boss said, 'No.' He was right."]],
    ['“It runs on', ['It runs on…']],
    ['He said: “It runs on.', ['It runs on.…']],
    ['The 5" disk and the 3" disk', []],
    ['The council’s letter, the parents’ groups and the ’90s', []],
    ['', []],
  ])('reads %j', (text, expected) => {
    expect(spans(text)).toEqual(expected);
  });

  test.each([
    ['‘It’s a start,’ he said. ‘A promise isn’t a law.’', ['It’s a start,', 'A promise isn’t a law.']],
    [
      '‘I heard the doctors’ union and the lawyers,’ she said',
      ['I heard the doctors’ union and the lawyers,'],
    ],
    ["'I'm still waiting,' she said of the guilds' reply", ["I'm still waiting,"]],
    ["the guild's reply to the guilds' letter", []],
    ['‘We were told it is about “process”,’ he said', ['We were told it is about “process”,']],
    ['‘It runs on', ['It runs on…']],
  ])('reads %j with single marks', (text, expected) => {
    expect(spans(text, 'single')).toEqual(expected);
  });

  test('finds the other marks only outside the main ones, and closed', () => {
    expect(spans('He called it ‘odd’, and “very ‘odd’ indeed”.')).toEqual(['odd', 'very ‘odd’ indeed']);
  });
});

describe('markStyleOf', () => {
  test('is what most quotes stand in', () => {
    expect(markStyleOf(['‘One,’ he said. ‘Two.’', 'a “process”'])).toBe('single');
    expect(markStyleOf(['“One,” he said.', 'the guilds’ letter'])).toBe('double');
    expect(markStyleOf([])).toBe('double');
  });
});
