import { join } from 'node:path';

/** Where SQLite's file is. */
export function sqliteFile(dataFolder: string): string {
  return join(dataFolder, 'evenkey.db');
}
