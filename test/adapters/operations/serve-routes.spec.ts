import { serveRoutes } from '../../../adapters/operations/serve-routes.ts';

describe('serveRoutes', () => {
  test('answers 500 where a route fails, in whichever way, and goes on', async () => {
    const server = await serveRoutes(
      {
        '/rejects': () => Promise.reject(new Error('secret')),
        '/throws': () => {
          throw new Error('secret');
        },
        '/works': () => ({ status: 200, body: 'ok', contentType: 'text/plain' }),
      },
      { host: '127.0.0.1', port: 0, variable: 'METRICS_PORT' },
    );
    if (!server.ok) throw new Error(server.problem);
    const get = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${server.port}${path}`);
      return [response.status, await response.text()];
    };
    expect(await get('/rejects')).toEqual([500, 'failed\n']);
    expect(await get('/throws')).toEqual([500, 'failed\n']);
    expect(await get('/works')).toEqual([200, 'ok']);
    await server.close();
  });
});
