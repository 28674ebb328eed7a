import { compareClocks } from '../../src/findings/compare-clocks.ts';

const NOON = Date.UTC(2026, 0, 1, 12);

describe('compareClocks', () => {
  const compare = (ahead: number, took = 0) =>
    compareClocks({ whose: 'Slack', said: NOON, asked: NOON + ahead, answered: NOON + ahead + took });

  test('takes clocks for the same that are apart by less than a Date header tells', () => {
    expect(compare(900)).toEqual({ kind: 'fine', text: "this machine's clock and Slack's are the same" });
  });

  test('allows half a minute', () => {
    expect(compare(-29_000)).toMatchObject({ kind: 'fine', text: expect.stringContaining('29 s apart') });
  });

  test.each([
    ['ahead of', 600_000],
    ['behind', -600_000],
  ])('warns of a clock that is %s the other, by how much, and says what to do', (way, ahead) => {
    expect(compare(ahead)).toMatchObject({
      kind: 'warning',
      text: expect.stringMatching(new RegExp(`600 s ${way} Slack's: set it`, 'u')),
    });
  });

  test('takes the middle of a slow answer', () => {
    expect(compare(-20_000, 40_000)).toMatchObject({
      kind: 'fine',
      text: expect.stringContaining('the same'),
    });
  });
});
