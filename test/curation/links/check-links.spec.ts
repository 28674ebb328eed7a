import { checkLinks, isBroken, type LinkState } from '../../../src/curation/links/check-links.ts';
import { listLinks } from '../../../src/curation/links/list-links.ts';
import { renderLinks } from '../../../src/curation/links/render-links.ts';
import { fixtureCorpus } from '../corpora.ts';

const opens: LinkState = { kind: 'reachable', status: 200, movedTo: null };
const link = (url: string) => ({ url, of: ['source s'] });

describe('listLinks', () => {
  test('names every address once, with what mentions it', () => {
    expect(listLinks(fixtureCorpus())).toEqual([
      { url: 'https://fixture.example/locks', of: ['source fixture-source'] },
      { url: 'https://help.example/', of: ['help line Fixture Line'] },
      { url: 'https://help.example/about', of: ['details of help line Fixture Line'] },
    ]);
  });
});

describe('checkLinks', () => {
  test('asks one host for one page at a time, and keeps the order', async () => {
    const urls = ['https://a.example/1', 'https://b.example/1', 'https://a.example/2', 'https://a.example/3'];
    const open = new Map<string, number>();
    let most = 0;
    const checked = await checkLinks(urls.map(link), async (url) => {
      const { host } = new URL(url);
      open.set(host, (open.get(host) ?? 0) + 1);
      most = Math.max(most, open.get(host) ?? 0);
      await new Promise((resolve) => setImmediate(resolve));
      open.set(host, (open.get(host) ?? 0) - 1);
      return opens;
    });
    expect(most).toBe(1);
    expect(checked.map(({ url }) => url)).toEqual(urls);
  });

  test('takes a page that is gone or can’t be fetched for broken, and one that keeps programs out for sound', () => {
    const states: readonly LinkState[] = [
      opens,
      { kind: 'guarded', status: 403 },
      { kind: 'gone', status: 404 },
      { kind: 'failed', reason: 'its host is not known' },
    ];
    expect(states.map((state) => isBroken({ ...link('https://a.example/'), state }))).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});

describe('renderLinks', () => {
  test('puts the broken ones first, says where one moved to, and counts', () => {
    expect(
      renderLinks([
        { ...link('https://a.example/'), state: { ...opens, movedTo: 'https://a.example/new' } },
        { ...link('https://b.example/'), state: { kind: 'gone', status: 404 } },
      ]),
    ).toEqual([
      '- is gone (404)  https://b.example/  (source s)',
      '+ opens (200)    https://a.example/  (source s)',
      '    it moved to https://a.example/new',
      '2 links, 1 broken',
    ]);
  });
});
