import { checkBlocks } from './check-blocks.ts';
import { checkMessage } from './check-message.ts';
import { checkView } from './check-view.ts';
import type { Json } from './json.ts';

const long = (length: number): string => 'x'.repeat(length);
const plain = (text: string): Json => ({ type: 'plain_text', text });
const mrkdwn = (text: string): Json => ({ type: 'mrkdwn', text });
const section = (text: string, more: Json = {}): Json => ({ type: 'section', text: mrkdwn(text), ...more });
const button = (id: string, more: Json = {}): Json => ({
  type: 'button',
  action_id: id,
  text: plain('Go'),
  ...more,
});
const actions = (...elements: readonly Json[]): Json => ({ type: 'actions', elements });
const option = (text: string, value: string): Json => ({ text: plain(text), value });
const times = (count: number, one: Json): readonly Json[] => Array.from({ length: count }, () => one);

describe('blocks at the limits are taken', () => {
  test.each<[string, readonly Json[]]>([
    ['50 blocks', times(50, { type: 'divider' })],
    ['3,000 characters in a section', [section(long(3_000))]],
    ['ten fields of 2,000', [{ type: 'section', fields: times(10, mrkdwn(long(2_000))) }]],
    ['a header of 150', [{ type: 'header', text: plain(long(150)) }]],
    ['ten things in a context', [{ type: 'context', elements: times(10, mrkdwn('a')) }]],
    ['25 buttons', [actions(...Array.from({ length: 25 }, (_, index) => button(`b${index}`)))]],
    [
      'a button of 75 with a value of 2,000',
      [actions(button('a', { text: plain(long(75)), value: long(2_000) }))],
    ],
    [
      'a menu of five',
      [
        section('a', {
          accessory: { type: 'overflow', action_id: 'm', options: times(5, option('a', long(150))) },
        }),
      ],
    ],
  ])('%s', (_, blocks) => {
    expect(checkBlocks(blocks, 'message')).toEqual([]);
  });
});

describe('blocks beyond the limits are refused', () => {
  test.each<[string, readonly Json[]]>([
    ['51 blocks', times(51, { type: 'divider' })],
    ['3,001 characters in a section', [section(long(3_001))]],
    ['eleven fields', [{ type: 'section', fields: times(11, mrkdwn('a')) }]],
    ['a field of 2,001', [{ type: 'section', fields: [mrkdwn(long(2_001))] }]],
    ['a header of 151', [{ type: 'header', text: plain(long(151)) }]],
    ['marks in a header', [{ type: 'header', text: mrkdwn('a') }]],
    ['eleven things in a context', [{ type: 'context', elements: times(11, mrkdwn('a')) }]],
    ['a button in a context', [{ type: 'context', elements: [button('a')] }]],
    ['26 buttons', [actions(...Array.from({ length: 26 }, (_, index) => button(`b${index}`)))]],
    ['a button of 76', [actions(button('a', { text: plain(long(76)) }))]],
    ['marks on a button', [actions(button('a', { text: mrkdwn('a') }))]],
    ['a value of 2,001', [actions(button('a', { value: long(2_001) }))]],
    ['an address of 3,001', [actions(button('a', { url: long(3_001) }))]],
    ['an action_id of 256', [actions(button(long(256)))]],
    ['two buttons with one action_id', [actions(button('a'), button('a'))]],
    ['two blocks with one block_id', [section('a', { block_id: 'b' }), section('b', { block_id: 'b' })]],
    [
      'a menu of six',
      [section('a', { accessory: { type: 'overflow', options: times(6, option('a', 'b')) } })],
    ],
    [
      'an option of 76',
      [section('a', { accessory: { type: 'overflow', options: [option(long(76), 'a')] } })],
    ],
    [
      'an option with a value of 151',
      [section('a', { accessory: { type: 'overflow', options: [option('a', long(151))] } })],
    ],
    ['an empty text', [section('')]],
    ['a section with nothing in it', [{ type: 'section' }]],
    ['a block nobody knows', [{ type: 'card_deck' }]],
    ['a field nobody knows', [section('a', { colour: 'red' })]],
    ['an input among the actions', [actions({ type: 'plain_text_input', action_id: 'a' })]],
    ['a style nobody knows', [actions(button('a', { style: 'quiet' }))]],
  ])('%s', (_, blocks) => {
    expect(checkBlocks(blocks, 'message')).not.toEqual([]);
  });
});

describe('a message', () => {
  test.each<[string, Json, string]>([
    ['without text', { text: '' }, 'no_text'],
    ['with a text beyond 40,000', { text: long(40_001) }, 'msg_too_long'],
    ['with blocks that are no list', { blocks: '{}' }, 'invalid_blocks_format'],
    ['with a wrong block', { text: 'a', blocks: [{ type: 'nothing' }] }, 'invalid_blocks'],
    [
      'with too much in its blocks',
      { text: 'a', blocks: times(5, section(long(2_900))) },
      'msg_blocks_too_long',
    ],
    [
      'with metadata that says no type',
      { text: 'a', metadata: { event_payload: {} } },
      'invalid_metadata_format',
    ],
    [
      'with large metadata',
      { text: 'a', metadata: { event_type: 'a', event_payload: { a: long(8_000) } } },
      'metadata_too_large',
    ],
  ])('%s is refused', (_, message, error) => {
    expect(checkMessage(message)).toMatchObject({ ok: false, error });
  });

  test('says why its blocks are refused', () => {
    expect(JSON.stringify(checkMessage({ blocks: [section(long(3_001))] }))).toContain(
      'less than 3001 characters',
    );
  });
});

describe('a view', () => {
  const modal: Json = { type: 'modal', title: plain('Ask'), blocks: [section('a')] };
  const input: Json = {
    type: 'input',
    label: plain('Name'),
    element: { type: 'plain_text_input', action_id: 'a' },
  };

  test.each<[string, Json]>([
    ['a title of 25', { ...modal, title: plain(long(25)) }],
    ['a callback_id of 256', { ...modal, callback_id: long(256) }],
    ['private_metadata of 3,001', { ...modal, private_metadata: long(3_001) }],
    ['101 blocks', { ...modal, blocks: times(101, { type: 'divider' }) }],
    ['an input without a way to submit it', { ...modal, blocks: [input] }],
    ['another type', { ...modal, type: 'home' }],
  ])('with %s is refused', (_, view) => {
    expect(checkView(view, 'modal')).not.toEqual([]);
  });

  test('with 100 blocks and an input that can be submitted is taken', () => {
    const blocks = [...times(99, { type: 'divider' }), input];
    expect(checkView({ ...modal, submit: plain('Send'), blocks }, 'modal')).toEqual([]);
  });
});
