import { textsWithoutMarkup } from '../../../src/corpus/rules/texts-without-markup.ts';
import { claim, counterclaim, source } from '../fixture.ts';
import { problemsOf } from './problems-of.ts';

describe('the rule texts-without-markup', () => {
  test('lets plain words, sums and brackets stand', () => {
    expect(
      problemsOf(textsWithoutMarkup, {
        'sources/fixture-source.yaml': source({
          claims: [
            claim({
              text: 'A. Speaker [of the society] says 2 * 3 * 4 keys & 5_6 < 70 locks; costs are ~4 to ~5.',
            }),
            counterclaim(),
          ],
        }),
      }),
    ).toEqual([]);
  });

  test('finds bold words in the text of a claim', () => {
    expect(
      problemsOf(textsWithoutMarkup, {
        'sources/fixture-source.yaml': source({
          claims: [claim({ text: 'Locks **protect**.' }), counterclaim()],
        }),
      }),
    ).toMatchObject([
      {
        rule: 'texts-without-markup',
        file: 'sources/fixture-source.yaml',
        at: 'text: Locks **protect**.',
        message: 'text of claim "locks-protect" holds markup: "**"',
        remedy: 'write it as plain words; the bot marks up what needs it',
      },
    ]);
  });

  test.each([
    '_so_ it is',
    'a *star* here',
    '`code`',
    '[a](https://b.example)',
    '<b>bold</b>',
    '<@U1> said',
    'this &amp; that',
    '||hidden||',
    '> quoted',
    '# head',
    '~~gone~~',
  ])('finds the markup of %j', (text) => {
    const claims = [claim({ text }), counterclaim()];
    expect(
      problemsOf(textsWithoutMarkup, { 'sources/fixture-source.yaml': source({ claims }) }),
    ).toHaveLength(1);
  });
});
