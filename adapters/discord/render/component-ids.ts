/** The id of the text display that shows what a field is prefilled with, so that a press finds it there. */
export const FIELD_VALUE_ID = 2_000_000_001;

/** Ids of posts lie below it. */
const POST_IDS = 2_000_000_000;

/** The id of the title of a post's message, by which the post is found again: from the post's own id, above those that Discord gives out. */
export function postToComponentId(post: string): number {
  const hash = [...post].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % (POST_IDS - 1_000), 7);
  return hash + 1_000;
}
