import type { Readable } from 'node:stream';
import { MAX_INPUT } from '../../src/text/normalise.ts';

/**
 * The lines of a stream, ended by LF or CRLF and by nothing else (node:readline would end them at U+2028, too). Invalid
 * UTF-8 becomes U+FFFD. Of a longer line the first {@link MAX_INPUT} code units are kept, so memory stays bounded.
 */
export async function* readLines(stream: Readable): AsyncGenerator<string, void, void> {
  let line = '';
  let open = false;
  for await (const text of decode(stream)) {
    const [first = '', ...others] = text.split('\n');
    line = keep(line + first);
    for (const next of others) {
      yield line.replace(/\r$/u, '');
      line = keep(next);
    }
    open = text === '' ? open : !text.endsWith('\n');
  }
  if (open) yield line.replace(/\r$/u, '');
}

// One more than is read, so that a line cut there is still seen to be too long.
function keep(text: string): string {
  return text.slice(0, MAX_INPUT + 1);
}

async function* decode(stream: Readable): AsyncGenerator<string, void, void> {
  const decoder = new TextDecoder('utf-8');
  for await (const chunk of stream) {
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  yield decoder.decode();
}
