import type { APIMessageTopLevelComponent } from 'discord.js';

/** A message of Components V2, ready to be sent. */
export interface RenderedMessage {
  readonly components: readonly APIMessageTopLevelComponent[];
}
