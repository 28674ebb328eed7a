/** The largest page that is read, in bytes. */
export const MAX_PAGE_BYTES = 5_000_000;

/** How long a page may take, in milliseconds. */
export const PAGE_PATIENCE = 30_000;

/** How long the answer for a link may take, in milliseconds. */
export const LINK_PATIENCE = 20_000;

/** What servers are told of who asks. */
export const USER_AGENT = 'Evenkey (a curator looks up a source)';

/** The most posted summaries that a difference is looked up in, those that moved last. */
export const MOST_POSTS = 10_000;
