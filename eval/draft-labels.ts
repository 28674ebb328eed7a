import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

const textSchema = z.strictObject({
  file: z.string(),
  half: z.enum(['development', 'test', 'second test']),
  paragraphs: z.int().min(1),
  figures: z.array(z.number()),
  quotes: z.array(
    z.strictObject({
      paragraph: z.int().min(1),
      exact: z.string(),
      /** Every way to name who says it. */
      speakers: z.array(z.string()).min(1),
    }),
  ),
});

/** A text with what a careful reader finds in it. */
export interface LabelledText extends Readonly<z.output<typeof textSchema>> {
  readonly text: string;
}

/** Reads the labelled texts of a folder. Throws on a file that is none. */
export function readLabelledTexts(folder: string): readonly LabelledText[] {
  const labels = z.array(textSchema).parse(parse(readFileSync(join(folder, 'labels.yaml'), 'utf8')));
  return labels.map((label) => ({ ...label, text: readFileSync(join(folder, label.file), 'utf8') }));
}
