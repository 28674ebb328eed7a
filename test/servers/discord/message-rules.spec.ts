import { REST, Routes } from 'discord.js';
import { refusal } from './refusal.ts';
import { box, button, row, text } from './sample-components.ts';
import { createScene, type Scene } from './scene.ts';

jest.setTimeout(60_000);

const V2 = 1 << 15;

let scene: Scene;
let rest: REST;

beforeAll(async () => {
  scene = await createScene();
  rest = new REST({ api: scene.discord.url, retries: 0 }).setToken(scene.discord.token);
});

afterAll(() => scene.discord.stop());

const send = (body: unknown, channel = scene.channel.id) =>
  rest.post(Routes.channelMessages(channel), { body });
const v2 = (...components: readonly unknown[]) => send({ flags: V2, components });

describe('a message is refused', () => {
  test.each([
    ['that is empty', {}, [50006, []]],
    ['with 2,001 characters', { content: 'x'.repeat(2_001) }, [50035, ['content: BASE_TYPE_MAX_LENGTH']]],
    ['with a field nobody knows', { content: 'x', colour: 1 }, [50035, [': UNKNOWN_FIELD']]],
    [
      'of Components V2 that has content',
      { flags: V2, content: 'x', components: [text('y')] },
      [50035, ['content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2']],
    ],
    [
      'with a text display that is not Components V2',
      { components: [text('y')] },
      [50035, ['components.0.type: UNION_TYPE_CHOICES']],
    ],
    [
      'that is private outside an interaction',
      { content: 'x', flags: 64 },
      [50035, ['flags: BASE_TYPE_INVALID']],
    ],
    [
      'with a nonce of 26 characters',
      { content: 'x', nonce: 'n'.repeat(26) },
      [50035, ['nonce: BASE_TYPE_MAX_LENGTH']],
    ],
    [
      'that answers one which is not there',
      { content: 'x', message_reference: { message_id: '1' } },
      [50035, ['message_reference: REPLIES_UNKNOWN_MESSAGE']],
    ],
  ])('%s', async (_, body, expected) => {
    expect(await refusal(send(body))).toEqual(expected);
  });
});

describe('components are refused', () => {
  const four = Array.from({ length: 4 }, () => box(...Array.from({ length: 9 }, () => text('x'))));

  test('that are 41 with the nested ones, and 40 are taken', async () => {
    await v2(...four);
    expect(await refusal(v2(...four, text('x')))).toEqual([
      50035,
      ['components: COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED'],
    ]);
  });

  test('with 4,001 characters in all text displays, and 4,000 are taken', async () => {
    await v2(text('x'.repeat(2_000)), box(text('x'.repeat(2_000))));
    expect(await refusal(v2(text('x'.repeat(2_001)), box(text('x'.repeat(2_000)))))).toEqual([
      50035,
      ['components: COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED'],
    ]);
  });

  test.each<readonly [string, readonly unknown[], string]>([
    ['with an empty text', [text('')], 'components.0.content: BASE_TYPE_MIN_LENGTH'],
    [
      'with a custom id of 101 characters',
      [row(button('x'.repeat(101)))],
      'components.0.components.0.custom_id: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with one custom id twice',
      [row(button('a')), box(row(button('a')))],
      'components.1.components.0.components.0.custom_id: COMPONENT_CUSTOM_ID_DUPLICATED',
    ],
    [
      'with one id twice',
      [{ ...text('a'), id: 7 }, box({ ...text('b'), id: 7 })],
      'components.1.components.0.id: COMPONENT_ID_DUPLICATED',
    ],
    [
      'with a label of 81 characters',
      [row(button('a', { label: 'x'.repeat(81) }))],
      'components.0.components.0.label: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a button that does nothing',
      [row({ type: 2, style: 1, label: 'x' })],
      'components.0.components.0.custom_id: BASE_TYPE_REQUIRED',
    ],
    [
      'with a button without a label',
      [row({ type: 2, style: 1, custom_id: 'x' })],
      'components.0.components.0.label: BASE_TYPE_REQUIRED',
    ],
    [
      'with a link of 513 characters',
      [row({ type: 2, style: 5, label: 'x', url: `https://x.example/${'x'.repeat(495)}` })],
      'components.0.components.0.url: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a link that has a custom id',
      [row({ type: 2, style: 5, label: 'x', url: 'https://x.example', custom_id: 'y' })],
      'components.0.components.0.custom_id: BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE',
    ],
    [
      'with six buttons in a row',
      [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))],
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    ['with a button outside a row', [button('a')], 'components.0.type: UNION_TYPE_CHOICES'],
    [
      'with a container in a container',
      [box(box(text('x')))],
      'components.0.components.0.type: UNION_TYPE_CHOICES',
    ],
    ['with an empty container', [box()], 'components.0.components: BASE_TYPE_BAD_LENGTH'],
    [
      'with a section without an accessory',
      [{ type: 9, components: [text('x')] }],
      'components.0.accessory: BASE_TYPE_REQUIRED',
    ],
    [
      'with four texts in a section',
      [{ type: 9, components: ['a', 'b', 'c', 'd'].map(text), accessory: button('x') }],
      'components.0.components: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a menu beside a button',
      [row({ type: 3, custom_id: 'm', options: [{ label: 'a', value: 'a' }] }, button('b'))],
      'components.0.components: COMPONENT_LAYOUT_WIDTH_EXCEEDED',
    ],
    [
      'with a menu of 26',
      [
        row({
          type: 3,
          custom_id: 'm',
          options: Array.from({ length: 26 }, (_, at) => ({ label: `${at}`, value: `${at}` })),
        }),
      ],
      'components.0.components.0.options: BASE_TYPE_BAD_LENGTH',
    ],
    [
      'with a value of 101 characters',
      [row({ type: 3, custom_id: 'm', options: [{ label: 'a', value: 'x'.repeat(101) }] })],
      'components.0.components.0.options.0.value: BASE_TYPE_MAX_LENGTH',
    ],
    [
      'with a value twice',
      [
        row({
          type: 3,
          custom_id: 'm',
          options: [
            { label: 'a', value: 'x' },
            { label: 'b', value: 'x' },
          ],
        }),
      ],
      'components.0.components.0.options: SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
    ],
    [
      'with fewer options than must be chosen',
      [row({ type: 3, custom_id: 'm', max_values: 2, options: [{ label: 'a', value: 'x' }] })],
      'components.0.components.0.options: SELECT_COMPONENT_TOO_FEW_OPTIONS',
    ],
  ])('%s', async (_, components, problem) => {
    expect(await refusal(v2(...components))).toEqual([50035, [problem]]);
  });
});
