import { POST_MOVES, type PostState } from '../../src/store/posts.ts';

const states = Object.keys(POST_MOVES) as PostState[];

describe('the life of a post', () => {
  test('has an end that is reached from everywhere', () => {
    const ends = states.filter((state) => POST_MOVES[state].length === 0);
    expect(ends).toEqual(['discarded', 'retracted', 'gone']);
    for (const state of states) expect([...reachable(state)].some((end) => ends.includes(end))).toBe(true);
  });

  test('never leads back to a draft once it stands in a channel', () => {
    for (const state of ['posted', 'refreshing', 'retracting'] as const)
      expect(POST_MOVES[state]).not.toContain('draft');
  });

  test('has a way out of every state in which a crash may leave it', () => {
    for (const state of ['posting', 'refreshing', 'retracting'] as const)
      expect(POST_MOVES[state]).toContain('unknown');
  });
});

function reachable(from: PostState, seen: Set<PostState> = new Set()): ReadonlySet<PostState> {
  if (!seen.has(from)) {
    seen.add(from);
    for (const to of POST_MOVES[from]) reachable(to, seen);
  }
  return seen;
}
