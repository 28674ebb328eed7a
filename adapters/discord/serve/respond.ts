import { setTimeout as sleep } from 'node:timers/promises';
import { InteractionResponseType, MessageFlags } from 'discord.js';
import type { Reply } from '../../../src/reply/document.ts';
import { DEFER_MILLISECONDS } from '../limits.ts';
import type { RenderedMessage } from '../render/message.ts';
import type { Answering } from './answering.ts';
import { toBody } from './to-body.ts';

/** A reply, rendered: what is shown first, and what has to follow since no button turns to it. */
export interface Shown {
  readonly audience: Reply['audience'];
  readonly first: RenderedMessage;
  readonly rest: readonly RenderedMessage[];
}

/** How a reply is shown. */
export interface Manner {
  /** In place of the message that was pressed on, or apart. */
  readonly inPlace: boolean;
}

/** Shows a reply in one call where it is ready within about a second; else defers, and shows it when it is. */
export async function respond(answering: Answering, reply: Promise<Shown>, manner: Manner): Promise<void> {
  const ended = new AbortController();
  const late = sleep(DEFER_MILLISECONDS, null, { signal: ended.signal, ref: false }).catch(() => null);
  const early = await Promise.race([reply, late]);
  ended.abort();
  if (early !== null) return show(answering, early, manner);
  await defer(answering, manner);
  return showLate(answering, await reply, manner);
}

async function show(
  answering: Answering,
  { first, rest, audience }: Shown,
  { inPlace }: Manner,
): Promise<void> {
  const data = toBody(first, audience);
  await answering.respond(
    inPlace
      ? { type: InteractionResponseType.UpdateMessage, data: { ...data, flags: MessageFlags.IsComponentsV2 } }
      : { type: InteractionResponseType.ChannelMessageWithSource, data },
  );
  await follow(answering, rest, audience);
}

// Who will see the answer is not known yet. Even that somebody asked is shown to them alone.
async function defer(answering: Answering, { inPlace }: Manner): Promise<void> {
  const data = { flags: MessageFlags.Ephemeral };
  await answering.respond(
    inPlace
      ? { type: InteractionResponseType.DeferredMessageUpdate }
      : { type: InteractionResponseType.DeferredChannelMessageWithSource, data },
  );
}

// Who sees a deferred answer was said when it was deferred: one that is public takes its place apart. Discord would show the first message after a
// deferral as the deferral was, so that is taken back before.
async function showLate(
  answering: Answering,
  { first, rest, audience }: Shown,
  { inPlace }: Manner,
): Promise<void> {
  const body = toBody(first, audience);
  if (inPlace || audience === 'private') await answering.edit(body);
  else {
    await answering.remove();
    await answering.followUp(body);
  }
  await follow(answering, rest, audience);
}

async function follow(
  answering: Answering,
  rest: readonly RenderedMessage[],
  audience: Reply['audience'],
): Promise<void> {
  for (const message of rest) await answering.followUp(toBody(message, audience));
}
