// What a page or a letter carries around its text. Each with what it is called when it is set aside.
const FURNITURE: readonly (readonly [reason: string, mark: RegExp])[] = [
  [
    'related link',
    /^(?:read (?:more|next|also)|related(?: \w+)?|you may also like|see also|more (?:on|from)|recommended)\b/iu,
  ],
  ['caption or credit', /^(?:image|photo|photograph|picture|video|caption|illustration)s?(?: credit)?\s*:/iu],
  [
    'contact',
    /^(?:media |press )?(?:contact|enquiries|inquiries)s?\b[^.]{0,20}:|^for (?:more|further) information\b/iu,
  ],
  [
    'release line',
    /^(?:press release|news release|media release|for immediate (?:use|release)|embargoed)\b/iu,
  ],
  ['release line', /^(?:ends|###|-ends-)$/iu],
  ['greeting', /^(?:dear|to whom)\b[^.!?]{0,60}[,:]$/iu],
  [
    'greeting',
    /^(?:yours (?:sincerely|faithfully|truly)|sincerely|(?:kind |best )?regards|signed)\b[^.]{0,20}[,:]?$/iu,
  ],
  ['comments', /^(?:comments are closed|\d+ comments?|leave a comment|be the first to comment)\b/iu],
  ['byline', /^[Bb]y \p{Lu}[^.]{0,60}$/u],
  ['date line', /^(?:published|updated|posted|last modified)\b[^.]{0,60}\d{4}[^.]{0,20}$/iu],
];
const HEADING_LENGTH = 16;

/** What a block is that belongs to the page rather than to its text; null for text. */
export function nameFurniture(text: string): string | null {
  const [reason] = FURNITURE.find(([, mark]) => mark.test(text)) ?? [];
  if (reason !== undefined) return reason;
  return isHeading(text) ? 'heading' : null;
}

/** Whether a line heads a section: short, and without the mark that ends a sentence. */
function isHeading(text: string): boolean {
  const isOpen = /^[“"‘']/u.test(text) || /[.!?…:;]["”’')\]]*$|["”’']$/u.test(text);
  return !isOpen && text.split(' ').length <= HEADING_LENGTH;
}
