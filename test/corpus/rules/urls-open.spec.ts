import { urlsOpen } from '../../../src/corpus/rules/urls-open.ts';
import { helpLine, safeguarding, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule urls-open', () => {
  test('lets a url have a path, a query and a fragment', () => {
    expect(
      problemsOf(urlsOpen, {
        'sources/fixture-source.yaml': source({ url: 'https://fixture.example/a/b?c=d#e' }),
      }),
    ).toEqual([]);
  });

  test('finds a url of a help line that is not for everybody', () => {
    expect(
      problemsOf(urlsOpen, {
        'safeguarding.yaml': safeguarding({
          regions: [{ region: 'Elsewhere', lines: [helpLine({ url: 'http://localhost/help' })] }],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'urls-open',
        file: 'safeguarding.yaml',
        at: 'url: http://localhost/help',
        message: 'the url http://localhost/help of help line "Fixture Line" has no public host',
        remedy: 'give the address that everybody can open',
      },
    ]);
  });

  test.each([
    ['https://me:secret@fixture.example/', 'has a user name or password in it'],
    ['https://192.168.0.1/', 'has no public host'],
    ['https://fixture.example/#:~:text=locks', 'points into the text by itself'],
    ['https://fixture.example/a b', 'has a character that no url has'],
  ])('finds that %s %s', (url, fault) => {
    const problems = problemsOf(urlsOpen, { 'sources/fixture-source.yaml': source({ url }) });
    expect(problems).toMatchObject([{ at: `url: ${url}`, message: expect.stringContaining(fault) }]);
  });
});
