import { renderReply } from '../../../adapters/terminal/render-reply.ts';
import type { ReplyBlock } from '../../../src/reply/document.ts';
import { conPoint, linked, proPoint, unlinked } from '../../contract/sample-replies.ts';

const plain = { width: 60, colour: false, hyperlinks: false };

function render(blocks: readonly ReplyBlock[], look = plain): string {
  return renderReply({ blocks, audience: 'public', answer: null, dateLanguage: 'en-GB' }, look);
}

describe('renderReply', () => {
  test('lays an answer out so that it can be read without colour', () => {
    const blocks: readonly ReplyBlock[] = [
      { kind: 'heading', level: 1, text: 'Should locks have a second key?' },
      { kind: 'side', stance: 'pro', label: 'One key only', shown: 1, available: 7 },
      proPoint,
      { kind: 'side', stance: 'con', label: 'A second key', shown: 1, available: 1 },
      conPoint,
      {
        kind: 'citations',
        citations: [
          { ...linked, published: '2021' },
          { ...unlinked, published: '2020' },
        ],
      },
    ];
    expect(render(blocks)).toBe(
      [
        'Should locks have a second key?',
        '+ PRO: One key only (1 of 7 shown)',
        '  + A door made for one is found by others.',
        '    “A door for “one” is a door for all – it’s only a matter',
        '     of time, and of who looks first; 鍵 stay keys.”',
        '    — Ada Quill, locksmith, Guild of Locks\u00a0[1]',
        '',
        '− CON: A second key (1 of 1 shown)',
        '  − A warrant is worth nothing at a lock that nobody can',
        '    open.',
        '    — reported by Leaflet\u00a0[2]',
        '',
        'Sources',
        '  [1] Harbour Gazette, “Keys under the doormat”, 2021,',
        '      paragraph 7',
        '      https://gazette.example/keys#:~:text=a%20door%20for%20one',
        '  [2] Leaflet, 2020, paragraph 2',
      ].join('\n'),
    );
  });

  test('opens the source at the quote from the number and from the list, where the terminal opens links', () => {
    const text = render([proPoint, { kind: 'citations', citations: [linked] }], {
      ...plain,
      hyperlinks: true,
    });
    expect(text.split(`\u001b]8;;${linked.link}\u001b\\`)).toHaveLength(4);
    expect(text.split('\u001b]8;;\u001b\\')).toHaveLength(4);
  });

  test('links to nothing but web addresses', () => {
    const citation = { ...linked, link: 'javascript:alert(1)' };
    expect(render([{ ...proPoint, citation }], { ...plain, hyperlinks: true })).not.toContain('\u001b');
  });

  test('falls back to the address of the source where there is none at the quote', () => {
    expect(render([{ kind: 'citations', citations: [{ ...linked, link: null }] }])).toContain(
      `\n      ${linked.url}`,
    );
  });

  test('breaks no address, however long', () => {
    const link = `https://gazette.example/${'a'.repeat(200)}`;
    expect(render([{ kind: 'citations', citations: [{ ...linked, link }] }])).toContain(link);
  });

  test('uses no escape sequence where neither colour nor links are wanted', () => {
    expect(render([proPoint, { kind: 'citations', citations: [linked] }])).not.toMatch(/\p{Cc}(?<!\n)/u);
  });

  test('colours what stands on a side', () => {
    expect(render([proPoint], { ...plain, colour: true })).toContain('\u001b[36m');
    expect(render([conPoint], { ...plain, colour: true })).toContain('\u001b[35m');
  });

  test('sets text no wider than 100 columns and no narrower than 30', () => {
    const text: ReplyBlock = { kind: 'text', text: 'word '.repeat(60).trim(), quiet: false };
    const widest = (width: number): number =>
      Math.max(
        ...render([text], { ...plain, width })
          .split('\n')
          .map(({ length }) => length),
      );
    expect([widest(300), widest(80), widest(3)]).toEqual([99, 79, 29]);
  });

  test('renders a reply without blocks as nothing', () => {
    expect(render([])).toBe('');
  });
});
