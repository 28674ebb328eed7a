import { DiscordAPIError } from 'discord.js';

/** What Discord says of what it refuses: its code, and the codes of the problems by their place. */
export async function refusal(asked: Promise<unknown>): Promise<readonly [unknown, readonly string[]]> {
  const error: unknown = await asked.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof DiscordAPIError)) throw new Error(`not refused by Discord: ${String(error)}`);
  return [error.code, flatten((error.rawError as { errors?: unknown }).errors, [])];
}

function flatten(tree: unknown, path: readonly string[]): readonly string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  return Object.entries(tree).flatMap(([key, value]) =>
    key === '_errors'
      ? (value as { code: string }[]).map(({ code }) => `${path.join('.')}: ${code}`)
      : flatten(value, [...path, key]),
  );
}
