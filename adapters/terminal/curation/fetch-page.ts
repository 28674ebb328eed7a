import { explainNetwork } from './explain-network.ts';
import { MAX_PAGE_BYTES, PAGE_PATIENCE, USER_AGENT } from './limits.ts';

/** A page as it was fetched, or why it was not. */
export type FetchedPage =
  | {
      readonly ok: true;
      /** Where it was in the end, after redirects. */
      readonly url: string;
      readonly type: string;
      readonly text: string;
      readonly bytes: number;
    }
  | { readonly ok: false; readonly problem: string };

/** Fetches a page by http or https. Never rejects. */
export type FetchPage = (url: string) => Promise<FetchedPage>;

const READABLE = /^(?:text\/(?:html|plain|markdown|x-markdown)|application\/xhtml\+xml)$/u;

/** Fetches a page with limits to its time, size and type. */
export const fetchPage: FetchPage = async (url) => {
  try {
    const response = await fetch(url, {
      headers: { 'user-agent': USER_AGENT, accept: 'text/html, text/plain, text/markdown' },
      signal: AbortSignal.timeout(PAGE_PATIENCE),
    });
    return await read(url, response);
  } catch (error) {
    return { ok: false, problem: `${url}: ${explainNetwork(error)}: save the page and give the file` };
  }
};

async function read(asked: string, response: Response): Promise<FetchedPage> {
  const [type = '', ...parameters] = (response.headers.get('content-type') ?? '')
    .split(';')
    .map((part) => part.trim());
  const problem = problemOf(response, type.toLowerCase());
  if (problem !== null) {
    await response.body?.cancel();
    return { ok: false, problem: `${asked}: ${problem}` };
  }
  const bytes = await readBytes(response);
  if (bytes === null)
    return {
      ok: false,
      problem: `${asked}: it has more than ${MAX_PAGE_BYTES} bytes: save what you need of it`,
    };
  const text = decode(bytes, parameters);
  return { ok: true, url: response.url || asked, type: type.toLowerCase(), text, bytes: bytes.length };
}

function problemOf({ ok, status }: Response, type: string): string | null {
  if (!ok) return `the server answered ${status}: open it in a browser, save the page and give the file`;
  if (READABLE.test(type)) return null;
  return `it is of the type ${type === '' ? 'nobody says which' : type}: give a page of text or HTML`;
}

/** The body, or null where it grows too large; the rest is then left unread. */
async function readBytes({ body }: Response): Promise<Uint8Array | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Text by the charset of the header, else of the page itself, else UTF-8. */
function decode(bytes: Uint8Array, parameters: readonly string[]): string {
  const stated = parameters.find((each) => /^charset=/iu.test(each))?.replace(/^charset=["']?|["']$/giu, '');
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  const written = /<meta[^>]+charset=["']?([\w-]+)/iu.exec(head)?.[1];
  for (const charset of [stated, written]) {
    try {
      if (charset !== undefined) return new TextDecoder(charset).decode(bytes);
    } catch {
      // An unknown name is no name.
    }
  }
  return new TextDecoder().decode(bytes);
}
