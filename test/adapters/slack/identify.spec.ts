import { pino } from 'pino';
import type { Called } from '../../../adapters/slack/call-api.ts';
import type { SingleAuthorize } from '../../../adapters/slack/create-authorize.ts';
import { identify } from '../../../adapters/slack/identify.ts';

const AWAY: Called<unknown> = { kind: 'unknown', reason: 'away' };
const REFUSED: Called<unknown> = { kind: 'refused', error: 'invalid_auth', needed: '' };
const SENTENCE = 'SLACK_BOT_TOKEN was refused by Slack (invalid_auth)';
const logger = pino({ enabled: false });

/** A workspace's token of which Slack says these, one after the other. */
function saying(...said: readonly Called<unknown>[]): SingleAuthorize {
  let asked = 0;
  return {
    authorize: async () => ({ botToken: 'xoxb-one' }),
    identify: async () => said[asked++] ?? { kind: 'done', result: {} },
    serves: () => true,
  };
}

describe('a bot token', () => {
  beforeEach(() => void jest.useFakeTimers());

  afterEach(() => void jest.useRealTimers());

  test('that Slack refuses at once is a problem of the configuration', async () => {
    const ended: string[] = [];
    const problem = await identify(saying(REFUSED), logger, (sentence) => ended.push(sentence));
    expect([problem, ended]).toEqual([expect.stringContaining(SENTENCE), []]);
  });

  test('that Slack refuses after it was away ends the adapter with a sentence', async () => {
    const ended: string[] = [];
    const problem = await identify(saying(AWAY, AWAY, REFUSED), logger, (sentence) => ended.push(sentence));
    expect(problem).toBeNull();
    await jest.advanceTimersByTimeAsync(120_000);
    expect(ended).toEqual([expect.stringContaining(SENTENCE)]);
  });

  test('that Slack knows after it was away ends nothing', async () => {
    const ended: string[] = [];
    await identify(saying(AWAY), logger, (sentence) => ended.push(sentence));
    await jest.advanceTimersByTimeAsync(120_000);
    expect(ended).toEqual([]);
  });
});
