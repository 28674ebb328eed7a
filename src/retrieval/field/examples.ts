import { EVERYDAY_TROUBLES } from './everyday-troubles.ts';
import { LAY_WORDS } from './lay-words.ts';
import { OF_THE_FIELD } from './of-the-field.ts';
import { OFF_TOPIC } from './off-topic.ts';
import { TEMPTING } from './tempting.ts';

/** All examples of messages of the field, for training. */
export const INSIDE: readonly string[] = [...OF_THE_FIELD, ...LAY_WORDS];

/** All examples of messages outside it. */
export const OUTSIDE: readonly string[] = [...OFF_TOPIC, ...TEMPTING, ...EVERYDAY_TROUBLES];
