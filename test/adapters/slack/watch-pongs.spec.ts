import { channel } from 'node:diagnostics_channel';
import { SILENCE, watchPongs } from '../../../adapters/slack/watch-pongs.ts';

const URL = 'ws://127.0.0.1/one';
const pongs = channel('undici:websocket:pong');

describe('a watch over a connection', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  function watch(): { readonly deaths: () => number; readonly end: () => void } {
    let deaths = 0;
    const end = watchPongs(URL, () => {
      deaths += 1;
    });
    return { deaths: () => deaths, end };
  }

  test('hears its pongs and no other’s', () => {
    const { deaths, end } = watch();
    for (let second = 0; second < 60; second++) {
      pongs.publish({ websocket: { url: URL } });
      jest.advanceTimersByTime(1_000);
    }
    expect(deaths()).toBe(0);
    pongs.publish({ websocket: { url: 'ws://127.0.0.1/two' } });
    jest.advanceTimersByTime(SILENCE + 3_000);
    expect(deaths()).toBe(1);
    end();
  });

  test('calls it dead once, and not before its silence was long enough', () => {
    const { deaths } = watch();
    jest.advanceTimersByTime(SILENCE);
    expect(deaths()).toBe(0);
    jest.advanceTimersByTime(SILENCE * 10);
    expect(deaths()).toBe(1);
  });

  test('does not mistake its own long stop for silence', () => {
    const { deaths, end } = watch();
    jest.setSystemTime(Date.now() + 60_000);
    jest.advanceTimersByTime(1_000);
    pongs.publish({ websocket: { url: URL } });
    jest.advanceTimersByTime(1_000);
    expect(deaths()).toBe(0);
    end();
  });
});
