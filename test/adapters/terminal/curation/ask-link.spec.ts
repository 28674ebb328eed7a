import { askLink } from '../../../../adapters/terminal/curation/ask-link.ts';
import { linksOf } from '../../../../adapters/terminal/curation/links-of.ts';
import { helpLine, safeguarding, source } from '../../../corpus/fixture.ts';
import { fixtureCorpus } from '../../../curation/corpora.ts';
import { type PageServer, startPageServer } from './page-server.ts';

let server: PageServer;

beforeAll(async () => {
  server = await startPageServer({
    '/page': (_, response) => response.writeHead(200).end('here'),
    '/head-refused': ({ method }, response) => response.writeHead(method === 'HEAD' ? 405 : 200).end('here'),
    '/moved': (_, response) => response.writeHead(301, { location: '/page' }).end(),
    '/guarded': (_, response) => response.writeHead(403).end(),
    '/gone': (_, response) => response.writeHead(410).end(),
    '/broken': (request) => request.socket.destroy(),
  });
});

afterAll(() => server.close());

describe('askLink', () => {
  test.each([
    ['/page', { kind: 'reachable', status: 200, movedTo: null }],
    ['/head-refused', { kind: 'reachable', status: 200, movedTo: null }],
    ['/guarded', { kind: 'guarded', status: 403 }],
    ['/gone', { kind: 'gone', status: 410 }],
    ['/nothing', { kind: 'gone', status: 404 }],
    ['/broken', { kind: 'failed', reason: 'its host broke off' }],
  ])('tells what became of %s', async (path, state) => {
    expect(await askLink(server.url(path))).toEqual(state);
  });

  test('says where a page moved to', async () => {
    expect(await askLink(server.url('/moved'))).toMatchObject({ movedTo: server.url('/page') });
  });

  test('asks for the head alone where that will do', async () => {
    const own = await startPageServer({ '/page': (_, response) => response.writeHead(200).end('here') });
    await askLink(own.url('/page'));
    await own.close();
    expect(own.asked).toEqual(['HEAD /page']);
  });
});

describe('evenkey corpus links', () => {
  test('fails where an address does not open any more, and only there', async () => {
    // The check wants public hosts, so the answers come from elsewhere.
    const corpus = fixtureCorpus({
      'sources/fixture-source.yaml': source({ url: 'https://locks.example/gone' }),
      'safeguarding.yaml': safeguarding({
        regions: [{ region: 'Elsewhere', lines: [helpLine({ url: 'https://help.example/page' })] }],
      }),
    });
    const reroute = (url: string) => askLink(server.url(new URL(url).pathname.replace('/about', '/page')));
    const { exitCode, out } = await linksOf(corpus, reroute);
    expect(exitCode).toBe(1);
    expect(out.split('\n')[0]).toBe('- is gone (410)  https://locks.example/gone  (source fixture-source)');
    const sound = await linksOf(corpus, () => askLink(server.url('/page')));
    expect([sound.exitCode, sound.out.trim().split('\n').at(-1)]).toEqual([0, '3 links, 0 broken']);
  });
});
