import { z } from 'zod';

/** An id of anything. */
export const snowflake = z.string().regex(/^\d{1,20}$/u);

/** What a component is known by when it is used. */
export const customId = z.string().min(1).max(100);

/** The number of a component within its message. */
export const componentId = z.int().min(0).max(2_147_483_647).nullish();

/** What may be left out, or given as null. */
export const yesOrNo = z.boolean().nullish();

/** Whom a message may ping. */
export const allowedMentions = z
  .strictObject({
    parse: z.array(z.enum(['roles', 'users', 'everyone'])).nullish(),
    roles: z.array(snowflake).max(100).nullish(),
    users: z.array(snowflake).max(100).nullish(),
    replied_user: yesOrNo,
  })
  .nullish();

/** The flags of messages that matter here. */
export const FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** Flags of which only some may be set. */
export function flagsAmong(...allowed: readonly (keyof typeof FLAGS)[]) {
  const mask = allowed.reduce((all, name) => all | FLAGS[name], 0);
  return z
    .int()
    .min(0)
    .refine((flags) => (flags & ~mask) === 0, `Only ${allowed.join(', ')} can be set here.`)
    .nullish();
}
