import { assertNever } from '../../assert-never.ts';
import type { Format, Page } from './page.ts';
import { readHtml } from './read-html.ts';
import { readMarkdown } from './read-markdown.ts';
import { readPlain } from './read-plain.ts';

/** Reads a text as a page. Pure. */
export function readPage(text: string, format: Format): Page {
  switch (format) {
    case 'html':
      return readHtml(text);
    case 'markdown':
      return readMarkdown(text);
    case 'text':
      return readPlain(text);
    default:
      return assertNever(format);
  }
}

/** How a text is written: by the type or file name it came with, else by its looks. */
export function formatOf(text: string, name: string): Format {
  if (/html/iu.test(name) || /\.htm$/iu.test(name)) return 'html';
  if (/markdown|\.md$/iu.test(name)) return 'markdown';
  if (/^\s*(?:<!doctype html|<html|<head|<body)/iu.test(text)) return 'html';
  return !/\.txt$/iu.test(name) && /^(?:---\n|#{1,6} \S)/u.test(text) ? 'markdown' : 'text';
}
