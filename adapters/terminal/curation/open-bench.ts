import { askLink } from './ask-link.ts';
import type { Bench } from './curate.ts';
import { fetchPage } from './fetch-page.ts';

/** The bench over the real network and clock. The store is not asked. */
export function openBench(corpusFolder: string): Bench {
  const today = () => new Date().toISOString().slice(0, 10);
  return { corpusFolder, fetchPage, askLink, today, findPosts: null };
}
