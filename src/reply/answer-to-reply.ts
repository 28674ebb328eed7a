import type { Answer, Notice, Point, Side } from '../answer/answer.ts';
import { assertNever } from '../assert-never.ts';
import type { Stance } from '../corpus/model.ts';
import type { BotCommand } from '../retrieval/about-bot.ts';
import { countNoun } from '../text/count-noun.ts';
import { partsOf } from './context-parts.ts';
import type { CommandReply, FigureBlock, ReplyBlock } from './document.ts';
import { noticesBehind, toNoticeBlock, toPointBlocks } from './point-blocks.ts';

/** Gives the figures of a claim, ready to show. */
export type FiguresOf = (claim: string) => readonly FigureBlock[];

/** An answer as a document. */
export function answerToReply(answer: Answer, figuresOf: FiguresOf): CommandReply {
  return {
    blocks: blocksOf(answer, figuresOf),
    audience: answer.outcome === 'safeguarding' ? 'private' : 'default',
    answer,
  };
}

function blocksOf(answer: Answer, figuresOf: FiguresOf): readonly ReplyBlock[] {
  switch (answer.outcome) {
    case 'answered':
    case 'partial':
      return answeredBlocks(answer, figuresOf);
    case 'refused':
      return refusedBlocks(answer);
    case 'safeguarding':
      return helpBlocks(answer, figuresOf);
    default:
      return assertNever(answer.outcome);
  }
}

/** Help first; what was asked beside it, if anything was, after that. */
function helpBlocks(answer: Answer, figuresOf: FiguresOf): readonly ReplyBlock[] {
  const help = answer.notices.filter(({ kind }) => kind === 'safeguarding').map(toNoticeBlock);
  const isAnswered = answer.sides.length + answer.context.length > 0;
  return isAnswered ? [...help, ...answeredBlocks(answer, figuresOf)] : help;
}

function answeredBlocks(answer: Answer, figuresOf: FiguresOf): readonly ReplyBlock[] {
  const { notices, sides, context, citations } = answer;
  const notice = (...kinds: readonly Notice['kind'][]) =>
    notices.filter(({ kind }) => kinds.includes(kind)).map(toNoticeBlock);
  return [
    ...questionHeading(answer.question),
    ...quiet(answer.command === 'compare' ? 'Evenkey has no opinion; this is what others say.' : ''),
    ...notice('unmatched'),
    ...motionBlock(answer),
    ...sides.flatMap((side) => sideBlocks(side, answer, figuresOf)),
    ...contextBlocks(context, sides.length > 0, answer, figuresOf),
    ...notice('missing'),
    ...quiet(evidenceLine(sides)),
    ...quiet(hintLine(answer)),
    ...notice('dated'),
    { kind: 'citations', citations },
    ...suggestionBlocks('The corpus does cover', answer.suggestions),
  ];
}

function motionBlock({ motion, sides }: Answer): readonly ReplyBlock[] {
  return motion && sides.length > 1 ? quiet(`At issue: ${motion.text}`) : [];
}

function sideBlocks(
  { stance, label, available, points }: Side,
  answer: Answer,
  figuresOf: FiguresOf,
): readonly ReplyBlock[] {
  const head: ReplyBlock = { kind: 'side', stance, label, shown: points.length, available };
  return [head, ...pointBlocks(points, stance, answer, figuresOf)];
}

/** What stands beside the sides, under the headings of its sorts. */
function contextBlocks(
  context: readonly Point[],
  headed: boolean,
  answer: Answer,
  figuresOf: FiguresOf,
): readonly ReplyBlock[] {
  return partsOf(context).flatMap(({ label, points, isFacts }) => [
    // Facts that stand alone need no heading; what happened does, since its points say which way it moves things.
    ...(headed || !isFacts ? [{ kind: 'heading' as const, level: 2 as const, text: label }] : []),
    ...pointBlocks(points, 'neutral', answer, figuresOf),
  ]);
}

/** A question about a number gets the numbers apart, each before the claim it comes from. What bears on a point comes right behind it. */
function pointBlocks(
  points: readonly Point[],
  stance: Stance,
  { intent, citations, notices }: Answer,
  figuresOf: FiguresOf,
): readonly ReplyBlock[] {
  return points.flatMap((point) => [
    ...(intent === 'figure' ? figuresOf(point.claim) : []),
    ...toPointBlocks([{ ...point, stance }], citations),
    ...noticesBehind(point, notices),
  ]);
}

/** How much stands on each side, so that equal room does not look like equal evidence. */
export function evidenceLine(sides: readonly Side[]): string {
  if (sides.length < 2) return '';
  const parts = sides.map(({ stance, evidence: { claims, speakers, sources } }) => {
    const who = `${countNoun(speakers, 'speaker')}, ${countNoun(sources, 'source')}`;
    return `${countNoun(claims, 'claim')} ${stance === 'pro' ? 'in favour' : 'against'} (${who})`;
  });
  return `Equal room is not equal evidence: on the whole motion the corpus holds ${parts.join(' and ')}.`;
}

/** How to see the rest, where only a part was asked for. */
function hintLine({ intent, motion, sides, context }: Answer): string {
  const rest = motion
    ? `/compare ${motion.id} shows both sides in full.`
    : '/topics lists what can be compared in full.';
  if (intent === 'figure') return `Only figures are shown here. ${rest}`;
  if (intent === 'speaker') return `Only who was asked about is shown here. ${rest}`;
  if (sides.length === 1) return `Only one side is shown here. ${rest}`;
  return sides.length === 0 && context.length > 0 ? `What is shown stands on neither side. ${rest}` : '';
}

function refusedBlocks(answer: Answer): readonly ReplyBlock[] {
  const { reason, question, unmatched, suggestions, command } = answer;
  if (command !== null) return botBlocks(question, command);
  if (reason === 'harmful') return [{ kind: 'text', text: 'Evenkey does not help with this.', quiet: false }];
  const text: ReplyBlock = { kind: 'text', text: refusal(reason, unmatched), quiet: false };
  return [...questionHeading(question), text, ...suggestionBlocks('You could ask', suggestions)];
}

/** A question about the bot is answered by a sentence and the commands that say more. */
function botBlocks(question: string, command: BotCommand): readonly ReplyBlock[] {
  const lines = [...new Set([`/${command === 'compare' ? 'topics' : command}`, '/help', '/about'])];
  const text: ReplyBlock = { kind: 'text', text: aboutBot(command), quiet: false };
  return [...questionHeading(question), text, ...suggestionBlocks('More of that', lines.slice(0, 2))];
}

function aboutBot(command: BotCommand): string {
  switch (command) {
    case 'about':
      return 'Evenkey is a program that shows what a curated corpus holds, with its sources. It is no person, and it writes no sentence of its own on the matter. /about says what it holds and how it answers.';
    case 'privacy':
      return 'Evenkey keeps no question unless its asker presses a button that says so. /privacy says what is kept, and deletes it.';
    case 'help':
      return 'Evenkey answers questions about encryption policy from a curated corpus, both sides with their sources. /help lists what it does, /topics what it covers.';
    case 'compare':
      return 'Evenkey has no opinion and takes no side. /compare shows both sides of a topic, /topics the topics.';
    default:
      return assertNever(command);
  }
}

/** How much of a question its answer repeats, in characters. */
export const ECHOED = 500;

function questionHeading(question: string): readonly ReplyBlock[] {
  if (question === '') return [];
  const cut =
    question.length > ECHOED
      ? `${question
          .slice(0, ECHOED - 1)
          .trimEnd()
          .toWellFormed()}…`
      : question;
  return [{ kind: 'heading', level: 1, text: cut }];
}

function refusal(reason: Answer['reason'], unmatched: readonly string[]): string {
  if (reason === 'empty') return 'Nothing was asked.';
  if (reason === 'language') return 'Evenkey answers in English only, and this reads like another language.';
  const named = unmatched.map((name) => `“${name}”`).join(', ');
  return named === ''
    ? 'The corpus does not cover this question.'
    : `The corpus does not cover this question; it holds nothing about ${named}.`;
}

function suggestionBlocks(label: string, suggestions: readonly string[]): readonly ReplyBlock[] {
  if (suggestions.length === 0) return [];
  return [{ kind: 'suggestions', label, suggestions: suggestions.map((line) => ({ label: line, line })) }];
}

function quiet(text: string): readonly ReplyBlock[] {
  return text === '' ? [] : [{ kind: 'text', text, quiet: true }];
}
