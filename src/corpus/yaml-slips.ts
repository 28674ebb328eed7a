import type { YAMLParseError, YAMLWarning } from 'yaml';
import type { Words } from './explain-value.ts';

interface Slip extends Words {
  readonly codes: readonly string[];
  /** What the parser says of it, where its code is shared by several. */
  readonly says?: RegExp;
}

const QUOTE = 'put quotation marks around the whole text';

// The first that fits counts.
const SLIPS: readonly Slip[] = [
  {
    codes: ['MISSING_CHAR'],
    says: /closing/u,
    message: 'a quotation mark is opened here or further up and never closed',
    remedy: 'close it; a " within " " is written as \\"',
  },
  {
    codes: ['MISSING_CHAR', 'BAD_INDENT'],
    says: /\b(?:and end with|, between|, or :)/u,
    message: 'a list in [ ] or a map in { } is not closed, or lacks a comma',
    remedy: 'close it where it ends, with a comma between two entries',
  },
  {
    codes: ['MISSING_CHAR'],
    says: /space/u,
    message: 'a space is missing',
    remedy: 'put one behind the colon and before a #',
  },
  {
    codes: ['MISSING_CHAR', 'MULTILINE_IMPLICIT_KEY'],
    says: /Implicit|single line/u,
    message: 'there is a key without a colon, or text that runs over the line',
    remedy: 'write "key: …"; text of several lines goes behind >-, or wholly in quotation marks',
  },
  {
    codes: ['MISSING_CHAR'],
    says: /without -/u,
    message: 'an entry of a list lacks its "- "',
    remedy: 'begin it with "- "',
  },
  {
    codes: ['BLOCK_AS_IMPLICIT_KEY', 'KEY_OVER_1024_CHARS', 'BLOCK_IN_FLOW'],
    message: 'the text has a second ": " in it, which would begin a key',
    remedy: `${QUOTE}; within { }, a comma before the next key`,
  },
  {
    codes: ['TAB_AS_INDENT'],
    message: 'the line is indented with a tab',
    remedy: 'indent with spaces, not tabs',
  },
  {
    codes: ['BAD_INDENT'],
    message: 'the line is not indented as those that it belongs to',
    remedy: 'indent it with spaces, as far as the keys beside it',
  },
  {
    codes: ['BAD_SCALAR_START'],
    message: 'the text begins with @ or `, which YAML keeps for itself',
    remedy: QUOTE,
  },
  {
    codes: ['BAD_DQ_ESCAPE'],
    message: 'a backslash stands within double quotation marks',
    remedy: 'write it twice, or use single quotation marks',
  },
  {
    codes: ['BAD_ALIAS', 'ALIAS_PROPS', 'BAD_PROP_ORDER', 'MULTIPLE_ANCHORS'],
    message: 'the text begins with * or &, which has a meaning of its own',
    remedy: QUOTE,
  },
  {
    codes: ['TAG_RESOLVE_FAILED', 'MULTIPLE_TAGS'],
    message: 'the text begins with !, which has a meaning of its own',
    remedy: `${QUOTE}, or remove that word`,
  },
  {
    codes: ['BAD_DIRECTIVE'],
    message: 'the line begins with %, which has a meaning of its own',
    remedy: QUOTE,
  },
];

const OTHER: Words = {
  message: 'the file can’t be read from here on',
  remedy:
    'see that quotation marks and brackets are closed, and that text is in quotation marks that has ": " or # in it or begins with *, { or the like',
};

/** What somebody who writes YAML has done where a parser stumbles, in words that ask for no knowledge of the parser, and what to do. */
export function explainSlip({ code, message }: YAMLParseError | YAMLWarning): Words {
  const fits = ({ codes, says }: Slip) => codes.includes(code) && (says === undefined || says.test(message));
  return SLIPS.find(fits) ?? OTHER;
}
