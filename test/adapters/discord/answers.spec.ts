import { type Served, serve } from './served.ts';
import { labelsOf, textOf } from './shown.ts';

jest.setTimeout(60_000);

const QUESTION = 'Should the magistrate have a second seal?';
const PLEA = 'someone keeps asking my daughter for pictures';

let served: Served;

beforeAll(async () => {
  served = await serve();
});
afterAll(() => served.stop());

const ask = (question: string, at = served.ada) =>
  served.discord.people.run(at, { command: 'ask', options: { question } });
const callsFor = (id: string) =>
  served.discord.requests.filter(({ path }) => path.includes(id) || path.includes(`token-of-${id}`));

describe('a slash command in Discord', () => {
  test('is answered in one call, privately, in Components V2, both sides apart', async () => {
    const exchange = ask(QUESTION);
    const message = await exchange.message();
    expect(callsFor(exchange.interaction.id)).toHaveLength(1);
    expect(message.onlyFor).toBe(served.ada.by.id);
    expect(message.components.filter(({ type }) => type === 17)).toHaveLength(2);
    expect(textOf(message)).toContain(QUESTION);
    expect(textOf(message)).toMatch(/In favour: .*\n-# \d of \d shown/u);
  });

  test('shows what can be done with the answer', async () => {
    expect(labelsOf(await ask(QUESTION).message())).toEqual(
      expect.arrayContaining([
        'More',
        'Only in favour',
        'Only against',
        'Sources',
        'Share in channel',
        'Helpful',
        'Report a point',
      ]),
    );
  });

  test('calls nobody, whatever the asker writes', async () => {
    const { id } = ask('@everyone <@1> [free](https://evil.example) # big || hidden || seals?').interaction;
    const [call] = await untilCalls(id);
    expect(call?.body).toMatchObject({ data: { allowed_mentions: { parse: [] } } });
    const texts = JSON.stringify(call?.body);
    expect(texts).toContain('\\\\@everyone \\\\<\\\\@1\\\\> \\\\[free\\\\](https\\\\://evil.example)');
  });

  test('is public where the settings say so', async () => {
    const other = await serve();
    const place = { platform: 'discord', space: other.guild.id, channel: null } as const;
    await other.store.settings.change(place, { answers: 'public' }, { person: 'x', role: 'administrator' });
    const exchange = other.discord.people.run(other.ada, { command: 'ask', options: { question: QUESTION } });
    expect((await exchange.message()).onlyFor).toBeNull();
    const plea = other.discord.people.run(other.ada, { command: 'ask', options: { question: PLEA } });
    expect((await plea.message()).onlyFor).toBe(other.ada.by.id);
    await other.stop();
  });

  test('works in direct messages and where only the person installed it', async () => {
    const { discord, ada, elsewhere } = served;
    const direct = { by: ada.by, in: discord.world.direct(ada.by.id) };
    const abroad = { by: ada.by, in: elsewhere, through: 'user' } as const;
    for (const at of [direct, abroad])
      expect(textOf(await ask(QUESTION, at).message())).toContain('In favour');
  });

  test('of moderators is offered to moderators, in servers only', async () => {
    const { people } = served.discord;
    expect(() => people.run(served.ada, { command: 'summary', options: { topic: 'second-seals' } })).toThrow(
      'missing permissions',
    );
    const direct = { by: served.mo.by, in: served.discord.world.direct(served.mo.by.id) };
    expect(() => people.run(direct, { command: 'posts' })).toThrow('not in this context');
    expect(
      textOf(
        await people.run(served.mo, { command: 'summary', options: { topic: 'second-seals' } }).message(),
      ),
    ).toContain('A preview');
  });

  test.each(['topics', 'sources', 'help', 'about', 'quotes'])('/%s is answered, too', async (command) => {
    expect(textOf(await served.discord.people.run(served.ada, { command }).message())).not.toBe('');
  });

  test('completes questions, subjects, speakers and topics', async () => {
    const { people } = served.discord;
    const complete = async (command: string, name: string, typed: string) =>
      people.complete(served.ada, { command, options: { [name]: typed }, focused: name }).choices();
    expect(await complete('ask', 'question', 'second seal')).toContainEqual({
      name: QUESTION,
      value: QUESTION,
    });
    expect((await complete('compare', 'subject', '')).length).toBeGreaterThan(1);
    expect((await complete('quotes', 'speaker', 'dupin')).length).toBeGreaterThan(0);
    expect(await complete('ask', 'question', 'zzz')).toEqual([]);
  });
});

describe('a message', () => {
  test('is held against the corpus by the command on it, privately', async () => {
    const { people } = served.discord;
    const written = people.write(served.mo, 'The magistrate should have a second seal.');
    const message = await people.command(served.ada, 'Find evidence', written).message();
    expect(message.onlyFor).toBe(served.ada.by.id);
    expect(textOf(message)).toContain('In favour');
    const empty = people.write(served.mo, '\u200b');
    expect(textOf(await people.command(served.ada, 'Find evidence', empty).message())).toContain('no text');
  });
});

async function untilCalls(id: string) {
  for (;;) {
    const calls = callsFor(id);
    if (calls.some(({ status }) => status !== null)) return calls;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
