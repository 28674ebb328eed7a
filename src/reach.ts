import type { Person, Place } from './actor.ts';
import type { CommandReply } from './reply/document.ts';

/** A channel that something is posted to. */
export interface Target extends Place {
  readonly channel: string;
}

/** What a platform shows for a post: without an audience, since it is the channel's. */
export interface Publication extends Pick<CommandReply, 'blocks'> {
  readonly dateLanguage: string;
}

/**
 * How it went. `refused`: the platform said no, and nothing happened; the sentence is for the moderator, with what to do. `gone`: the message or
 * the channel is no more. `unknown`: no answer, so it may have happened or not.
 */
export type Done =
  | { readonly kind: 'done'; readonly message: string }
  | { readonly kind: 'refused'; readonly problem: string }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/** What was found when a post was looked for. `unknown`: the platform could not say. */
export type Found =
  | { readonly kind: 'found'; readonly message: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' };

/** Puts posts into channels. It never rejects. */
export interface Publisher {
  /** Posts once for each post's id, as far as the platform can be made to. It does not fit one message: `refused`. */
  readonly publish: (post: string, target: Target, publication: Publication) => Promise<Done>;
  /** Shows something else in a message that stands already. */
  readonly update: (message: string, target: Target, publication: Publication) => Promise<Done>;
  /** Looks for the message of a post that was made at about that time. */
  readonly find: (post: string, target: Target, since: Date) => Promise<Found>;
}

/** Writes to one person alone. */
export interface Messenger {
  /** Whether the message was delivered. It never rejects. */
  readonly tell: (person: Person, publication: Publication) => Promise<boolean>;
}

/** What a platform can be asked to do beside replying. */
export interface Reach {
  readonly publisher: Publisher;
  readonly messenger: Messenger;
  /** Whether something fits one message there. */
  readonly fits: (publication: Publication) => boolean;
}
