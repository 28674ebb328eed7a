import fc from 'fast-check';
import { readSetting } from '../../src/commands/read-setting.ts';
import { MOST_MODERATORS, SETTING_NAMES, SETTINGS } from '../../src/commands/setting-names.ts';

describe('readSetting', () => {
  test.each([
    ['answers', 'private', { answers: 'private' }],
    ['answers', ' Public ', { answers: 'public' }],
    ['enabled', 'no', { enabled: false }],
    ['enabled', 'YES', { enabled: true }],
    ['date-language', 'en-us', { dateLanguage: 'en-US' }],
    ['date-language', 'en', { dateLanguage: 'en' }],
    ['date-language', 'ISO', { dateLanguage: 'iso' }],
    ['moderators', '<@123> <@!456>, <@&789>', { moderators: ['123', '456', '789'] }],
    ['moderators', '<@U1>,<!subteam^S1> U1', { moderators: ['U1', 'S1'] }],
    ['moderators', '<@U1|ada quill> <!subteam^S1|@mods>', { moderators: ['U1', 'S1'] }],
    ['summary-channel', 'C024BE7LR', { summaryChannel: 'C024BE7LR' }],
    ['summary-channel', '<#123>', { summaryChannel: '123' }],
    ['summary-channel', '<#C1|general>', { summaryChannel: 'C1' }],
  ] as const)('reads for %s the value %j', (name, value, change) => {
    expect(readSetting(name, value, 'terminal')).toEqual({ ok: true, change });
  });

  test.each(SETTING_NAMES)('takes default for %s as if it had never been set', (name) => {
    expect(readSetting(name, 'Default', 'discord')).toEqual({
      ok: true,
      change: { [SETTINGS[name].key]: null },
    });
  });

  test.each([
    ['answers', 'loud'],
    ['enabled', 'maybe'],
    ['date-language', 'xx-nonsense-'],
    ['date-language', 'qqq'],
    ['date-language', 'de-CH'],
    ['date-language', 'en-GB-u-ca-hebrew'],
    ['date-language', 'en-Shaw'],
    ['date-language', `en-u-${'ca-'.repeat(30)}`],
    ['moderators', '@everyone'],
    ['moderators', '<@U1> <nobody>'],
    ['moderators', ','],
    ['moderators', 'x'.repeat(65)],
    ['moderators', Array.from({ length: MOST_MODERATORS + 1 }, (_, index) => `U${index}`).join(' ')],
    ['summary-channel', 'C1 C2'],
    ['summary-channel', '#general'],
  ] as const)('refuses for %s the value %j, and names what is possible', (name, value) => {
    const read = readSetting(name, value, 'terminal');
    expect(read).toEqual({
      ok: false,
      problem: expect.stringContaining(SETTINGS[name].possible('terminal')),
    });
  });

  test.each([
    ['discord', 'moderators', '<@123456789012345678> <@&223456789012345678> 323456789012345', 3],
    ['discord', 'summary-channel', '<#123456789012345678>', 1],
    ['slack', 'moderators', '<@U1|ada> W2 <!subteam^S3|@mods> S4', 4],
    ['slack', 'summary-channel', '<#C1|general>', 1],
    ['slack', 'summary-channel', 'G0PRIVATE', 1],
  ] as const)('takes on %s for %s what is written as there: %s', (platform, name, value, count) => {
    const read = readSetting(name, value, platform);
    expect(read.ok && Object.values(read.change).flat()).toHaveLength(count);
  });

  test.each([
    ['discord', 'moderators', '<@U024BE7LR>'],
    ['discord', 'moderators', 'mo'],
    ['discord', 'moderators', '12345678901234'],
    ['discord', 'summary-channel', 'C024BE7LR'],
    ['discord', 'summary-channel', 'general'],
    ['slack', 'moderators', '123456789012345678'],
    ['slack', 'moderators', 'C024BE7LR'],
    ['slack', 'moderators', '<!subteam^U1>'],
    ['slack', 'summary-channel', 'U024BE7LR'],
    ['slack', 'summary-channel', 'D024BE7LR'],
    ['slack', 'summary-channel', 'general'],
  ] as const)('refuses on %s for %s what no id is there, and says what is: %s', (platform, name, value) => {
    const problem = expect.stringContaining(SETTINGS[name].possible(platform));
    expect(readSetting(name, value, platform)).toEqual({ ok: false, problem });
  });

  test('takes no id that a platform could not have made, whatever is given', () => {
    const parts = fc.constantFrom('<@', '<!subteam^', '>', '|', ' ', 'U1', '&', '!', ',', '"', 'é');
    fc.assert(
      fc.property(fc.string({ unit: parts }), (value) => {
        const read = readSetting('moderators', value, 'terminal');
        const ids = read.ok ? (read.change.moderators ?? []) : [];
        for (const id of ids) expect(id).toMatch(/^[A-Z0-9a-z_]{1,64}$/u);
      }),
    );
  });
});
