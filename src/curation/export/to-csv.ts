// What a spreadsheet takes for the beginning of a formula (OWASP, "CSV Injection").
const FORMULA = /^[=+\-@\t\r\n]/u;

/** A table as CSV (RFC 4180: commas, CRLF, doubled quotation marks). A cell that a spreadsheet would run begins with an apostrophe. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replace(/"/gu, '""')}"` : safe;
}
