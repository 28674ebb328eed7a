import type { AuthorizeSource } from '../../../adapters/slack/create-authorize.ts';
import { createManyAuthorize } from '../../../adapters/slack/create-authorize.ts';
import { NotInstalledError } from '../../../adapters/slack/not-installed-error.ts';

const SOURCE = { teamId: 'T1', enterpriseId: undefined, isEnterpriseInstall: false };

describe('whose token an event is answered with', () => {
  let time = 0;
  let asked = 0;
  let answer: AuthorizeSource = async () => ({ botToken: `token${asked}` });
  const ask: AuthorizeSource = (source) => {
    asked += 1;
    return answer(source);
  };
  const many = createManyAuthorize(ask, 20, () => time);

  test('is asked of the store once for all that come at the same time', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => many.authorize(SOURCE)));
    expect([asked, new Set(all.map(({ botToken }) => botToken)).size]).toEqual([1, 1]);
  });

  test('is remembered for a while, and then asked again', async () => {
    time += 29_000;
    await many.authorize(SOURCE);
    expect(asked).toBe(1);
    time += 2_000;
    expect((await many.authorize(SOURCE)).botToken).toBe('token2');
  });

  test.each([
    ['fails', () => Promise.reject(new Error('away'))],
    ['takes too long', () => new Promise<never>(() => undefined)],
  ])('stays what it was where the store %s', async (_, fails) => {
    time += 31_000;
    answer = fails;
    expect((await many.authorize(SOURCE)).botToken).toBe('token2');
  });

  test('is asked anew of a workspace that was forgotten', async () => {
    const fresh = createManyAuthorize(ask, 20, () => time);
    answer = async () => ({ botToken: 'first' });
    await fresh.authorize(SOURCE);
    answer = async () => {
      throw new Error('not installed');
    };
    fresh.forget('T1');
    await expect(fresh.authorize(SOURCE)).rejects.toThrow('not installed');
  });

  test.each([
    ['says so itself', new NotInstalledError()],
    ['says so through Bolt', new Error('Not there.', { cause: new NotInstalledError() })],
  ])('is nobody’s any more where the app was removed, which the store %s', async (_, error) => {
    const removed = createManyAuthorize(ask, 20, () => time);
    answer = async () => ({ botToken: 'old' });
    await removed.authorizeWorkspace('T1');
    answer = () => Promise.reject(error);
    time += 31_000;
    await expect(removed.authorizeWorkspace('T1')).rejects.toBe(error);
    answer = () => Promise.reject(new Error('away'));
    await expect(removed.authorizeWorkspace('T1')).rejects.toThrow('away');
  });

  test('is remembered of how many workspaces as there are, up to a bound', async () => {
    const seen: unknown[] = [];
    const bounded = createManyAuthorize(async ({ enterpriseId }) => {
      seen.push(enterpriseId);
      return { botToken: 'one' };
    }, 20);
    for (let index = 0; index <= 5_000; index++)
      await bounded.authorize({ teamId: `T${index}`, enterpriseId: 'E1', isEnterpriseInstall: false });
    const before = seen.length;
    await bounded.authorizeWorkspace('T5000');
    await bounded.authorizeWorkspace('T0');
    expect(seen.slice(before)).toEqual([undefined]);
  });

  test('is known of a workspace by its id, through its organisation where it came so', async () => {
    const seen: unknown[] = [];
    const organised = createManyAuthorize(async (source) => {
      seen.push(source.enterpriseId);
      return { botToken: 'one' };
    }, 20);
    await organised.authorize({ teamId: 'T2', enterpriseId: 'E1', isEnterpriseInstall: true });
    organised.forget('E1');
    await organised.authorizeWorkspace('T2');
    expect(seen).toEqual(['E1', 'E1']);
  });
});
