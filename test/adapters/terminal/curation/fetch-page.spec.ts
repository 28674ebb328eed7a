import { fetchPage } from '../../../../adapters/terminal/curation/fetch-page.ts';
import { MAX_PAGE_BYTES } from '../../../../adapters/terminal/curation/limits.ts';
import { type PageServer, startPageServer } from './page-server.ts';

const HTML = '<html><body><p>Élan</p></body></html>';

let server: PageServer;

beforeAll(async () => {
  server = await startPageServer({
    '/page': (_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(HTML),
    '/old': (_, response) => response.writeHead(302, { location: '/page' }).end(),
    '/latin': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1' })
        .end(Buffer.from(HTML, 'latin1')),
    '/meta': (_, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(Buffer.from(`<meta charset="windows-1252">${HTML}`, 'latin1')),
    '/picture': (_, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    '/untyped': (_, response) => response.writeHead(200).end('x'),
    '/away': (_, response) => response.writeHead(500).end(),
    '/broken': (request) => request.socket.destroy(),
    '/endless': (_, response) => {
      response.writeHead(200, { 'content-type': 'text/plain' });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    },
  });
});

afterAll(() => server.close());

describe('fetchPage', () => {
  test('gives the text with its type and size', async () => {
    expect(await fetchPage(server.url('/page'))).toEqual({
      ok: true,
      url: server.url('/page'),
      type: 'text/html',
      text: HTML,
      bytes: Buffer.byteLength(HTML),
    });
  });

  test('follows redirects, and says where the page was in the end', async () => {
    expect(await fetchPage(server.url('/old'))).toMatchObject({ ok: true, url: server.url('/page') });
  });

  test('reads the charset of the header, and else of the page', async () => {
    expect(await fetchPage(server.url('/latin'))).toMatchObject({ text: HTML });
    expect(await fetchPage(server.url('/meta'))).toMatchObject({ text: expect.stringContaining('Élan') });
  });

  test.each([
    ['/nothing', 'the server answered 404'],
    ['/away', 'the server answered 500'],
    ['/picture', 'it is of the type image/png'],
    ['/untyped', 'it is of the type nobody says which'],
    ['/broken', 'its host broke off'],
    ['/endless', `it has more than ${MAX_PAGE_BYTES} bytes`],
  ])('refuses %s and says why', async (path, why) => {
    const page = await fetchPage(server.url(path));
    expect(page).toEqual({ ok: false, problem: expect.stringContaining(`${server.url(path)}: ${why}`) });
  });

  test('says that a host refuses, without throwing', async () => {
    const gone = await startPageServer({});
    await gone.close();
    expect(await fetchPage(gone.url('/'))).toMatchObject({
      ok: false,
      problem: expect.stringContaining('its host refuses'),
    });
  });
});
