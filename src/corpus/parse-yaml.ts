import { Composer, type Document, LineCounter, Parser } from 'yaml';
import { checkNodes } from './check-nodes.ts';
import type { Locate } from './draft.ts';
import { createLocate, nodeAt } from './locate.ts';
import type { Problem } from './problem.ts';
import { isTooDeep } from './yaml-depth.ts';
import { explainYaml } from './yaml-problems.ts';

/** A YAML text as plain data, with the way back to its lines, or what is wrong with it. */
export type ParsedYaml =
  | {
      readonly ok: true;
      readonly value: unknown;
      readonly at: Locate;
      /** The text under a path as it stands in the file. */
      readonly textAt: (...path: readonly PropertyKey[]) => string;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Parses the text of a corpus file: YAML 1.2 without aliases, one document. Never throws. */
export function parseYaml(file: string, text: string): ParsedYaml {
  const lines = new LineCounter();
  const tokens = [...new Parser(lines.addNewLine).parse(text)];
  const place = (offset: number) => ({ file, line: Math.max(1, lines.linePos(offset).line) });
  if (isTooDeep(tokens)) return { ok: false, problems: [tooDeep(file)] };
  const options = { lineCounter: lines, prettyErrors: false, uniqueKeys: false, schema: 'core' } as const;
  const documents = [...new Composer(options).compose(tokens, true, text.length)];
  const [document, second] = documents;
  if (document === undefined) return { ok: false, problems: [empty(file)] };
  if (second !== undefined) return { ok: false, problems: [twice(place(second.range[0]))] };
  const problems = [...explainYaml(document, text, place), ...checkNodes(document, place)];
  return problems.length > 0 ? { ok: false, problems } : parsed(document, text, place);
}

function parsed(
  document: Document.Parsed,
  text: string,
  place: (offset: number) => ReturnType<Locate>,
): ParsedYaml {
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  const textAt = (...path: readonly PropertyKey[]) => {
    const [from = 0, to = text.length] = nodeAt(document, path)?.range ?? [];
    return text.slice(from, to);
  };
  return { ok: true, value, at: createLocate(document, place), textAt };
}

function tooDeep(file: string): Problem {
  const message = `${file} nests lists and maps more than 50 deep`;
  return {
    rule: 'yaml',
    file,
    line: 1,
    message,
    remedy: 'close the bracket or undo the indent that never ends',
  };
}

function empty(file: string): Problem {
  return {
    rule: 'yaml',
    file,
    line: 1,
    message: `${file} is empty`,
    remedy: 'write its entries, or [] where it lists none',
  };
}

function twice(place: ReturnType<Locate>): Problem {
  const message = `${place.file} holds a second YAML document from here on`;
  return { rule: 'yaml', ...place, message, remedy: 'remove the line ---, or make it a file of its own' };
}
