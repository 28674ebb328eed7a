import { createClassifier, trainClassifier } from '../../../src/retrieval/learned/classifier.ts';
import { createMessageReader } from '../../../src/retrieval/learned/message-reader.ts';
import { finish } from '../../../src/steps.ts';
import { stem } from '../../../src/text/stem.ts';

const BOOKS = ['a novel by the sea', 'the poet reads a poem', 'chapters of a novel'];
const SHIPS = ['a ship at sea', 'the captain sails the ship', 'sails and masts'];

function create() {
  const { note, read } = createMessageReader(stem);
  const classify = createClassifier(
    finish(trainClassifier([BOOKS.map(note), SHIPS.map(note)], { rounds: 8, decay: 1e-4 })),
  );
  return (text: string): readonly number[] => [...classify(read(text))];
}

describe('trainClassifier', () => {
  test('gives each of its examples to its own kind', () => {
    const classify = create();
    for (const text of BOOKS) expect(classify(text)[0]).toBeGreaterThan(0.5);
    for (const text of SHIPS) expect(classify(text)[1]).toBeGreaterThan(0.5);
  });

  test('gives a new message to the kind whose words it has', () => {
    const classify = create();
    expect(classify('who wrote that poem?')[0]).toBeGreaterThan(0.5);
    expect(classify('where does the captain go?')[1]).toBeGreaterThan(0.5);
  });

  test('gives probabilities that add up to 1', () => {
    const classify = create();
    const sum = classify('the ship in the novel').reduce((total, share) => total + share, 0);
    expect(sum).toBeCloseTo(1, 12);
  });

  test('learns the same from the same examples', () => {
    expect(create()('the sea')).toEqual(create()('the sea'));
  });
});
