import { apiError } from './api-error.ts';
import type { Clock } from './clock.ts';
import type { FakeMessage } from './messages.ts';
import type { OfferedChoice } from './shapes/callback.ts';
import type { Modal } from './shapes/modal.ts';

/** How long an interaction's token is good. */
const TOKEN_MILLISECONDS = 15 * 60_000;

/** What somebody did, as the server follows it. */
export interface FakeInteraction {
  readonly id: string;
  readonly token: string;
  readonly type: 2 | 3 | 4 | 5;
  readonly by: string;
  readonly channel: string;
  /** The message whose component was used, or from which the modal came. */
  readonly message: FakeMessage | null;
  readonly at: number;
  /** The app is installed to the user only: five follow-ups. */
  readonly userInstalledOnly: boolean;
  /** Whatever the app says, only the person sees it. */
  readonly forcedPrivate: boolean;
  state: 'waiting' | 'deferred' | 'deferred-update' | 'answered';
  /** Whether a deferred answer will be for the person alone. */
  isPrivate: boolean;
  original: FakeMessage | null;
  followUps: readonly FakeMessage[];
  choices: readonly OfferedChoice[] | null;
  modal: Modal | null;
  answeredAt: number | null;
}

type NewInteraction = Pick<
  FakeInteraction,
  'type' | 'by' | 'channel' | 'message' | 'userInstalledOnly' | 'forcedPrivate'
>;

/** The interactions that are going on. */
export interface Interactions {
  readonly all: () => readonly FakeInteraction[];
  readonly add: (interaction: NewInteraction) => FakeInteraction;
  /** The interaction whose first response this is; refuses one that comes too late, or second. */
  readonly toAnswer: (id: string, token: string) => FakeInteraction;
  /** The interaction with that token, as long as it is good and has been answered. */
  readonly toFollow: (token: string) => FakeInteraction;
  /** Forgets what has been answered. */
  readonly forget: () => void;
}

/** Follows interactions as Discord does. `patience`: how long the first response is waited for, in milliseconds. */
export function createInteractions({ now }: Clock, nextId: () => string, patience: number): Interactions {
  const byToken = new Map<string, FakeInteraction>();
  return {
    all: () => [...byToken.values()],
    add: (given) => {
      const id = nextId();
      const token = `token-of-${id}`;
      const interaction: FakeInteraction = { ...given, ...UNANSWERED, id, token, at: now() };
      byToken.set(token, interaction);
      return interaction;
    },
    toAnswer: (id, token) => {
      const found = byToken.get(token);
      if (!found || found.id !== id) throw apiError('unknownInteraction');
      if (found.state !== 'waiting') throw apiError('alreadyAcknowledged');
      if (now() - found.at > patience) throw apiError('unknownInteraction');
      return found;
    },
    toFollow: (token) => {
      const found = byToken.get(token);
      if (!found || now() - found.at > TOKEN_MILLISECONDS) throw apiError('invalidWebhookToken');
      if (found.state === 'waiting') throw apiError('unknownWebhook');
      return found;
    },
    forget: () => {
      for (const [token, { state }] of byToken) if (state === 'answered') byToken.delete(token);
    },
  };
}

const UNANSWERED = {
  state: 'waiting',
  isPrivate: false,
  original: null,
  followUps: [],
  choices: null,
  modal: null,
  answeredAt: null,
} as const;
