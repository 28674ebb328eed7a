/** What the bench asks of a server under test. */
export type Ask = 'usage';

/** What a server under test says: where it listens, or what it has used. */
export type Said =
  | { readonly kind: 'listening'; readonly url: string }
  | {
      readonly kind: 'usage';
      readonly cpuMilliseconds: number;
      readonly liveBytes: number;
      readonly residentBytes: number;
    };

/** The servers that are compared: a bare Bolt app that says hello, one that says a whole answer of Evenkey to everything, and Evenkey. */
export const SERVERS = ['bare', 'full', 'evenkey'] as const;

/** One of them. */
export type ServerName = (typeof SERVERS)[number];

/** The secret that both sides know. */
export const SECRET = 'bench-signing-secret';
