import type { Route } from '../../src/serve.ts';
import type { Readiness } from './readiness.ts';

/** What everybody may know: whether the program lives, and whether it takes questions; no details. */
export function publicRoutes(readiness: () => Readiness): readonly Route[] {
  return [
    { path: '/healthz', answer: () => ({ status: 200, body: 'ok\n' }) },
    {
      path: '/readyz',
      answer: () =>
        readiness().ready ? { status: 200, body: 'ready\n' } : { status: 503, body: 'not ready\n' },
    },
  ];
}

/** The same for the operator, with each part and its reasons. */
export function privateRoutes(readiness: () => Readiness): readonly Route[] {
  const [alive] = publicRoutes(readiness);
  return [
    ...(alive ? [alive] : []),
    {
      path: '/readyz',
      answer: () => {
        const now = readiness();
        return { status: now.ready ? 200 : 503, body: `${JSON.stringify(now, null, 2)}\n` };
      },
    },
  ];
}
