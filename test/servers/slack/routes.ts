import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { HttpAnswer } from './answer.ts';
import { type Json, parseJson, toJson, toText } from './json.ts';
import type { ResponseUrls } from './response-urls.ts';
import { answerWebApi, type WebApiParts } from './web-api.ts';

/** What the loopback Slack answers over HTTP: `/api/<method>` and `/response/<id>`. */
export function createRoutes(parts: WebApiParts & { readonly responseUrls: ResponseUrls }): RequestListener {
  return (request, response) => {
    readBody(request).then(
      (body) => send(response, answer(parts, request, body)),
      () => response.destroy(),
    );
  };
}

function answer(
  parts: WebApiParts & { readonly responseUrls: ResponseUrls },
  request: IncomingMessage,
  body: string,
): HttpAnswer {
  const [, room, name = ''] = new URL(request.url ?? '/', 'http://localhost').pathname.split('/');
  if (room === 'api') return answerWebApi(parts, { method: name, ...readCall(request, body) });
  if (room === 'response') return parts.responseUrls.answer(name, toJson(parseJson(body)));
  return { status: 404, headers: {}, body: 'not found' };
}

function readCall(
  request: IncomingMessage,
  body: string,
): { readonly arguments: Json; readonly token: string } {
  const isForm = request.headers['content-type']?.startsWith('application/x-www-form-urlencoded') ?? false;
  const given = isForm ? Object.fromEntries(new URLSearchParams(body)) : toJson(parseJson(body));
  const bearer = /^Bearer (.+)$/u.exec(request.headers.authorization ?? '')?.[1];
  return { arguments: given, token: bearer ?? toText(given['token']) };
}

async function readBody(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function send(response: ServerResponse, answered: HttpAnswer): void {
  if (answered === null) return;
  response.writeHead(answered.status, answered.headers);
  response.end(answered.body);
}
