import type { Person } from '../actor.ts';
import type { Messenger, Publication } from '../reach.ts';
import { answerToReply } from '../reply/answer-to-reply.ts';
import type { ReplyBlock } from '../reply/document.ts';
import { sentence } from '../reply/sentences.ts';
import type { Gap } from '../store/gaps.ts';
import { countOf } from './count-of.ts';
import type { KeepingContext } from './keeping.ts';
import { readingActions } from './reading-actions.ts';

/**
 * Marks a gap as answered and tells those who wait, once each; says how that went. One that is marked already is not marked again, but who still
 * waits is told: so it can be repeated where it was interrupted.
 */
export async function answerGap(id: string, context: KeepingContext): Promise<string> {
  const { store, place, actor, reach } = context;
  const gap = await store.gaps.find(place, id);
  if (gap === null || gap.state === 'dismissed') return notOpen(gap);
  const closed = await store.gaps.close(place, id, 'answered', actor);
  if (closed === null && gap.waiting === 0) return notOpen({ state: 'answered' });
  const marked = `“${gap.question}” is marked as answered.`;
  if (reach === null) return `${marked} ${nobodyTold(gap)}`;
  const waiting = await store.gaps.takeWaiting(place, id);
  const told = await tellEach(waiting, await messageOn(gap, context), reach.messenger);
  return `${marked} ${howManyTold(told, waiting.length)}`;
}

/** Dismisses a gap and forgets who waits; says so. */
export async function dismissGap(id: string, { store, place, actor }: KeepingContext): Promise<string> {
  const gap = await store.gaps.find(place, id);
  if (gap === null || gap.state !== 'open') return notOpen(gap);
  const closed = await store.gaps.close(place, id, 'dismissed', actor);
  if (closed === null) return notOpen(await store.gaps.find(place, id));
  const forgotten = gap.waiting === 0 ? '' : ' Who waited for it is forgotten, and was not told.';
  return `“${gap.question}” is dismissed.${forgotten}`;
}

function notOpen(gap: Pick<Gap, 'state'> | null): string {
  return gap === null
    ? 'There is no such question here (any more).'
    : `This question is ${gap.state} already, so nothing was done.`;
}

function nobodyTold({ waiting }: Gap): string {
  return waiting === 0
    ? 'Nobody waited for it.'
    : `${countOf(waiting, 'person waits', 'people wait')} for it and can’t be told from here.`;
}

function howManyTold(told: number, waiting: number): string {
  if (waiting === 0) return 'Nobody waited for it.';
  const said = `${countOf(told, 'person', 'people')} who waited ${told === 1 ? 'was' : 'were'} told`;
  return told === waiting ? `${said}.` : `${said}, ${waiting - told} could not be reached.`;
}

// One after the other: platforms count how fast a bot writes to people.
async function tellEach(
  people: readonly Person[],
  publication: Publication,
  { tell }: Messenger,
): Promise<number> {
  let told = 0;
  for (const person of people) if (await tell(person, publication)) told += 1;
  return told;
}

async function messageOn({ question }: Gap, context: KeepingContext): Promise<Publication> {
  const { settings, place } = context;
  const { dateLanguage } = await settings.read(place);
  return {
    blocks: [
      sentence(
        'You wanted to be told when this question is answered. Moderators have marked it as answered.',
      ),
      ...answerBlocks(question, context),
      sentence('Nothing more is kept of your wish to be told.'),
    ],
    dateLanguage,
  };
}

function answerBlocks(
  question: string,
  { answerQuestion, figuresOf, commands }: KeepingContext,
): readonly ReplyBlock[] {
  const answer = answerQuestion(question);
  if (answer.outcome === 'answered' || answer.outcome === 'partial')
    return [...answerToReply(answer, figuresOf).blocks, ...readingActions(answer, undefined, true, commands)];
  return [
    { kind: 'heading', level: 1, text: question },
    sentence(
      'Put in these words, the corpus does not answer it: ask in others, or see /topics for what it covers.',
    ),
  ];
}
