import { foldTypography } from '../../corpus/fold-typography.ts';
import { MAX_QUOTE } from '../../corpus/rules/quote-length.ts';
import { splitSentences } from '../../text/sentences.ts';
import type { BodyParagraph } from '../page/read-body.ts';
import type { SpeechSentence, SpokenWords } from '../speech/find-speech.ts';
import type { Attribution } from '../speech/stage.ts';
import { findFigures } from './find-figures.ts';
import type { KnownCorpus } from './known-corpus.ts';
import { createSpeakerMatcher } from './match-speaker.ts';
import type { ClaimDraft, QuoteDraft } from './source-draft.ts';
import { createTopicSuggester } from './suggest-topics.ts';
import { claimId } from './to-id.ts';

const PREFIX_WORDS = 3;

/** Drafts claims from the sentences of a body: one for each quote, and one for each sentence that quotes nobody. */
export function createClaimDrafter(
  corpus: KnownCorpus,
  paragraphs: readonly BodyParagraph[],
): (speech: readonly SpeechSentence[]) => readonly ClaimDraft[] {
  const match = createSpeakerMatcher(corpus.speakers.values());
  const suggest = createTopicSuggester(corpus);
  const taken = new Set(corpus.claims.map(({ id }) => id));
  const anchor = createAnchor(paragraphs);
  const draft = (sentence: SpeechSentence, speaker: Attribution | null, exact: string | null): ClaimDraft => {
    const words = exact ?? sentence.narrative;
    const id = claimId(speaker?.voice.name ?? null, words, taken);
    taken.add(id);
    return {
      id,
      paragraph: sentence.paragraph,
      says: sentence.text,
      speaker: speaker === null ? null : match(speaker),
      quote: exact === null ? null : anchor(exact, sentence.paragraph),
      figures: findFigures(exact ?? sentence.text),
      held: exact === null ? sentence.held : [],
      topics: suggest(sentence.text),
    };
  };
  return (speech) =>
    speech.flatMap((sentence) => {
      const quoted = sentence.quotes.flatMap(splitLong);
      const claims = quoted.map(({ exact, speaker }) => draft(sentence, speaker, exact));
      return claims.length > 0 ? claims : [draft(sentence, sentence.reporter, null)];
    });
}

/** A quote that no platform shows whole becomes several, parted at sentences. */
function splitLong({ exact, speaker }: SpokenWords): readonly SpokenWords[] {
  if ([...exact].length <= MAX_QUOTE) return [{ exact, speaker }];
  const parts: string[] = [];
  for (const sentence of splitSentences(exact)) {
    const joined = parts.length === 0 ? sentence : `${parts.at(-1)} ${sentence}`;
    if (parts.length > 0 && [...joined].length <= MAX_QUOTE) parts[parts.length - 1] = joined;
    else parts.push(sentence);
  }
  return parts.map((part) => ({ exact: part, speaker }));
}

/** Gives a quote that stands in the text more than once a few words before it, so that `corpus check --verify` can tell which is meant. */
function createAnchor(
  paragraphs: readonly BodyParagraph[],
): (exact: string, paragraph: number) => QuoteDraft {
  const whole = paragraphs.map(({ text }) => foldTypography(text)).join(' ');
  return (exact, paragraph) => {
    const folded = foldTypography(exact);
    if (whole.split(folded).length <= 2) return { exact, prefix: null };
    const text = paragraphs.find(({ number }) => number === paragraph)?.text ?? '';
    const before = text.slice(0, Math.max(0, text.indexOf(exact))).trim();
    return { exact, prefix: before.split(' ').slice(-PREFIX_WORDS).join(' ') || null };
  };
}
