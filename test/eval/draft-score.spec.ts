import { join } from 'node:path';
import { draftNaively } from '../../eval/draft-baseline.ts';
import { findFallen } from '../../eval/draft-floors.ts';
import { readLabelledTexts } from '../../eval/draft-labels.ts';
import { renderFallen } from '../../eval/draft-report.ts';
import { scoreDrafts } from '../../eval/draft-score.ts';

const texts = readLabelledTexts(join(__dirname, '../../eval/drafts'));

describe('the labelled texts', () => {
  test('are at least twelve, and no more of them for development than for a test', () => {
    expect(texts.length).toBeGreaterThanOrEqual(12);
    const development = texts.filter(({ half }) => half === 'development').length;
    for (const test of ['test', 'second test'])
      expect(texts.filter(({ half }) => half === test).length).toBeGreaterThanOrEqual(development);
  });

  test('hold every quote that their labels name, word for word', () => {
    for (const { file, text, quotes } of texts)
      for (const { exact } of quotes)
        expect({ file, found: text.includes(exact) ? exact : null }).toEqual({ file, found: exact });
  });
});

describe('scoreDrafts', () => {
  const [text] = texts;
  if (text === undefined) throw new Error('there is no text');
  const perfect = {
    quotes: text.quotes.map(({ exact, paragraph, speakers }) => ({
      exact,
      paragraph,
      speaker: speakers[0] ?? null,
    })),
    figures: text.figures,
    paragraphs: text.paragraphs,
  };

  test('counts a quote that is found whole and given to its speaker', () => {
    const due = text.quotes.length;
    expect(scoreDrafts([text], () => perfect)).toMatchObject({
      quotes: { right: due, found: due, due },
      speakers: { right: due, found: due, due },
    });
  });

  test('counts neither parts of quotes nor quotes that are given to another', () => {
    const [first, ...others] = perfect.quotes;
    if (first === undefined) throw new Error('there is no quote');
    const due = text.quotes.length;
    const cut = { ...perfect, quotes: [{ ...first, exact: first.exact.slice(1) }, ...others] };
    expect(scoreDrafts([text], () => cut).quotes).toEqual({ right: due - 1, found: due, due });
    const wrong = { ...perfect, quotes: [{ ...first, speaker: 'Nobody' }, ...others] };
    expect(scoreDrafts([text], () => wrong).speakers).toEqual({ right: due - 1, found: due, due });
  });

  test('has a baseline that takes every quoted span and the nearest name', () => {
    expect(draftNaively('It rained. “No,” said Linnea Varga of Ostermark.').quotes).toEqual([
      { exact: 'No,', speaker: 'Linnea Varga', paragraph: 1 },
    ]);
  });
});

describe('the floors', () => {
  const tally = (right: number) => ({ right, found: 100, due: 100 });
  const scored = (quotes: number, speakers: number, figures: number) => ({
    quotes: tally(quotes),
    speakers: tally(speakers),
    figures: tally(figures),
    places: tally(0),
    paragraphs: tally(0),
  });

  test('hold where every F1 is at them', () => {
    expect(findFallen('test', scored(90, 85, 75))).toEqual([]);
    expect(renderFallen([])).toBe('Every F1 is at its floor or above.');
  });

  test('name each measure that is below, by how much, and in which half', () => {
    const fallen = findFallen('second test', scored(89, 85, 74));
    expect(fallen.map(({ key }) => key)).toEqual(['quotes', 'figures']);
    expect(renderFallen(fallen)).toBe(
      'Below the floor: quotes, whole 89.0%, not 90.0% (second test); figures 74.0%, not 75.0% (second test)',
    );
  });
});
