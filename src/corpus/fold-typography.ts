/** Text with what typesetters vary made the same: straight quotation marks, one kind of dash, single spaces. Nothing else changes. */
export function foldTypography(text: string): string {
  return text
    .replace(/[‘’‚‛′]/gu, "'")
    .replace(/[“”„‟″]/gu, '"')
    .replace(/[‐-―−]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim();
}
