import { Document, isMap, isScalar, isSeq, visit } from 'yaml';
import { sourceSchema } from '../../corpus/schema.ts';
import { fixFile } from '../fix/fix-file.ts';
import type { Answers } from './ask-for-source.ts';

const FLOW: ReadonlySet<unknown> = new Set(['stance', 'topics']);

/** A source as the text of its file, in the form that `corpus fix` gives. */
export function sourceToYaml(source: Answers): string {
  const document = new Document(source, { aliasDuplicateObjects: false });
  document.commentBefore = ' yaml-language-server: $schema=../schema/source.schema.json';
  visit(document, {
    Pair: (_, { key, value }) => {
      if (isScalar(key) && FLOW.has(key.value) && (isSeq(value) || isMap(value))) value.flow = true;
    },
  });
  const text = document.toString({ lineWidth: 0 });
  return fixFile(text, sourceSchema) ?? text;
}
