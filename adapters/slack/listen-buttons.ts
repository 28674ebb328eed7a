import type { App, BlockAction, webApi } from '@slack/bolt';
import type { CommandCall } from '../../src/commands/command.ts';
import type { Reply } from '../../src/reply/document.ts';
import { acknowledge } from './acknowledge.ts';
import { LINE_ACTION } from './actions-to-blocks.ts';
import { type ButtonValue, decodeButton } from './button-value.ts';
import { callApi } from './call-api.ts';
import { inputModal } from './input-modal.ts';
import { invoke } from './invoke.ts';
import {
  createMessageOutlet,
  createResponseOutlet,
  type Outlet,
  type Spot,
  tellAlone,
  type Writing,
} from './outlet.ts';
import { decodePage } from './page-value.ts';
import { deliver, NO_CALL, placeAt, type Serving, sendAll, sentence, UNREADABLE } from './serving.ts';
import { PAGE_ACTION, showPage, toMessages } from './show-page.ts';

/** Answers presses: everything that a button does stands in its value. */
export function listenButtons(app: App, serving: Serving): void {
  app.action(new RegExp(`^${LINE_ACTION}`, 'u'), async ({ action, ack, body, client, context }) => {
    await acknowledge(() => ack());
    const pressed = readPress(body, client, serving);
    const value = readValue(action);
    if (pressed === null) return;
    if (value === null) return deliver(sentence(UNREADABLE), NO_CALL, pressed.outlet, serving.reader);
    if (value.input !== null) return askFirst(value, value.input, pressed, client, serving);
    await answerPress(serving, client, context.teamId, pressed, value, {});
  });

  app.action(new RegExp(`^${PAGE_ACTION}`, 'u'), async ({ action, ack, body, client, context }) => {
    await acknowledge(() => ack());
    const pressed = readPress(body, client, serving);
    const value = 'value' in action && typeof action.value === 'string' ? decodePage(action.value) : null;
    if (pressed === null) return;
    if (value === null) return deliver(sentence(UNREADABLE), NO_CALL, pressed.outlet, serving.reader);
    const doer = { person: pressed.spot.person, place: placeAt(context.teamId, pressed.spot.channel) };
    const reply = await invoke(serving.bot, client, doer, value.call, 'private');
    const message = showPage(reply, value.call, value.page, serving.reader);
    await (pressed.isPrivate ? pressed.outlet.inPlace(message) : pressed.outlet.privately(message));
  });
}

/** A press, and where its answer goes. */
export interface Pressed {
  readonly spot: Spot;
  readonly outlet: Outlet;
  /** Whether the message that the button stands on is its presser's alone. */
  readonly isPrivate: boolean;
  readonly responseUrl: string | null;
  readonly triggerId: string;
}

/** Runs the line of a press, with what was asked for first, and sends the reply to where it belongs. */
export async function answerPress(
  { bot, reader }: Serving,
  client: webApi.WebClient,
  space: string | undefined,
  { spot, outlet }: Pick<Pressed, 'spot' | 'outlet'>,
  value: ButtonValue,
  given: CommandCall['options'],
): Promise<void> {
  const parsed = reader.readPressed(value);
  if (!parsed.ok) return deliver(sentence(UNREADABLE), NO_CALL, outlet, reader);
  const call = { ...parsed.call, options: { ...parsed.call.options, ...given } };
  const doer = { person: spot.person, place: placeAt(space, spot.channel === '' ? null : spot.channel) };
  const reply = await invoke(bot, client, doer, call, 'private');
  const command = bot.commands.find(({ name }) => name === call.command);
  if (command?.replies !== 'in-place') return deliver(reply, call, outlet, reader);
  const [first, ...more] = toMessages(reply, call, reader);
  if (first !== undefined) await outlet.inPlace(first);
  await sendAll(more, reply, outlet);
}

async function askFirst(
  value: ButtonValue,
  input: NonNullable<ButtonValue['input']>,
  pressed: Pressed,
  client: webApi.WebClient,
  { logger, reader }: Serving,
): Promise<void> {
  const view = inputModal(value, input, pressed);
  if (view === null) return deliver(sentence(UNREADABLE), NO_CALL, pressed.outlet, reader);
  const called = await callApi(() => client.views.open({ trigger_id: pressed.triggerId, view }));
  if (called.kind === 'done') return;
  logger.warn({ outcome: called.kind }, 'a form was not opened');
  const late: Reply = sentence('That took too long to open: press it again, please.');
  await deliver(late, NO_CALL, pressed.outlet, reader);
}

function readValue(action: object): ButtonValue | null {
  if ('selected_option' in action) {
    const chosen = action.selected_option;
    const line = typeof chosen === 'object' && chosen !== null && 'value' in chosen ? chosen.value : null;
    return typeof line === 'string' ? { line, question: null, input: null } : null;
  }
  return 'value' in action && typeof action.value === 'string' ? decodeButton(action.value) : null;
}

function readPress(body: object, client: webApi.WebClient, { logger }: Serving): Pressed | null {
  if (!isBlockAction(body)) return null;
  const { user, channel, container, response_url: url, trigger_id: triggerId } = body;
  const thread = typeof container['thread_ts'] === 'string' ? container['thread_ts'] : null;
  const spot = { channel: channel?.id ?? '', person: user.id, thread };
  const writing = { client, logger };
  const isEphemeral = container['is_ephemeral'] === true;
  const common = { spot, isPrivate: isEphemeral || spot.channel.startsWith('D'), triggerId };
  if (!url) return { ...common, responseUrl: null, outlet: aloneOutlet(spot, writing) };
  const outlet = isEphemeral
    ? createResponseOutlet(url, spot, writing)
    : respondingOutlet(url, spot, writing);
  return { ...common, responseUrl: url, outlet };
}

/** In its direct messages a reply of the bot stays, as everything there does; elsewhere it goes to the response_url. */
export function respondingOutlet(url: string, spot: Spot, writing: Writing): Outlet {
  const responding = createResponseOutlet(url, spot, writing);
  if (!spot.channel.startsWith('D')) return responding;
  // The direct messages of two people are none of the bot's.
  return { ...createMessageOutlet(spot, writing, responding.privately), inPlace: responding.inPlace };
}

/** Where a press in the Home tab is answered: in direct messages. */
export function aloneOutlet(spot: Spot, writing: Writing): Outlet {
  const alone: Outlet['privately'] = async (message) => void (await tellAlone(message, spot.person, writing));
  return { privately: alone, publicly: alone, inPlace: alone };
}

function isBlockAction(body: object): body is BlockAction {
  return 'type' in body && body.type === 'block_actions';
}
