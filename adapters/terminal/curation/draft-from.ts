import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Readable } from 'node:stream';
import { DRAFTS, SOURCES } from '../../../src/corpus/file-names.ts';
import { explainAccess } from '../../../src/corpus/read-file.ts';
import { readFolder } from '../../../src/corpus/read-folder.ts';
import { draftSource, type Provenance } from '../../../src/curation/draft/draft-source.ts';
import { readKnownCorpus } from '../../../src/curation/draft/known-corpus.ts';
import { renderDraft } from '../../../src/curation/draft/render-draft.ts';
import { formatOf, readPage } from '../../../src/curation/page/read-page.ts';
import { EXIT } from '../exit-codes.ts';
import type { Io } from '../io.ts';
import { misused, type TaskResult } from '../task-result.ts';
import type { FetchPage } from './fetch-page.ts';
import { MAX_PAGE_BYTES } from './limits.ts';

/** A text with where it came from, and what its format is told by. */
type Text =
  | {
      readonly ok: true;
      readonly text: string;
      readonly name: string;
      readonly provenance: Provenance;
      readonly note: string;
    }
  | { readonly ok: false; readonly problem: string };

const NEXT = `Keep it in ${DRAFTS}/ of the corpus, which is not read. Fill in every empty field, then move it to ${SOURCES}/ and run evenkey corpus fix --write and
evenkey corpus check.`;

/** Drafts a source from a file, an address or standard input, on standard output; what was read and what is to do on standard error. */
export async function draftFrom(
  from: string,
  folder: string,
  io: Io,
  { fetchPage, today }: { readonly fetchPage: FetchPage; readonly today: () => string },
): Promise<TaskResult> {
  if (!existsSync(folder)) return misused([`${folder} is no folder: name the corpus folder after --corpus`]);
  const read = await readText(from, io.stdin, fetchPage, today);
  if (!read.ok) return misused([read.problem]);
  const known = readKnownCorpus(await readFolder(folder));
  const draft = draftSource(readPage(read.text, formatOf(read.text, read.name)), known, read.provenance);
  if (draft.paragraphs === 0)
    return { exitCode: EXIT.failed, out: '', err: `${read.note}: there is no paragraph of text in it\n` };
  const quotes = draft.claims.filter(({ quote }) => quote !== null).length;
  const counts = `${draft.paragraphs} paragraphs, ${draft.claims.length} claims to be, ${quotes} quotes, ${draft.aside.length} blocks set aside`;
  return {
    exitCode: EXIT.answered,
    out: renderDraft(draft),
    err: `${read.note}: ${counts}\n${NEXT}\n`,
  };
}

async function readText(
  from: string,
  stdin: Readable,
  fetchPage: FetchPage,
  today: () => string,
): Promise<Text> {
  if (/^https?:\/\//iu.test(from)) return fetchText(from, fetchPage, today);
  if (/^[a-z][a-z\d+.-]+:\/\//iu.test(from))
    return {
      ok: false,
      problem: `${from} can't be fetched: give an address that begins with https:// or http://`,
    };
  const name = from === '-' ? 'standard input' : basename(from);
  try {
    const bytes = from === '-' ? await readStream(stdin) : await readFile(from);
    if (bytes.length > MAX_PAGE_BYTES)
      return {
        ok: false,
        problem: `${name} has ${bytes.length} bytes, more than the ${MAX_PAGE_BYTES} that are read`,
      };
    const text = new TextDecoder().decode(bytes);
    return {
      ok: true,
      text,
      name,
      provenance: { from: name, url: null, accessed: null },
      note: `read ${name}`,
    };
  } catch (error) {
    const [message] = explainAccess(error);
    return { ok: false, problem: `${from} ${message}: name a file, an address or - for standard input` };
  }
}

async function fetchText(from: string, fetchPage: FetchPage, today: () => string): Promise<Text> {
  const page = await fetchPage(from);
  if (!page.ok) return page;
  const { url, text, type, bytes } = page;
  return {
    ok: true,
    text,
    name: type,
    provenance: { from: url, url, accessed: today() },
    note: `fetched ${url} (${type}, ${bytes} bytes)`,
  };
}

async function readStream(stream: Readable): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
