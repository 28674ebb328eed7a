import { COMMANDS as ALL } from '../../src/commands/registry.ts';
import { blocksOf, replyTo } from './context.ts';

const COMMANDS = ALL.filter(({ surface, access }) => surface === 'command' && access === 'member');

describe('/help', () => {
  test('lists every command that a member has, with what it does and an example', async () => {
    const items = blocksOf(await replyTo('/help'), 'list')[0]?.items ?? [];
    expect(items.map(({ term }) => term)).toEqual(COMMANDS.map(({ name }) => `/${name}`));
    for (const [index, { detail }] of items.entries()) {
      expect(detail).toContain(COMMANDS[index]?.description);
      expect(detail).toContain(COMMANDS[index]?.example);
    }
  });

  test.each(['quotes', '/quotes', 'QUOTES'])('explains the options of the command %j', async (name) => {
    const reply = await replyTo(`/help ${name}`);
    expect(blocksOf(reply, 'heading')[0]?.text).toBe('/quotes');
    expect(blocksOf(reply, 'list')[0]?.items.map(({ term }) => term)).toEqual(['speaker', 'topic', 'stance']);
  });

  test('explains a command that takes no options without a list', async () => {
    expect(blocksOf(await replyTo('/help topics'), 'list')).toEqual([]);
  });

  test('offers every command where it knows none of that name', async () => {
    const lines = blocksOf(await replyTo('/help zeppelin'), 'suggestions')[0]?.suggestions.map(
      ({ line }) => line,
    );
    expect(lines).toEqual(COMMANDS.map(({ name }) => `/${name}`));
  });
});
