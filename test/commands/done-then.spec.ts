import { doneThen } from '../../src/commands/done-then.ts';
import { StoreError } from '../../src/store/store-error.ts';
import { textOf } from './keeping-bot.ts';

describe('doneThen', () => {
  test('says what was done, and shows the page', async () => {
    const page = async () => [{ kind: 'text', text: 'Nothing is open.', quiet: true }] as const;
    expect(textOf(await doneThen('It is done.', page))).toBe('It is done.\nNothing is open.');
  });

  test('says what was done where the store fails at the page, and hides no other fault', async () => {
    const fail = (error: Error) => () => Promise.reject(error);
    const reply = await doneThen('It is done.', fail(new StoreError('away', 'The database is away.')));
    expect(textOf(reply)).toBe('It is done.');
    await expect(doneThen('It is done.', fail(new TypeError('a fault')))).rejects.toThrow('a fault');
  });
});
