import { z } from 'zod';
import { yesOrNo } from './common.ts';

const localizations = z.record(z.string(), z.string()).nullish();
const text = { name_localizations: localizations, description_localizations: localizations };
const optionName = z
  .string()
  .regex(/^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u)
  .refine((name) => name === name.toLowerCase(), 'Must be lower case.');

const choices = z
  .array(
    z.strictObject({
      name: z.string().min(1).max(100),
      name_localizations: localizations,
      value: z.union([z.string().max(100), z.number()]),
    }),
  )
  .max(25)
  .nullish();

const base = { ...text, name: optionName, description: z.string().min(1).max(100), required: yesOrNo };

const option = z.discriminatedUnion('type', [
  z.strictObject({
    ...base,
    type: z.literal(3),
    choices,
    autocomplete: yesOrNo,
    min_length: z.int().min(0).max(6_000).nullish(),
    max_length: z.int().min(1).max(6_000).nullish(),
  }),
  z.strictObject({
    ...base,
    type: z.union([z.literal(4), z.literal(10)]),
    choices,
    autocomplete: yesOrNo,
    min_value: z.number().nullish(),
    max_value: z.number().nullish(),
  }),
  z.strictObject({ ...base, type: z.union([z.literal(5), z.literal(6), z.literal(8), z.literal(9)]) }),
  z.strictObject({ ...base, type: z.literal(7), channel_types: z.array(z.int()).nullish() }),
]);

/** A command as it is registered. Sub-commands are left out: nobody here has any. */
export const command = z.strictObject({
  ...text,
  type: z.union([z.literal(1), z.literal(2), z.literal(3)]).nullish(),
  name: z.string().min(1).max(32),
  description: z.string().max(100).nullish(),
  options: z.array(option).max(25).nullish(),
  default_member_permissions: z
    .string()
    .regex(/^\d{1,20}$/u)
    .nullish(),
  dm_permission: yesOrNo,
  default_permission: yesOrNo,
  nsfw: yesOrNo,
  contexts: z
    .array(z.union([z.literal(0), z.literal(1), z.literal(2)]))
    .min(1)
    .nullish(),
  integration_types: z
    .array(z.union([z.literal(0), z.literal(1)]))
    .min(1)
    .nullish(),
});

/** A command as it is registered. */
export type CommandBody = z.output<typeof command>;

/** The name of a slash command, and of its options. */
export const slashName = optionName;
