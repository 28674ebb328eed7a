import { ARTICLE_TARGETS, type Target, WIDE_TARGETS } from './targets.ts';

/** A set of labelled questions. */
export interface QuestionSet {
  readonly name: string;
  readonly file: string;
  /** What the baseline searches: the paragraphs of the first article beside the other claims, or every claim. */
  readonly baseline: 'paragraphs' | 'claims';
  readonly targets: readonly Target[];
}

/** The sets, in the order printed. The failures of the tests are never shown: only their scores are looked at. */
export const SETS: readonly QuestionSet[] = [
  onArticle('development'),
  onArticle('extra development'),
  onArticle('validation'),
  onArticle('refusal development'),
  onArticle('community development'),
  onArticle('newsroom development'),
  onArticle('street development'),
  onArticle('special development'),
  onArticle('debate development'),
  onArticle('probe development'),
  onWiderCorpus('wide development'),
  onWiderCorpus('mixed development'),
  onWiderCorpus('probe two development'),
  onWiderCorpus('probe three development'),
  onWiderCorpus('ordinary development'),
  onWiderCorpus('ordinary two development'),
  onArticle('test'),
  onArticle('second test'),
  onWiderCorpus('wide test'),
  onWiderCorpus('mixed test'),
];

/** Whether of a set only the scores may be looked at. */
export function isTest({ name }: QuestionSet): boolean {
  return name.endsWith('test');
}

function onArticle(name: string): QuestionSet {
  return { name, file: toFile(name), baseline: 'paragraphs', targets: ARTICLE_TARGETS };
}

function onWiderCorpus(name: string): QuestionSet {
  return { name, file: toFile(name), baseline: 'claims', targets: WIDE_TARGETS };
}

function toFile(name: string): string {
  return `${name.replaceAll(' ', '-')}.yaml`;
}
