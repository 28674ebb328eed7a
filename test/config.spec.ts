import { readConfig } from '../src/config.ts';

describe('readConfig', () => {
  test('needs nothing', () => {
    expect(readConfig({})).toEqual({ ok: true, config: { corpusFolder: null, logLevel: 'info' } });
  });

  test('reads what is set, without the spaces around it, and nothing else', () => {
    expect(readConfig({ CORPUS_DIR: ' /srv/corpus ', LOG_LEVEL: 'debug', HOME: '/root' })).toEqual({
      ok: true,
      config: { corpusFolder: '/srv/corpus', logLevel: 'debug' },
    });
  });

  test('takes what is set but empty for not set', () => {
    expect(readConfig({ CORPUS_DIR: '', LOG_LEVEL: '  ' })).toEqual(readConfig({}));
  });

  test('names the variable, the value and the remedy', () => {
    expect(readConfig({ LOG_LEVEL: 'nonsense' })).toEqual({
      ok: false,
      problems: ['LOG_LEVEL is "nonsense": use one of fatal, error, warn, info, debug, trace, silent'],
    });
  });
});
