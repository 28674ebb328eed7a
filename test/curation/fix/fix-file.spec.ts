import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { sourceSchema, speakerSchema } from '../../../src/corpus/schema.ts';
import { fixFile } from '../../../src/curation/fix/fix-file.ts';

const fix = (text: string) => fixFile(text, sourceSchema);

describe('fixFile', () => {
  test('puts keys in the order of the schema, and unknown ones last', () => {
    expect(fix('publisher: P\ncolour: red\nid: s\nclaims:\n  - text: T\n    id: c\n')).toBe(
      'id: s\npublisher: P\nclaims:\n  - id: c\n    text: T\ncolour: red\n',
    );
  });

  test('puts claims in the order of their paragraphs, and leaves them where one has none', () => {
    const claims = 'claims:\n  - id: b\n    paragraph: 2\n\n  - id: a\n    paragraph: 1\n';
    expect(parse(fix(claims) ?? '').claims.map(({ id }: { id: string }) => id)).toEqual(['a', 'b']);
    expect(fix(`${claims}  - id: c\n`)?.indexOf('id: b')).toBeLessThan(
      fix(`${claims}  - id: c\n`)?.indexOf('id: a') ?? 0,
    );
  });

  test('keeps comments with what they stand at', () => {
    expect(fix('# head\n\n# of the publisher\npublisher: P # who\nid: s\n')).toBe(
      '# head\n\n# of the publisher\nid: s\npublisher: P # who\n',
    );
  });

  test('straightens quotation marks in the curators’ words, and none in quotes and titles', () => {
    const text = fix(
      'title: The “lock”\nclaims:\n  - text: It’s a “lock”\n    quote: { exact: It’s a “lock”. }\n',
    );
    expect(parse(text ?? '')).toEqual({
      title: 'The “lock”',
      claims: [{ text: `It's a "lock"`, quote: { exact: 'It’s a “lock”.' } }],
    });
  });

  test('takes off the marks around a quote, and those alone', () => {
    const exacts = ['“A lock.”', '" A lock. "', '“One,” he said, “two.”', 'A lock,'];
    const claims = exacts.map((exact) => `  - quote:\n      exact: '${exact}'\n`).join('');
    expect(
      parse(fix(`claims:\n${claims}`) ?? '').claims.map(
        ({ quote }: { quote: { exact: string } }) => quote.exact,
      ),
    ).toEqual(['A lock.', 'A lock.', '“One,” he said, “two.”', 'A lock,']);
  });

  test('writes aliases out, since a corpus file has none', () => {
    const text = fix(
      'claims:\n  - stance: &s { m: pro }\n    topics: &t [a]\n  - stance: *s\n    topics: *t\n',
    );
    expect(text).not.toMatch(/[&*]/u);
    expect(parse(text ?? '').claims[1]).toEqual({ stance: { m: 'pro' }, topics: ['a'] });
  });

  test('removes the words of the source where the claim is written, and keeps them where it is not', () => {
    const draft =
      'claims:\n  #| [1] Its own words.\n  - id: a\n    text: Ours.\n  #| [2] More words.\n  - id: b\n    text:\n';
    const text = fix(draft);
    expect(text).not.toContain('Its own words');
    expect(text).toContain('#| [2] More words.');
  });

  test('gives null for what is no YAML', () => {
    expect(fix('id: "s')).toBeNull();
    expect(fix('just words')).toBeNull();
    expect(fix('')).toBeNull();
  });

  test('works on lists, too', () => {
    expect(fixFile('- name: N\n  id: n\n', z.array(speakerSchema))).toBe('- id: n\n  name: N\n');
  });

  test('changes nothing of what is in order: the sources that are shipped (`corpus fix --write` if this fails)', () => {
    const folder = join(__dirname, '../../../corpus/sources');
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8');
      expect(fix(text)).toBe(text);
    }
  });
});
