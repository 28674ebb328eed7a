import { doneThen } from '../../src/commands/done-then.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { textOf } from './keeping-bot.ts';

describe('doneThen', () => {
  const unkept = jest.fn();

  test('says what was done, and shows the page', async () => {
    const page = async () => [{ kind: 'text', text: 'Nothing is open.', quiet: true }] as const;
    expect(textOf(await doneThen('It is done.', page, { unkept }))).toBe('It is done.\nNothing is open.');
  });

  test('says what was done where the store fails at the page, tells whoever logs it, and hides no other fault', async () => {
    const fail = (error: Error) => () => Promise.reject(error);
    const away = new StoreError('away', 'The database is away.');
    expect(textOf(await doneThen('It is done.', fail(away), { unkept }))).toBe('It is done.');
    expect(unkept.mock.calls).toEqual([[away]]);
    await expect(doneThen('It is done.', fail(new TypeError('a fault')), { unkept })).rejects.toThrow(
      'a fault',
    );
  });
});
