import type { Workplace } from '../workplace.ts';
import { askLink } from './ask-link.ts';
import type { Bench } from './curate.ts';
import { fetchPage } from './fetch-page.ts';
import { createFindPosts } from './find-posts.ts';

/** The bench over the real network, clock and store. */
export function openBench({ corpusFolder, findStore }: Pick<Workplace, 'corpusFolder' | 'findStore'>): Bench {
  const today = () => new Date().toISOString().slice(0, 10);
  return { corpusFolder, fetchPage, askLink, today, findPosts: createFindPosts(findStore) };
}
