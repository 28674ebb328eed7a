import type { FakeInteraction } from '../interactions.ts';
import type { FakeMessage } from '../messages.ts';
import type { OfferedChoice } from '../shapes/callback.ts';
import type { Modal } from '../shapes/modal.ts';
import { until } from '../until.ts';

/** What somebody did, and what comes of it. Each waits until it is there. */
export interface Exchange {
  readonly interaction: FakeInteraction;
  /** The first message, once it says something. */
  readonly message: () => Promise<FakeMessage>;
  readonly followUp: (index?: number) => Promise<FakeMessage>;
  readonly choices: () => Promise<readonly OfferedChoice[]>;
  readonly modal: () => Promise<Modal>;
  /** Acknowledged, in whatever way. */
  readonly acknowledged: () => Promise<FakeInteraction>;
}

/** Follows an interaction from the person's side. */
export function createExchange(interaction: FakeInteraction): Exchange {
  const named = (what: string) => `${what} of interaction ${interaction.id} (${interaction.state})`;
  return {
    interaction,
    message: () =>
      until(named('the message'), () => (interaction.state === 'answered' ? interaction.original : null)),
    followUp: (index = 0) => until(named('the follow-up'), () => interaction.followUps[index]),
    choices: () => until(named('the choices'), () => interaction.choices),
    modal: () => until(named('the modal'), () => interaction.modal),
    acknowledged: () => until(named('the answer'), () => interaction.state !== 'waiting' && interaction),
  };
}
