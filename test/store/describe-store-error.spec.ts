import { describeStoreError } from '../../src/store/describe-store-error.ts';
import { StoreError } from '../../src/store/store-error.ts';

function failed(message: string, code?: string) {
  const cause = Object.assign(new Error(message), code === undefined ? {} : { code });
  return describeStoreError(new StoreError('failed', 'The store failed.', { cause }));
}

describe('describeStoreError', () => {
  test('says what the driver said, in one line, with its code', () => {
    expect(failed('disk I/O error\n  at page 3', 'SQLITE_IOERR')).toEqual({
      code: 'failed',
      driverCode: 'SQLITE_IOERR',
      reason: 'disk I/O error at page 3',
    });
  });

  test.each([
    'invalid input syntax for type json: "is my husband reading \\"this\\" secretly"',
    "near 'is my husband reading this secretly': syntax error",
    'Failing row contains (1, is my husband reading this secretly, null).',
  ])('quotes nothing that may have been kept: %s', (message) => {
    expect(failed(message).reason).not.toContain('husband');
  });

  test('needs no cause', () => {
    const alone = new StoreError('closed', 'The store is closed.');
    expect(describeStoreError(alone)).toEqual({ code: 'closed', driverCode: '', reason: '' });
  });
});
