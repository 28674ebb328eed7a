import type { Platform } from '../actor.ts';

/** How a platform writes ids, bare or in a mention, and what to tell somebody who wrote something else. */
export interface IdForm {
  /** One group of it holds the id. */
  readonly pattern: RegExp;
  /** In words, several at once. */
  readonly words: string;
}

/** What is named by an id in a setting. */
export type Named = 'somebody' | 'channel';

// Discord's are snowflakes. Slack's begin with what they are of; no length is promised. A terminal has no ids of its own.
const FORMS: Readonly<Record<Platform, Readonly<Record<Named, IdForm>>>> = {
  discord: {
    somebody: {
      pattern: /^(?:<@[!&]?(?<mentioned>\d{15,21})>|(?<bare>\d{15,21}))$/u,
      words: 'mentions or ids (15 to 21 digits) of people or roles',
    },
    channel: {
      pattern: /^(?:<#(?<mentioned>\d{15,21})>|(?<bare>\d{15,21}))$/u,
      words: 'the mention or the id (15 to 21 digits) of a channel',
    },
  },
  slack: {
    somebody: {
      pattern:
        /^(?:<@(?<one>[UW][A-Z0-9]{1,63})>|<!subteam\^(?<group>S[A-Z0-9]{1,63})>|(?<bare>[UWS][A-Z0-9]{1,63}))$/u,
      words: 'mentions or ids of people (U… or W…) or user groups (S…)',
    },
    channel: {
      pattern: /^(?:<#(?<mentioned>[CG][A-Z0-9]{1,63})>|(?<bare>[CG][A-Z0-9]{1,63}))$/u,
      words: 'the mention or the id (C… or G…) of a channel',
    },
  },
  terminal: {
    somebody: {
      pattern: /^(?:<@[!&]?(?<one>\w{1,64})>|<!subteam\^(?<group>\w{1,64})>|(?<bare>\w{1,64}))$/u,
      words: 'ids or mentions of people, roles or groups',
    },
    channel: {
      pattern: /^(?:<#(?<mentioned>\w{1,64})>|(?<bare>\w{1,64}))$/u,
      words: 'the id or the mention of a channel',
    },
  },
};

/** How a platform writes the ids of people and what they belong to, or of channels. */
export function idForm(platform: Platform, named: Named): IdForm {
  return FORMS[platform][named];
}

/** The id in a text of a form; null where it is of another. */
export function readId(text: string, { pattern }: IdForm): string | null {
  const groups = Object.values(pattern.exec(text)?.groups ?? {});
  return groups.find((id) => id !== undefined) ?? null;
}
