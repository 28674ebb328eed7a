import { claimOf, laterLiterary } from '../literary-corpus.ts';
import { blocksOf, claimsIn, replyTo } from './context.ts';

async function title(line: string): Promise<string | undefined> {
  return blocksOf(await replyTo(line), 'heading')[0]?.text;
}

describe('/quotes', () => {
  test('shows every quote, in the order of the corpus', async () => {
    expect(claimsIn(await replyTo('/quotes'))).toEqual([
      'prefect-second-seal',
      'dupin-any-thief',
      'mina-diaries',
      'steward-led-county',
    ]);
    expect(await title('/quotes')).toBe('4 quotes');
  });

  test.each(['Auguste Dupin', 'dupin', 'auguste-dupin', 'AUGUSTE'])(
    'finds the speaker by %j',
    async (who) => {
      expect(claimsIn(await replyTo(`/quotes speaker:"${who}"`))).toEqual(['dupin-any-thief']);
    },
  );

  test('counts for an organisation what is said for it', async () => {
    expect(claimsIn(await replyTo('/quotes speaker:rosings'))).toEqual(['steward-led-county']);
  });

  test('shows the quotes on a topic, and of a stance', async () => {
    expect(claimsIn(await replyTo('/quotes topic:privacy'))).toEqual(['mina-diaries']);
    expect(claimsIn(await replyTo('/quotes stance:con'))).toEqual(['prefect-second-seal']);
    expect(claimsIn(await replyTo('/quotes topic:second-seals stance:pro'))).toEqual(['dupin-any-thief']);
  });

  test('says what it shows', async () => {
    expect(await title('/quotes speaker:dupin topic:thefts stance:pro')).toBe(
      '1 quote: Auguste Dupin, Thefts, pro',
    );
  });

  test('gives each quote byte for byte, with its source below', async () => {
    const reply = await replyTo('/quotes speaker:dupin');
    expect(blocksOf(reply, 'point')[0]).toMatchObject({
      stance: 'pro',
      quote: 'What one hand can open, every hand can open – it’s a matter of patience.',
    });
    expect(blocksOf(reply, 'citations')[0]?.citations).toEqual([blocksOf(reply, 'point')[0]?.citation]);
  });

  test('says that there is none where there is none', async () => {
    expect(await title('/quotes speaker:"Lady Catherine"')).toBe('0 quotes: Lady Catherine');
    expect(blocksOf(await replyTo('/quotes speaker:"Lady Catherine"'), 'citations')).toEqual([]);
  });

  test.each([
    ['speaker', '/quotes speaker:heathcliff'],
    ['topic', '/quotes topic:zeppelins'],
  ])('offers every %s that it knows where it does not know one', async (what, line) => {
    const reply = await replyTo(line);
    expect(blocksOf(reply, 'text')[0]?.text).toMatch(`The corpus has no ${what} `);
    const lines = blocksOf(reply, 'suggestions')[0]?.suggestions ?? [];
    expect(lines.length).toBeGreaterThan(0);
    for (const suggestion of lines)
      expect(blocksOf(await replyTo(suggestion.line), 'heading')).toHaveLength(1);
  });

  test('tells right behind a quote what came since', async () => {
    const { quote } = claimOf('dupin-any-thief');
    const quoted = { ...claimOf('rosings-plans'), quote };
    const claims = laterLiterary.claims.map((claim) => (claim.id === quoted.id ? quoted : claim));
    const { blocks } = await replyTo('/quotes', { corpus: { ...laterLiterary, claims } });
    const at = blocks.findIndex((block) => block.kind === 'point' && block.claim === quoted.id);
    expect(blocks[at + 1]).toMatchObject({
      kind: 'notice',
      notice: 'updated',
      text: expect.stringMatching(
        /^What happened since \[\d\]: Rosings stops sealing letters within the parish/u,
      ),
    });
    expect(blocksOf({ blocks, audience: 'default', answer: null }, 'notice')).toHaveLength(1);
  });
});
