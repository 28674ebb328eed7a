import fc from 'fast-check';
import { escapeMrkdwn, readMrkdwn } from '../../../adapters/slack/mrkdwn.ts';
import { stripInvisible } from '../../../src/text/normalise.ts';

describe('what Slack passes on', () => {
  test.each([
    ['<@U1BOT> should they?', 'should they?'],
    ['see <https://a.example|their page>', 'see their page'],
    ['see <https://a.example>', 'see https://a.example'],
    ['in <#C1|general>', 'in #general'],
    ['<!here> and <!subteam^S1>', 'and'],
    ['&lt;our&gt; mail &amp;amp; more', '<our> mail &amp; more'],
    ['one\n  two', 'one two'],
  ])('"%s" reads "%s"', (written, read) => {
    expect(readMrkdwn(written)).toBe(read);
  });
});

test('escaped text reads as it was, and mentions nobody', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const escaped = escapeMrkdwn(text);
      expect(escaped).not.toMatch(/[<>]/u);
      expect(readMrkdwn(escaped)).toBe(stripInvisible(text).replace(/\s+/gu, ' ').trim());
    }),
  );
});
