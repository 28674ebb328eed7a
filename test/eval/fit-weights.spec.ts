import { type Example, fitWeights, weigh } from '../../eval/fit-weights.ts';

// The first sign tells what is right in three questions of four, the second in none, the third is the same for every claim.
const examples: readonly Example[] = [
  {
    signs: [
      [0.9, 0.5, 1],
      [0.2, 0.6, 1],
      [0.1, 0.1, 1],
    ],
    right: [true, false, false],
  },
  {
    signs: [
      [0.1, 0.9, 1],
      [0.8, 0.2, 1],
      [0.3, 0.4, 1],
    ],
    right: [false, true, false],
  },
  {
    signs: [
      [0.4, 0.4, 1],
      [0.2, 0.3, 1],
      [0.9, 0.1, 1],
    ],
    right: [false, false, true],
  },
  {
    signs: [
      [0.5, 0.1, 1],
      [0.6, 0.7, 1],
    ],
    right: [true, false],
  },
];

function winner({ signs }: Example, weights: readonly number[]): number {
  const scores = signs.map((each) => weigh(each, weights));
  return scores.indexOf(Math.max(...scores));
}

describe('fitWeights', () => {
  test('gives weights with which right claims come first', () => {
    const weights = fitWeights(examples);
    expect(examples.map((example) => winner(example, weights))).toEqual([0, 1, 2, 0]);
    expect(weights[0]).toBeGreaterThan(1);
    expect(weights[1]).toBeLessThan(0);
  });

  test('shrinks what tells nothing', () => {
    expect(Math.abs(fitWeights(examples)[2] ?? 1)).toBeLessThan(0.2);
  });

  test('takes any of several right claims', () => {
    const either: Example = {
      signs: [
        [1, 0],
        [0, 1],
        [0, 0],
      ],
      right: [true, true, false],
    };
    const [first = 0, second = 0] = fitWeights([either]);
    expect(Math.min(first, second)).toBeGreaterThan(1);
  });

  test('learns nothing of a question in which all is right, or nothing', () => {
    const useless: readonly Example[] = [
      {
        signs: [
          [0, 1, 1],
          [1, 0, 1],
        ],
        right: [true, true],
      },
      { signs: [[0, 1, 1]], right: [false] },
    ];
    expect(fitWeights([...examples, ...useless])).toEqual(fitWeights(examples));
    expect(fitWeights(useless)).toEqual([]);
  });
});
