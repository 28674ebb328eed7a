import { type Client, Events, GatewayCloseCodes, Status } from 'discord.js';
import type { AdapterHealth } from '../../../src/bot-port.ts';

/** What is known of the connection. */
export interface Watch {
  readonly health: () => AdapterHealth;
  /** From now on it takes nothing new. */
  readonly drain: () => void;
  /** Settles when the gateway will have the bot no more. */
  readonly ended: Promise<string>;
}

/** No event and no answer to a heartbeat for so long: three heartbeats of the usual 41 seconds. */
const SILENCE_MILLISECONDS = 125_000;

/** What each close that is final means to an operator; discord.com/developers/docs/topics/opcodes-and-status-codes. */
export const FINAL_CLOSES: Readonly<Record<number, string>> = {
  [GatewayCloseCodes.AuthenticationFailed]:
    'Discord does not accept DISCORD_TOKEN any more: copy the token anew from discord.com/developers, Bot > Reset Token.',
  [GatewayCloseCodes.InvalidShard]:
    'Discord does not accept the shards: leave DISCORD_SHARDS out, or write auto.',
  [GatewayCloseCodes.ShardingRequired]:
    'This bot is in too many servers for so few shards: write DISCORD_SHARDS=auto.',
  [GatewayCloseCodes.InvalidAPIVersion]:
    'Discord does not speak this version of its gateway any more: update Evenkey.',
  [GatewayCloseCodes.InvalidIntents]:
    'Discord does not know the intents that were asked for: update Evenkey.',
  [GatewayCloseCodes.DisallowedIntents]:
    'Discord does not allow the intents that were asked for: update Evenkey, which needs no privileged one.',
};

/** Watches a client's connection. */
export function watch(client: Client, now: () => number = Date.now): Watch {
  let draining = false;
  let final: string | null = null;
  let heard = now();
  let everReady = false;
  const ended = new Promise<string>((resolve) => {
    const end = (sentence: string) => {
      final ??= sentence;
      resolve(sentence);
    };
    client.on(Events.ShardDisconnect, ({ code }) => {
      const sentence = FINAL_CLOSES[code];
      if (sentence !== undefined) end(sentence);
    });
    client.on(Events.Invalidated, () => end('Discord has ended the session for good: start Evenkey again.'));
  });
  client.on(Events.Raw, () => {
    heard = now();
  });
  client.on(Events.ClientReady, () => {
    everReady = true;
  });
  const lastSign = () =>
    Math.max(heard, ...client.ws.shards.map(({ lastPingTimestamp }) => lastPingTimestamp));
  return {
    ended,
    drain: () => {
      draining = true;
    },
    health: () => {
      if (final !== null) return { state: 'dead', detail: final };
      if (draining) return { state: 'draining', detail: 'answers what it has received' };
      const silence = now() - lastSign();
      if (everReady && silence > SILENCE_MILLISECONDS)
        return { state: 'dead', detail: `no event and no heartbeat for ${Math.round(silence / 1_000)} s` };
      return describeShards(client, everReady);
    },
  };
}

function describeShards({ ws }: Client, everReady: boolean): AdapterHealth {
  const ready = ws.shards.filter(({ status }) => status === Status.Ready).size;
  const detail = `${ready} of ${ws.shards.size} shards ready`;
  if (ws.shards.size > 0 && ready === ws.shards.size) return { state: 'ready', detail };
  return { state: everReady ? 'resuming' : 'connecting', detail };
}
