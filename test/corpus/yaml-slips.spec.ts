import { parseYaml } from '../../src/corpus/parse-yaml.ts';

function problemsOf(text: string): readonly string[] {
  const parsed = parseYaml('x.yaml', text);
  return parsed.ok ? [] : parsed.problems.map(({ line, message }) => `${line} ${message}`);
}

describe('a slip in a YAML file', () => {
  test.each([
    ['text with a colon', 'a: one: two\n', '1 the text has a second ": " in it'],
    [
      'an open quotation mark',
      'a: "one\nb: two\n',
      'a quotation mark is opened here or further up and never closed',
    ],
    ['an open bracket', 'a: [one, two\nb: three\n', 'a list in [ ] or a map in { } is not closed'],
    ['a missing comma', 'a: { b: "x" c: "y" }\n', '1 the text has a second ": " in it'],
    ['a key without a colon', 'a: one\nb\n', '2 there is a key without a colon'],
    ['text that goes on below', 'a: one\nb two\nc: three\n', '2 there is a key without a colon'],
    [
      'a line too far left',
      'a:\n    b: one\n  c: two\n',
      '3 the line is not indented as those that it belongs to',
    ],
    ['a tab', 'a:\n\tb: one\n', '2 the line is indented with a tab'],
    ['an at sign', 'a: @one\n', '1 the text begins with @ or `'],
    ['an asterisk', 'a: *one two\n', '1 the file can’t be read from here on, at "two"'],
    ['an exclamation mark', 'a: !one two\n', '1 the text begins with !'],
    ['a backslash', 'a: "one \\q two"\n', '1 a backslash stands within double quotation marks'],
    ['a comment without a space', 'a: "one"#two\n', '1 a space is missing'],
    ['a mark that is out of place', 'a: ]\n', '1 the file can’t be read from here on'],
  ])('such as %s is told in plain words, with its line', (_, text, expected) => {
    expect(problemsOf(text)[0]).toContain(expected);
    expect(problemsOf(text).join(' ')).not.toMatch(
      /flow|mapping|scalar|implicit|token|sequence|node|alias\b.*anchor/iu,
    );
  });
});
