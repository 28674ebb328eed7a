import type { Discord } from './discord.ts';
import { INTENTS } from './gateway/intents.ts';
import type { Session } from './gateway/session.ts';
import type { FakeMessage } from './messages.ts';
import { showMember } from './show.ts';
import { showMessage } from './show-message.ts';

type Event = 'MESSAGE_CREATE' | 'MESSAGE_UPDATE' | 'MESSAGE_DELETE';

/** Tells those who listen of a message that everybody sees; nobody hears of the others. */
export function announce(discord: Discord, event: Event, message: FakeMessage): void {
  if (message.onlyFor !== null) return;
  const { world, gateway } = discord;
  const channel = world.channels.get(message.channel);
  const guild = world.guilds.get(channel?.guild ?? '');
  if (guild && !guild.members.has(world.bot.id)) return;
  if (!guild && !channel?.recipients.includes(world.bot.id)) return;
  const kind = channel ? { channel_type: channel.type } : {};
  const place = guild ? { ...kind, guild_id: guild.id, member: showMember(guild, message.author) } : kind;
  const show = (session: Session) =>
    event === 'MESSAGE_DELETE'
      ? { id: message.id, channel_id: message.channel, ...(guild ? { guild_id: guild.id } : {}) }
      : { ...redact(message, session, discord), ...place };
  const intent = guild ? INTENTS.guildMessages : INTENTS.directMessages;
  gateway.dispatch(event, show, { guild: guild?.id ?? null, intent });
}

/** Without the intent for it, what a message says is shown of the bot's own, of those that mention it, and of direct ones. */
function redact(message: FakeMessage, { intents }: Session, { world }: Discord) {
  const shown = showMessage(message, world);
  const isOpen =
    (intents & INTENTS.messageContent) !== 0 ||
    message.author === world.bot.id ||
    message.mentions.includes(world.bot.id) ||
    world.channels.get(message.channel)?.guild === null;
  return isOpen ? shown : { ...shown, content: '', embeds: [], components: [] };
}
