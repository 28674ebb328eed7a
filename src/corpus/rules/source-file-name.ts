import { SOURCES } from '../file-names.ts';
import { createRule } from './rule.ts';

/** A source stands in the file that bears its id. */
export const sourceFileName = createRule('source-file-name', ({ sources }) =>
  sources
    .filter(({ value: { id }, at }) => at().file !== `${SOURCES}/${id}.yaml`)
    .map(({ value: { id }, at }) => ({
      ...at('id'),
      message: `source "${id}" stands in ${at().file}`,
      remedy: `rename the file to ${id}.yaml; change the id instead only if it was never published`,
    })),
);
