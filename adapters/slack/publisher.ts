import type { webApi } from '@slack/bolt';
import type { Done, Found, Messenger, Publication, Publisher, Target } from '../../src/reach.ts';
import { type Called, callApi, callOnce } from './call-api.ts';
import { explainRefusal } from './explain-refusal.ts';
import { tellAlone, toArguments, type Writing } from './outlet.ts';
import { type LookOfBot, type RenderedMessage, renderReply } from './render-reply.ts';

/** How a message says which post it is. */
const POST_EVENT = 'evenkey_post';

/** Slack's words for what is no more. A channel that is archived can be opened again. */
const GONE: readonly string[] = ['message_not_found', 'channel_not_found'];

/** Writes with a workspace's own token; or why not: it has none any more, or that can't be looked up just now. */
export type WritingIn = (space: string) => Promise<Writing | 'not-installed' | 'away'>;

/** Puts posts into channels of Slack. */
export function createPublisher(writingIn: WritingIn, bot: LookOfBot): Publisher {
  return {
    publish: (post, target, publication) =>
      put(writingIn, bot, target, publication, async ({ client }, message) => {
        const metadata = { event_type: POST_EVENT, event_payload: { post } };
        const { channel } = target;
        return toDone(
          await callOnce(() => client.chat.postMessage({ channel, metadata, ...toArguments(message, null) })),
          [],
        );
      }),
    update: (ts, target, publication) =>
      put(writingIn, bot, target, publication, async ({ client }, { text, blocks }) => {
        const { channel } = target;
        return toDone(
          await callApi(() => client.chat.update({ channel, ts, text, blocks: [...blocks] })),
          GONE,
        );
      }),
    find: async (post, target, since) => {
      const writing = await writingIn(target.space);
      if (writing === 'not-installed') return { kind: 'gone' };
      return writing === 'away' ? { kind: 'unknown' } : find(writing.client, post, target, since);
    },
  };
}

/** Whether something fits one message of Slack, also when it is updated. */
export function fitsOneMessage(publication: Publication, bot: LookOfBot): boolean {
  return renderReply(publication, bot).length === 1;
}

/** Writes to people in their direct messages. */
export function createMessenger(writingIn: WritingIn, bot: LookOfBot): Messenger {
  return {
    tell: async ({ space, person }, publication) => {
      const writing = space === null ? 'not-installed' : await writingIn(space);
      if (typeof writing === 'string') return false;
      const told: boolean[] = [];
      for (const message of renderReply(publication, bot))
        told.push(await tellAlone(message, person, writing));
      return told.every((one) => one);
    },
  };
}

async function put(
  writingIn: WritingIn,
  bot: LookOfBot,
  target: Target,
  publication: Publication,
  send: (writing: Writing, message: RenderedMessage) => Promise<Done>,
): Promise<Done> {
  const [message] = renderReply(publication, bot);
  if (message === undefined || !fitsOneMessage(publication, bot))
    return { kind: 'refused', problem: 'This is too long for one message: leave a point or two out.' };
  const writing = await writingIn(target.space);
  return typeof writing === 'string'
    ? { kind: 'refused', problem: WHY_NOT[writing] }
    : send(writing, message);
}

const WHY_NOT = {
  'not-installed': 'Evenkey is not installed in that workspace any more.',
  away: 'Evenkey can’t look up its token for that workspace just now: try again in a minute.',
} as const;

function toDone(called: Called<{ readonly ts?: string }>, gone: readonly string[]): Done {
  switch (called.kind) {
    case 'done':
      return { kind: 'done', message: called.result.ts ?? '' };
    case 'unknown':
      return { kind: 'unknown' };
    case 'refused':
      if (gone.includes(called.error)) return { kind: 'gone' };
      return { kind: 'refused', problem: explainRefusal(called.error, called.needed) };
  }
}

// The bot asks for no history of channels, so a workspace can mostly not say; one that grants channels:history can.
async function find(
  client: webApi.WebClient,
  post: string,
  { channel }: Target,
  since: Date,
): Promise<Found> {
  const oldest = String(Math.floor(since.getTime() / 1_000) - 60);
  const called = await callApi(() =>
    client.conversations.history({ channel, oldest, include_all_metadata: true, limit: 200 }),
  );
  if (called.kind === 'refused' && called.error === 'channel_not_found') return { kind: 'gone' };
  if (called.kind !== 'done') return { kind: 'unknown' };
  const message = (called.result.messages ?? []).find(({ metadata }) => isPost(metadata, post));
  if (message?.ts !== undefined) return { kind: 'found', message: message.ts };
  return called.result.has_more ? { kind: 'unknown' } : { kind: 'absent' };
}

function isPost(metadata: unknown, post: string): boolean {
  if (typeof metadata !== 'object' || metadata === null || !('event_payload' in metadata)) return false;
  const payload = metadata.event_payload;
  return typeof payload === 'object' && payload !== null && 'post' in payload && payload.post === post;
}
