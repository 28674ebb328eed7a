import { apiError, invalidForm } from './api-error.ts';
import type { Clock } from './clock.ts';
import { MESSAGE_RULES } from './rules/index.ts';
import type { AnyComponent } from './rules/walk-components.ts';
import { FLAGS } from './shapes/common.ts';
import type { MessageBody } from './shapes/messages.ts';

/** How long a nonce is remembered; the documentation says "the past few minutes". */
const NONCE_MILLISECONDS = 3 * 60_000;

/** A message as the server keeps it. */
export interface FakeMessage {
  readonly id: string;
  readonly channel: string;
  readonly author: string;
  readonly at: number;
  /** Who alone sees it; null where everybody does. */
  readonly onlyFor: string | null;
  /** The interaction that it answers. */
  readonly interaction: string | null;
  /** The message that it answers. */
  readonly answers: string | null;
  readonly mentions: readonly string[];
  content: string;
  components: readonly AnyComponent[];
  embeds: readonly unknown[];
  flags: number;
  edited: number | null;
}

type NewMessage = Pick<
  FakeMessage,
  'channel' | 'author' | 'onlyFor' | 'interaction' | 'answers' | 'mentions'
>;

/** The messages of all channels. */
export interface Messages {
  readonly all: () => readonly FakeMessage[];
  readonly in: (channel: string) => readonly FakeMessage[];
  readonly find: (channel: string, id: string) => FakeMessage | null;
  /** Refuses what breaks a rule. With a nonce, the message that had it before is returned. */
  readonly add: (head: NewMessage, body: MessageBody, nonce?: string | null) => FakeMessage;
  readonly edit: (message: FakeMessage, body: MessageBody) => FakeMessage;
  readonly remove: (message: FakeMessage) => void;
}

/** A store of messages that keeps Discord's rules. */
export function createMessages(clock: Clock, nextId: () => string): Messages {
  const kept = new Map<string, FakeMessage>();
  const nonces = new Map<string, { readonly message: string; readonly at: number }>();

  const earlier = (author: string, nonce: string | null): FakeMessage | null => {
    const known = nonces.get(`${author} ${nonce}`);
    if (nonce === null || !known || clock.now() - known.at > NONCE_MILLISECONDS) return null;
    return kept.get(known.message) ?? null;
  };

  return {
    all: () => [...kept.values()],
    in: (channel) => [...kept.values()].filter((message) => message.channel === channel),
    find: (channel, id) => {
      const message = kept.get(id);
      return message?.channel === channel ? message : null;
    },
    add: (head, body, nonce = null) => {
      check(body);
      const before = earlier(head.author, nonce);
      if (before) return before;
      const message = { ...head, ...contentOf(body), id: nextId(), at: clock.now(), edited: null };
      kept.set(message.id, message);
      if (nonce !== null) nonces.set(`${head.author} ${nonce}`, { message: message.id, at: message.at });
      return message;
    },
    edit: (message, body) => {
      const flags = message.flags | (body.flags ?? 0);
      keepV2(message, body);
      const whole = { ...message, ...definedOf(body), flags };
      check(whole);
      return Object.assign(message, contentOf(whole), { edited: clock.now() });
    },
    remove: ({ id }) => kept.delete(id),
  };
}

function contentOf({ content, components, embeds, flags }: MessageBody) {
  return { content: content ?? '', components: components ?? [], embeds: embeds ?? [], flags: flags ?? 0 };
}

function definedOf(body: MessageBody): MessageBody {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}

function check(body: MessageBody): void {
  const problems = MESSAGE_RULES.flatMap((rule) => rule(body));
  if (problems.length > 0) throw invalidForm(problems);
  const { content, components, embeds } = contentOf(body);
  if (content.trim() === '' && components.length === 0 && embeds.length === 0 && !body.poll)
    throw apiError('emptyMessage');
}

function keepV2({ flags }: FakeMessage, body: MessageBody): void {
  const given = body.flags ?? null;
  if (given === null || (flags & FLAGS.componentsV2) === 0 || (given & FLAGS.componentsV2) !== 0) return;
  const message = 'MessageFlags.IS_COMPONENTS_V2 cannot be removed';
  throw invalidForm([{ path: ['flags'], code: 'MESSAGE_FLAGS_COMPONENTS_V2_REMOVED', message }]);
}
