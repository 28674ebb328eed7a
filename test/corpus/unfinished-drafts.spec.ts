import { checkCorpus, formatProblems } from '../../src/corpus/check.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { draftSource } from '../../src/curation/draft/draft-source.ts';
import { renderDraft } from '../../src/curation/draft/render-draft.ts';
import { readPage } from '../../src/curation/page/read-page.ts';
import { fixtureCorpus } from '../curation/corpora.ts';
import { writeCorpus } from './fixture.ts';

const PAGE = readPage('Sealed\n\nA. Speaker said: “A lock is a promise.”\n', 'text');
const DRAFT = renderDraft(
  draftSource(PAGE, fixtureCorpus(), { from: 'article.txt', url: null, accessed: null }),
);

describe('an unfinished draft', () => {
  test('is said before all else to be one, with where to keep it', async () => {
    const checked = await checkCorpus(
      await writeCorpus(null, { 'names.yaml': 'x', 'sources/gazette-2021.yaml': DRAFT }),
    );
    expect(checked.ok ? '' : formatProblems(checked.problems).split('\n')[0]).toBe(
      'sources/gazette-2021.yaml:1  sources/gazette-2021.yaml is an unfinished draft, and while it is in sources/ nothing of the corpus can be used  move it to drafts/, which is not read, until it is complete',
    );
  });

  test('keeps nobody from anything in drafts/', async () => {
    expect((await loadCorpus(await writeCorpus(null, { 'drafts/gazette-2021.yaml': DRAFT }))).ok).toBe(true);
  });

  test('is told from a source that is only faulty', async () => {
    const loaded = await loadCorpus(
      await writeCorpus(null, { 'sources/gazette-2021.yaml': 'id: gazette-2021' }),
    );
    const messages = loaded.ok ? [] : loaded.problems.map(({ message }) => message);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages.join(' ')).not.toContain('draft');
  });
});
