import { claimsToLookAt, compareCorpora } from '../../../src/curation/compare/compare-corpora.ts';
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

  test('names the claims that a posted summary may show otherwise', () => {
    const newer = claim({ id: 'new', text: 'New.', quote: undefined });
    const after = corpusOf(claim({ withdrawn }), newer, counterclaim({ kind: 'position' }));
    expect(claimsToLookAt(compareCorpora(before, after))).toEqual([
      'keys-get-lost',
      'locks-protect',
      'locks-hold',
    ]);
  });
});

describe('claimsToLookAt', () => {
  test('lists what a new claim has overtaken or puts differently', () => {
    const before = corpusOf(claim(), counterclaim());
    const after = corpusOf(
      claim(),
      claim({ id: 'locks-hold', text: 'Locks hold.', quote: undefined, updates: ['locks-protect'] }),
      counterclaim(),
    );
    expect(claimsToLookAt(compareCorpora(before, after))).toEqual(['locks-protect']);
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
    const lines = renderChanges(changes, null);
    expect(lines[0]).toBe(
      `corpus ${before.version} -> ${after.version}: claims: 1 added, 1 changed, 1 withdrawn`,
    );
    expect(lines).toContain('    before: B. Speaker says that keys get lost.');
    expect(lines).toContain('    after:  New words.');
    expect(lines).toContain(
      '- withdrawn locks-protect (fixture-source), 2024-05-06: The speaker took it back.',
    );
    expect(lines.join('\n')).not.toContain('osted');
  });

  test('lists the posted summaries that are touched, where a store was asked', () => {
    const posts = [{ post: 'abc123', where: '#harbour', claims: ['locks-protect'] }];
    expect(renderChanges(changes, posts).slice(-2)).toEqual([
      'Posted summaries that show them:',
      '  abc123 in #harbour: locks-protect',
    ]);
    expect(renderChanges(changes, []).at(-1)).toBe('No posted summary shows a claim that differs.');
  });
});
