import type { App, types, webApi } from '@slack/bolt';
import type { CommandCall } from '../../src/commands/command.ts';
import type { Reply } from '../../src/reply/document.ts';
import { acknowledge } from './acknowledge.ts';
import {
  ASK_VIEW,
  type Asked,
  answerModal,
  askModal,
  FIELDS,
  readAsked,
  SHARE_VIEW,
  sentenceModal,
} from './ask-modal.ts';
import { callApi, callOnce } from './call-api.ts';
import { explainRefusal } from './explain-refusal.ts';
import { invoke } from './invoke.ts';
import { MAX_LABEL } from './limits.ts';
import { ASK_SHORTCUT } from './manifest.ts';
import { toArguments } from './outlet.ts';
import { shortText } from './plain-text.ts';
import { placeAt, type Serving, within } from './serving.ts';
import { showPage } from './show-page.ts';

/** The form to ask with, behind the global shortcut: asked, answered and shared in one place. */
export function listenForms(app: App, serving: Serving): void {
  const { bot, reader, logger } = serving;

  app.shortcut({ type: 'shortcut', callback_id: ASK_SHORTCUT }, async ({ ack, body, client }) => {
    const opened = callApi(() => client.views.open({ trigger_id: body.trigger_id, view: askModal() }));
    await acknowledge(() => ack());
    const called = await opened;
    if (called.kind !== 'done') logger.warn({ outcome: called.kind }, 'the form was not opened');
  });

  app.options(FIELDS.topic, async ({ ack, payload }) => {
    const options = bot.complete('subject', payload.value).map(({ label, value }) => ({
      text: shortText(label, MAX_LABEL),
      value,
    }));
    await ack({ options });
  });

  app.view(
    { type: 'view_submission', callback_id: ASK_VIEW },
    async ({ ack, body, view, client, context }) => {
      const read = readForm(view.state.values);
      if (read === null)
        return ack({
          response_action: 'errors',
          errors: { [FIELDS.question]: 'Ask something, or choose a topic.' },
        });
      const doer = { person: body.user.id, place: placeAt(context.teamId, null) };
      const work = invoke(bot, client, doer, read.call, 'private');
      const show = (reply: Reply): types.ModalView => answerModal(reply, shareable(reply, read), reader);
      const soon = await within(work, serving.acknowledgeWithin);
      if (soon !== null) return ack({ response_action: 'update', view: show(soon) });
      await ack({ response_action: 'update', view: sentenceModal('Looking …') });
      await change(client, view.id, show(await work));
    },
  );

  app.view(
    { type: 'view_submission', callback_id: SHARE_VIEW },
    async ({ ack, body, view, client, context }) => {
      await ack({ response_action: 'update', view: sentenceModal('Sharing …') });
      const asked = readAsked(view.private_metadata);
      const channel = view.state.values[FIELDS.channel]?.[FIELDS.channel]?.selected_conversation;
      const doer = { person: body.user.id, place: placeAt(context.teamId, channel ?? null) };
      const shown =
        asked && channel
          ? await share(serving, client, doer, asked, channel)
          : sentenceModal('Nothing was shared.');
      await change(client, view.id, shown);
    },
  );
}

async function share(
  { bot, reader }: Serving,
  client: webApi.WebClient,
  doer: Parameters<typeof invoke>[2],
  { question, side }: Asked,
  channel: string,
): Promise<types.ModalView> {
  const call = { command: 'share', options: { question, ...(side === null ? {} : { side }) } };
  const reply = await invoke(bot, client, doer, call, 'private');
  const message = showPage(reply, call, 0, reader);
  if (reply.audience === 'private') return answerModal(reply, null, reader);
  const called = await callOnce(() => client.chat.postMessage({ channel, ...toArguments(message, null) }));
  if (called.kind === 'done') return sentenceModal('Shared.');
  return sentenceModal(
    called.kind === 'refused'
      ? explainRefusal(called.error, called.needed)
      : 'Slack did not say whether it arrived: look before you share it again.',
  );
}

async function change(client: webApi.WebClient, id: string, view: types.ModalView): Promise<void> {
  await callApi(() => client.views.update({ view_id: id, view }));
}

interface Form {
  readonly call: CommandCall;
  /** Null for a topic, which is no question. */
  readonly asked: Asked | null;
}

type Values = Readonly<
  Record<
    string,
    Readonly<
      Record<
        string,
        { readonly value?: string | null; readonly selected_option?: { readonly value: string } | null }
      >
    >
  >
>;

function readForm(values: Values): Form | null {
  const chosen = (name: string): string | null => values[name]?.[name]?.selected_option?.value ?? null;
  const question = values[FIELDS.question]?.[FIELDS.question]?.value?.trim() ?? '';
  const [topic, side] = [chosen(FIELDS.topic), chosen(FIELDS.side)];
  if (question !== '') {
    const options = { question, ...(side === null ? {} : { side }) };
    return { call: { command: 'ask', options }, asked: { question, side } };
  }
  return topic === null ? null : { call: { command: 'compare', options: { subject: topic } }, asked: null };
}

function shareable({ answer }: Reply, { asked }: Form): Asked | null {
  return answer?.outcome === 'answered' || answer?.outcome === 'partial' ? asked : null;
}
