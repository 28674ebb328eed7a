import { errorsIn, isError } from './sql/store-errors.ts';
import type { StoreError } from './store-error.ts';

/** Why the file can't be used, and what to do: for whoever starts the program. */
export function explainSqlite(error: StoreError, file: string): string {
  const detail = detailOf(error);
  switch (error.code) {
    case 'corrupt':
      return `${file} is damaged, or no SQLite database${detail}: restore a backup (docs/OPERATING.md), or move it away to begin anew; it was left as it is`;
    case 'newer':
      return `${file}: ${error.message} Run that version, or restore a backup from before it; the file was left as it is`;
    case 'older':
      return `${file}: ${error.message} Start this version once, which brings it up to date; the file was left as it is`;
    case 'full':
      return `${file} can't grow, the disk is full${detail}: make space, or set DATA_DIR to a folder on another disk`;
    case 'denied':
    case 'read-only':
      return `${file} can't be written${detail}: let the user that runs Evenkey write to the folder and the file, or set DATA_DIR to another folder`;
    case 'busy':
      return `${file} is kept locked by another process: end that process, or start again when it has finished`;
    case 'locked':
      return `${file}: ${error.message}`;
    default:
      return `${file} can't be opened${detail}: see docs/OPERATING.md`;
  }
}

/** Why the server can't be used, and what to do. */
export function explainPostgres(error: StoreError, url: string): string {
  const name = `PostgreSQL (DATABASE_URL, ${describeServer(url)})`;
  const detail = detailOf(error);
  switch (error.code) {
    case 'away':
      return `${name} does not answer${detail}: start it, or check the address; until then nothing is kept, and questions are answered all the same`;
    case 'busy':
      return `${name} is too busy${detail}: allow it more connections, or try again later`;
    case 'read-only':
      return `${name} takes no changes${detail}: point DATABASE_URL to the server that does`;
    case 'denied':
      return `${name} refuses${detail}: check the user, the password, and that the database is there and belongs to the user`;
    case 'newer':
      return `${name}: ${error.message} Run that version, or restore a backup from before it; the database was left as it is`;
    case 'older':
      return `${name}: ${error.message} Start this version once, which brings it up to date; the database was left as it is`;
    case 'full':
      return `${name} has no space left${detail}: make some on its disk`;
    case 'locked':
      return `${name}: ${error.message}`;
    default:
      return `${name} can't be used${detail}: see docs/OPERATING.md`;
  }
}

/** Which server and database an address names, without user and password. */
export function describeServer(url: string): string {
  const { hostname, port, pathname, searchParams } = new URL(url);
  const host = hostname || searchParams.get('host') || 'localhost';
  return `${host}${port && `:${port}`}${pathname}`;
}

// What drivers say may quote rows, but not before there are any; of several errors the first tells enough.
function detailOf({ cause }: StoreError): string {
  const [first] = isError(cause) ? errorsIn(cause) : [];
  const message = first?.message.replace(/\s+/gu, ' ').trim();
  return message ? ` (${message})` : '';
}
