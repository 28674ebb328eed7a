import { setTimeout as sleep } from 'node:timers/promises';
import { DiscordAPIError, HTTPError } from 'discord.js';

const PAUSES = [100, 400] as const;

/**
 * Asks again where the connection broke: the library itself tries again only after some of its failures. Only for what may arrive twice, since it has a
 * nonce or is the same a second time.
 */
export async function insist<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  for (const pause of PAUSES) {
    try {
      return await ask();
    } catch (error) {
      if (error instanceof DiscordAPIError || error instanceof HTTPError) throw error;
      await sleep(pause);
    }
  }
  return ask();
}
