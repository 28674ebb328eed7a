import { z } from 'zod';
import { flagsAmong } from './common.ts';
import { interactionMessage, messageEdit } from './messages.ts';
import { modal } from './modal.ts';

const choice = z.strictObject({
  name: z.string().min(1).max(100),
  name_localizations: z.record(z.string(), z.string()).nullish(),
  value: z.union([z.string().min(1).max(100), z.number()]),
});

/** The first response to an interaction. */
export const callback = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal(4), data: interactionMessage }),
  z.strictObject({ type: z.literal(5), data: z.strictObject({ flags: flagsAmong('ephemeral') }).nullish() }),
  z.strictObject({ type: z.literal(6) }),
  z.strictObject({ type: z.literal(7), data: messageEdit }),
  z.strictObject({ type: z.literal(8), data: z.strictObject({ choices: z.array(choice).max(25) }) }),
  z.strictObject({ type: z.literal(9), data: modal }),
]);

/** One value that autocompletion offers. */
export type OfferedChoice = z.output<typeof choice>;

/** The types of response that each type of interaction can have; a modal opened by a command has no message to update. */
export const RESPONSES: Readonly<Record<2 | 3 | 4 | 5, readonly number[]>> = {
  2: [4, 5, 9],
  3: [4, 5, 6, 7, 9],
  4: [8],
  5: [4, 5, 6, 7],
};
