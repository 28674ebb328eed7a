import { personAt } from '../actor.ts';
import type { Answer } from '../answer/answer.ts';
import { answerToReply } from '../reply/answer-to-reply.ts';
import { button, decide } from '../reply/buttons.ts';
import type { CommandReply, ReplyBlock } from '../reply/document.ts';
import { sentence } from '../reply/sentences.ts';
import { type Gap, MAX_GAP_LENGTH } from '../store/gaps.ts';
import { type CommandContext, defineCommand } from './command.ts';
import { daysKept } from './how-long.ts';
import { type KeepingContext, keepsNothing } from './keeping.ts';
import { QUESTION_OPTIONS } from './question-options.ts';
import { showPrivately } from './say.ts';
import { readersOf, spaceWords } from './space-words.ts';

/** Hands a question that the corpus can't answer to the curators, by its asker's own press. */
export const hand = defineCommand({
  name: 'hand',
  description: 'Hand a question to the curators',
  example: '/hand What did Microsoft announce?',
  surface: 'button',
  options: {
    question: QUESTION_OPTIONS.question,
    tell: {
      type: 'boolean',
      description: 'Whether you want to be told when it is answered',
      required: false,
    },
  },
  run: ({ question, tell = false }, context) => {
    const answer = context.answerQuestion(question);
    const settled = settle(answer, context);
    if (settled !== null) return settled;
    const { store } = context;
    if (store === null) return keepsNothing();
    return tell
      ? tellLater(answer.question, { ...context, store })
      : keep(answer.question, { ...context, store });
  },
});

const UNTIL_TOLD = `sealed, until you are told or the question is dismissed, for ${daysKept('waiting')} at most`;

/** The reply to what is not handed over: a plea, a request for harm, nothing, what the corpus does answer; null for all else. */
function settle(answer: Answer, { figuresOf }: CommandContext): CommandReply | null {
  switch (answer.outcome) {
    case 'safeguarding':
      return answerToReply(answer, figuresOf);
    case 'answered':
      return showPrivately([
        { kind: 'text', text: 'The corpus answers this now, so nothing was kept.', quiet: false },
        {
          kind: 'suggestions',
          label: 'Ask it',
          suggestions: [{ label: answer.question, line: answer.question }],
        },
      ]);
    case 'refused':
      return answer.reason === 'harmful' || answer.reason === 'empty'
        ? { ...answerToReply(answer, figuresOf), audience: 'private' }
        : null;
    case 'partial':
      return null;
  }
}

async function keep(question: string, { store, place, reach }: KeepingContext): Promise<CommandReply> {
  const gap = await store.gaps.hand({ space: place, question, tell: null });
  const offered: readonly ReplyBlock[] =
    reach === null
      ? []
      : [
          sentence(`If you want to be told when it is answered, who you are is kept as well, ${UNTIL_TOLD}.`),
          decide(button('Tell me when it is answered', '/hand tell:yes', 'primary')),
        ];
  return showPrivately([
    { kind: 'heading', level: 1, text: question },
    sentence(`Handed to the curators. ${whatIsKept(gap, question)}`),
    sentence(
      `It belongs to ${spaceWords(place)}; ${readersOf(place)} can read it. It is kept until ${daysKept('gaps')} after it was last asked, or closed.`,
    ),
    ...offered,
  ]);
}

function whatIsKept(gap: Gap, question: string): string {
  if (gap.question === question) return 'Kept is the question as it stands above, and not who asked it.';
  return question.startsWith(gap.question)
    ? `Kept are the first ${MAX_GAP_LENGTH} characters of the question, and not who asked it.`
    : `It was counted with one that is alike, “${gap.question}”; your words are not kept, nor who asked.`;
}

async function tellLater(
  question: string,
  { store, place, actor, reach }: KeepingContext,
): Promise<CommandReply> {
  if (reach === null) return showPrivately([sentence('Nobody can be told from here, so nothing was kept.')]);
  await store.gaps.hand({ space: place, question, tell: personAt(place, actor) });
  return showPrivately([
    { kind: 'heading', level: 1, text: question },
    sentence('You will be told once, by a private message, when it is answered.'),
    sentence(
      `Who you are is kept with the question from now on, ${UNTIL_TOLD}. /privacy shows and deletes it.`,
    ),
  ]);
}
