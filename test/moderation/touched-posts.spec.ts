import { createFindPosts } from '../../adapters/terminal/curation/find-posts.ts';
import type { Corpus } from '../../src/corpus/model.ts';
import { compareCorpora } from '../../src/curation/compare/compare-corpora.ts';
import { createFingerprint } from '../../src/moderation/fingerprint.ts';
import { touchedPosts } from '../../src/moderation/touched-posts.ts';
import { findStore } from '../../src/store/open-store.ts';
import type { Post } from '../../src/store/posts.ts';
import { claim, counterclaim, source, speaker } from '../corpus/fixture.ts';
import { fixtureCorpus } from '../curation/corpora.ts';
import { draftFor, freshPlace } from '../store/contract/bed.ts';
import { sqlite, type TestDatabase } from '../store/server/databases.ts';

const withdrawn = { date: '2024-05-06', reason: 'It was taken back.' };
const newer = (fields: object = {}) => claim({ id: 'new', text: 'New.', quote: undefined, ...fields });
const corpusOf = (...claims: readonly object[]) =>
  fixtureCorpus({ 'sources/fixture-source.yaml': source({ claims }) });
const before = corpusOf(claim(), counterclaim());

let database: TestDatabase;

beforeEach(async () => {
  database = await sqlite.create();
});

afterEach(() => database.remove());

const find = () => createFindPosts(() => findStore({ ...database, encryptionKeys: [] }))();

/** Keeps a summary that shows some claims as a corpus has them; posted, unless it stays a draft. */
async function keep(corpus: Corpus, ids: readonly string[], isPosted = true): Promise<string> {
  const fingerprint = createFingerprint(corpus);
  const shown = corpus.claims.filter(({ id }) => ids.includes(id));
  const place = freshPlace();
  const { posts, upkeep } = await database.open();
  const claims = shown.map((each) => ({ claim: each.id, hash: fingerprint(each) }));
  const { id } = await posts.create(draftFor(place, { claims }));
  if (isPosted) {
    await posts.move(place, id, { from: 'draft', to: 'posting', by: null });
    await posts.move(place, id, { from: 'posting', to: 'posted', by: null });
  }
  await upkeep.close();
  return id;
}

async function touchedBy(after: Corpus) {
  const found = await find();
  if (!found.ok) throw new Error(found.problem);
  return touchedPosts(found.value, before, after, compareCorpora(before, after));
}

describe('touchedPosts, over what a store holds', () => {
  test('names a summary in a channel that shows what was withdrawn or reads differently, with where it is', async () => {
    const post = await keep(before, ['locks-protect', 'keys-get-lost']);
    const after = corpusOf(claim({ withdrawn }), newer(), counterclaim({ text: 'B. Speaker lost a key.' }));
    expect(await touchedBy(after)).toEqual([
      {
        post,
        where: expect.stringMatching(/^channel C-SUMMARIES of slack T\d+$/u),
        claims: ['locks-protect', 'keys-get-lost'],
      },
    ]);
  });

  test('leaves out drafts, and summaries that show nothing of it or the new words already', async () => {
    const after = corpusOf(claim(), counterclaim({ text: 'B. Speaker lost a key.' }));
    await keep(before, ['keys-get-lost'], false);
    await keep(before, ['locks-protect']);
    await keep(after, ['keys-get-lost']);
    expect(await touchedBy(after)).toEqual([]);
  });

  test('passes over what no summary shows of a claim', async () => {
    await keep(before, ['locks-protect']);
    expect(await touchedBy(corpusOf(claim({ questions: ['Do locks protect?'] }), counterclaim()))).toEqual(
      [],
    );
  });

  test('notices that a speaker is called otherwise, and that another claim disputes what is shown', async () => {
    await keep(before, ['locks-protect']);
    const renamed = fixtureCorpus({
      'speakers.yaml': [
        speaker({ name: 'Ada Speaker' }),
        speaker({ id: 'b-speaker', name: 'B. Speaker', organisation: null }),
        speaker({ id: 'fixture-society', name: 'Fixture Society', kind: 'organisation', organisation: null }),
      ],
    });
    expect(await touchedBy(renamed)).toMatchObject([{ claims: ['locks-protect'] }]);
    const disputed = corpusOf(claim(), newer({ disputes: ['locks-protect'] }), counterclaim());
    expect(await touchedBy(disputed)).toMatchObject([{ claims: ['locks-protect'] }]);
  });
});

describe('createFindPosts', () => {
  test('says that there is no store, where it was looked for, and makes none', async () => {
    const problem = expect.stringMatching(
      /^There is no store at .+evenkey\.db: set DATA_DIR or DATABASE_URL /u,
    );
    expect(await find()).toEqual({ ok: false, isOpen: false, problem });
    expect(await find()).toMatchObject({ ok: false, isOpen: false });
  });

  test('finds the summaries of every space', async () => {
    const ids = [await keep(before, ['locks-protect']), await keep(before, ['keys-get-lost'])];
    const found = await find();
    const posts: readonly Post[] = found.ok ? found.value : [];
    expect(posts.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
  });
});
