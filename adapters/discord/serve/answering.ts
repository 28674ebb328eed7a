import { DiscordAPIError, InteractionResponseType, type REST, Routes } from 'discord.js';
import { isRefusal } from './errors.ts';
import type { MessageBody } from './to-body.ts';

/** What is needed of an interaction to answer it. */
export interface Handle {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** The first response: Discord's names and numbers for it. */
export type FirstResponse =
  | { readonly type: InteractionResponseType.ChannelMessageWithSource; readonly data: MessageBody }
  | { readonly type: InteractionResponseType.UpdateMessage; readonly data: MessageBody }
  | {
      readonly type: InteractionResponseType.DeferredChannelMessageWithSource;
      readonly data: { readonly flags?: number };
    }
  | { readonly type: InteractionResponseType.DeferredMessageUpdate }
  | { readonly type: InteractionResponseType.ApplicationCommandAutocompleteResult; readonly data: unknown }
  | { readonly type: InteractionResponseType.Modal; readonly data: unknown };

/** The ways in which one interaction is answered. Each rejects with what Discord or the network says. */
export interface Answering {
  readonly respond: (response: FirstResponse) => Promise<void>;
  /** Of the first message; also of the one that the interaction came from, where that is updated. */
  readonly edit: (body: MessageBody) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly followUp: (body: MessageBody) => Promise<void>;
}

/** Discord waits for three seconds: two tries of so long have room in them. */
const TRY_MILLISECONDS = 1_300;

/** Answers an interaction over REST. */
export function createAnswering(rest: REST, { id, token, applicationId }: Handle): Answering {
  const original = Routes.webhookMessage(applicationId, token);
  const attempt = (body: FirstResponse) =>
    within(TRY_MILLISECONDS, (signal) =>
      rest.post(Routes.interactionCallback(id, token), { body, auth: false, signal }),
    );
  return {
    respond: async (response) => {
      try {
        await attempt(response);
      } catch (error) {
        if (error instanceof DiscordAPIError) throw error;
        await again(() => attempt(response)).catch((second: unknown) => {
          throw isMessage(response) && !(second instanceof DiscordAPIError)
            ? new UnheardError(second)
            : second;
        });
      }
    },
    edit: async (body) => {
      await rest.patch(original, { body: { ...body, flags: body.flags & ~EPHEMERAL }, auth: false });
    },
    remove: async () => {
      await rest.delete(original, { auth: false });
    },
    followUp: async (body) => {
      await rest.post(Routes.webhook(applicationId, token), { body, auth: false });
    },
  };
}

const EPHEMERAL = 1 << 6;

/** Of no try to show a message anything was heard: it may be there all the same. */
export class UnheardError extends Error {
  constructor(cause: unknown) {
    super('nothing was heard of any try to answer', { cause });
  }
}

function isMessage({ type }: FirstResponse): boolean {
  return (
    type === InteractionResponseType.ChannelMessageWithSource ||
    type === InteractionResponseType.UpdateMessage
  );
}

// The first try may have arrived although nobody said so.
async function again(attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch (error) {
    if (!isRefusal(error, 'alreadyAcknowledged')) throw error;
  }
}

// A signal that times out by itself would cost more than the request, since it goes off even after that.
async function within<Answer>(
  milliseconds: number,
  ask: (signal: AbortSignal) => Promise<Answer>,
): Promise<Answer> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), milliseconds);
  try {
    return await ask(controller.signal);
  } finally {
    clearTimeout(timer);
  }
}
