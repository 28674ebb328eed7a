import { destination, type Logger, pino } from 'pino';
import type { Config } from './config.ts';
import { describeFault } from './log/describe-fault.ts';
import { hideAsked } from './log/hide-asked.ts';
import { createPrettyLine } from './log/pretty-line.ts';
import { createRedact } from './log/redact.ts';
import { currentRequest } from './request.ts';

/** Where lines go, and what must not stand in them. */
export interface LogSettings extends Pick<Config, 'logLevel'> {
  /** No line says any of them. */
  readonly secrets: readonly string[];
  /** Lines for a person who looks, in colour or not; null for JSON. */
  readonly pretty: { readonly colour: boolean } | null;
}

/** The least that a stream of lines has to be. */
export interface Lines {
  readonly write: (line: string) => void;
}

/**
 * The program's logger: a line each on standard error, so that answers stay alone on standard output. Each line that belongs to a request bears its id; none holds a secret or
 * what was asked, whatever it was told.
 */
export function createLogger({ logLevel, secrets, pretty }: LogSettings, lines = standardError()): Logger {
  const redact = createRedact(secrets);
  const prettyLine = pretty === null ? null : createPrettyLine(pretty.colour);
  const clean = (line: string) => redact(hideAsked(line, currentRequest()?.asked ?? []));
  return pino(
    {
      level: logLevel,
      base: null,
      serializers: { err: describeFault },
      mixin: () => {
        const request = currentRequest();
        return request === null ? {} : { request: request.id };
      },
    },
    { write: (line: string) => lines.write(prettyLine === null ? clean(line) : prettyLine(clean(line))) },
  );
}

function standardError(): Lines {
  const stream = destination({ dest: 2, sync: true });
  // A log that can't be written must not stop the answers.
  stream.on('error', () => undefined);
  return stream;
}
