import { Readable } from 'node:stream';
import fc from 'fast-check';
import { readLines } from '../../../adapters/terminal/read-lines.ts';

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<readonly string[]> {
  const bytes = chunks.map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk) : chunk));
  const lines: string[] = [];
  for await (const line of readLines(Readable.from(bytes))) lines.push(line);
  return lines;
}

describe('readLines', () => {
  test('gives the lines of a stream, the last one with or without an end', async () => {
    expect(await linesOf('one\ntwo\r\nthree')).toEqual(['one', 'two', 'three']);
    expect(await linesOf('one\n')).toEqual(['one']);
  });

  test('keeps empty lines', async () => {
    expect(await linesOf('\n\none\n\n')).toEqual(['', '', 'one', '']);
  });

  test('gives nothing for an empty stream', async () => {
    expect(await linesOf()).toEqual([]);
  });

  test('ends no line at U+2028 or a lone carriage return', async () => {
    expect(await linesOf('one\u2028two\rthree\n')).toEqual(['one\u2028two\rthree']);
  });

  test('reads invalid UTF-8 as U+FFFD', async () => {
    expect(await linesOf(Uint8Array.of(0x61, 0xff, 0x62, 0x0a))).toEqual(['a\ufffdb']);
  });

  test('keeps 10,001 characters of a longer line and goes on with the next', async () => {
    const [long, next] = await linesOf('x'.repeat(300_000), 'y'.repeat(9), '\nnext\n');
    expect([long?.length, next]).toEqual([10_001, 'next']);
  });

  test('gives the same lines however the bytes are cut', async () => {
    const line = fc
      .string({ unit: 'grapheme', maxLength: 9 })
      .map((text) => text.replace(/[\r\n\ufeff]/gu, ''));
    await fc.assert(
      fc.asyncProperty(fc.array(line), fc.integer({ min: 1, max: 5 }), async (lines, size) => {
        const bytes = Buffer.from(lines.map((one) => `${one}\n`).join(''));
        const count = Math.ceil(bytes.length / size);
        const chunks = Array.from({ length: count }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await linesOf(...chunks)).toEqual(lines);
      }),
    );
  });
});
