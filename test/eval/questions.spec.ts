import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type LabelledQuestion, readQuestions } from '../../eval/questions.ts';
import { isWithin } from '../../eval/score-dates.ts';
import { isTest, SETS } from '../../eval/sets.ts';
import { dateOfClaim } from '../../src/corpus/date-of-claim.ts';
import { corpus } from '../shipped-corpus.ts';

const FOLDER = join(__dirname, '../../eval/questions');
const sets = SETS.map((set) => ({ ...set, questions: readQuestions(join(FOLDER, set.file)) }));
const questions = sets.flatMap((set) => set.questions);
const claims = new Map(corpus.claims.map((claim) => [claim.id, claim]));
const paragraphs = new Set(corpus.claims.flatMap(({ paragraph }) => paragraph ?? []));

// Only ids are compared, so that no failure shows what a test asks.
const idsOf = (found: readonly LabelledQuestion[]) => found.map(({ id }) => id);

/** Whether of a question only what is shown, refused and helped is looked at: dozens of claims would do for a judgement. */
function isProbed({ name }: { readonly name: string }, category: string): boolean {
  return /^(?:probe|ordinary)\b/u.test(name) && ['contested', 'policy-about-abuse'].includes(category);
}

describe('the labelled questions', () => {
  test('are all measured: every file is a set', () => {
    expect(sets.map(({ file }) => file).toSorted()).toEqual(readdirSync(FOLDER).toSorted());
  });

  test('have an id each, within their set', () => {
    for (const set of sets) expect(new Set(idsOf(set.questions)).size).toBe(set.questions.length);
  });

  test('name as evidence only claims and paragraphs that the corpus has', () => {
    const dangling = questions.filter(
      (each) =>
        each.claims.some((id) => !claims.has(id)) ||
        each.paragraphs.some((number) => !paragraphs.has(number)),
    );
    expect(idsOf(dangling)).toEqual([]);
  });

  test('on the wider corpus have evidence wherever an answer is due', () => {
    const wide = sets
      .filter(({ baseline }) => baseline === 'claims')
      .flatMap((set) => set.questions.filter(({ category }) => !isProbed(set, category)));
    const unlabelled = wide.filter(
      (each) => each.outcome === 'answered' && each.claims.length + each.paragraphs.length === 0,
    );
    expect(idsOf(unlabelled)).toEqual([]);
  });

  test('that ask about some years have evidence from these years only', () => {
    const outside = questions.filter((question) =>
      question.claims.some((id) => {
        const claim = claims.get(id);
        return claim !== undefined && !isWithin(dateOfClaim(claim, corpus.sources), question);
      }),
    );
    expect(idsOf(outside.filter(({ since, until }) => since !== null || until !== null))).toEqual([]);
  });

  test('that ask for a disputed figure have evidence that is disputed', () => {
    const disputed = new Set(
      corpus.claims.flatMap(({ id, disputes }) => (disputes.length ? [id, ...disputes] : [])),
    );
    const agreed = questions.filter((each) => each.disputed && !each.claims.some((id) => disputed.has(id)));
    expect(idsOf(agreed)).toEqual([]);
  });

  test('of a test are asked in none of the other sets on the wider corpus', () => {
    const plain = ({ text }: LabelledQuestion) =>
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, ' ')
        .trim();
    const [development, test] = [false, true].map((wanted) =>
      sets
        .filter((set) => set.baseline === 'claims' && isTest(set) === wanted)
        .flatMap((set) => set.questions),
    );
    const known = new Set(development?.map(plain));
    expect(idsOf(test?.filter((each) => known.has(plain(each))) ?? [])).toEqual([]);
  });
});
