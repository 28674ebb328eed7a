import stringWidth from 'string-width';
import type { Look } from '../../adapters/terminal/look.ts';
import { renderReply } from '../../adapters/terminal/render-reply.ts';
import { stripInvisible } from '../../src/text/normalise.ts';
import type { AdapterPort } from './adapter-contract.ts';
import { describeAdapter } from './adapter-contract.ts';

const HYPERLINK = /\p{Cc}\]8;;(\P{Cc}+)\p{Cc}\\/gu;
const PRINTED = /https?:\/\/\S+/gu;
const COLOUR = /\p{Cc}\[\d+m/gu;

// node:util's stripVTControlCharacters of Node 20 ends an OSC 8 address at an apostrophe.
function withoutStyle(page: string): string {
  return page.replace(/\p{Cc}\]8;;\P{Cc}*\p{Cc}\\/gu, '').replace(COLOUR, '');
}

function terminal(name: string, look: Look): AdapterPort {
  return {
    name,
    render: (reply) => [renderReply(reply, look)],
    read: (page) => withoutStyle(page).replace(/\s+/gu, ' '),
    links: (page) =>
      look.hyperlinks
        ? [...page.matchAll(HYPERLINK)].map(([, url]) => url ?? '')
        : (page.match(PRINTED) ?? []),
    breaches: (page, { blocks }) => {
      const code = blocks.flatMap((block) => (block.kind === 'code' ? block.lines.map(bare) : []));
      return page.split('\n').filter((line) => isTooWide(line, look.width) && !code.includes(bare(line)));
    },
  };
}

// A line of code stays one line, however wide.
function bare(line: string): string {
  return stripInvisible(withoutStyle(line)).trim();
}

// A word that no line can hold stands alone and whole: the terminal itself breaks it.
function isTooWide(line: string, width: number): boolean {
  const text = withoutStyle(line);
  return (
    stringWidth(text) > width &&
    text
      .trim()
      .replace(/^(?:[+−•›!“—#] ?|\[\d+\] )+/u, '')
      .includes(' ')
  );
}

describeAdapter(terminal('terminal, piped', { width: 80, colour: false, hyperlinks: false }));
describeAdapter(terminal('terminal, narrow', { width: 34, colour: false, hyperlinks: false }));
describeAdapter(terminal('terminal, in colour', { width: 100, colour: true, hyperlinks: true }));
