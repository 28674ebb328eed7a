import { STOP_WORDS } from '../../text/stop-words.ts';

const LONGEST = 60;

/** Text as an id: lower-case words joined by hyphens; empty where nothing of it can stay. */
export function toId(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{Mn}+|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, '');
}

/** An id for a claim from its speaker's name and its most telling words, unlike any that is taken. */
export function claimId(speaker: string | null, words: string, taken: ReadonlySet<string>): string {
  const who = toId(speaker?.split(' ').at(-1) ?? '');
  const telling = [...new Set(words.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? [])]
    .filter((word) => !STOP_WORDS.has(word) && !who.includes(word))
    .slice(0, who === '' ? 4 : 3);
  const id = toId([who, ...telling].filter(Boolean).join(' ')) || 'claim';
  if (!taken.has(id)) return id;
  for (let number = 2; ; number++) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
