import { webApi } from '@slack/bolt';
import { callApi, callOnce } from '../../../adapters/slack/call-api.ts';

const broken = new webApi.WebAPIHTTPError(503, 'Service Unavailable', {});
const said = { ok: false, error: 'missing_scope', needed: 'users:read' };
const fatal = new webApi.WebAPIPlatformError({ ok: false, error: 'fatal_error' });
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
    ['unknown where Slack stays broken', [broken, fatal, broken], { kind: 'unknown' }, 3],
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

describe('a call that may not be done twice', () => {
  test.each(['fatal_error', 'internal_error', 'service_unavailable', 'request_timeout'])(
    'is unknown where Slack says %s, and not made again',
    async (error) => {
      const one = failing(new webApi.WebAPIPlatformError({ ok: false, error }));
      expect(await callOnce(one.call)).toMatchObject({ kind: 'unknown' });
      expect(one.made()).toBe(1);
    },
  );

  test.each([
    ['unknown where Slack is broken, and not made again', [broken], { kind: 'unknown' }, 1],
    ['made again where Slack was busy', [new webApi.WebAPIRateLimitedError(0)], { kind: 'done' }, 2],
    ['refused where Slack says no', [refused], { kind: 'refused', error: 'missing_scope' }, 1],
  ])('is %s', async (_, errors, outcome, made) => {
    const one = failing(...errors);
    expect(await callOnce(one.call)).toMatchObject(outcome);
    expect(one.made()).toBe(made);
  });
});
