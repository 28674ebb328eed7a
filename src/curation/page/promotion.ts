// What sells something or asks for a click, rather than telling what the source tells.
const SELLING = [
  /\b(?:un)?subscrib\w*\b/iu,
  /\bnewsletters?\b/iu,
  /\bsign(?:ing)? up\b/iu,
  /\bfree (?:sample|trial|download|copy|account)\b/iu,
  /\bdownload (?:the|a|an|our|your|now|here|email|will)\b/iu,
  /\b(?:your|any) (?:inbox|email|download|business)\b/iu,
  /\binbox\b/iu,
  /\bcookies?\b/iu,
  /\b(?:advertisement|advertorial|sponsored|promoted)\b/iu,
  /\b(?:special|exclusive|limited) offer\b|\boffer ends\b|\bget one free\b|\bdiscount\b|\d% off\b/iu,
  /\bpowered by\b|\bbrought to you by\b/iu,
  /\ball rights reserved\b|©/iu,
  /\bclick here\b|\bbelow form\b|\bform below\b/iu,
  /\bfollow us\b|\bshare this\b|\bsocial media\b/iu,
  /\b(?:donate|buy|order|register|join) (?:now|today|here)\b|\bbecome a (?:member|supporter)\b/iu,
  /\bliked this (?:post|article|story)\b/iu,
];
// How an advertisement begins its sentences.
const URGING =
  /(?:^|[.!?] )(?:access|get|save|gain|discover|try|start|stay|enjoy|explore|unlock|don['’]t miss|find out|claim|upgrade)\b/iu;
const SHORT = 12;
const ASIDE_LENGTH = 25;

/** Whether a block sells something: several marks of it, or one where it is short or speaks to the reader. */
export function isPromotion(text: string): boolean {
  const marks = SELLING.filter((mark) => mark.test(text)).length;
  return marks >= 2 || (marks === 1 && (wordsOf(text) <= SHORT || speaksToReader(text)));
}

/** Whether a block may be a part of an insert that sells something: it is short, and no ordinary statement. */
export function mayBelongToPromotion(text: string): boolean {
  if (wordsOf(text) > ASIDE_LENGTH || /[“”"«»]/u.test(text)) return false;
  return speaksToReader(text) || !/[.!?…]$/u.test(text) || (wordsOf(text) <= 4 && text.endsWith('!'));
}

function speaksToReader(text: string): boolean {
  return (/\b(?:you|your|yours)\b/iu.test(text) || URGING.test(text)) && !/[“”"«»]/u.test(text);
}

function wordsOf(text: string): number {
  return text.split(' ').length;
}
