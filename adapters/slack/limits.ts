// https://docs.slack.dev/reference/block-kit and https://docs.slack.dev/reference/methods/chat.postMessage

/** Blocks of a message. */
export const MAX_MESSAGE_BLOCKS = 50;

/** Blocks of a modal or a Home tab. */
export const MAX_VIEW_BLOCKS = 100;

/** Characters of a header. */
export const MAX_HEADER = 150;

/** Characters of a section's text. */
export const MAX_SECTION = 3_000;

/** Characters on a button, or of an option in a menu. */
export const MAX_LABEL = 75;

/** Characters of a button's value. */
export const MAX_VALUE = 2_000;

/** Characters of a modal's title, and of its buttons. */
export const MAX_TITLE = 24;

/** Characters of a view's private_metadata. */
export const MAX_PRIVATE_METADATA = 3_000;

/** Elements of one block of actions. */
export const MAX_ACTIONS = 25;

/** What a text input takes. */
export const MAX_INPUT_LENGTH = 3_000;

/**
 * Characters of a message's text, which stands in for its blocks where they can't be shown. chat.update takes 4,000, and a message whose
 * blocks hold more than about 13,200 is refused (slackapi/bolt-js#2509): a page that keeps within the first is far from the second.
 */
const MAX_TEXT = 4_000;

/** Characters of a page, with room for what is added to it: page buttons and who shared it. */
export const PAGE_TEXT = MAX_TEXT - 400;

/** The same of a reply that can't be asked for again page by page, such as a preview: near to what the blocks of one message hold. */
export const WHOLE_TEXT = 11_000;

/** Blocks of a page, with the same room. */
export const PAGE_BLOCKS = MAX_MESSAGE_BLOCKS - 4;
