import { serveRoutes } from '../adapters/operations/serve-routes.ts';

/** A port of this machine that nobody listens at just now. */
export async function freePort(): Promise<number> {
  const probe = await serveRoutes({}, { host: '127.0.0.1', port: 0, variable: 'PORT' });
  if (!probe.ok) throw new Error(probe.problem);
  await probe.close();
  return probe.port;
}
