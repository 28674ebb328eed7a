import { fileSchemas } from './schema.ts';

/** The folder of the sources, one file each. */
export const SOURCES = 'sources';
/** The folder of drafts that are being completed; nothing reads it. */
export const DRAFTS = 'drafts';
/** The file that lists what was published, one `<kind> <id>` a line; a corpus may do without. */
export const PUBLISHED_IDS = 'published-ids.txt';
/** The files that every corpus has beside its sources. */
export const FIXED_FILES: readonly string[] = Object.keys(fileSchemas).filter((name) => !name.includes('/'));
