import { literary } from '../literary-corpus.ts';
import { blocksOf, replyTo } from './context.ts';

async function terms(line: string): Promise<readonly string[]> {
  return blocksOf(await replyTo(line), 'list').flatMap(({ items }) => items.map(({ term }) => term));
}

async function details(line: string): Promise<string> {
  return blocksOf(await replyTo(line), 'list')
    .flatMap(({ items }) => items.map(({ detail }) => detail))
    .join('\n');
}

describe('/topics', () => {
  test('lists every motion and every topic by the name that /compare takes', async () => {
    const names = await terms('/topics');
    expect(names).toEqual([...literary.motions, ...literary.topics].map(({ id }) => id));
    for (const name of names) expect((await replyTo(`/compare ${name}`)).answer).not.toBeNull();
  });

  test('says how much there is on each', async () => {
    expect(await details('/topics')).toContain('3 claims in favour, 4 against, 4 neutral');
    expect(await details('/topics')).toContain('(2 claims)');
  });
});

describe('/sources', () => {
  test('lists every source with what is known of it', async () => {
    const items = blocksOf(await replyTo('/sources'), 'list').flatMap((list) => list.items);
    expect(items).toEqual([
      {
        term: 'Harbour Gazette, “A key under every doormat”',
        detail: '4 March 1845, by A. Gordon Pym; 10 claims, 4 of them with a quote',
        url: 'https://gazette.example/seals',
      },
      { term: 'Parish Leaflet', detail: 'about 1844; 2 claims, 0 of them with a quote', url: null },
    ]);
  });
});

describe('/about', () => {
  test('says what the corpus holds, from when, and how answers are made', async () => {
    const text = blocksOf(await replyTo('/about'), 'text')[0]?.text;
    expect(text).toContain(
      `Corpus ${literary.version}: 12 claims, 4 of them with a verbatim quote, from 2 sources`,
    );
    expect(text).toContain('about 1844 to 4 March 1845');
    expect(await terms('/about')).toEqual(
      expect.arrayContaining(['Balance', 'Refusal', 'Privacy', 'Dating']),
    );
  });
});
