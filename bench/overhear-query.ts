import MiniSearch from 'minisearch';

/** One query with its options, ready to be sent again to the index it was sent to. */
export type Query = () => void;

/**
 * The first query that some work sends to MiniSearch, or null where it sends none. Listening at MiniSearch itself makes sure
 * that the bare query has the very index, terms and weights of the real one, whatever retrieval does to make them.
 */
export function overhearQuery(work: () => void): Query | null {
  const heard: Query[] = [];
  const { prototype } = MiniSearch;
  const { search } = prototype;
  prototype.search = function (this: MiniSearch, ...sent: Parameters<typeof search>) {
    heard.push(() => search.apply(this, sent));
    return search.apply(this, sent);
  };
  try {
    work();
  } finally {
    prototype.search = search;
  }
  return heard[0] ?? null;
}
