import { compareCorpora, newlyAnswered } from '../../../src/curation/compare/compare-corpora.ts';
import { renderChanges } from '../../../src/curation/compare/render-changes.ts';
import { claim, counterclaim, source, topic } from '../../corpus/fixture.ts';
import { fixtureCorpus } from '../corpora.ts';

const withdrawn = { date: '2024-05-06', reason: 'The speaker took it back.' };
const SOURCE = 'sources/fixture-source.yaml';
const second = { id: 'locks-hold', text: 'Locks hold.', quote: undefined };

function corpusOf(...claims: readonly object[]) {
  return fixtureCorpus({ [SOURCE]: source({ claims }) });
}

describe('compareCorpora', () => {
  const before = corpusOf(claim(), claim(second), counterclaim());

  test('finds nothing between a corpus and itself', () => {
    expect(compareCorpora(before, before)).toMatchObject({ claims: [], entries: [] });
  });

  test('tells what was added, changed, withdrawn and removed', () => {
    const after = corpusOf(
      claim({ withdrawn }),
      claim({ id: 'locks-last', text: 'Locks last.', quote: undefined }),
      counterclaim({ text: 'Keys get lost, says B. Speaker.', topics: ['locks'] }),
    );
    const { claims } = compareCorpora(before, after);
    expect(claims.map((change) => [change.kind, change.claim.id])).toEqual([
      ['added', 'locks-last'],
      ['changed', 'keys-get-lost'],
      ['withdrawn', 'locks-protect'],
      ['removed', 'locks-hold'],
    ]);
    expect(claims[1]).toMatchObject({ keys: ['text'] });
  });

  test('tells what was restored', () => {
    const after = corpusOf(claim({ withdrawn }), claim(second), counterclaim());
    expect(compareCorpora(after, before).claims.map(({ kind }) => kind)).toEqual(['restored']);
  });

  test('tells what became of everything else', () => {
    const after = fixtureCorpus({
      [SOURCE]: source({
        title: 'Another',
        claims: [claim({ topics: ['locks', 'keys'] }), claim(second), counterclaim()],
      }),
      'topics.yaml': [topic(), topic({ id: 'keys', label: 'Keys' })],
    });
    expect(compareCorpora(before, after).entries).toEqual([
      { kind: 'topic', id: 'keys', change: 'added' },
      { kind: 'source', id: 'fixture-source', change: 'changed' },
    ]);
  });

  test('names the claims that another overtakes or disputes now, and did not before', () => {
    const newer = (fields: object) => claim({ id: 'new', text: 'New.', quote: undefined, ...fields });
    const first = corpusOf(claim(), newer({ updates: ['locks-protect'] }), counterclaim());
    const then = corpusOf(
      claim(),
      newer({ updates: ['locks-protect'], disputes: ['keys-get-lost'] }),
      counterclaim(),
    );
    const answered = [corpusOf(claim(), counterclaim()), first, then].map((each, index, all) =>
      newlyAnswered(compareCorpora(all[index - 1] ?? each, each)),
    );
    expect(answered).toEqual([[], ['locks-protect'], ['keys-get-lost']]);
  });
});

describe('renderChanges', () => {
  const before = corpusOf(claim(), counterclaim());
  const after = corpusOf(
    claim({ id: 'locks-hold', text: 'Locks hold.' }),
    claim({ withdrawn }),
    counterclaim({ text: 'New words.' }),
  );
  const changes = compareCorpora(before, after);

  test('shows old and new words, and the reason of a withdrawal', () => {
    const lines = renderChanges(changes, { ok: true, posts: [] });
    expect(lines[0]).toBe(
      `corpus ${before.version} -> ${after.version}: claims: 1 added, 1 changed, 1 withdrawn`,
    );
    expect(lines).toContain('    before: B. Speaker says that keys get lost.');
    expect(lines).toContain('    after:  New words.');
    expect(lines).toContain(
      '- withdrawn locks-protect (fixture-source), 2024-05-06: The speaker took it back.',
    );
  });

  test('lists the posted summaries that are touched, or says that there are none', () => {
    const posts = [{ post: 'abc123', where: 'channel C1', claims: ['locks-protect'] }];
    expect(renderChanges(changes, { ok: true, posts }).slice(-2)).toEqual([
      'Posted summaries that are touched:',
      '  abc123 in channel C1: locks-protect',
    ]);
    expect(renderChanges(changes, { ok: true, posts: [] }).at(-1)).toBe('No posted summary is touched.');
  });

  test('says that none was looked up, and why', () => {
    expect(renderChanges(changes, { ok: false, problem: 'It is away.' }).at(-1)).toBe(
      'No posted summary was looked up. It is away.',
    );
  });
});
