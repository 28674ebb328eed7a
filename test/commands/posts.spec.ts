import type { Post } from '../../src/store/posts.ts';
import { draftFor } from '../store/contract/bed.ts';
import { createKeepingBot, type KeepingBot, lineOf, MODERATOR, optionsOf, textOf } from './keeping-bot.ts';

let keeping: KeepingBot;

beforeAll(async () => {
  keeping = await createKeepingBot();
});

beforeEach(() => keeping.move());

afterAll(() => keeping.remove());

const list = (line = '/posts') => keeping.send(line, MODERATOR);

async function standing(count: number): Promise<readonly Post[]> {
  const made: Post[] = [];
  for (let number = 0; number < count; number++) {
    const { id, place } = await keeping.store.posts.create(draftFor(keeping.place()));
    await keeping.store.posts.move(place, id, { from: 'draft', to: 'posting', by: 'mina' });
    const posted = await keeping.store.posts.move(place, id, { from: 'posting', to: 'posted', by: null });
    if (posted !== null) made.push(posted);
  }
  return made;
}

function opened({ blocks }: Awaited<ReturnType<typeof list>>): readonly string[] {
  const menus = blocks.filter(({ kind }) => kind === 'menu');
  return menus.flatMap(optionsOf).map(({ line }) => line.replace('/posts ', ''));
}

describe('/posts', () => {
  test('shows all that stands, however many there are, a page at a time and each once', async () => {
    const made = await standing(33);
    const first = await list();
    const second = await list(lineOf(first, 'More of the list'));
    const third = await list(lineOf(second, 'More of the list'));
    const pages = [first, second, third];
    expect(pages.map((page) => opened(page).length)).toEqual([15, 15, 3]);
    expect(pages.flatMap(opened).toSorted()).toEqual(made.map(({ id }) => id).toSorted());
    expect(textOf(first)).toContain('Posts, page 1');
    expect(lineOf(second, 'Earlier in the list')).toBe('/posts page:1');
    expect(() => lineOf(third, 'More of the list')).toThrow('there is no button');
  });

  test('has no pages where one holds everything', async () => {
    await standing(15);
    const only = await list();
    expect(opened(only)).toHaveLength(15);
    expect(only.blocks.filter(({ kind }) => kind === 'actions')).toEqual([]);
    expect(textOf(only)).toMatch(/^Posts\n/u);
  });

  test('says where the first page is when asked for one that is not there', async () => {
    await standing(1);
    expect(textOf(await list('/posts page:7'))).toBe(
      'There is no page 7 of the posts: /posts shows the first.',
    );
  });
});
