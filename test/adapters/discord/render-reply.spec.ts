import { lineAgain } from '../../../adapters/discord/press/line-again.ts';
import { readFieldValue, readQuestion } from '../../../adapters/discord/press/read-message.ts';
import { renderReply } from '../../../adapters/discord/render/render-reply.ts';
import type { ActionsBlock, PointBlock, ReplyBlock } from '../../../src/reply/document.ts';
import { linked, proPoint } from '../../contract/sample-replies.ts';
import { labelsOf, textOf } from './shown.ts';

const dateLanguage = 'en-GB';
const title: ReplyBlock = { kind: 'heading', level: 1, text: 'Should locks have a second key?' };
const actions: ActionsBlock = {
  kind: 'actions',
  purpose: 'deciding',
  actions: [
    { label: 'Post', line: '/draft k3 2 post', tone: 'primary', input: null },
    {
      label: 'Note',
      line: '/draft k3 2 note',
      tone: 'plain',
      input: { option: 'text', label: 'Note', maxLength: 500, value: 'Be *kind*.' },
    },
  ],
};
const link = `https://gazette.example/keys#:~:text=${'x'.repeat(150)}`;
const point = (number: number): PointBlock => ({
  ...proPoint,
  citation: { ...linked, number, link },
  text: 'A lock. '.repeat(30),
});
const points = (count: number) => Array.from({ length: count }, (_, index) => point(index + 1));
const pages = (...blocks: readonly ReplyBlock[]) =>
  renderReply({ blocks, dateLanguage }, { line: '' }).map((page) => ({ ...page, content: '' }));

describe('a reply in Discord', () => {
  test('has one container for each side, and everything else beside them', () => {
    const [page] = pages(
      title,
      { kind: 'side', stance: 'pro', label: 'One key', shown: 1, available: 2 },
      proPoint,
      { kind: 'side', stance: 'con', label: 'Two', shown: 1, available: 1 },
      { ...proPoint, stance: 'con' },
    );
    expect(page?.components.map(({ type }) => type)).toEqual([10, 17, 17]);
  });

  test('marks once what a field is prefilled with, whatever else says the same', () => {
    const note = (quiet: boolean): ReplyBlock => ({ kind: 'text', text: 'Be *kind*.', quiet });
    const [page] = pages(note(true), note(false), note(false), actions);
    const marked = page?.components.filter(({ id }) => id !== undefined) ?? [];
    expect(marked).toHaveLength(1);
    expect(readFieldValue(marked)).toBe('Be *kind*.');
  });

  test('that is a little too long shows its addresses in the list of sources alone', () => {
    const cited = points(5);
    const citations = cited.map(({ citation }) => citation);
    const shown = pages(...cited, { kind: 'citations', citations });
    expect(shown).toHaveLength(1);
    expect(shown.map(textOf).join('').split(link)).toHaveLength(6);
    expect(
      pages(...points(4))
        .map(textOf)
        .join('')
        .split(link),
    ).toHaveLength(5);
  });

  test('that is much too long has its title and its controls on every page', () => {
    const shown = pages(title, ...points(20), actions);
    expect(shown.length).toBeGreaterThan(1);
    for (const page of shown) {
      expect(textOf(page)).toContain('## Should locks have a second key?');
      expect(labelsOf(page)).toEqual(expect.arrayContaining(['Post', 'Note']));
    }
    expect(shown.map(labelsOf).map((labels) => labels.includes('Next page'))).toEqual(
      shown.map((_, index) => index < shown.length - 1),
    );
  });

  test('is read back: the question, and what a field is prefilled with', () => {
    const [page] = pages(title, { kind: 'text', text: 'Be *kind*.', quiet: false }, actions);
    expect(readQuestion(page?.components ?? [])).toBe('Should locks have a second key?');
    expect(readFieldValue(page?.components ?? [])).toBe('Be *kind*.');
    expect(readQuestion([])).toBeNull();
  });

  test('is not read back where its title was cut', () => {
    const [page] = pages({ ...title, text: 'Why? '.repeat(300) });
    expect(readQuestion(page?.components ?? [])).toBeNull();
  });

  test('of a draft is shown again by the line that opens it, and not by the one that took a step', () => {
    expect(lineAgain({ command: 'summary', options: { topic: 'locks' } }, { blocks: [actions] })).toBe(
      '/posts k3',
    );
    expect(lineAgain({ command: 'compare', options: { subject: 'locks' } }, { blocks: [] })).toBe(
      '/compare subject:"locks"',
    );
  });
});
