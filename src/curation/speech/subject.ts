import { findNames } from './names.ts';

/** Who is said to speak, as a sentence has it. */
export type Subject =
  | { readonly kind: 'name'; readonly name: string; readonly isBody: boolean; readonly titled: boolean }
  | { readonly kind: 'pronoun'; readonly word: string }
  /** "the charity", "a detective": without its article. */
  | { readonly kind: 'description'; readonly words: string; readonly definite: boolean };

const PRONOUN = /^(?:he|she|they|it|we|i)$/iu;
const PRONOUN_AT_END = /(?:^|[\s,;—–])(he|she|they|it|we|i)$/iu;
const ARTICLE = /^(?:the|a|an)\s+/iu;
const ADVERBIAL =
  /^(?:in|on|at|by|for|after|before|during|since|until|under|with|without|from|speaking|asked|responding|writing|talking|addressing|earlier|later|however|meanwhile|instead|still|then|now|last|next|when|while|as|if|although|though|because|despite|today|yesterday|quoting|citing|among|across|like|unlike|over|through|within|following|amid|referring|commenting|reacting|turning|according|again|also|once|so|yet|this|that)\b/iu;
const CONNECTIVE = /^(?:but|and|yet|so|or|then|still|however|as|when|while|,|;|—|–)\s+/iu;
// A clause that begins here has a subject of its own.
const CLAUSE =
  /\s(?:when|that|because|while|after|before|since|whether|although|where|if|but|and|or)\s+(?=\S)/giu;
const RELATIVE = /\s+(?:who|whom|whose|which|that|where)\b.*$/u;
const DATELINE = /^(?:\p{Lu}[\p{Lu}\s.,]+|\p{Lu}\p{Ll}+)(?:\s*\([^)]*\))?\s+[-–—]\s+/u;
// Whoever wrote something speaks in it: "the council's letter to members".
const WRITING =
  /^(.+?)(?:['’]s|(?<=s)['’])\s+(?:\p{L}+\s+){0,2}(?:letter|study|report|statement|paper|answer|judgment|ruling|website|survey|submission|blog|email|manifesto)\b/iu;
const TIME =
  /\s+(?:(?:for|in|over|during|on|last|this|every)\s+(?:the\s+)?(?:\p{L}+\s+)?(?:years?|months?|weeks?|days?|decades?|\p{L}+day|morning|night|spring|summer|autumn|winter)|yesterday|today)\b.*$/iu;
const MAX_WORDS = 9;

/** Who stands before a verb of speech; null where nobody is seen. `before` is the sentence up to the verb. */
export function subjectBefore(before: string): Subject | null {
  const text = before.replace(DATELINE, '').trim();
  const [, pronoun] = PRONOUN_AT_END.exec(text) ?? [];
  if (pronoun !== undefined) return { kind: 'pronoun', word: pronoun.toLowerCase() };
  if (text === '' || /(?:[:;]|\b(?:and|but|or|then))$/u.test(text)) return null;
  // A comma before the verb closes an apposition, and the subject stands before that.
  if (text.endsWith(',')) return readSubject(text.slice(0, -1));
  return readSubject(lastClause(text).split(/,\s+/u).at(-1) ?? text);
}

/** Who stands behind a verb of speech, up to the end of what is given. */
export function subjectAfter(after: string): Subject | null {
  const [, pronoun] = /^(he|she|they|it|we|i)\b/iu.exec(after.trim()) ?? [];
  if (pronoun !== undefined) return { kind: 'pronoun', word: pronoun.toLowerCase() };
  return readSubject(after.split(/(?<!\b(?:Dr|Mr|Mrs|Ms|Prof|St|\p{Lu}))[.;:!?](?:\s|$)/u)[0] ?? '');
}

function lastClause(text: string): string {
  const cuts = [...text.matchAll(CLAUSE)].map((match) => match.index + match[0].length);
  const clause = cuts
    .map((cut) => text.slice(cut))
    .findLast((rest) => /^(?:\p{Lu}|the|a|an|its|his|her)\b|^\p{Lu}/u.test(rest));
  return clause ?? text;
}

/** Reads a noun phrase with its appositions: "the group's president, Hamish Odell" is Hamish Odell. */
function readSubject(text: string): Subject | null {
  const segments = text
    .split(/,\s*/u)
    .map((segment) => stripConnectives(segment.trim()))
    .filter((segment) => segment !== '');
  while (segments.length > 1 && ADVERBIAL.test(segments[0] ?? '')) segments.shift();
  const [head = '', next = ''] = segments;
  if (head === '' || /^(?:not|never|nor|without|by|to)\b/iu.test(head)) return null;
  if (PRONOUN.test(head)) return { kind: 'pronoun', word: head.toLowerCase() };
  const [, author] = WRITING.exec(head) ?? [];
  if (author !== undefined) return readSubject(author);
  return nameIn(head) ?? nameAlone(next) ?? describe(head);
}

function stripConnectives(text: string): string {
  const left = text.replace(CONNECTIVE, '');
  return left === text ? text : stripConnectives(left);
}

/** The name that a phrase ends with, before any "of …" or "who …". */
function nameIn(phrase: string): Subject | null {
  const core = phrase.replace(RELATIVE, '');
  const names = findNames(core);
  const name = names.find(({ to }) => hasPlace(core, to)) ?? names.findLast(({ to }) => endsPhrase(core, to));
  if (name === undefined) return null;
  return { kind: 'name', name: name.name, isBody: name.isBody, titled: name.titled };
}

const PLACE = /^\s+(?:of|at|from|for|in|on|with)\s/u;

/** Whether a name is followed by where somebody belongs to: "Anselm Grey of the group Quiet Line". */
function hasPlace(phrase: string, to: number): boolean {
  return PLACE.test(phrase.slice(to)) && !/\b(?:of|for|from|at|to|with)\b/u.test(phrase.slice(0, to));
}

/** Whether a phrase ends with a name that is its head rather than part of a place: "a spokeswoman for the Harbour Trust" has none. */
function endsPhrase(phrase: string, to: number): boolean {
  const [first] = findNames(phrase);
  const before = phrase.slice(0, first?.to === to ? first.from : to);
  return phrase.slice(to).trim() === '' && !/\b(?:of|for|from|next to|behind|to|with)\b/u.test(before);
}

function nameAlone(phrase: string): Subject | null {
  const name = nameIn(phrase);
  return name !== null && /^(?:\p{Lu}|the \p{Lu})/u.test(phrase) ? name : null;
}

function describe(phrase: string): Subject | null {
  const words = phrase.replace(RELATIVE, '').replace(TIME, '').replace(ARTICLE, '').trim();
  if (words === '' || words.split(/\s+/u).length > MAX_WORDS || !/^[\p{L}\d]/u.test(words)) return null;
  return { kind: 'description', words, definite: /^(?:the|its|his|her|their)\s/iu.test(phrase) };
}
