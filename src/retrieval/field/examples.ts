import { CONTESTED } from '../intent/examples/contested.ts';
import { NARROW } from '../intent/examples/narrow.ts';
import { EVERYDAY_TALK } from './everyday-talk.ts';
import { EVERYDAY_TROUBLES } from './everyday-troubles.ts';
import { LAY_WORDS } from './lay-words.ts';
import { OF_THE_FIELD } from './of-the-field.ts';
import { OFF_TOPIC } from './off-topic.ts';
import { OPINIONS } from './opinions.ts';
import { SHORT_INSIDE, SHORT_OUTSIDE } from './short-messages.ts';
import { TEMPTING } from './tempting.ts';

/** All examples of messages of the field, for training. */
export const INSIDE: readonly string[] = [
  ...OF_THE_FIELD,
  ...LAY_WORDS,
  ...OPINIONS,
  ...SHORT_INSIDE,
  ...CONTESTED,
  ...NARROW,
];

/** All examples of messages outside it. */
export const OUTSIDE: readonly string[] = [
  ...OFF_TOPIC,
  ...TEMPTING,
  ...EVERYDAY_TROUBLES,
  ...EVERYDAY_TALK,
  ...SHORT_OUTSIDE,
];
