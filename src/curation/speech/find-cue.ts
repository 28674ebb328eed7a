import { ACCORDING_TO, CUE, NAMES_A_THING, PASSIVE, STARTS_WITH_CUE } from './cues.ts';
import { findNames } from './names.ts';
import { SLOT } from './sentences.ts';
import { type Subject, subjectAfter, subjectBefore } from './subject.ts';

/** Who is said to speak the words in a slot of a frame; null where nothing in the sentence says so. `exact` are the words. */
export function findCue(frame: string, slot: number, exact: string): Subject | null {
  const before = frame.slice(0, slot);
  const [after = ''] = frame.slice(slot + 1).split(SLOT);
  const behind = cueBehind(after, exact);
  if (behind !== null) return behind;
  if (NAMES_A_THING.test(before)) return null;
  return cueBefore(before, after);
}

/** Who is said to say what a sentence reports; null where it reports nobody. */
export function findReporter(frame: string): Subject | null {
  return cueBefore(frame, '') ?? accordingTo(frame);
}

// Behind a verb these are no speaker: `The paper “…” says as much`.
const GOES_ON = /^(?:as|that|so|to|in|on|at|for|of|with|by|from|much|nothing|how|why|what|when|if|it)\b/iu;

/** `…,” said X`, `…,” X said`, `…,” according to X`, `…” — X`. */
function cueBehind(after: string, exact: string): Subject | null {
  const verb = STARTS_WITH_CUE.exec(after);
  if (verb !== null && !GOES_ON.test(after.slice(verb[0].length)))
    return subjectAfter(after.slice(verb[0].length));
  const source = ACCORDING_TO.exec(after);
  if (source !== null && /^[,;]?\s*$/u.test(after.slice(0, source.index)))
    return subjectAfter(after.slice(source.index + source[0].length));
  const signed = /^\s*[—–-]\s*(?=\p{Lu})/u.exec(after);
  if (signed !== null && after.length < 100) return subjectAfter(after.slice(signed[0].length));
  return subjectThenVerb(after) ?? (/,$/u.test(exact) ? anySubject(after) : null);
}

function subjectThenVerb(after: string): Subject | null {
  const start = /^[,;]?\s*(?=\p{L})/u.exec(after)?.[0].length ?? 0;
  const rest = after.slice(start);
  if (!/^(?:\p{Lu}|he\b|she\b|they\b|it\b|we\b|the\b|a\b|an\b|one\b|its\b|his\b|her\b|their\b)/u.test(rest))
    return null;
  const [cue] = cuesIn(rest);
  if (cue === undefined || PASSIVE.test(rest.slice(0, cue.index))) return null;
  const between = rest.slice(0, cue.index).trim();
  const isOne = between.endsWith(',') ? between.split(' ').length <= 16 : between.split(' ').length <= 6;
  return isOne && !/[:;]/u.test(between) ? subjectBefore(between) : null;
}

/** A quote that ends in a comma has its speaker behind it, whatever the verb: "Two cases,” he shrugged. */
function anySubject(after: string): Subject | null {
  const [, pronoun] = /^\s+(he|she|they|it)\s+\p{L}+/iu.exec(after) ?? [];
  if (pronoun !== undefined) return { kind: 'pronoun', word: pronoun.toLowerCase() };
  const [first] = findNames(after);
  if (first === undefined || after.slice(0, first.from).trim().split(' ').length > 4) return null;
  return { kind: 'name', name: first.name, isBody: first.isBody, titled: first.titled };
}

function cueBefore(before: string, after: string): Subject | null {
  for (const { index, end } of cuesIn(before).toReversed()) {
    const lead = lastPart(before.slice(0, index));
    const subject = PASSIVE.test(lead) ? agentOf(before.slice(end), after) : subjectBefore(lead);
    if (subject !== null) return subject;
  }
  return accordingTo(before) ?? labelOf(before);
}

/** `had been called “naive” by ministers`. */
function agentOf(between: string, after: string): Subject | null {
  const [by] = /^[^,.;]*?\bby\s+/u.exec(after) ?? [];
  return between.trim() === '' && by !== undefined ? subjectAfter(after.slice(by.length)) : null;
}

function accordingTo(text: string): Subject | null {
  const source = ACCORDING_TO.exec(text);
  return source === null ? null : subjectAfter(text.slice(source.index + source[0].length));
}

/** `Ostermark’s answer: “…”` names nobody; `Linnea Varga: “…”` does. */
function labelOf(before: string): Subject | null {
  const label = /^([^:]{2,60}):\s*$/u.exec(before)?.[1];
  const subject = label === undefined ? null : subjectBefore(label);
  return subject?.kind === 'name' ? subject : null;
}

function cuesIn(text: string): readonly { readonly index: number; readonly end: number }[] {
  return [...text.matchAll(CUE)].map(({ 0: words, index }) => ({ index, end: index + words.length }));
}

function lastPart(text: string): string {
  return text.split(SLOT).at(-1) ?? text;
}
