import type { CST } from 'yaml';

const MAX_DEPTH = 50;

type Token = CST.Token | null | undefined;

/** Whether a text nests deeper than any corpus does. The composer of `yaml` recurses: without this check, a deep text ends the process. */
export function isTooDeep(tokens: readonly CST.Token[]): boolean {
  let level: readonly Token[] = tokens;
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap(childrenOf);
  }
  return false;
}

function childrenOf(token: Token): readonly Token[] {
  if (!token) return [];
  if (token.type === 'document') return [token.value];
  return 'items' in token ? token.items.flatMap(({ key, value }) => [key, value]) : [];
}
