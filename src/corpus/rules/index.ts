import type { Draft } from '../draft.ts';
import type { Problem } from '../problem.ts';
import { bothSides } from './both-sides.ts';
import { claimParagraphs } from './claim-paragraphs.ts';
import { claimsBearOnMotions } from './claims-bear-on-motions.ts';
import { datesInOrder } from './dates-in-order.ts';
import { datesReal } from './dates-real.ts';
import { disputesComparable } from './disputes-comparable.ts';
import { noCycles } from './no-cycles.ts';
import { noOrphanSpeakers } from './no-orphan-speakers.ts';
import { noOrphanTopics } from './no-orphan-topics.ts';
import { oneGeneralMotion } from './one-general-motion.ts';
import { organisations } from './organisations.ts';
import { paragraphsCovered } from './paragraphs-covered.ts';
import { publishedIds } from './published-ids.ts';
import { quoteLength } from './quote-length.ts';
import { quoteText } from './quote-text.ts';
import { quotesAttributed } from './quotes-attributed.ts';
import { referencesResolve } from './references-resolve.ts';
import { relationsInOrder } from './relations-in-order.ts';
import { relationsPlain } from './relations-plain.ts';
import { reservedIds } from './reserved-ids.ts';
import type { Rule } from './rule.ts';
import { sourceFileName } from './source-file-name.ts';
import { statisticsHaveFigures } from './statistics-have-figures.ts';
import { supportsAgree } from './supports-agree.ts';
import { textsPlain } from './texts-plain.ts';
import { textsWithoutMarkup } from './texts-without-markup.ts';
import { thesaurusTerms } from './thesaurus-terms.ts';
import { topicsOfOneMotion } from './topics-of-one-motion.ts';
import { uniqueIds } from './unique-ids.ts';
import { uniqueNames } from './unique-names.ts';
import { uniqueWording } from './unique-wording.ts';
import { urlsOpen } from './urls-open.ts';

/** Every rule that a corpus is held to. */
export const rules: readonly Rule[] = [
  uniqueIds,
  reservedIds,
  sourceFileName,
  referencesResolve,
  publishedIds,
  claimsBearOnMotions,
  claimParagraphs,
  paragraphsCovered,
  quotesAttributed,
  quoteLength,
  quoteText,
  uniqueWording,
  statisticsHaveFigures,
  bothSides,
  oneGeneralMotion,
  topicsOfOneMotion,
  noOrphanSpeakers,
  noOrphanTopics,
  organisations,
  noCycles,
  datesReal,
  datesInOrder,
  relationsPlain,
  relationsInOrder,
  disputesComparable,
  supportsAgree,
  urlsOpen,
  textsPlain,
  textsWithoutMarkup,
  thesaurusTerms,
  uniqueNames,
];

/** What all rules find in a draft. */
export function checkRules(draft: Draft): readonly Problem[] {
  return rules.flatMap(({ check }) => check(draft));
}
