import { collectInSteps, finish, finishInSlices, mapInSteps, type Steps } from '../src/steps.ts';

const NEVER = new AbortController().signal;

/** Work of so many steps, each of which takes so many milliseconds. */
function* busy(steps: number, milliseconds: number): Steps<string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + milliseconds;
    while (performance.now() < end);
    yield;
  }
  return 'done';
}

describe('steps', () => {
  test('come to the same at once and in slices', async () => {
    expect(finish(busy(3, 0))).toBe('done');
    expect(await finishInSlices(busy(3, 0), NEVER)).toBe('done');
  });

  test('let whatever waits go first between two slices', async () => {
    const seen: string[] = [];
    const waiting = [1, 2, 3].map(
      (turn) =>
        new Promise<void>((resolve) => setTimeout(() => resolve(void seen.push(`timer ${turn}`)), turn)),
    );
    await Promise.all([finishInSlices(busy(20, 5), NEVER).then((result) => seen.push(result)), ...waiting]);
    expect(seen).toEqual(['timer 1', 'timer 2', 'timer 3', 'done']);
  });

  test('are left where they are once they are called off', async () => {
    const stopping = new AbortController();
    const work = finishInSlices(busy(10_000, 5), stopping.signal);
    setTimeout(() => stopping.abort(new Error('no longer wanted')), 20);
    await expect(work).rejects.toThrow('no longer wanted');
  });

  test('fail where one of them does', async () => {
    function* failing(): Steps<string> {
      yield;
      throw new RangeError('in the second step');
    }
    expect(() => finish(failing())).toThrow('in the second step');
    await expect(finishInSlices(failing(), NEVER)).rejects.toThrow('in the second step');
  });

  test('map and collect what a plain loop would', () => {
    expect(finish(mapInSteps(['a', 'b'], (item, index) => `${index}${item}`))).toEqual(['0a', '1b']);
    expect([...finish(collectInSteps(['ab', 'bc'], (text) => text))]).toEqual(['a', 'b', 'c']);
  });
});
