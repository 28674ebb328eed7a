import { createAnswerer } from '../../src/answer/compose.ts';
import type { CommandReply } from '../../src/reply/document.ts';
import { createRetriever } from '../../src/retrieval/create-retriever.ts';
import { lexicon } from '../english.ts';
import { laterLiterary } from '../literary-corpus.ts';
import { preparedFor } from '../prepared-for.ts';
import { blocksOf, replyTo } from './context.ts';

const later = {
  corpus: laterLiterary,
  answerQuestion: createAnswerer(
    laterLiterary,
    createRetriever(laterLiterary, lexicon, preparedFor(laterLiterary)),
  ),
};
const ask = (line: string) => replyTo(line, later);
const items = (reply: CommandReply) => blocksOf(reply, 'list').flatMap((list) => list.items);
const texts = (reply: CommandReply) => blocksOf(reply, 'text').map(({ text }) => text);
const dates = async (line: string) => items(await ask(line)).map(({ term }) => term);

describe('/timeline', () => {
  test('shows what happened on a motion and what it overtook, oldest first, a line each with date and citation', async () => {
    const reply = await ask('/timeline sealed-letters');
    expect(items(reply).map(({ term, detail }) => [term, detail])).toEqual([
      [
        '4 March 1845',
        'Rosings wants to seal every letter of its own post. — reported by Harbour Gazette [1]',
      ],
      [
        'May 1846',
        'Rosings seals every letter that its post carries. — reported by Post Almanack; toward “Sealed letters without exceptions” [2]',
      ],
      [
        '1847',
        'An act obliges every post to leave a second seal with the magistrate. — reported by Post Almanack; toward “A second seal for the magistrate” [2]',
      ],
      [
        'June 1847',
        'A post that carries sealed letters only opens in the harbour. — reported by Post Almanack; toward “Sealed letters without exceptions” [2]',
      ],
      [
        '2 January 1848',
        'Rosings stops sealing letters within the parish. — reported by Post Almanack; toward “A second seal for the magistrate” [2]',
      ],
    ]);
    const cited = blocksOf(reply, 'citations').flatMap(({ citations }) => citations);
    expect(cited.map(({ number, source }) => [number, source])).toEqual([
      [1, 'harbour-gazette'],
      [2, 'post-almanack'],
    ]);
    expect(texts(reply)).toEqual(['5 of 5 shown, oldest first.']);
  });

  test.each([
    ['/timeline rosings-plan', ['4 March 1845', 'May 1846', '2 January 1848']],
    ['/timeline rosings-plan from:1846', ['May 1846', '2 January 1848']],
    ['/timeline The plan of Rosings to:1846', ['4 March 1845', 'May 1846']],
    ['/timeline topic:rosings-plan from:1846-02 to:1847-12-31', ['May 1846']],
  ])('%s shows %j', async (line, expected) => {
    expect(await dates(line)).toEqual(expected);
  });

  test('takes words of one’s own, and shows what has overtaken what they find', async () => {
    expect(await dates('/timeline What does Rosings plan?')).toEqual(
      expect.arrayContaining(['4 March 1845', 'May 1846', '2 January 1848']),
    );
  });

  test('shows what was said where nothing happened, and says so', async () => {
    const reply = await ask('/timeline privacy');
    expect(texts(reply)[0]).toBe('The corpus holds nothing that happened on this: what follows was said.');
    expect(items(reply)).toHaveLength(2);
  });

  test('says what there is where nothing is from the time that is asked for', async () => {
    const reply = await ask('/timeline rosings-plan from:1850');
    expect(texts(reply)).toEqual([
      'The corpus holds nothing on this from 1850 on. What it holds on this is from 4 March 1845 to 2 January 1848.',
    ]);
    expect(blocksOf(reply, 'citations')).toEqual([]);
  });

  test('says everything that is wrong with its dates at once', async () => {
    expect(texts(await ask('/timeline rosings-plan from:soon to:never'))).toEqual([
      '“soon” is no date for from: write a year, a month or a day, e.g. from:2020 or from:2020-02.',
      '“never” is no date for to: write a year, a month or a day, e.g. to:2020 or to:2020-02.',
    ]);
    expect(texts(await ask('/timeline rosings-plan from:1848 to:1846'))).toEqual([
      'from:1848 is later than to:1846: turn them around.',
    ]);
  });

  test('offers every motion and topic where it knows nothing of the kind', async () => {
    const reply = await ask('/timeline zeppelin races');
    expect(texts(reply)).toEqual(['The corpus has no topic or motion “zeppelin races”.']);
    const lines = blocksOf(reply, 'suggestions')[0]?.suggestions.map(({ line }) => line) ?? [];
    expect(lines).toContain('/timeline rosings-plan');
  });
});
