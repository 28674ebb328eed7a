import type { Block } from '../../../src/curation/page/page.ts';
import { readBody } from '../../../src/curation/page/read-body.ts';

function body(...texts: readonly string[]) {
  const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
  const { paragraphs, aside } = readBody(blocks);
  return { kept: paragraphs.map(({ text }) => text), reasons: aside.map(({ reason }) => reason) };
}

const FIRST = 'The harbour has put off its plan to seal the messages on board.';
const LAST = '“You have to read the letter,” Varga told us. “Then you may sign up to nothing.”';

describe('readBody', () => {
  test('counts paragraphs from 1', () => {
    const { paragraphs } = readBody([
      { kind: 'heading', text: 'Sealed' },
      { kind: 'paragraph', text: FIRST },
      { kind: 'paragraph', text: LAST },
    ]);
    expect(paragraphs.map(({ number }) => number)).toEqual([1, 2]);
  });

  test('sets an insert aside as a whole, with its head and its tail', () => {
    const insert = [
      'How well do you know your harbour?',
      'Get the best of the Courier. Gain an edge.',
      'Sign up to our newsletter',
      'Thank you!',
      'By Courier Data',
    ];
    expect(body(FIRST, ...insert, LAST)).toEqual({
      kept: [FIRST, LAST],
      reasons: insert.map(() => 'promotion'),
    });
  });

  test('keeps what speaks to the reader or names a newsletter as part of the text', () => {
    const texts = [
      'If you live by the harbour you know the smell of tar, and the price that you pay for it in winter when the ferries lie still.',
      'The guild’s newsletter had warned of it for years, and nobody in the council of the town had read a line of what it said.',
    ];
    expect(body(...texts)).toEqual({ kept: texts, reasons: [] });
  });

  test.each([
    ['Facebook plans: what comes next', 'heading'],
    ['Read more: What happens below deck', 'related link'],
    ['Image: the harbour. Photograph: A. Press', 'caption or credit'],
    ['Media contact: press@lantern.example', 'contact'],
    ['FOR IMMEDIATE RELEASE', 'release line'],
    ['Dear members of the council,', 'greeting'],
    ['Yours sincerely,', 'greeting'],
    ['Comments are closed.', 'comments'],
    ['By Wilma Strand', 'byline'],
    ['Published on 4 March 2021', 'date line'],
    ['© The Gazette. All rights reserved.', 'promotion'],
  ])('sets aside %j', (text, reason) => {
    expect(body(FIRST, text)).toEqual({ kept: [FIRST], reasons: [reason] });
  });

  test('sets aside what a release says of its sender, up to the next heading', () => {
    expect(body(FIRST, 'About the Lantern Foundation', 'The foundation is a charity.')).toEqual({
      kept: [FIRST],
      reasons: ['heading', 'note on the sender'],
    });
  });

  test('takes nothing that ends a sentence or a quote for a heading', () => {
    const texts = ['It fell.', '“Nobody asked me”', 'Who did?', 'He said:'];
    expect(body(...texts).kept).toEqual(texts);
  });
});
