import { z } from 'zod';
import { customId, componentId as id, yesOrNo } from './common.ts';
import { entitySelects, stringSelect, textDisplay } from './components.ts';

const textInput = z.strictObject({
  type: z.literal(4),
  id,
  custom_id: customId,
  style: z.union([z.literal(1), z.literal(2)]),
  label: z.string().min(1).max(45).nullish(),
  value: z.string().max(4_000).nullish(),
  placeholder: z.string().max(100).nullish(),
  required: yesOrNo,
  min_length: z.int().min(0).max(4_000).nullish(),
  max_length: z.int().min(1).max(4_000).nullish(),
});

const label = z.strictObject({
  type: z.literal(18),
  id,
  label: z.string().min(1).max(45),
  description: z.string().min(1).max(100).nullish(),
  component: z.discriminatedUnion('type', [textInput, stringSelect, ...entitySelects]),
});

const oldRow = z.strictObject({ type: z.literal(1), id, components: z.array(textInput).length(1) });

/** A form that opens over the chat. */
export const modal = z.strictObject({
  custom_id: customId,
  title: z.string().min(1).max(45),
  components: z
    .array(z.discriminatedUnion('type', [label, textDisplay, oldRow]))
    .min(1)
    .max(5),
});

/** A form that opens over the chat. */
export type Modal = z.output<typeof modal>;
