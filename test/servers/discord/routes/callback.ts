import type { z } from 'zod';
import { announce } from '../announce.ts';
import { invalidForm } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import type { FakeInteraction } from '../interactions.ts';
import { readBody } from '../read-body.ts';
import { NOTHING, ok, openRoute } from '../route.ts';
import { MODAL_RULES } from '../rules/index.ts';
import { callback, RESPONSES } from '../shapes/callback.ts';
import { FLAGS } from '../shapes/common.ts';
import { showMessage } from '../show-message.ts';
import { say } from './say.ts';

type Response = z.output<typeof callback>;

/** The first response to an interaction. */
export const CALLBACK_ROUTE = openRoute(
  'POST /interactions/:interaction/:token/callback',
  ({ params, body, query }, discord) => {
    const interaction = discord.interactions.toAnswer(params['interaction'] ?? '', params['token'] ?? '');
    const response = readBody(callback, body, [(read) => suits(read, interaction)]);
    respond(response, interaction, discord);
    interaction.answeredAt = discord.clock.now();
    return query.get('with_response') === 'true' ? ok(resourceOf(response, interaction, discord)) : NOTHING;
  },
);

function suits({ type }: Response, interaction: FakeInteraction) {
  const allowed = RESPONSES[interaction.type];
  const updates = type === 6 || type === 7;
  if (allowed.includes(type) && !(updates && interaction.message === null)) return [];
  const message = `Value must be one of {${allowed.join(', ')}}.`;
  return [{ path: ['type'], code: 'BASE_TYPE_CHOICES', message }];
}

function respond(response: Response, interaction: FakeInteraction, discord: Discord): void {
  switch (response.type) {
    case 4:
      interaction.original = say(response.data, interaction, discord);
      break;
    case 5:
      interaction.isPrivate =
        interaction.forcedPrivate || ((response.data?.flags ?? 0) & FLAGS.ephemeral) !== 0;
      interaction.state = 'deferred';
      return;
    case 6:
      interaction.original = interaction.message;
      interaction.state = 'deferred-update';
      return;
    case 7:
      interaction.original = update(response.data, interaction, discord);
      break;
    case 8:
      interaction.choices = response.data.choices;
      break;
    case 9:
      refuse(MODAL_RULES.flatMap((rule) => rule(response.data)));
      interaction.modal = response.data;
      break;
  }
  interaction.state = 'answered';
}

function update(
  data: Extract<Response, { type: 7 }>['data'],
  { message }: FakeInteraction,
  discord: Discord,
) {
  if (message === null) return null;
  const edited = discord.messages.edit(message, data);
  announce(discord, 'MESSAGE_UPDATE', edited);
  return edited;
}

function refuse(problems: ReturnType<(typeof MODAL_RULES)[number]>): void {
  if (problems.length > 0) throw invalidForm(problems);
}

function resourceOf({ type }: Response, interaction: FakeInteraction, discord: Discord): unknown {
  const { id, type: kind, original, isPrivate, state } = interaction;
  const head = {
    id,
    type: kind,
    response_message_id: original?.id,
    response_message_loading: state === 'deferred',
    response_message_ephemeral: isPrivate,
  };
  const message = original ? { message: showMessage(original, discord.world) } : {};
  return { interaction: head, resource: { type, ...message } } satisfies Readonly<Record<string, unknown>>;
}
