import type { Done, Found, Publication, Reach } from '../../src/reach.ts';

/** What a platform does with the next thing it is asked. `lost`: it does it, and its answer never comes. `deaf`: it neither does it nor answers. */
export type Fault = 'refuse' | 'lost' | 'deaf' | 'gone';

/** A platform that keeps messages, for tests of what the core asks of one. */
export interface FakePlatform {
  readonly reach: Reach;
  /** What stands in the channel, by the id of the message. */
  readonly messages: Map<string, Publication>;
  /** Everything it was asked, in order. */
  readonly asked: string[];
  fault: Fault | null;
}

/** A platform with nothing on it. */
export function createFakePlatform(fits: Reach['fits'] = () => true): FakePlatform {
  const messages = new Map<string, Publication>();
  const asked: string[] = [];
  const show = (message: string, publication: Publication): Done => {
    const { fault } = platform;
    if (fault === 'refuse') return { kind: 'refused', problem: 'The bot may not write there: let it.' };
    if (fault === 'gone') return { kind: 'gone' };
    if (fault !== 'deaf') messages.set(message, publication);
    return fault === null ? { kind: 'done', message } : { kind: 'unknown' };
  };
  const platform: FakePlatform = {
    messages,
    asked,
    fault: null,
    reach: {
      publisher: {
        publish: async (post, target, publication) => {
          asked.push(`publish in ${target.channel}`);
          await new Promise((resolve) => setTimeout(resolve, 5));
          return show(`message-${post}`, publication);
        },
        update: async (message, target, publication) => {
          asked.push(`update in ${target.channel}`);
          return messages.has(message) ? show(message, publication) : { kind: 'gone' };
        },
        find: async (post, target): Promise<Found> => {
          asked.push(`find in ${target.channel}`);
          if (platform.fault !== null) return { kind: 'unknown' };
          const message = `message-${post}`;
          return messages.has(message) ? { kind: 'found', message } : { kind: 'absent' };
        },
      },
      messenger: { tell: async () => true },
      fits,
    },
  };
  return platform;
}
