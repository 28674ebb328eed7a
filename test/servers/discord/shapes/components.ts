import { z } from 'zod';
import { customId, componentId as id, snowflake, yesOrNo } from './common.ts';

const emoji = z
  .strictObject({ id: snowflake.nullish(), name: z.string().max(32).nullish(), animated: yesOrNo })
  .nullish();

const button = z.strictObject({
  type: z.literal(2),
  id,
  style: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5), z.literal(6)]),
  label: z.string().max(80).nullish(),
  emoji,
  custom_id: customId.nullish(),
  url: z
    .string()
    .max(512)
    .regex(/^(?:https?|discord):\/\/\S+$/u)
    .nullish(),
  sku_id: snowflake.nullish(),
  disabled: yesOrNo,
});

const selectOption = z.strictObject({
  label: z.string().min(1).max(100),
  value: z.string().min(1).max(100),
  description: z.string().max(100).nullish(),
  emoji,
  default: yesOrNo,
});

const selectBase = {
  id,
  custom_id: customId,
  placeholder: z.string().max(150).nullish(),
  min_values: z.int().min(0).max(25).nullish(),
  max_values: z.int().min(1).max(25).nullish(),
  disabled: yesOrNo,
  required: yesOrNo,
};

/** A menu of given texts. */
export const stringSelect = z.strictObject({
  ...selectBase,
  type: z.literal(3),
  options: z.array(selectOption).min(1).max(25),
});

const defaultValues = z
  .array(z.strictObject({ id: snowflake, type: z.enum(['user', 'role', 'channel']) }))
  .max(25)
  .nullish();

/** Menus of people, roles, either, and channels. */
export const entitySelects = [
  z.strictObject({ ...selectBase, type: z.literal(5), default_values: defaultValues }),
  z.strictObject({ ...selectBase, type: z.literal(6), default_values: defaultValues }),
  z.strictObject({ ...selectBase, type: z.literal(7), default_values: defaultValues }),
  z.strictObject({
    ...selectBase,
    type: z.literal(8),
    default_values: defaultValues,
    channel_types: z.array(z.int()).nullish(),
  }),
] as const;

/** Text in Markdown. */
export const textDisplay = z.strictObject({ type: z.literal(10), id, content: z.string().min(1).max(4_000) });

const actionRow = z.strictObject({
  type: z.literal(1),
  id,
  components: z
    .array(z.discriminatedUnion('type', [button, stringSelect, ...entitySelects]))
    .min(1)
    .max(5),
});

const section = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(textDisplay).min(1).max(3),
  accessory: z.discriminatedUnion('type', [
    button,
    z.strictObject({ type: z.literal(11), id, media: z.unknown() }),
  ]),
});

const separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: yesOrNo,
  spacing: z.union([z.literal(1), z.literal(2)]).nullish(),
});

const container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xff_ff_ff).nullish(),
  spoiler: yesOrNo,
  components: z
    .array(z.discriminatedUnion('type', [actionRow, section, textDisplay, separator]))
    .min(1)
    .max(40),
});

/** What can stand at the top of a message. Media and files are left out: nobody here sends any. */
export const messageComponents = z
  .array(z.discriminatedUnion('type', [actionRow, section, textDisplay, separator, container]))
  .max(40)
  .nullish();
