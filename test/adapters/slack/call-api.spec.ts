import { webApi } from '@slack/bolt';
import { callApi } from '../../../adapters/slack/call-api.ts';

const broken = new webApi.WebAPIHTTPError(503, 'Service Unavailable', {});
const said = { ok: false, error: 'missing_scope', needed: 'users:read' };
const refused = new webApi.WebAPIPlatformError(said);

/** A call that fails in these ways, one after the other, and then is done; and how often it was made. */
function failing(...errors: readonly Error[]): {
  readonly call: () => Promise<string>;
  readonly made: () => number;
} {
  let made = 0;
  return {
    call: async () => {
      const error = errors[made];
      made += 1;
      if (error) throw error;
      return 'done';
    },
    made: () => made,
  };
}

describe('a call of the Web API', () => {
  test.each([
    ['done at once', [], { kind: 'done', result: 'done' }, 1],
    [
      'done after Slack was broken and busy',
      [broken, new webApi.WebAPIRateLimitedError(0)],
      { kind: 'done', result: 'done' },
      3,
    ],
    ['unknown where Slack stays broken', [broken, broken, broken], { kind: 'unknown' }, 3],
    [
      'refused where Slack says no, at once',
      [refused],
      { kind: 'refused', error: 'missing_scope', needed: 'users:read' },
      1,
    ],
    [
      'unknown after no answer, and not made again',
      [new Error('timeout')],
      { kind: 'unknown', reason: 'timeout' },
      1,
    ],
  ])('is %s', async (_, errors, outcome, made) => {
    const one = failing(...errors);
    expect(await callApi(one.call)).toMatchObject(outcome);
    expect(one.made()).toBe(made);
  });
});
