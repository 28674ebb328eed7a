import type { Answer } from '../answer/answer.ts';
import type { SideStance } from '../corpus/model.ts';
import { ECHOED } from '../reply/answer-to-reply.ts';
import { button } from '../reply/buttons.ts';
import type { Action, ActionsBlock } from '../reply/document.ts';
import type { Command } from './command.ts';
import { leavesQuestion } from './lacks-question.ts';

/** What an answer shows, as the option `side` names it. */
export type View = 'both' | SideStance | 'neutral';

/**
 * What a reader can do with an answer. Those that need its question leave it out of their lines: it is read from the message, and where the message cuts it there are none of these. `shared` is an answer
 * that the channel sees already.
 */
export function readingActions(
  answer: Answer,
  view: View | undefined,
  shared: boolean,
  commands: readonly Command[],
): readonly ActionsBlock[] {
  const isEchoed = answer.question.length <= ECHOED;
  const actions = actionsOf(answer, view, shared).filter(
    ({ line }) => isEchoed || !leavesQuestion(line, commands),
  );
  return actions.length === 0 ? [] : [{ kind: 'actions', purpose: 'reading', actions }];
}

function actionsOf(answer: Answer, view: View | undefined, shared: boolean): readonly Action[] {
  switch (answer.outcome) {
    case 'answered':
    case 'partial': {
      const sided = view === undefined ? '' : ` side:${view}`;
      return [
        ...moreActions(answer),
        ...sideActions(answer),
        button('Sources', `/cited${sided}`),
        ...(shared ? [] : [button('Share in channel', `/share${sided}`)]),
        button('Helpful', `/rate ${answer.id} helpful`),
        button('Report a point', `/report${sided}`),
        ...(answer.outcome === 'partial' ? [HAND] : []),
      ];
    }
    case 'refused':
      return answer.reason === 'harmful' || answer.reason === 'empty' ? [] : [HAND];
    case 'safeguarding':
      return [];
  }
}

const HAND: Action = button('Hand to the curators', '/hand');

function moreActions({ motion }: Answer): readonly Action[] {
  return motion === null ? [] : [button('More', `/compare ${motion.id}`)];
}

function sideActions({ sides }: Answer): readonly Action[] {
  const [first, second] = sides;
  if (first === undefined) return [button('Both sides', '/ask side:both')];
  if (second !== undefined)
    return [button('Only in favour', '/ask side:pro'), button('Only against', '/ask side:con')];
  return [button('The other side', `/ask side:${first.stance === 'pro' ? 'con' : 'pro'}`)];
}
