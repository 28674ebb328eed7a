import type { Json } from '../../servers/slack/json.ts';
import { until } from '../../servers/slack/until.ts';
import type { StandingView } from '../../servers/slack/world.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(90_000);

const ADA = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' };
const QUESTION = 'Should the magistrate have a second seal?';

describe.each([['socket'], ['http']] as const)('the form and the Home tab over %s', (mode) => {
  let evenkey: EvenkeyInSlack;

  beforeAll(async () => {
    evenkey = await startEvenkey(mode);
  });

  afterAll(() => evenkey.stop());

  beforeEach(() => evenkey.slack.world.views.clear());

  const modal = (): StandingView => {
    const view = [...evenkey.slack.world.views.values()].find(({ type }) => type === 'modal');
    if (!view) throw new Error('There is no form.');
    return view;
  };
  const openForm = async (): Promise<StandingView> => {
    await evenkey.slack.people.globalShortcut(ADA, 'ask');
    await until(() => evenkey.slack.world.views.size > 0);
    return modal();
  };
  const asked = (question: string | null, topic: string | null = null): Json => ({
    question: { question: { type: 'plain_text_input', value: question } },
    topic: { topic: { type: 'external_select', selected_option: topic === null ? null : { value: topic } } },
    side: { side: { type: 'static_select', selected_option: null } },
  });

  test('answers in the form, and shares where it is told to', async () => {
    await evenkey.slack.people.submit(ADA, await openForm(), asked(QUESTION));
    expect(textOf(modal())).toContain('In favour');
    const chosen = {
      channel: { channel: { type: 'conversations_select', selected_conversation: 'C0OPEN0ONE' } },
    };
    await evenkey.slack.people.submit(ADA, modal(), chosen);
    await until(() => textOf(modal()).includes('Shared.'));
    const shared = evenkey.slack.world.messages.at(-1);
    expect(shared).toMatchObject({ via: 'chat.postMessage', channel: 'C0OPEN0ONE' });
    expect(JSON.stringify(shared?.content)).toContain(`<@${ADA.user}>`);
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('says how to invite the bot where it can’t share', async () => {
    await evenkey.slack.people.submit(ADA, await openForm(), asked(QUESTION));
    const chosen = {
      channel: { channel: { type: 'conversations_select', selected_conversation: 'C0STRANGE0ONE' } },
    };
    await evenkey.slack.people.submit(ADA, modal(), chosen);
    await until(() => textOf(modal()).includes('/invite @evenkey'));
    evenkey.slack.clearRejections();
  });

  test('shows the answer to a question that it can’t remember, and says that it can’t be shared from there', async () => {
    const question = `${QUESTION} ${'"no" \n'.repeat(350)}`;
    await evenkey.slack.people.submit(ADA, await openForm(), asked(question));
    expect(textOf(modal())).toContain('too long to share');
    expect(JSON.stringify(modal().content)).not.toContain('conversations_select');
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('shares once where Slack broke down after it took the answer, and says that it does not know', async () => {
    await evenkey.slack.people.submit(ADA, await openForm(), asked(QUESTION));
    const before = evenkey.slack.world.messages.length;
    evenkey.slack.faults.order('chat.postMessage', { kind: 'done-then-status', status: 500 });
    await evenkey.slack.people.submit(ADA, modal(), {
      channel: { channel: { type: 'conversations_select', selected_conversation: 'C0OPEN0ONE' } },
    });
    await until(() => textOf(modal()).includes('did not say'));
    expect(evenkey.slack.world.messages).toHaveLength(before + 1);
  });

  test('completes topics, and compares both sides of the one chosen', async () => {
    const typed = await evenkey.slack.people.type(ADA, await openForm(), 'topic', 'sec');
    expect(JSON.stringify(typed)).toContain('second-seals');
    await evenkey.slack.people.submit(ADA, modal(), asked(null, 'second-seals'));
    expect(textOf(modal())).toContain('Against');
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('asks again where nothing was asked', async () => {
    const receipt = await evenkey.slack.people.submit(ADA, await openForm(), asked(''));
    expect(receipt).toMatchObject({ response: { response_action: 'errors' } });
  });

  test('shows what the corpus holds in the Home tab', async () => {
    await evenkey.slack.people.openHome(ADA, 'home');
    await until(() => [...evenkey.slack.world.views.values()].some(({ type }) => type === 'home'));
    const [home] = [...evenkey.slack.world.views.values()];
    expect(home && textOf(home)).toContain('Second seals');
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('suggests questions where its messages are opened', async () => {
    await evenkey.slack.people.openHome({ ...ADA, channel: 'D0ADA0ONE' }, 'messages');
    const method = 'assistant.threads.setSuggestedPrompts';
    await until(() =>
      evenkey.slack.calls.some((call) => call.method === method && call.answer['ok'] === true),
    );
  });
});
