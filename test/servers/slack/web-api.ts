import { doneAnswer, faultAnswer, type HttpAnswer, jsonAnswer } from './answer.ts';
import type { Call, MethodDefinition } from './call.ts';
import { type Faults, isDone } from './faults.ts';
import type { Json } from './json.ts';
import { METHODS } from './methods/index.ts';
import { refusal } from './refusal.ts';
import type { Workspace } from './workspace.ts';
import type { Token, World } from './world.ts';

/** A call as it came and how it was answered. */
export interface RecordedCall {
  readonly method: string;
  readonly arguments: Json;
  readonly token: string;
  /** `{ ok: false, error: 'fault' }` where a fault was ordered. */
  readonly answer: Json;
}

/** What the Web API works with. */
export interface WebApiParts extends Pick<Call, 'world' | 'triggers' | 'oauth' | 'socketUrl'> {
  readonly faults: Faults;
  readonly record: (call: RecordedCall) => void;
}

/** One call with the token that came with it. */
export interface WebApiRequest {
  readonly method: string;
  readonly arguments: Json;
  readonly token: string;
}

/** Answers one call as the Web API does: faults, method, token, scopes, and then what the method says. */
export function answerWebApi(parts: WebApiParts, request: WebApiRequest): HttpAnswer {
  const fault = parts.faults.take(request.method);
  if (!isDone(fault)) {
    parts.record({ ...request, answer: refusal('fault') });
    return faultAnswer(fault);
  }
  const answer = answerCall(parts, request);
  parts.record({ ...request, answer });
  return doneAnswer(fault, jsonAnswer(answer, 200, scopesOf(parts.world, request.token)));
}

// https://docs.slack.dev/authentication: an answer says what its token may do.
function scopesOf({ tokens }: World, token: string): Readonly<Record<string, string>> {
  const known = tokens.get(token);
  return known === undefined ? {} : { 'x-oauth-scopes': known.scopes.join(',') };
}

function answerCall(parts: WebApiParts, { method, arguments: given, token }: WebApiRequest): Json {
  const definition = METHODS[method];
  if (!definition) return refusal('unknown_method');
  const caller = establish(parts.world, definition, token);
  if ('refused' in caller) return caller.refused;
  const { world, triggers, oauth, socketUrl } = parts;
  return definition.run({ world, triggers, oauth, socketUrl, arguments: given, ...caller });
}

type Caller = { readonly token: Token; readonly workspace: Workspace };

const NOBODY: Token = { token: '', workspace: null, scopes: [], expires: null };
const NOWHERE: Workspace = {
  id: '',
  enterprise: null,
  bot: { user: '', id: '' },
  people: [],
  channels: [],
  userGroups: {},
};

function establish(
  world: World,
  { caller, scopes }: MethodDefinition,
  given: string,
): Caller | { readonly refused: Json } {
  if (caller === 'nobody') return { token: NOBODY, workspace: NOWHERE };
  if (given === '') return { refused: refusal('not_authed') };
  const token = world.tokens.get(given);
  if (!token) return { refused: refusal('invalid_auth') };
  if (token.expires !== null && token.expires <= world.now()) return { refused: refusal('token_expired') };
  if ((token.workspace === null) !== (caller === 'app'))
    return { refused: refusal('not_allowed_token_type') };
  const missing = missingScope(scopes, token);
  if (missing !== null) return { refused: missing };
  return { token, workspace: world.workspaces.get(token.workspace ?? '') ?? NOWHERE };
}

function missingScope(needed: readonly string[], { scopes }: Token): Json | null {
  if (needed.length === 0 || needed.some((scope) => scopes.includes(scope))) return null;
  return refusal('missing_scope', [], { needed: needed.join(','), provided: scopes.join(',') });
}
