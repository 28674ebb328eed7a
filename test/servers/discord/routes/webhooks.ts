import { announce } from '../announce.ts';
import { apiError } from '../api-error.ts';
import type { Discord } from '../discord.ts';
import type { FakeInteraction } from '../interactions.ts';
import type { FakeMessage } from '../messages.ts';
import { readBody } from '../read-body.ts';
import { type Call, NOTHING, ok, openRoute } from '../route.ts';
import { interactionMessage, messageEdit } from '../shapes/messages.ts';
import { showMessage } from '../show-message.ts';
import { say, sayDeferred } from './say.ts';

/** Follow-ups of an app that is installed to the person only. */
const MOST_FOLLOW_UPS = 5;

const ONE = '/webhooks/:application/:token/messages/:message';

/** What an app says to an interaction after its first response. */
export const WEBHOOK_ROUTES = [
  openRoute('POST /webhooks/:application/:token', (call, discord) => {
    const interaction = follow(call, discord);
    const body = readBody(interactionMessage, call.body);
    if (interaction.state === 'deferred')
      return ok(showMessage(sayDeferred(body, interaction, discord), discord.world));
    if (interaction.userInstalledOnly && interaction.followUps.length >= MOST_FOLLOW_UPS)
      throw apiError('tooManyFollowUps');
    const message = say(body, interaction, discord);
    interaction.followUps = [...interaction.followUps, message];
    return ok(showMessage(message, discord.world));
  }),

  openRoute(`GET ${ONE}`, (call, discord) =>
    ok(showMessage(find(call, follow(call, discord), discord), discord.world)),
  ),

  openRoute(`PATCH ${ONE}`, (call, discord) => {
    const interaction = follow(call, discord);
    const body = readBody(messageEdit, call.body);
    if (interaction.state === 'deferred' && call.params['message'] === '@original')
      return ok(showMessage(sayDeferred(body, interaction, discord), discord.world));
    const message = discord.messages.edit(find(call, interaction, discord), body);
    announce(discord, 'MESSAGE_UPDATE', message);
    return ok(showMessage(message, discord.world));
  }),

  openRoute(`DELETE ${ONE}`, (call, discord) => {
    const interaction = follow(call, discord);
    if (interaction.state === 'deferred' && call.params['message'] === '@original') {
      interaction.state = 'answered';
      return NOTHING;
    }
    const message = find(call, interaction, discord);
    discord.messages.remove(message);
    announce(discord, 'MESSAGE_DELETE', message);
    return NOTHING;
  }),
];

function follow({ params }: Call, { interactions, world }: Discord): FakeInteraction {
  if (params['application'] !== world.application) throw apiError('unknownWebhook');
  return interactions.toFollow(params['token'] ?? '');
}

function find(
  { params }: Call,
  { original, followUps }: FakeInteraction,
  { messages }: Discord,
): FakeMessage {
  const { message } = params;
  const found =
    message === '@original'
      ? original
      : [...followUps, ...(original ? [original] : [])].find(({ id }) => id === message);
  if (!found || !messages.find(found.channel, found.id)) throw apiError('unknownMessage');
  return found;
}
