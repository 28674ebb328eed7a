import { type Logger as BoltLogger, LogLevel, webApi } from '@slack/bolt';
import { type ClockReading, readDate } from '../../../src/findings/compare-clocks.ts';
import { type Called, callApi } from '../call-api.ts';
import { clientOptions } from '../client-options.ts';

/** How a question to Slack went. */
export type AskedSlack<Result> = Called<Result>;

/** Asks Slack with one token or another, and looks at its clock meanwhile. */
export interface SlackLine {
  readonly ask: <Result>(
    token: string | undefined,
    call: (client: webApi.WebClient) => Promise<Result>,
  ) => Promise<AskedSlack<Result>>;
  /** Null where Slack said no time. */
  readonly clock: () => ClockReading | null;
}

/** How long each answer is waited for, in milliseconds. */
const PATIENCE = 5_000;

/** A line to Slack; `now` is this machine's clock, in milliseconds since 1970. */
export function openSlackLine(apiUrl: string | null, now: () => number): SlackLine {
  let clock: ClockReading | null = null;
  const fetchAndLook: webApi.FetchFunction = async (url, init) => {
    const asked = now();
    const response = await fetch(url, init);
    const said = readDate(response.headers.get('date'));
    if (said !== null) clock = { whose: 'Slack', said, asked, answered: now() };
    return response;
  };
  return {
    ask: (token, call) => {
      const options = { ...clientOptions(apiUrl, SILENT), timeout: PATIENCE, fetch: fetchAndLook };
      return callApi(() => call(new webApi.WebClient(token, options)));
    },
    clock: () => clock,
  };
}

const nothing = () => undefined;

// What the client would log is in the findings.
const SILENT: BoltLogger = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};
