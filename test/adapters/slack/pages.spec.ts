import type { Reply } from '../../../src/reply/document.ts';
import type { Json } from '../../servers/slack/json.ts';
import { until } from '../../servers/slack/until.ts';
import type { Message } from '../../servers/slack/world.ts';
import { type EvenkeyInSlack, startEvenkey } from './evenkey-in-slack.ts';
import { textOf } from './text-of.ts';

jest.setTimeout(90_000);

const ADA = { workspace: 'T0ONE', user: 'U0ADA0ONE', channel: 'C0OPEN0ONE' };
const BEN = { ...ADA, user: 'U0BEN0ONE' };
const button = (label: string) => (element: Json) =>
  JSON.stringify(element['text'] ?? '').includes(`"${label}"`);

/** What was asked, and ten paragraphs that fill three pages. */
function lengthen(reply: Reply): Reply {
  const paragraphs = Array.from({ length: 10 }, (_, index) => ({
    kind: 'text' as const,
    text: `Paragraph ${index}. ${'word '.repeat(190)}end ${index}.`,
    quiet: false,
  }));
  return { ...reply, blocks: [...reply.blocks, ...paragraphs] };
}

describe('a long answer', () => {
  let evenkey: EvenkeyInSlack;

  beforeEach(async () => {
    evenkey = await startEvenkey('socket', {
      wrap: (bot) => ({ ...bot, answer: async (invocation) => lengthen(await bot.answer(invocation)) }),
    });
  });

  afterEach(() => evenkey.stop());

  const said = (): readonly Message[] => evenkey.slack.world.messages.filter(({ via }) => via !== 'person');
  const last = (): Message => {
    const message = said().at(-1);
    if (!message) throw new Error('Nothing was said.');
    return message;
  };

  test('that only its asker sees turns its pages in place, and loses nothing', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', 'topics');
    await until(() => said().length > 0);
    const pages = [textOf(last())];
    const count = Number(/Page 1 of (\d+)/u.exec(pages[0] ?? '')?.[1]);
    expect(count).toBeGreaterThan(2);
    for (let page = 2; page <= count; page++) {
      await evenkey.slack.people.press(ADA, last(), button('Next'));
      await until(() => textOf(last()).includes(`Page ${page} of`));
      pages.push(textOf(last()));
    }
    expect(said()).toHaveLength(1);
    for (let index = 0; index < 10; index++) expect(pages.join('')).toContain(`end ${index}.`);
    await evenkey.slack.people.press(ADA, last(), button('Previous'));
    await until(() => textOf(last()).includes(`Page ${count - 1} of`));
    expect(evenkey.slack.rejections).toEqual([]);
  });

  test('that all see shows its next page to its reader alone', async () => {
    await evenkey.slack.people.mention(ADA, 'topics');
    await until(() => said().length === 1);
    await evenkey.slack.people.press(BEN, last(), button('Next'));
    await until(() => said().length === 2);
    expect(last().onlyFor).toBe(BEN.user);
    expect(textOf(last())).toContain('Page 2 of');
  });

  test('says so where a page button of an older version can’t be read any more', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', 'topics');
    const next = {
      type: 'button',
      action_id: 'page:next',
      value: 'old',
      text: { type: 'plain_text', text: 'Next' },
    };
    const old = { ...last(), content: { blocks: [{ type: 'actions', elements: [next] }] } };
    await evenkey.slack.people.press(ADA, old, button('Next'));
    await until(() => said().length === 2);
    expect(last().onlyFor).toBe(ADA.user);
    expect(textOf(last())).toContain('can’t be read any more');
  });

  test('to a question that no button can hold comes whole, in several messages', async () => {
    await evenkey.slack.people.command(ADA, '/evenkey', `${'seal '.repeat(500)}?`);
    await until(() => said().map(textOf).join('').includes('end 9.'));
    expect(said().every(({ onlyFor }) => onlyFor === ADA.user)).toBe(true);
    expect(evenkey.slack.rejections).toEqual([]);
  });
});
