import {
  Client,
  DefaultRestOptions,
  GatewayIntentBits,
  Options,
  Partials,
  type RESTOptions,
} from 'discord.js';
import { outcomeOfStatus, tellTraffic } from '../../src/traffic.ts';
import { NO_MENTIONS } from './serve/to-body.ts';

/** How a client is set up. */
export interface ClientSettings {
  /** Null for Discord itself. */
  readonly apiUrl: string | null;
  /** All that Discord recommends, so many, or, in a process of a manager, those that it gives. */
  readonly shards: 'auto' | number | 'given';
}

/**
 * Servers, and messages to see mentions; neither is privileged, and what a message says that does not mention the bot is never sent. Direct
 * messages need no intent to be answered as interactions; to be answered as messages they do.
 */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

/** A client of Discord's gateway and REST that keeps little in memory. */
export function createClient({ apiUrl, shards }: ClientSettings): Client {
  return new Client({
    intents: INTENTS,
    partials: [Partials.Channel],
    allowedMentions: NO_MENTIONS,
    ...(shards === 'given'
      ? {}
      : { shards: shards === 'auto' ? 'auto' : shardList(shards), ...countOf(shards) }),
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      ...Object.fromEntries(UNUSED.map((manager) => [manager, 0])),
      GuildMemberManager: { maxSize: 50, keepOverLimit: (member) => member.id === member.client.user.id },
      UserManager: { maxSize: 50, keepOverLimit: (user) => user.id === user.client.user.id },
      DMMessageManager: 0,
      GuildMessageManager: 0,
    }),
    rest: {
      timeout: 10_000,
      makeRequest: request,
      ...(apiUrl === null ? {} : { api: apiUrl.replace(/\/$/u, '') }),
    },
  });
}

/** The library's way of asking Discord, which tells how each call ended. */
const request: RESTOptions['makeRequest'] = async (...call) => {
  try {
    const response = await DefaultRestOptions.makeRequest(...call);
    tellTraffic('discord', outcomeOfStatus(response.status));
    return response;
  } catch (error) {
    tellTraffic('discord', 'silent');
    throw error;
  }
};

const UNUSED = [
  'ApplicationCommandManager',
  'AutoModerationRuleManager',
  'BaseGuildEmojiManager',
  'GuildBanManager',
  'GuildEmojiManager',
  'GuildInviteManager',
  'GuildScheduledEventManager',
  'GuildStickerManager',
  'MessageManager',
  'PresenceManager',
  'ReactionManager',
  'ReactionUserManager',
  'StageInstanceManager',
  'ThreadMemberManager',
  'VoiceStateManager',
] as const;

function shardList(count: number): number[] {
  return Array.from({ length: count }, (_, shard) => shard);
}

function countOf(shards: 'auto' | number) {
  return shards === 'auto' ? {} : { shardCount: shards };
}
