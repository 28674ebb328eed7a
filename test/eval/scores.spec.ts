import { createBaseline, paragraphsAsDocuments } from '../../eval/baseline.ts';
import { type Outcome, toOutcome } from '../../eval/outcome.ts';
import { type LabelledQuestion, questionSchema } from '../../eval/questions.ts';
import { scoreResults } from '../../eval/score.ts';
import { isWithin } from '../../eval/score-dates.ts';
import type { Answer, Notice } from '../../src/answer/answer.ts';
import { createAnswerer } from '../../src/answer/compose.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { lexicon } from '../english.ts';
import { literary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';

const THEFTS = 'prefect-forty-thefts';
const SEARCH = 'prefect-search';

const answer = createAnswerer(
  literary,
  createRetriever(literary, lexicon, preparedFor(literary)),
)('How many letters are stolen?');

function labelled(labels: Partial<LabelledQuestion>): LabelledQuestion {
  const plain = { id: 'one', text: answer.question, category: 'figure', paragraphs: [], sides: 'one' };
  return questionSchema.parse({ ...plain, outcome: 'answered', ...labels });
}

function score(labels: Partial<LabelledQuestion>, outcome: Outcome, corpus: Corpus = literary) {
  return scoreResults([{ question: labelled(labels), outcome }], corpus);
}

describe('the rank of the evidence', () => {
  const outcome = toOutcome(answer);

  test('is that of the first labelled claim, or of the first claim of a labelled paragraph', () => {
    expect(answer.ranking[0]).toMatchObject({ claim: THEFTS, paragraph: 4 });
    expect(score({ claims: [THEFTS] }, outcome).hitAt1).toEqual({ count: 1, of: 1 });
    expect(score({ paragraphs: [4] }, outcome).hitAt1).toEqual({ count: 1, of: 1 });
    expect(score({ claims: ['mina-diaries'] }, outcome).hitAt1).toEqual({ count: 0, of: 1 });
  });

  test('is not found in claims that stand in no paragraph', () => {
    const ranking = [{ claim: THEFTS, paragraph: null }];
    expect(score({ paragraphs: [4] }, { ...outcome, ranking }).hitAt3).toEqual({ count: 0, of: 1 });
  });

  test('is not asked of questions without labels', () => {
    expect(score({}, outcome).hitAt3).toEqual({ count: 0, of: 0 });
  });
});

describe('a conflict', () => {
  const corpus = relate({ disputes: [THEFTS] });
  const say = (text: string) => showing(notice('disputed', text));

  test('is told where a notice names the other claim, by its words, its speaker or its publisher', () => {
    for (const text of ['The Prefect of Paris puts it otherwise.', 'The Harbour Gazette puts it otherwise.'])
      expect(score({}, say(text), corpus).disputesTold).toEqual({ count: 1, of: 1 });
  });

  test('is not told by silence, by a notice that names nobody or by one of another kind', () => {
    for (const silent of [showing(), say('Others differ.'), showing(notice('updated', 'Prefect of Paris'))])
      expect(score({}, silent, corpus).disputesTold).toEqual({ count: 0, of: 1 });
  });

  test('is due where a question is labelled so', () => {
    expect(score({ disputed: true }, showing()).conflictsShown).toEqual({ count: 0, of: 1 });
    expect(score({ disputed: true }, say('Others differ.')).conflictsShown).toEqual({ count: 1, of: 1 });
    expect(score({}, showing()).conflictsShown).toEqual({ count: 0, of: 0 });
  });

  test('is none in a corpus whose claims agree', () => {
    expect(score({}, showing()).disputesTold).toEqual({ count: 0, of: 0 });
  });
});

describe('an overtaken claim', () => {
  const corpus = relate({ updates: [THEFTS] });

  test('is shown as such where a notice names what overtook it', () => {
    const told = showing(notice('updated', 'What the Prefect of Paris said since'));
    expect(score({}, told, corpus).updatesTold).toEqual({ count: 1, of: 1 });
    expect(score({}, showing(), corpus).updatesTold).toEqual({ count: 0, of: 1 });
  });
});

describe('the years asked about', () => {
  test('are kept where every point certainly is from them', () => {
    expect(score({ since: 1845 }, showing()).datesKept).toEqual({ count: 1, of: 1 });
    expect(score({ until: 1844 }, showing()).datesKept).toEqual({ count: 0, of: 1 });
    expect(score({}, showing()).datesKept).toEqual({ count: 0, of: 0 });
  });

  test('are not kept by an answer that shows nothing', () => {
    const nothing = { ...answer, sides: [], context: [] };
    expect(score({ since: 1845 }, toOutcome(nothing)).datesKept).toEqual({ count: 0, of: 1 });
  });

  test('hold the dates that lie in them whole', () => {
    const years = { since: 2020, until: 2021 };
    for (const date of ['2020', '2021-12', '2020-02~']) expect(isWithin(date, years)).toBe(true);
    for (const date of ['2019', '2022-01', null]) expect(isWithin(date, years)).toBe(false);
    expect(isWithin('2019', { since: null, until: 2019 })).toBe(true);
  });
});

describe('the baseline', () => {
  test('searches a paragraph with all that is said of it, and a claim that stands in none by itself', () => {
    const loose = literary.claims.map((claim) =>
      claim.id === THEFTS ? { ...claim, paragraph: null } : claim,
    );
    const search = createBaseline(paragraphsAsDocuments({ claims: loose }));
    expect(search('forty thefts').ranking[0]).toEqual({ claim: THEFTS, paragraph: null });
    expect(search('diaries').ranking[0]).toEqual({ claim: null, paragraph: 5 });
  });
});

/** An answer that shows one claim and some notices. */
function showing(...notices: readonly Notice[]): Outcome {
  const points = [...answer.sides.flatMap((side) => side.points), ...answer.context];
  const context = points.filter(({ claim }) => claim === THEFTS);
  const shown: Answer = { ...answer, sides: [], context, notices };
  return toOutcome(shown);
}

function notice(kind: Notice['kind'], text: string): Notice {
  return { kind, text, links: [], about: [], point: null };
}

/** The corpus, with relations on one claim. */
function relate(relations: Partial<Pick<Corpus['claims'][number], 'disputes' | 'updates'>>): Corpus {
  const claims = literary.claims.map((claim) => (claim.id === SEARCH ? { ...claim, ...relations } : claim));
  return { ...literary, claims };
}
