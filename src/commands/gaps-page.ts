import { dayOf, showDate } from '../corpus/edtf.ts';
import { button, decide, offer } from '../reply/buttons.ts';
import type { ListBlock, MenuBlock, ReplyBlock } from '../reply/document.ts';
import type { Gap } from '../store/gaps.ts';
import { cut, MENU_LABEL } from '../text/cut.ts';
import { countOf } from './count-of.ts';
import type { KeepingContext } from './keeping.ts';
import { spaceWords } from './space-words.ts';

const MOST_SHOWN = 25;

const MOST_OF_QUESTION = 300;

/** Up to so many gaps have buttons of their own; more have a menu for all. */
const MOST_WITH_BUTTONS = 4;

/** The open gaps of a space, asked most first, with what can be done about each. */
export async function gapsPage(context: KeepingContext): Promise<readonly ReplyBlock[]> {
  const { store, place, settings } = context;
  const found = await store.gaps.list({ space: place, states: ['open'], limit: MOST_SHOWN + 1 });
  const shown = found.slice(0, MOST_SHOWN);
  const { dateLanguage } = await settings.read(place);
  const describe = (gap: Gap) => describeGap(gap, dateLanguage, context);
  return [
    { kind: 'heading', level: 2, text: `Open questions of ${spaceWords(place)}` },
    { kind: 'text', text: summary(shown.length, found.length), quiet: true },
    ...(shown.length <= MOST_WITH_BUTTONS
      ? shown.flatMap((gap) => [list([gap], describe), buttonsOf(gap)])
      : [
          list(shown, describe),
          menu('Mark as answered', 'answered', shown),
          menu('Dismiss', 'dismiss', shown),
        ]),
    ...(shown.length === 0 ? [] : [offer(button('Export for the curators', '/gaps export'))]),
  ];
}

function summary(shown: number, found: number): string {
  if (shown === 0) return 'No question is open.';
  if (found > shown) return `The ${shown} that were asked most; there are more.`;
  return 'Whoever waits is told once, by a private message, when a question is marked as answered.';
}

function list(gaps: readonly Gap[], describe: (gap: Gap) => string): ListBlock {
  return {
    kind: 'list',
    items: gaps.map((gap) => ({
      term: cut(gap.question, MOST_OF_QUESTION),
      detail: describe(gap),
      url: null,
    })),
  };
}

function describeGap(
  { question, asked, waiting, firstAt }: Gap,
  dateLanguage: string,
  { answerQuestion }: KeepingContext,
): string {
  const since = showDate(dayOf(firstAt), dateLanguage);
  const wait = waiting === 0 ? 'nobody waits' : `${countOf(waiting, 'person waits', 'people wait')}`;
  const now = answerQuestion(question).outcome === 'answered' ? '; the corpus answers it now' : '';
  return `${asked === 1 ? 'asked once, on' : `asked ${asked} times, since`} ${since}; ${wait}${now}`;
}

function buttonsOf({ id }: Gap): ReplyBlock {
  return decide(
    button('Mark as answered', `/gaps answered ${id}`, 'primary'),
    button('Dismiss', `/gaps dismiss ${id}`, 'danger'),
  );
}

function menu(label: string, action: 'answered' | 'dismiss', gaps: readonly Gap[]): MenuBlock {
  return {
    kind: 'menu',
    label,
    options: gaps.map(({ id, question }) => ({
      label: cut(question, MENU_LABEL),
      line: `/gaps ${action} ${id}`,
    })),
  };
}
