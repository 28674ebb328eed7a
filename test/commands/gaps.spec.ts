import { parse } from 'yaml';
import { createBot } from '../../src/bot.ts';
import { MAX_LINE, type Reply } from '../../src/reply/document.ts';
import { bare } from '../bots.ts';
import {
  createKeepingBot,
  type KeepingBot,
  lineOf,
  MODERATOR,
  optionsOf,
  send,
  textOf,
} from './keeping-bot.ts';

const UNKNOWN = 'What does the gazette of Pemberley cost?';
const KNOWN = 'What is a sealed letter?';

jest.setTimeout(60_000);

let kept: KeepingBot;

beforeAll(async () => {
  kept = await createKeepingBot();
});

beforeEach(() => kept.move());

afterAll(() => kept.remove());

const moderate = (line: string) => kept.send(line, MODERATOR);
const hand = (question: string, ...tell: readonly string[]) => handAll(question, tell);
const findOnly = async () => (await list(['open', 'answered', 'dismissed']))[0];

function list(states: readonly ('open' | 'answered' | 'dismissed')[]) {
  return kept.store.gaps.list({ space: kept.place(), states, limit: 99 });
}

/** Hands a question over, and then for each who wants to be told. */
async function handAll(question: string, tell: readonly string[]): Promise<string> {
  const { gaps } = kept.store;
  const space = kept.place();
  const { id } = await gaps.hand({ space, question, tell: null });
  for (const person of tell) await gaps.hand({ space, question, tell: { ...space, person } });
  return id;
}

function pressable(reply: Reply): readonly { readonly label: string; readonly line: string }[] {
  return reply.blocks.flatMap(optionsOf);
}

describe('/gaps', () => {
  test('is for moderators alone', async () => {
    const id = await hand(UNKNOWN);
    for (const line of ['/gaps', `/gaps answered ${id}`, `/gaps dismiss ${id}`, '/gaps export'])
      expect(textOf(await kept.send(line))).toMatch(/^Only moderators/u);
    expect(await list(['open'])).toHaveLength(1);
  });

  test('lists what is open, asked most first, with how often, how many wait and since when', async () => {
    await hand('What does the Count do?');
    await hand(UNKNOWN, 'lucy', 'jonathan');
    await hand(UNKNOWN);
    const reply = await moderate('/gaps');
    expect(reply.audience).toBe('private');
    expect(textOf(reply)).toMatch(
      /Pemberley cost\?: asked 2 times, since \d+ \w+ \d{4}; 2 people wait.*the Count do\?: asked once, on .*; nobody waits/su,
    );
    expect(pressable(reply).map(({ label }) => label)).toEqual([
      ...['Mark as answered', 'Dismiss', 'Mark as answered', 'Dismiss'],
      'Export for the curators',
    ]);
  });

  test('says which of them the corpus answers by now', async () => {
    await hand(KNOWN);
    expect(textOf(await moderate('/gaps'))).toContain('the corpus answers it now');
  });

  test('says so where nothing is open', async () => {
    expect(textOf(await moderate('/gaps'))).toContain('No question is open.');
  });

  test('has menus where there are many, and names the 25 asked most', async () => {
    const wide = 'very '.repeat(30);
    for (let count = 0; count < 26; count += 1) await hand(`Who is ${wide} guest ${count}?`);
    const reply = await moderate('/gaps');
    expect(textOf(reply)).toContain('The 25 that were asked most; there are more.');
    const menus = reply.blocks.filter(({ kind }) => kind === 'menu');
    expect(menus.map((menu) => optionsOf(menu).length)).toEqual([25, 25]);
    for (const { label, line } of pressable(reply)) {
      expect(label.length).toBeLessThanOrEqual(75);
      expect(line.length).toBeLessThanOrEqual(MAX_LINE);
    }
  });

  test('shows nothing of another space', async () => {
    await hand(UNKNOWN);
    kept.move();
    expect(textOf(await moderate('/gaps'))).toContain('No question is open.');
  });
});

describe('/gaps answered', () => {
  test('tells those who wait, once each, with the question and its answer, and says how many', async () => {
    await hand(KNOWN, 'lucy', 'jonathan');
    const reply = await moderate(lineOf(await moderate('/gaps'), 'Mark as answered'));
    expect(textOf(reply)).toContain(`“${KNOWN}” is marked as answered. 2 people who waited were told.`);
    expect(kept.told.map(({ person }) => person.person).toSorted()).toEqual(['jonathan', 'lucy']);
    const blocks = kept.told[0]?.publication.blocks ?? [];
    expect(textOf({ blocks })).toContain(KNOWN);
    expect(blocks.some((block) => block.kind === 'point' && block.claim === 'seal-meaning')).toBe(true);
    expect(await findOnly()).toMatchObject({ state: 'answered', closedBy: 'mina', waiting: 0 });
  });

  test('tells nobody twice, however often it is pressed', async () => {
    const id = await hand(UNKNOWN, 'lucy');
    await Promise.all([1, 2, 3].map(() => moderate(`/gaps answered ${id}`)));
    expect(textOf(await moderate(`/gaps answered ${id}`))).toContain('answered already');
    expect(kept.told).toHaveLength(1);
  });

  test('says so where the corpus does not answer it in those words', async () => {
    const id = await hand(UNKNOWN, 'lucy');
    await moderate(`/gaps answered ${id}`);
    const words = textOf(kept.told[0]?.publication ?? { blocks: [] });
    expect(words).toContain(UNKNOWN);
    expect(words).toContain('ask in others');
  });

  test('says how many could not be reached', async () => {
    const id = await hand(UNKNOWN, 'lucy', 'jonathan', 'arthur');
    kept.unreachable.add('lucy').add('arthur');
    expect(textOf(await moderate(`/gaps answered ${id}`))).toContain(
      '1 person who waited was told, 2 could not be reached.',
    );
  });

  test('tells those who still wait where it was interrupted between the two', async () => {
    const id = await hand(UNKNOWN, 'lucy');
    await kept.store.gaps.close(kept.place(), id, 'answered', MODERATOR.actor);
    expect(textOf(await moderate(`/gaps answered ${id}`))).toContain('1 person who waited was told.');
    expect(kept.told).toHaveLength(1);
  });

  test('lets those wait on who can not be told from here', async () => {
    const alone = createBot({ ...bare, store: kept.store });
    const id = await hand(UNKNOWN, 'lucy');
    const place = kept.place();
    const reply = await send(alone, `/gaps answered ${id}`, { ...MODERATOR, place });
    expect(textOf(reply)).toContain('1 person waits for it and can’t be told from here.');
    await moderate(`/gaps answered ${id}`);
    expect(kept.told).toHaveLength(1);
  });

  test('finds nothing of another space, and nothing without an id', async () => {
    const id = await hand(UNKNOWN, 'lucy');
    const place = { ...kept.place(), space: 'elsewhere' };
    for (const action of ['answered', 'dismiss']) {
      const reply = await kept.send(`/gaps ${action} ${id}`, { ...MODERATOR, place });
      expect(textOf(reply)).toContain('There is no such question here');
      expect(textOf(await moderate(`/gaps ${action}`))).toContain('Say which question');
    }
    expect(await list(['open'])).toHaveLength(1);
    expect(kept.told).toEqual([]);
  });
});

describe('/gaps dismiss', () => {
  test('closes it, forgets who waits and tells nobody', async () => {
    const id = await hand(UNKNOWN, 'lucy');
    expect(textOf(await moderate(`/gaps dismiss ${id}`))).toMatch(/is dismissed\. Who waited .* not told/u);
    expect(await findOnly()).toMatchObject({ state: 'dismissed', waiting: 0 });
    expect(textOf(await moderate(`/gaps dismiss ${id}`))).toContain('dismissed already');
    expect(textOf(await moderate(`/gaps answered ${id}`))).toContain('dismissed already');
    expect(kept.told).toEqual([]);
  });
});

describe('/gaps export', () => {
  test('gives the skeleton of a source with the open questions, asked most first', async () => {
    await hand('What: is - "that" # Count?');
    await hand(UNKNOWN);
    await hand(UNKNOWN);
    const reply = await moderate('/gaps export');
    const code = reply.blocks.find(({ kind }) => kind === 'code');
    const lines = code?.kind === 'code' ? code.lines : [];
    const questions = [[UNKNOWN], ['What: is - "that" # Count?']];
    expect(parse(lines.join('\n'))).toMatchObject({
      id: null,
      claims: questions.map((asked) => ({ id: null, stance: null, questions: asked })),
    });
    expect(lines).toContainEqual(expect.stringMatching(/# Asked 2 times since \d{4}-\d\d-\d\d\.$/u));
  });

  test('says so where nothing is open', async () => {
    expect(textOf(await moderate('/gaps export'))).toContain('nothing to export');
  });
});

describe('what /gaps needs', () => {
  test('is said in one sentence where nothing can be kept', async () => {
    expect(textOf(await send(createBot(bare), '/gaps', MODERATOR))).toMatch(/^Evenkey keeps nothing here/u);
  });

  test('is said where the store is away', async () => {
    const closed = await createKeepingBot();
    await closed.store.upkeep.close();
    expect(textOf(await closed.send('/gaps', MODERATOR))).toMatch(/^This can’t be done just now/u);
    await closed.remove();
  });
});
