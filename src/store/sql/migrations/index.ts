import type { Migration } from 'kysely';
import { firstTables } from './001-first-tables.ts';
import { englishDates } from './002-english-dates.ts';

/** Every migration by name, in order. Once released none is changed or taken away; a new one gets the next number. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '001-first-tables': firstTables,
  '002-english-dates': englishDates,
};
