import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { ApiError, apiError } from './api-error.ts';
import type { Discord } from './discord.ts';
import type { Failure, Faults } from './faults.ts';
import type { RecordedRequest } from './recorded.ts';
import type { Route } from './route.ts';

/** The base that every path of this version begins with. */
export const BASE = '/api/v10';

interface Outcome {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers requests by the routes, writes each down, and lets happen what a test wants to go wrong. */
export function createAnswerRequest(
  discord: Discord,
  routes: readonly Route[],
  faults: Faults,
  record: (request: RecordedRequest) => void,
) {
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const { method = 'GET' } = request;
    const path = decodeURIComponent(
      url.pathname.startsWith(BASE) ? url.pathname.slice(BASE.length) : url.pathname,
    );
    const text = await readText(request);
    const recorded: RecordedRequest = {
      method,
      path,
      query: url.search,
      body: parse(text) ?? null,
      at: discord.clock.now(),
      status: null,
      answer: null,
    };
    record(recorded);
    const failure = faults.take(method, path);
    const stop = await suffer(failure, response);
    if (stop) return;
    const outcome =
      failure?.kind === 'status'
        ? failure
        : run(discord, routes, recorded, text, url.searchParams, request.headers.authorization);
    if (failure?.kind === 'lost') return;
    Object.assign(recorded, { status: outcome.status, answer: outcome.body ?? null });
    send(response, outcome);
  };
}

// True where nothing is to be done.
async function suffer(failure: Failure | null, response: ServerResponse): Promise<boolean> {
  if (failure?.kind === 'slow') await sleep(failure.milliseconds);
  if (failure?.kind === 'cut') response.destroy();
  return failure?.kind === 'hang' || failure?.kind === 'cut';
}

function run(
  discord: Discord,
  routes: readonly Route[],
  { method, path }: RecordedRequest,
  text: string,
  query: URLSearchParams,
  authorization: string | undefined,
): Outcome {
  try {
    for (const { pattern, needsToken, handle, ...route } of routes) {
      const params = route.method === method ? pattern.match(path) : null;
      if (params === null) continue;
      if (needsToken && authorization !== `Bot ${discord.token}`) throw apiError('unauthorized');
      const body = parse(text);
      if (body === undefined) throw apiError('noJson');
      return handle({ params, query, body }, discord);
    }
    throw apiError('notFound');
  } catch (error) {
    if (error instanceof ApiError) return error;
    return { status: 500, body: { message: `500: ${String(error)}`, code: 0 } };
  }
}

async function readText(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

// Undefined where it is no JSON.
function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, { status, body, headers }: Outcome): void {
  if (status === 204) {
    response.writeHead(status, headers).end();
    return;
  }
  response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
  response.end(JSON.stringify(body ?? null));
}
