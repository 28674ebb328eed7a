import { CONTESTED } from '../intent/examples/contested.ts';
import { NARROW } from '../intent/examples/narrow.ts';
import { EVERYDAY_TALK } from './everyday-talk.ts';
import { EVERYDAY_TROUBLES } from './everyday-troubles.ts';
import { LAY_WORDS } from './lay-words.ts';
import { OF_THE_FIELD } from './of-the-field.ts';
import { OFF_TOPIC } from './off-topic.ts';
import { OPINIONS } from './opinions.ts';
import { OTHER_DEBATES } from './other-debates.ts';
import { OTHER_USES } from './other-uses.ts';
import { SHORT_INSIDE, SHORT_OUTSIDE } from './short-messages.ts';
import { TEMPTING } from './tempting.ts';

const NEAR = [...OF_THE_FIELD, ...LAY_WORDS, ...OPINIONS, ...SHORT_INSIDE];
const FAR = [...OFF_TOPIC, ...TEMPTING, ...EVERYDAY_TROUBLES, ...EVERYDAY_TALK, ...SHORT_OUTSIDE];

/** All examples of messages of the field, for training. */
export const INSIDE: readonly string[] = [...NEAR, ...CONTESTED, ...NARROW];

/** All examples of messages outside it. */
export const OUTSIDE: readonly string[] = [...FAR, ...OTHER_DEBATES, ...OTHER_USES];

/** Those of both that a plea is told from: of more of them nothing more is learned. */
export const NO_PLEAS: readonly string[] = [...NEAR, ...FAR];
