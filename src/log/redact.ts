/** Puts `[secret]` in the place of every secret of a line. */
export type Redact = (line: string) => string;

/** What is a secret wherever it stands, with what may be kept of it: tokens that the environment does not name, such as those of other workspaces or of one interaction. */
const SHAPES: readonly (readonly [shape: RegExp, kept: string])[] = [
  // Slack's tokens.
  [/\bx(?:ox[a-z]|app)[-.][\w.-]{8,}/gu, ''],
  // The tokens of Discord's bots.
  [/\b[\w-]{23,30}\.[\w-]{6,7}\.[\w-]{27,}/gu, ''],
  // Discord answers an interaction, Slack a command, at an address that is a secret.
  [/(\/(?:webhooks|interactions)\/\d+\/)[^\s/"'?\\]+/gu, '$1'],
  [/(\/\/hooks\.slack(?:-gov)?\.com\/)[^\s"'\\]+/gu, '$1'],
  [/(authorization\\?["']?\s*[:=]\s*\\?["']?(?:\w+ )?)[^\s"',}\\]+/giu, '$1'],
  // The password in an address.
  [/(\b\w+:\/\/[^\s:@/"'\\]*:)[^\s@/"'\\]+(?=@)/gu, '$1'],
];

/** The fewest characters of a value that is looked for: fewer stand in a line by chance. */
const FEWEST = 6;

const PUT = '[secret]';

/** Makes what redacts lines, with the values that are secret here; each is found as it is, in JSON and in an address. */
export function createRedact(secrets: readonly string[]): Redact {
  const forms = new Set(secrets.filter(({ length }) => length >= FEWEST).flatMap(formsOf));
  // The longest first, since one may be part of another.
  const values = [...forms].sort((left, right) => right.length - left.length);
  return (line) => {
    const without = values.reduce((text, value) => text.replaceAll(value, PUT), line);
    return SHAPES.reduce((text, [shape, kept]) => text.replace(shape, `${kept}${PUT}`), without);
  };
}

function formsOf(secret: string): readonly string[] {
  return [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)];
}
