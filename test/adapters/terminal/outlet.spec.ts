import { PassThrough, Writable } from 'node:stream';
import { createOutlet } from '../../../adapters/terminal/outlet.ts';

function failing(code: string): Writable {
  return new Writable({
    write: (_chunk, _encoding, done) => done(Object.assign(new Error(`write ${code}`), { code })),
  });
}

describe('an outlet', () => {
  test('says that text was taken', async () => {
    const stream = new PassThrough();
    expect(await createOutlet(stream).write('text')).toBe(true);
    expect(String(stream.read())).toBe('text');
  });

  test('says that nobody reads any more, again and again', async () => {
    const outlet = createOutlet(failing('EPIPE'));
    expect(await outlet.write('text')).toBe(false);
    expect(await outlet.write('text')).toBe(false);
  });

  test('rejects where writing fails otherwise', async () => {
    await expect(createOutlet(failing('ENOSPC')).write('text')).rejects.toThrow('ENOSPC');
  });
});
