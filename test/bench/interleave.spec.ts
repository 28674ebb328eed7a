import { interleave } from '../../bench/interleave.ts';

describe('interleave', () => {
  test('takes the ways in turns, another one first each round', () => {
    const order: string[] = [];
    const ways = {
      letter: (round: number) => order.push(`letter ${round}`),
      seal: (round: number) => order.push(`seal ${round}`),
    };
    interleave(ways, { pass: 3, milliseconds: 0 });
    expect(order).toEqual(['letter 0', 'seal 0', 'seal 1', 'letter 1', 'letter 2', 'seal 2']);
  });

  test('gives each way its own times, in the order of the rounds', () => {
    const clock = createClock();
    const ways = {
      quick: (round: number) => clock.pass(1 + round),
      slow: (round: number) => clock.pass(10 * (1 + round)),
    };
    expect(interleave(ways, { pass: 2, milliseconds: 0 }, clock.now)).toEqual({
      quick: [1, 2],
      slow: [10, 20],
    });
  });

  test('ends with a whole pass after the time is up', () => {
    const clock = createClock();
    const { only } = interleave({ only: () => clock.pass(10) }, { pass: 3, milliseconds: 40 }, clock.now);
    expect(only).toHaveLength(6);
  });
});

function createClock() {
  let time = 0;
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}
