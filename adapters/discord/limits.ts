import { MAX_LINE } from '../../src/reply/document.ts';

/** Discord's numbers for messages of Components V2; discord.com/developers/docs/components/reference. */
export const MESSAGE = {
  /** Over all text displays together. */
  characters: 4_000,
  /** The nested ones counted. */
  components: 40,
  buttonsInRow: 5,
  selectOptions: 25,
} as const;

/** The most characters of what stands on or behind a component. */
export const COMPONENT = {
  customId: MAX_LINE,
  buttonLabel: 80,
  optionLabel: 100,
  placeholder: 150,
} as const;

/** The most characters of a modal's title and of the label of its field. */
export const MODAL = { title: 45, label: 45, text: 4_000 } as const;

/** What autocompletion offers at most, and the most characters of one; discord.com/developers/docs/interactions/receiving-and-responding. */
export const AUTOCOMPLETE = { choices: 25, characters: 100 } as const;

/** The most characters of an option's text; discord.com/developers/docs/interactions/application-commands. */
export const OPTION_TEXT = 6_000;

/** The longest title that is shown whole, and so the longest question that can be read from a message again. */
export const READABLE_TITLE = 700;

/** How long an answer may take before it is deferred; Discord gives up after three seconds. */
export const DEFER_MILLISECONDS = 1_000;
