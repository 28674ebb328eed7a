import type { Corpus, SideStance } from '../../corpus/model.ts';
import { type Question, tagged } from '../question.ts';
import type { Intent } from '../retriever.ts';
import { ASKING, BOTH_SIDES, DEBATE, DEFINITION, FIGURE, VERDICT, WH, WHO_SAID, YES_NO } from './cues.ts';
import { readSide } from './side.ts';
import { readSpeakers } from './speaker.ts';

/** What a question asks for, before anything is searched. */
export interface Reading {
  readonly intent: Intent;
  readonly speakers: readonly string[];
  readonly side: SideStance | null;
  /** Whether a plain fact may be all that it asks for; it is contested otherwise. */
  readonly open: boolean;
}

const CONTESTED: Reading = { intent: 'contested', speakers: [], side: null, open: false };

/**
 * Reads what a question asks for. The narrower shapes come first, each only on clear cues, and what is left is contested:
 * showing both sides where one was wanted costs a few lines, showing one where both were due is a wrong answer.
 */
export function readIntent(question: Question, corpus: Corpus, debated: ReadonlySet<string>): Reading {
  const { folded } = question;
  if (BOTH_SIDES.test(folded)) return CONTESTED;
  if (isFigure(question)) return { ...CONTESTED, intent: 'figure' };
  const side = readSide(question);
  const speakers = readSpeakers(question, corpus, debated);
  if (speakers.length > 0 || WHO_SAID.test(folded)) return { ...CONTESTED, intent: 'speaker', speakers };
  if (isDefinition(question)) return { ...CONTESTED, intent: 'definition' };
  if (side) return { ...CONTESTED, intent: 'side', side };
  if (isStatement(question)) return { ...CONTESTED, intent: 'statement' };
  return { ...CONTESTED, open: isOpen(question) };
}

function isFigure({ folded, units }: Question): boolean {
  if (VERDICT.test(folded) || (YES_NO.test(folded) && DEBATE.test(folded))) return false;
  const bare =
    units.length > 0 && units.length <= 4 && units.some(({ words }) => /^\d/u.test(words[0] ?? ''));
  return (
    (FIGURE.test(folded) && !/\bshould\b/u.test(folded)) || (bare && !/\b(?:will|would)\b/u.test(folded))
  );
}

/** Asks for nothing that words of judgement or of conflict make contested. */
function isOpen({ folded, units }: Question): boolean {
  const concepts = tagged(units, 'c:');
  if (concepts.includes('balance') || concepts.includes('battle')) return false;
  return WH.test(folded) || !DEBATE.test(folded);
}

/** Asks what something is, and names little but that thing. */
function isDefinition({ folded, units }: Question): boolean {
  if (!DEFINITION.test(folded) || tagged(units, 'c:').includes('battle')) return false;
  const rest = units.filter(({ tags, weight }) => !tags.some((tag) => DEFINED.has(tag)) && weight > 3);
  return rest.length <= 1 && rest.length < units.length;
}

const DEFINED = new Set([
  'c:end-to-end-encryption',
  'c:encryption',
  'c:client-side-scanning',
  'c:messaging',
  'c:whatsapp',
  'c:technology',
  'c:scanning',
  'c:backdoor',
  'c:read-message',
]);

function isStatement({ folded, units }: Question): boolean {
  return !folded.includes('?') && units.length >= 3 && folded.split(' ').length >= 5 && !ASKING.test(folded);
}
