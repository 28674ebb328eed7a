import { doneAnswer, faultAnswer, type HttpAnswer, jsonAnswer } from './answer.ts';
import { checkMessage } from './check-message.ts';
import { type Faults, isDone } from './faults.ts';
import type { Json } from './json.ts';
import { refusal } from './refusal.ts';
import type { Message, World } from './world.ts';

/** How long and how often an app can answer there: https://docs.slack.dev/interactivity/handling-user-interaction */
export const RESPONSE_LIFE = 30 * 60_000;
export const MAX_RESPONSES = 5;

/** Where a person's doing can be answered. */
export interface Asked {
  readonly workspace: string;
  readonly channel: string;
  readonly user: string;
  readonly thread: string | null;
  /** The message whose button it was; null for a command or a shortcut. */
  readonly original: Message | null;
}

/** The addresses that Slack gives out for answers. */
export interface ResponseUrls {
  /** The id at the end of the address. */
  readonly issue: (asked: Asked) => string;
  readonly answer: (id: string, body: Json) => HttpAnswer;
}

/** Every answer that came in there, taken or not. */
export type RecordResponse = (body: Json, answer: Json) => void;

/** Addresses over this world. */
export function createResponseUrls(world: World, faults: Faults, record: RecordResponse): ResponseUrls {
  const known = new Map<string, { readonly asked: Asked; readonly issued: number; readonly uses: number }>();

  const take = (id: string, body: Json): Json => {
    const url = known.get(id);
    if (!url) return refusal('no_such_url');
    if (world.now() - url.issued > RESPONSE_LIFE) return refusal('expired_url');
    if (url.uses >= MAX_RESPONSES) return refusal('used_url');
    known.set(id, { ...url, uses: url.uses + 1 });
    return show(world, url.asked, body, 'response_url');
  };

  return {
    issue: (asked) => {
      const id = `${asked.workspace}-${world.next()}`;
      known.set(id, { asked, issued: world.now(), uses: 0 });
      return id;
    },
    answer: (id, body) => {
      const fault = faults.take('response_url');
      if (!isDone(fault)) {
        record(body, refusal('fault'));
        return faultAnswer(fault);
      }
      const answer = take(id, body);
      record(body, answer);
      return doneAnswer(fault, jsonAnswer(answer, statusOf(answer)));
    },
  };
}

function statusOf(answer: Json): number {
  if (answer['ok'] === true) return 200;
  return ['expired_url', 'used_url', 'no_such_url'].includes(String(answer['error'])) ? 404 : 400;
}

/** Shows what an app answered to somebody's doing, or says why Slack would not. */
export function show(world: World, asked: Asked, body: Json, via: string): Json {
  if (body['delete_original'] === true && asked.original !== null)
    return change(world, asked.original, (message) => ({ ...message, deleted: true }));
  const refused = checkMessage(body);
  if (refused) return refused;
  if (body['replace_original'] === true && asked.original !== null)
    return change(world, asked.original, (message) => ({ ...message, content: body, via }));
  const { workspace, channel, user } = asked;
  const onlyFor = body['response_type'] === 'in_channel' ? null : user;
  const thread = typeof body['thread_ts'] === 'string' ? body['thread_ts'] : null;
  world.messages.push({
    workspace,
    channel,
    ts: world.stamp(),
    thread,
    onlyFor,
    via,
    content: body,
    deleted: false,
  });
  return { ok: true };
}

function change(world: World, original: Message, to: (message: Message) => Message): Json {
  const index = world.messages.findIndex(
    ({ ts, channel }) => ts === original.ts && channel === original.channel,
  );
  const before = world.messages[index];
  if (before) world.messages[index] = to(before);
  return { ok: true };
}
