import { stripInvisible } from '../../src/text/normalise.ts';

const OPEN = '\u001b]8;;';
const END = '\u001b\\';

/** Text that opens an address (OSC 8, https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda); the bare text where it is no web address. */
export function hyperlink(text: string, url: string): string {
  const address = printableUrl(url);
  return /^https?:\/\//iu.test(address) ? `${OPEN}${address}${END}${text}${OPEN}${END}` : text;
}

/** An address in printable ASCII, as OSC 8 wants it: nothing invisible, and everything else percent-encoded. */
export function printableUrl(url: string): string {
  return stripInvisible(url.toWellFormed()).replace(/[^\x21-\x7e]/gu, encodeURIComponent);
}
