import type { SocketModeReceiver } from '@slack/bolt';
import { within } from './serving.ts';

/** What came over a socket and is not acknowledged yet. */
export interface Acknowledgements {
  /** From now on what comes is left to Slack, which sends events again where they are not acknowledged. */
  readonly takeNothingNew: () => void;
  /** Settles when all that came is acknowledged, or after so many milliseconds. */
  readonly settle: (milliseconds: number) => Promise<void>;
}

/** Watches what a client of Socket Mode receives and acknowledges. */
export function watchAcknowledgements(client: SocketModeReceiver['client']): Acknowledgements {
  const open = new Set<string>();
  client.on('slack_event', ({ envelope_id: id }: Envelope) => void open.add(id));
  client.on('outgoing_message', ({ envelope_id: id }: Envelope) => void open.delete(id));
  return {
    takeNothingNew: () => void client.removeAllListeners('slack_event'),
    settle: async (milliseconds) => {
      const settled = new Promise<void>((resolve) => {
        const check = (): void => (open.size === 0 ? resolve() : undefined);
        client.on('outgoing_message', check);
        check();
      });
      await within(settled, milliseconds);
    },
  };
}

interface Envelope {
  readonly envelope_id: string;
}
