import type { Logger } from 'pino';
import type { SingleAuthorize } from './create-authorize.ts';
import { BOT_SCOPES } from './scopes.ts';

/** How long it is waited before Slack is asked again, in milliseconds. */
const AGAIN = 30_000;

/**
 * Asks Slack who the bot is: one sentence where the token is refused. Where Slack is away it is asked again later, nothing waits, and a refusal then
 * is what `end` is told.
 */
export async function identify(
  single: SingleAuthorize,
  logger: Logger,
  end: (sentence: string) => void,
): Promise<string | null> {
  const called = await single.identify();
  switch (called.kind) {
    case 'done':
      warnOfScopes(called.result, logger);
      return null;
    case 'refused':
      return `SLACK_BOT_TOKEN was refused by Slack (${called.error}): copy it anew from OAuth & Permissions > Bot User OAuth Token`;
    case 'unknown':
      logger.warn({ reason: called.reason }, 'Slack did not say who the bot is: it is asked again');
      setTimeout(() => void identifyLater(single, logger, end), AGAIN).unref();
      return null;
  }
}

async function identifyLater(...given: Parameters<typeof identify>): Promise<void> {
  const [, , end] = given;
  const problem = await identify(...given);
  if (problem !== null) end(problem);
}

function warnOfScopes(result: unknown, logger: Logger): void {
  const granted = readScopes(result);
  const missing = granted === null ? [] : BOT_SCOPES.filter((scope) => !granted.includes(scope));
  if (missing.length > 0)
    logger.warn({ missing }, 'the bot lacks scopes: install the app again with the manifest of this version');
}

/** The scopes that a token has, as Slack says with an answer; null where it does not. */
export function readScopes(result: unknown): readonly string[] | null {
  if (typeof result !== 'object' || result === null || !('response_metadata' in result)) return null;
  const { response_metadata: metadata } = result;
  if (typeof metadata !== 'object' || metadata === null || !('scopes' in metadata)) return null;
  return Array.isArray(metadata.scopes) ? metadata.scopes.map(String) : null;
}
