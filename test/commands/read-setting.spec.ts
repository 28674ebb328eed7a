import fc from 'fast-check';
import { readSetting } from '../../src/commands/read-setting.ts';
import { MOST_MODERATORS, SETTING_NAMES, SETTINGS } from '../../src/commands/setting-names.ts';

describe('readSetting', () => {
  test.each([
    ['answers', 'private', { answers: 'private' }],
    ['answers', ' Public ', { answers: 'public' }],
    ['enabled', 'no', { enabled: false }],
    ['enabled', 'YES', { enabled: true }],
    ['date-language', 'de-ch', { dateLanguage: 'de-CH' }],
    ['date-language', 'fr', { dateLanguage: 'fr' }],
    ['moderators', '<@123> <@!456>, <@&789>', { moderators: ['123', '456', '789'] }],
    ['moderators', '<@U1>,<!subteam^S1> U1', { moderators: ['U1', 'S1'] }],
    ['moderators', '<@U1|ada quill> <!subteam^S1|@mods>', { moderators: ['U1', 'S1'] }],
    ['summary-channel', 'C024BE7LR', { summaryChannel: 'C024BE7LR' }],
    ['summary-channel', '<#123>', { summaryChannel: '123' }],
    ['summary-channel', '<#C1|general>', { summaryChannel: 'C1' }],
  ] as const)('reads for %s the value %j', (name, value, change) => {
    expect(readSetting(name, value)).toEqual({ ok: true, change });
  });

  test.each(SETTING_NAMES)('takes default for %s as if it had never been set', (name) => {
    expect(readSetting(name, 'Default')).toEqual({ ok: true, change: { [SETTINGS[name].key]: null } });
  });

  test.each([
    ['answers', 'loud'],
    ['enabled', 'maybe'],
    ['date-language', 'xx-nonsense-'],
    ['date-language', 'qqq'],
    ['date-language', `en-u-${'ca-'.repeat(30)}`],
    ['moderators', '@everyone'],
    ['moderators', '<@U1> <nobody>'],
    ['moderators', ','],
    ['moderators', 'x'.repeat(65)],
    ['moderators', Array.from({ length: MOST_MODERATORS + 1 }, (_, index) => `U${index}`).join(' ')],
    ['summary-channel', 'C1 C2'],
    ['summary-channel', '#general'],
  ] as const)('refuses for %s the value %j, and names what is possible', (name, value) => {
    const read = readSetting(name, value);
    expect(read).toEqual({ ok: false, problem: expect.stringContaining(SETTINGS[name].possible) });
  });

  test('takes no id that a platform could not have made, whatever is given', () => {
    const parts = fc.constantFrom('<@', '<!subteam^', '>', '|', ' ', 'U1', '&', '!', ',', '"', 'é');
    fc.assert(
      fc.property(fc.string({ unit: parts }), (value) => {
        const read = readSetting('moderators', value);
        const ids = read.ok ? (read.change.moderators ?? []) : [];
        for (const id of ids) expect(id).toMatch(/^[A-Z0-9a-z_]{1,64}$/u);
      }),
    );
  });
});
